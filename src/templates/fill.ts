// Text in, text out: a value is inserted as is and never read again, so no value can act as a template.

/** What a placeholder gives: a text, or a list with one text per entry. */
export type PlaceholderValue = string | readonly string[];

/** The known placeholders by name, lower case. Each is given what is after the colon, null when nothing does. */
export type PlaceholderValues = Readonly<Record<string, (argument: string | null) => PlaceholderValue>>;

export interface Filled {
	readonly text: string;
	/** Where writing begins, as an offset in `text`; null when the template does not say. */
	readonly cursor: number | null;
	/** Names nobody knows, as first written, each once; they are in `text` unchanged. */
	readonly unknown: readonly string[];
}

interface Placeholder {
	readonly name: string;
	readonly argument: string | null;
	readonly fallback: string;
}

/** White space and quote marks, then perhaps a bullet or number, then perhaps a checkbox. */
const lineOpening = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?)?$/u;

/**
 * The template with its placeholders filled in.
 *
 * - `{{name}}`, `{{name:argument}}`, `{{name|what to say when empty}}` or all three parts; white space around each part
 *   and upper or lower case of the name do not matter. A part holds no braces, a name or argument no `|`.
 * - A list that opens a list item repeats the line for each entry (`- {{participants}}:`); alone on a line without a
 *   bullet it becomes a list; elsewhere its entries are joined with `; `.
 * - Empty and alone on its line, it leaves its fallback as a plain line, or no line when there is none.
 * - Every `{{cursor}}` is removed; the first gives `cursor`.
 * - Templater's `<% … %>` and all within stay as they are.
 *
 * Never throws, except what a value function throws.
 */
export function fillTemplate(template: string, values: PlaceholderValues): Filled {
	const known = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
	const unknown = new Map<string, string>();
	const eol = template.includes('\r\n') ? '\r\n' : '\n';
	const mark = /<%|\{\{([^{}\r\n]*)\}\}/g;
	let tagsMayClose = true;
	let text = '';
	let cursor: number | null = null;
	let read = 0;
	for (let match = mark.exec(template); match !== null; match = mark.exec(template)) {
		if (match[0] === '<%') {
			const close = tagsMayClose ? template.indexOf('%>', mark.lastIndex) : -1;
			if (close === -1) tagsMayClose = false;
			else mark.lastIndex = close + 2;
			continue;
		}
		const placeholder = parsePlaceholder(match[1] ?? '');
		if (placeholder === null) continue;
		const name = placeholder.name.toLowerCase();
		if (name === 'cursor') {
			text += template.slice(read, match.index);
			cursor ??= text.length;
			read = mark.lastIndex;
			continue;
		}
		const value = known.get(name)?.(placeholder.argument);
		if (value === undefined) {
			if (!unknown.has(name)) unknown.set(name, placeholder.name);
			continue;
		}
		const entries = (typeof value === 'string' ? [value] : value).filter((entry) => entry.trim() !== '');
		const line = lineAround(template, match.index, mark.lastIndex);
		if (line === null) {
			text += template.slice(read, match.index) + (entries.length === 0 ? placeholder.fallback : entries.join('; '));
			read = mark.lastIndex;
			continue;
		}
		text += template.slice(read, line.start);
		read = line.end;
		if (entries.length > 0) {
			text += entries
				.map((entry, index) => line.opening(index, typeof value !== 'string') + entry + line.rest)
				.join(eol);
		} else if (line.rest !== '') {
			text += line.opening(0, false) + placeholder.fallback + line.rest;
		} else if (placeholder.fallback !== '') {
			text += line.indent + placeholder.fallback;
		} else {
			read = afterLineEnd(template, read);
			if (text === '' || text.endsWith(eol + eol)) read = afterLineEnd(template, read);
		}
		mark.lastIndex = read;
	}
	return { text: text + template.slice(read), cursor, unknown: [...unknown.values()] };
}

function parsePlaceholder(inner: string): Placeholder | null {
	const bar = inner.indexOf('|');
	const call = bar === -1 ? inner : inner.slice(0, bar);
	const colon = call.indexOf(':');
	const name = (colon === -1 ? call : call.slice(0, colon)).trim();
	if (name === '') return null;
	const argument = colon === -1 ? '' : call.slice(colon + 1).trim();
	return { name, argument: argument === '' ? null : argument, fallback: bar === -1 ? '' : inner.slice(bar + 1).trim() };
}

interface LineAround {
	readonly start: number;
	readonly end: number;
	readonly indent: string;
	/** What follows the placeholder, to be repeated with it; empty when it stands alone. */
	readonly rest: string;
	/** What goes before the entry of this index; `bullet` asks for one where the line has none. */
	readonly opening: (index: number, bullet: boolean) => string;
}

/** The line a placeholder opens; null when it is within other text. */
function lineAround(template: string, from: number, to: number): LineAround | null {
	const start = template.lastIndexOf('\n', from - 1) + 1;
	const opening = lineOpening.exec(template.slice(start, from));
	if (opening === null) return null;
	const newline = template.indexOf('\n', to);
	const stop = newline === -1 ? template.length : newline;
	const end = newline !== -1 && stop > to && template[stop - 1] === '\r' ? stop - 1 : stop;
	const after = template.slice(to, end);
	const rest = after.trim() === '' ? '' : after;
	const indent = opening[1] ?? '';
	const bullet = opening[2] ?? '';
	if (rest !== '' && (bullet === '' || rest.includes('{{') || rest.includes('<%'))) return null;
	const first = /^\d+/.exec(bullet)?.[0];
	return {
		start,
		end,
		indent,
		rest,
		opening: (index, wanted) => {
			if (bullet === '') return wanted ? `${indent}- ` : indent;
			return indent + (first === undefined ? bullet : `${Number(first) + index}${bullet.slice(first.length)}`);
		},
	};
}

/** Past the line end at this offset; the same offset where there is none. */
function afterLineEnd(template: string, at: number): number {
	if (template.startsWith('\r\n', at)) return at + 2;
	return template.startsWith('\n', at) ? at + 1 : at;
}
