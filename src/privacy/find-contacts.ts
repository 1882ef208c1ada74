// Where a person can be reached or is kept: addresses of mail and web, names in networks, files.
import { findAll } from './find';
import type { ReplacementKind, Span } from './piece';
import { stand } from './flatten-markup';

interface Rule {
	readonly pattern: RegExp;
	readonly kind: ReplacementKind;
	readonly to: string;
}

const mailName = String.raw`[\p{L}\p{N}._%+'-]{1,64}`;
const domains = 'com|org|net|edu|gov|io|info|eu|de|uk|fr|ch|nl|es|at|it|be|ie|nz|au|ca|app|dev|health|care|clinic';
const fileEndings = 'jpe?g|png|heic|gif|webp|svg|tiff?|pdf|docx?|odt|xlsx?|csv|pptx?|mp3|m4a|wav|ogg|mp4|mov|md|txt|zip|eml';

const rules: readonly Rule[] = [
	{ pattern: new RegExp(String.raw`(?:mailto:)?${mailName}(?:@|\s?(?:\(at\)|\[at\]|\{at\})\s?)[\p{L}\p{N}.-]{1,190}\p{L}`, 'giu'), kind: 'e-mail', to: '‹e-mail›' },
	{ pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"“”‹›\uFFFC]+/giu, kind: 'web-address', to: stand.web },
	{ pattern: /(?:mailto|tel|sms|callto|skype|facetime|whatsapp|data|javascript|geo|file):[^\s<>"“”‹›\uFFFC]+/giu, kind: 'web-address', to: stand.web },
	{ pattern: /www\.[^\s<>"“”‹›\uFFFC]+/giu, kind: 'web-address', to: stand.web },
	{ pattern: /(?:[a-z]:\\|\\\\)[^\s<>"|‹›\uFFFC]+/giu, kind: 'file', to: '‹file›' },
	{ pattern: /(?:~|\/(?:users|home|volumes|storage|mnt))\/[^\s<>"|‹›\uFFFC]+/giu, kind: 'file', to: '‹file›' },
	{ pattern: new RegExp(String.raw`[^\s<>"|/\\‹›\uFFFC]{1,120}\.(?:${fileEndings})`, 'giu'), kind: 'file', to: '‹file›' },
	{ pattern: new RegExp(String.raw`[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:${domains})(?:\/[^\s<>"“”‹›\uFFFC]*)?`, 'giu'), kind: 'web-address', to: stand.web },
	{ pattern: /@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60}/gu, kind: 'handle', to: '‹handle›' },
];

/** E-mail and web addresses, links of any scheme, names that begin with `@`, paths and names of files. */
export function findContacts(text: string): readonly Span[] {
	return rules.flatMap(({ pattern, kind, to }) => findAll(text, pattern).map(({ index, 0: whole }): Span => ({ start: index, end: index + withoutEnd(whole).length, to, kind })));
}

/** The sentence's own marks do not belong to it. */
function withoutEnd(found: string): string {
	return found.replace(/[.,;:!?)\]}'’*_]+$/u, '') || found;
}
