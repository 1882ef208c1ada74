// How sync services and file managers name a copy. A hint only: what a note says decides whether it is one.

/** A conflict, begun as the word begins in some twenty languages. */
const conflict =
	'conflit|conflict|konflikt|conflitt|kolizj|ristiriit|ütközés|çakış|διένεξη|конфл|冲突|衝突|競合|충돌|تعارض|התנגשות';
/** A copy, as whole words and, where words are not parted, as signs. */
const copy =
	'(?:^|[^\\p{L}])(?:copy|copie|copia|cópia|kopie|kopia|kópia|kopi|kopio|kopya|másolat|копия|копія|αντίγραφο)(?!\\p{L})|副本|コピー|사본|نسخة|עותק';

const wording = new RegExp(`${conflict}|${copy}`, 'iu');
const inBrackets = new RegExp(`[(\\[（【][^)\\]）】]*(?:${conflict})`, 'iu');
/** Between the marks that services put there by themselves: `.sync-conflict-2026…`, `_Conflict`, `_CaseConflict_1`. */
const marked = /\.sync-conflict-|_(?:case)?conflict(?:[-_.]|$)|\bconflict(?:ed)? copy\b/i;
/** The name of a machine, as OneDrive puts it behind: `-DESKTOP-7QK2`. */
const machine = /^-(?=.*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)+$/;

/** Whether a note's name, without folder and ending, says by itself that it is a copy made in a conflict. */
export function isConflictName(name: string): boolean {
	const plain = name.normalize('NFC');
	return inBrackets.test(plain) || marked.test(plain);
}

/** Whether a note's name speaks of a copy or a conflict anywhere, which a note about a quarrel may do as well. */
export function speaksOfCopy(name: string): boolean {
	return wording.test(name.normalize('NFC'));
}

/** Whether what follows another note's whole name, such as ` - Kopie`, is what is put behind the name of a copy. */
export function isCopyEnding(rest: string): boolean {
	return speaksOfCopy(rest) || machine.test(rest);
}
