// Widths are estimated, since there is no DOM here; errs on the wide side so that labels never overlap.

const narrow = /[ilIj.,:;'’|!()[\]/\\`]/;
const wide = /[mwMW@%—…]/;
const doubleWidth = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const joined = /\p{Mark}|\p{Cf}|\p{Emoji_Modifier}/u;
const plain = /^[\x20-\x7e]*$/;

/** An upper estimate of how wide the text stands, in the units of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
	let ems = 0;
	for (const letter of text) ems += asciiWidths[letter.charCodeAt(0)] ?? letterWidth(letter);
	return ems * fontSize;
}

function letterWidth(letter: string): number {
	if (letter === ' ') return 0.3;
	if (narrow.test(letter)) return 0.34;
	if (wide.test(letter)) return 1;
	if (letter >= '0' && letter <= '9') return 0.62;
	if (letter >= 'a' && letter <= 'z') return 0.57;
	if (letter >= 'A' && letter <= 'Z') return 0.72;
	if (letter <= '~') return 0.64;
	if (joined.test(letter)) return 0;
	if (pictograph.test(letter)) return 1.4;
	return doubleWidth.test(letter) ? 1.05 : 0.68;
}

/** Asked for every letter of every label. */
const asciiWidths = Float64Array.from({ length: 127 }, (_, code) => letterWidth(String.fromCharCode(code)));

/**
 * The text where it fits into `room`, else cut after a whole grapheme with an ellipsis; null where fewer
 * than four graphemes would be left beside the ellipsis.
 */
export function truncate(text: string, room: number, fontSize: number): string | null {
	if (textWidth(text, fontSize) <= room) return text;
	const left = room - textWidth('…', fontSize);
	let kept = '';
	let count = 0;
	let used = 0;
	for (const grapheme of graphemes(text)) {
		used += textWidth(grapheme, fontSize);
		if (used > left) break;
		kept += grapheme;
		count++;
	}
	return count < 4 ? null : `${kept.trimEnd()}…`;
}

function graphemes(text: string): Iterable<string> {
	if (plain.test(text)) return text;
	return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

/** A person's text as one line that can't disturb its surroundings: white space collapsed, control and direction-override characters left out. */
export function toSingleLine(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
		.trim();
}

/** The text set apart from the direction of the words around it, for sentences that mix scripts. */
export function isolateDirection(text: string): string {
	return plain.test(text) ? text : `\u2068${text}\u2069`;
}
