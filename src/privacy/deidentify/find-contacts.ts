// Where a person can be reached or is kept: addresses of mail and web, names in networks, files.
import type { TextMatch } from './find-standalone';
import type { ReplacementSpan } from './piece';
import { applyRules, type Rule } from './rule';
import { markupPlaceholders } from './flatten-markup';

const label = String.raw`[\p{L}\p{M}\p{N}-]`;
const dot = String.raw`(?:\.|[ \t]?(?:\(dot\)|\[dot\]|\{dot\})[ \t]?)`;
const domains =
	'com|org|net|edu|gov|io|info|eu|de|uk|fr|ch|nl|es|at|it|be|ie|nz|au|ca|se|dk|pl|pt|app|dev|health|care|clinic|blog|me|ly|tv|page|site|online|shop|link|xyz|club|photography';
const fileEndings =
	'jpe?g|png|heic|gif|webp|svg|tiff?|bmp|psd|pdf|docx?|odt|odp|ods|rtf|pages|key|numbers|xlsx?|csv|pptx?|mp3|m4a|m4v|wav|ogg|opus|aac|flac|mp4|mov|avi|mkv|webm|3gp|md|txt|html?|json|xml|ics|vcf|zip|eml|msg';
const networks =
	'insta(?:gram)?|ig|facebook|fb|tiktok|telegram|signal|discord|twitter|snapchat|linkedin|steam|user(?:[ -]?name)?|benutzername|handle|login|nick(?:name)?|skype|whatsapp';
const mailName = /[\p{L}\p{M}\p{N}._%+'-]/u;

const shapes: readonly Rule[] = [
	{
		before: mailName,
		pattern: new RegExp(String.raw`(?:@|[ \t]?(?:\(at\)|\[at\]|\{at\})[ \t]?)${label}+(?:${dot}${label}+)*`, 'giu'),
		kind: 'e-mail',
		to: '‹e-mail›',
	},
	{
		before: mailName,
		pattern: new RegExp(String.raw`[ \t]@[ \t]?${label}+(?:\.${label}+)*\.\p{L}{2,}`, 'giu'),
		kind: 'e-mail',
		to: '‹e-mail›',
	},
	{
		before: mailName,
		pattern: new RegExp(String.raw`[ \t]at[ \t]${label}+(?:[ \t]dot[ \t]${label}+)+`, 'giu'),
		kind: 'e-mail',
		to: '‹e-mail›',
	},
	{ pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"“”‹›\uFFFC]+/giu, kind: 'web-address', to: markupPlaceholders.web },
	{
		pattern: /(?:mailto|tel|sms|callto|skype|facetime|whatsapp|data|javascript|geo|file):[^\s<>"“”‹›\uFFFC]+/giu,
		kind: 'web-address',
		to: markupPlaceholders.web,
	},
	{ pattern: /www\.[^\s<>"“”‹›\uFFFC]+/giu, kind: 'web-address', to: markupPlaceholders.web },
	{ pattern: /(?:[a-z]:\\|\\\\)[^\s<>"|‹›\uFFFC]+/giu, kind: 'file', to: '‹file›' },
	{ pattern: /(?:~|\/(?:users|home|volumes|storage|mnt))\/[^\s<>"|‹›\uFFFC]+/giu, kind: 'file', to: '‹file›' },
	{ pattern: /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/gu, kind: 'address', to: '‹address›' },
	{
		before: /[^\s<>"|/\\‹›\uFFFC]/u,
		pattern: new RegExp(String.raw`\.(?:${fileEndings})`, 'giu'),
		kind: 'file',
		to: '‹file›',
	},
	{
		before: /[\p{L}\p{M}\p{N}.-]/u,
		pattern: new RegExp(String.raw`\.(?:${domains})(?:\/[^\s<>"“”‹›\uFFFC]*)?`, 'giu'),
		kind: 'web-address',
		to: markupPlaceholders.web,
	},
	{
		before: /[\p{L}\p{M}\p{N}.-]/u,
		pattern: /\.\p{L}{2,}\/[^\s<>"“”‹›\uFFFC]+/gu,
		kind: 'web-address',
		to: markupPlaceholders.web,
	},
	{ pattern: /@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60}/gu, kind: 'handle', to: '‹handle›' },
	{ before: /[\p{L}\p{M}\p{N}_.]/u, pattern: /#\d{4}/gu, kind: 'handle', to: '‹handle›' },
	{ pattern: /[ur]\/[\p{L}\p{N}_-]{3,30}/gu, kind: 'handle', to: '‹handle›' },
];

const named: Rule = {
	pattern: new RegExp(String.raw`((?:${networks})[ \t]?[:=][ \t]*)([^\s<>"“”‹›\uFFFC,;]{2,60})`, 'giu'),
	kind: 'handle',
	to: '‹handle›',
	replacedPart: ({ 0: whole, 1: lead = '' }) => [lead.length, withoutEnd(whole).length],
};

const rules: readonly Rule[] = [
	...shapes.map((shape) => ({
		...shape,
		replacedPart: ({ 0: whole }: TextMatch) => [0, withoutEnd(whole).length] as const,
	})),
	named,
];

/** E-mail and web addresses, links of any scheme, names in networks, paths and names of files, and places in three words behind three strokes. */
export function findContacts(text: string): readonly ReplacementSpan[] {
	return applyRules(text, rules);
}

const endMarks = ".,;:!?)]}'’*_";

/** The sentence's own marks do not belong to it. Scanned, since a pattern would look for the end from every mark. */
function withoutEnd(found: string): string {
	let end = found.length;
	while (end > 0 && endMarks.includes(found.charAt(end - 1))) end -= 1;
	return end === 0 ? found : found.slice(0, end);
}
