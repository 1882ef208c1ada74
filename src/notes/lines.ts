/** One line of a note, without its line end. */
export interface NoteLine {
	readonly text: string;
	/** Offsets in the text: where the line begins, and where the next one does. */
	readonly start: number;
	readonly next: number;
	/** False in fenced code, where nothing is a heading or a list. */
	readonly prose: boolean;
}

export interface Heading {
	/** 1 to 6. */
	readonly level: number;
	readonly text: string;
}

const fence = /^[ \t>]*(`{3,}|~{3,})(.*)$/su;
const headingMarks = /^ {0,3}(#{1,6})(?=[ \t]|$)/;

/** The lines of a note's body, or of a part of it, in order. A fence that is never closed runs to the end. Never throws. */
export function noteLines(markdown: string): NoteLine[] {
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
		lines.push({ text, start, next, prose: open === null && wasOpen === null });
		start = next;
	}
	return lines;
}

/** The heading a line is, closing `#` left out; null for any other line. */
export function headingOf(line: NoteLine): Heading | null {
	const marks = line.prose ? headingMarks.exec(line.text)?.[1] : undefined;
	if (marks === undefined) return null;
	const text = line.text.trim().slice(marks.length).trim();
	const kept = withoutTrailing(text, '#');
	const closed = kept === '' || /[ \t]$/.test(kept);
	return { level: marks.length, text: closed ? kept.trim() : text };
}

/** An item of a list. `checked` is null for one without a checkbox. */
export interface ListItem {
	readonly text: string;
	readonly checked: boolean | null;
}

const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t](.*))?$/su;
const checkbox = /^\[(.)\](?:[ \t](.*))?$/su;

/** The list item a line begins, bullet and checkbox left out; null for any other line, a dividing line among them. */
export function listItemOf(line: NoteLine): ListItem | null {
	const match = line.prose ? item.exec(line.text) : null;
	if (match === null || isDivider(line.text)) return null;
	const text = (match[1] ?? '').trim();
	const box = checkbox.exec(text);
	if (box === null) return { text, checked: null };
	return { text: (box[2] ?? '').trim(), checked: box[1] === 'x' || box[1] === 'X' };
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
