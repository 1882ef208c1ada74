import { normalizeText } from './entry';

/** One line of a note, without its line end. */
export interface NoteLine {
	readonly text: string;
	/** Offsets in the text: where the line begins, and where the next one does; an underlined heading takes its line along. */
	readonly start: number;
	readonly next: number;
	/** False in fenced code, where nothing is a heading or a list. */
	readonly prose: boolean;
	/** The level of a heading that is underlined with `===` (1) or `---` (2); null for any other line. */
	readonly underlined: 1 | 2 | null;
}

export interface Heading {
	/** 1 to 6. */
	readonly level: number;
	readonly text: string;
}

const fence = /^[ \t>]*(`{3,}|~{3,})(.*)$/su;
const headingMarks = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const underline = /^ {0,3}(?:(={2,})|-{2,})[ \t]*$/;

/** The lines of a note's body, or of a part of it, in order. A fence that is never closed runs to the end. Never throws. */
export function noteLines(markdown: string): NoteLine[] {
	const lines: NoteLine[] = [];
	for (const line of plainLines(markdown)) {
		const title = lines.at(-1);
		const match = line.prose ? underline.exec(line.text) : null;
		if (match === null || title === undefined || !isTitle(title, lines.at(-2))) lines.push(line);
		else lines[lines.length - 1] = { ...title, next: line.next, underlined: match[1] === undefined ? 2 : 1 };
	}
	return lines;
}

/** Whether a line can be underlined to become a heading: a paragraph of its own, which no list, quotation or table begins. */
function isTitle(line: NoteLine, before: NoteLine | undefined): boolean {
	const alone = before === undefined || (before.prose && (before.text.trim() === '' || headingOf(before) !== null));
	return (
		alone &&
		line.prose &&
		/^ {0,3}[^\s>|]/.test(line.text) &&
		headingOf(line) === null &&
		listItemOf(line) === null &&
		!isDivider(line.text)
	);
}

function plainLines(markdown: string): NoteLine[] {
	const lines: NoteLine[] = [];
	let open: string | null = null;
	for (let start = 0; start < markdown.length;) {
		const newline = markdown.indexOf('\n', start);
		const next = newline === -1 ? markdown.length : newline + 1;
		const end = newline === -1 ? next : newline;
		const text = markdown.slice(start, end > start && markdown[end - 1] === '\r' ? end - 1 : end);
		const [, run = '', after = ''] = fence.exec(text) ?? [];
		const wasOpen: string | null = open;
		if (open !== null) {
			if (run.startsWith(open) && after.trim() === '') open = null;
		} else if (run !== '' && !(run.startsWith('`') && after.includes('`'))) {
			open = run;
		}
		lines.push({ text, start, next, prose: open === null && wasOpen === null, underlined: null });
		start = next;
	}
	return lines;
}

/** The heading a line is, closing `#` and the id of a block left out; null for any other line. */
export function headingOf(line: NoteLine): Heading | null {
	if (line.underlined !== null) return { level: line.underlined, text: withoutBlockId(line.text.trim()) };
	const marks = line.prose ? headingMarks.exec(line.text)?.[1] : undefined;
	if (marks === undefined) return null;
	const text = withoutBlockId(line.text.trim().slice(marks.length).trim());
	const kept = withoutTrailing(text, '#');
	const closed = kept === '' || /[ \t]$/.test(kept);
	return { level: marks.length, text: closed ? kept.trim() : text };
}

/**
 * Whether a heading says what is wanted. Case, emphasis, punctuation, emoji, tags and the number of a section do not matter;
 * a number that belongs to what is wanted does.
 */
export function isHeadingOf(heading: string, wanted: string): boolean {
	const words = headingWords(wanted);
	if (words === '') return normalizeText(heading) === normalizeText(wanted);
	return [heading, heading.replace(sectionNumber, '')].some((each) => headingWords(each) === words);
}

/** `4.`, `4)`, `4`, `1.2`, `b)` or `IV.`, emphasis and emoji before it included. */
const sectionNumber = /^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*[.):]?|(?:[a-z]|[ivx]+)[.)])\s+/iu;

function headingWords(heading: string): string {
	return normalizeText(
		heading
			.replace(/[0-9#*]\uFE0F?\u20E3|[\uFE0E\uFE0F\u200D]|<\/?[a-z]+>|(?:^|\s)#[^\s#]+/giu, ' ')
			.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '),
	);
}

/** The text without the id of its block (`^abc123`) at the end, which is one note's own. */
export function withoutBlockId(text: string): string {
	return text.replace(/(?:^|\s)\^[a-z0-9-]+\s*$/i, '').trimEnd();
}

/** An item of a list. `task` is what its checkbox says: `open` for any mark with no meaning of its own; null where it has none. */
export interface ListItem {
	readonly text: string;
	readonly task: 'open' | 'done' | 'cancelled' | 'moved' | null;
}

const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t](.*))?$/su;
const checkbox = /^\[(.)\](?:[ \t](.*))?$/su;
const marks: Readonly<Record<string, ListItem['task']>> = { x: 'done', X: 'done', '-': 'cancelled', '>': 'moved' };

/** The list item a line begins, bullet, checkbox and the id of its block left out; null for any other line, a dividing line among them. */
export function listItemOf(line: NoteLine): ListItem | null {
	const match = line.prose ? item.exec(line.text) : null;
	if (match === null || isDivider(line.text)) return null;
	const text = withoutBlockId((match[1] ?? '').trim());
	const box = checkbox.exec(text);
	if (box === null) return { text, task: null };
	return { text: (box[2] ?? '').trim(), task: marks[box[1] ?? ''] ?? 'open' };
}

/** Whether the line is a divider such as `---` or `* * *`. */
export function isDivider(text: string): boolean {
	const marks = text.replace(/[ \t>]/g, '');
	return marks.length >= 3 && ['-', '*', '_'].some((mark) => withoutTrailing(marks, mark) === '');
}

function withoutTrailing(text: string, mark: string): string {
	let end = text.length;
	while (end > 0 && text[end - 1] === mark) end -= 1;
	return text.slice(0, end);
}
