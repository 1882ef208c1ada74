// What people most often type that YAML can't read. Each is told from the line at which reading stops, and from those above it.

/** Why properties can't be read. */
export type YamlCause =
	| 'dots'
	| 'tab'
	| 'reserved-sign'
	| 'duplicate-property'
	| 'open-quote'
	| 'open-bracket'
	| 'after-quote'
	| 'after-bracket'
	| 'escape'
	| 'colon'
	| 'no-blank'
	| 'no-property'
	| 'bullet'
	| 'item-beside-name'
	| 'indentation'
	| 'unknown';

export interface YamlFault {
	readonly cause: YamlCause;
	/** The index of the line it is in. */
	readonly index: number;
	/** The sign or the name of the property it is about; null where there is none to name. */
	readonly what: string | null;
}

/** A line of a block of properties, taken apart. */
interface Line {
	readonly indent: string;
	readonly isItem: boolean;
	/** Without its quotation marks; null where the line names no property. */
	readonly key: string | null;
	readonly value: string;
}

const lineParts =
	/^(?<indent>\s*)(?<marks>(?:-(?:\s+|$))*)(?:(?<key>"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#[\]{},*&!|>%@`][^#]*?|[^\s"'#[\]{},*&!|>%@`])\s*:(?:\s+|$))?(?<value>.*)$/;

/**
 * Why the block of these lines can't be read, where reading stops at the line of that index. What stands there is looked at in
 * the order in which YAML would stumble over it; what fits nothing known is `unknown`. Never throws.
 */
export function yamlFault(lines: readonly string[], index: number): YamlFault {
	const dots = lines.slice(0, index + 1).findIndex((line) => /^\.\.\.\s*$/.test(line));
	if (dots >= 0) return { cause: 'dots', index: dots, what: null };
	const text = lines[index] ?? '';
	const line = takeApart(text);
	const found =
		indentFault(line) ?? valueFault(line) ?? duplicateFault(lines, index, line) ?? structureFault(line, text);
	return { ...(found ?? { cause: 'unknown', what: null }), index };
}

type Found = Omit<YamlFault, 'index'>;

const found = (cause: YamlCause, what: string | null = null): Found => ({ cause, what });

function takeApart(text: string): Line {
	const { indent = '', marks = '', key, value = '' } = lineParts.exec(text)?.groups ?? {};
	return {
		indent,
		isItem: marks !== '',
		key: key === undefined ? null : key.replace(/^(["'])([^]*)\1$/, '$2'),
		value: value.trimEnd(),
	};
}

function indentFault({ indent }: Line): Found | null {
	return indent.includes('\t') ? found('tab') : null;
}

function valueFault({ key, isItem, value }: Line): Found | null {
	const first = value.slice(0, 1);
	switch (first) {
		case '"':
		case "'":
			return quoteFault(value, first, key !== null || isItem);
		case '[':
		case '{':
			return bracketFault(value);
		case '@':
		case '`':
		case '%':
		case ',':
		case ']':
		case '}':
		case '&':
		case '!':
			return found('reserved-sign', first);
		case '*':
			return /^\*(?:\s|$)/.test(value) && !isItem && key === null
				? found('bullet', '*')
				: found('reserved-sign', first);
		case '|':
		case '>':
			return /^[|>][-+\d]*(?:\s+#.*)?$/.test(value) ? null : found('reserved-sign', first);
		case '?':
			return /^\?(?:\s|$)/.test(value) ? found('reserved-sign', first) : plainFault(value, key);
		default:
			return plainFault(value, key);
	}
}

function plainFault(value: string, key: string | null): Found | null {
	if (key === null) return null;
	if (/^-(?:\s|$)/.test(value)) return found('item-beside-name', key);
	return /:(?:\s|$)/.test(value.replace(/\s#.*$/, '')) ? found('colon') : null;
}

const unknownEscape = /\\(?!["/0abtnvfreNLP_ \t]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})(.?)/;

function quoteFault(value: string, quote: string, isValue: boolean): Found | null {
	const inside = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
	const whole = inside.exec(value)?.[0];
	if (whole === undefined) return found('open-quote', quote);
	const escape = quote === '"' ? unknownEscape.exec(whole.replaceAll('\\\\', '')) : null;
	if (escape !== null) return found('escape', `\\${escape[1] ?? ''}`);
	const rest = value.slice(whole.length);
	if (rest.trim() === '' || /^\s+#/.test(rest)) return isValue ? null : found('no-property');
	return found('after-quote', quote);
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function bracketFault(value: string): Found | null {
	const open: string[] = [];
	const parts = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|\s)#.*|[[\]{}]/g;
	for (const { 0: part, index } of value.matchAll(parts)) {
		const expected = closing[open.at(-1) ?? ''];
		if (part === '[' || part === '{') open.push(part);
		else if (part === expected) open.pop();
		else if (part === ']' || part === '}') return found('after-bracket', part);
		if (open.length > 0 || !/^[\]}]$/.test(part)) continue;
		const rest = value.slice(index + 1);
		if (rest.trim() !== '' && !/^\s+#/.test(rest)) return found('after-bracket', part);
		const sign = /[[{,]\s*([@`%*])/.exec(value)?.[1];
		return sign === undefined ? null : found('reserved-sign', sign);
	}
	return found('open-bracket', open.at(-1) ?? value.slice(0, 1));
}

function duplicateFault(lines: readonly string[], index: number, { indent, isItem, key }: Line): Found | null {
	if (key === null || isItem || indent !== '') return null;
	const again = lines
		.slice(0, index)
		.map(takeApart)
		.some((line) => line.indent === '' && !line.isItem && line.key === key);
	return again ? found('duplicate-property', key) : null;
}

function structureFault({ indent, isItem, key, value }: Line, text: string): Found | null {
	if (isItem || (key !== null && indent !== '')) return found('indentation');
	if (key !== null || value === '') return null;
	const joined = /^\s*([^\s:]+):\S/.exec(text)?.[1];
	return joined === undefined ? found('no-property') : found('no-blank', joined);
}
