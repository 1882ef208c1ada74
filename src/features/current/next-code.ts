// Codes go on as they began: after K-014 comes K-015.
import { groupBy } from '../../lib/group-by';
import { normalizeText } from '../../notes/entry';

/** What a vault's first client is offered. */
const firstCode = 'C-001';

interface NumberedCode {
	readonly before: string;
	readonly digits: string;
	readonly after: string;
}

/**
 * The code that follows those there are, in the pattern most of them have; where two are as frequent, in the one that has
 * counted furthest. Digits keep their width. Gaps are not filled: a code that was given up may still be in a note. Null
 * where there are codes and none of them counts.
 */
export function nextCode(codes: readonly string[]): string | null {
	if (codes.length === 0) return firstCode;
	const patterns = groupBy(
		codes.map(parseNumberedCode).filter((code) => code !== null),
		({ before, after }) => `${normalizeText(before)}\n${normalizeText(after)}`,
	);
	const best = [...patterns.values()].sort((a, b) => b.length - a.length || highest(b) - highest(a))[0];
	const last = best?.reduce((one, other) => (Number(other.digits) > Number(one.digits) ? other : one));
	if (last === undefined) return null;
	const next = String(Number(last.digits) + 1).padStart(last.digits.length, '0');
	return `${last.before}${next}${last.after}`;
}

function highest(codes: readonly NumberedCode[]): number {
	return Math.max(...codes.map(({ digits }) => Number(digits)));
}

/** The last run of digits counts; one too long to count with is no count. */
function parseNumberedCode(code: string): NumberedCode | null {
	const [, before = '', digits = '', after = ''] = /^(.*?)(\d+)(\D*)$/su.exec(code.trim()) ?? [];
	return digits === '' || digits.length > 9 ? null : { before, digits, after };
}
