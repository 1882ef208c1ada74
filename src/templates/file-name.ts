// One rule for every device: a vault is synced between systems, so a name must suit them all, whichever it is made on.
import { templateText } from '../text/templates';

/** A name that can be used; `changed` says whether it reads otherwise than what was asked for. */
export interface SafeName {
	readonly name: string;
	readonly changed: boolean;
}

/** No name could be made; `refused` is a sentence that says what to do. */
export interface RejectedName {
	readonly refused: string;
}

// File systems stop at 255 bytes; the rest is room for ` 12.md`.
const maxBytes = 240;

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
const directionMarks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * A file or folder name without extension, made safe on every system and in links: `\ / : |` become `-`, other characters
 * that Windows, Obsidian or its links reserve (`* ? " < > # ^ [ ]`, control characters) become a space; no leading
 * or trailing dot or space, no device name such as CON, at most 240 bytes in UTF-8, NFC. Emoji stay. Refused when nothing is
 * left. Safe names come back unchanged. Never throws.
 */
export function safeFileName(text: string): SafeName | RejectedName {
	const cleaned = text
		.replace(/\p{Cs}/gu, '')
		.replace(directionMarks, '')
		.normalize('NFC')
		.replace(/[\\/:|]/g, '-')
		.replace(/[*?"<>#^[\]]|\p{Cc}/gu, ' ')
		.replace(/\s+/gu, ' ');
	const name = trimmed(cut(unreserved(trimmed(cleaned))));
	return name === '' ? { refused: templateText.noName } : { name, changed: name !== text.normalize('NFC') };
}

function trimmed(name: string): string {
	let start = 0;
	let end = name.length;
	while (start < end && isDotOrSpace(name[start])) start += 1;
	while (end > start && isDotOrSpace(name[end - 1])) end -= 1;
	return name.slice(start, end);
}

function isDotOrSpace(character: string | undefined): boolean {
	return character === '.' || character === ' ';
}

function unreserved(name: string): string {
	const dot = name.indexOf('.');
	const base = dot === -1 ? name : name.slice(0, dot);
	return reserved.test(base.trimEnd()) ? `${base.trimEnd()}_${name.slice(base.length)}` : name;
}

function cut(name: string): string {
	let bytes = 0;
	let kept = '';
	for (const character of name) {
		bytes += new TextEncoder().encode(character).length;
		if (bytes > maxBytes) return kept.replace(/\u200D+$/u, '');
		kept += character;
	}
	return kept;
}
