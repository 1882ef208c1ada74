// What goes into a packet, asked on one page; and the words that only a person can judge, on a second.
import type { CaseFile } from '../../case/case-file';
import { choice, multiChoice, note, number, text } from '../../forms/model/field';
import { usualFormat, type CsvFormat, type DecimalSign } from '../../lib/csv';
import { describeUnread } from '../current/describe-unread';
import { csvField } from '../current/csv-field';
import { form } from '../../forms/model/form';
import { rows } from '../../forms/model/rows-field';
import { normalizeText } from '../../notes/entry';
import type { DoubtfulWord } from '../../privacy/deidentify/doubtful-words';
import { packetParts, privateParts, type PacketDraft, type PacketChoices } from '../../privacy/packet/packet';
import { packetNumbers } from '../../privacy/packet/packet-case';
import { exportText } from './text';

/** The page that asks for sessions and parts. Private notes are out until chosen. */
export function packetForm(caseFile: CaseFile, decimal: DecimalSign) {
	const count = caseFile.sessions.length;
	// Unnamed, as everything on this page.
	const unread = describeUnread(caseFile, true);
	return form({
		title: exportText.title,
		submit: exportText.next,
		fields: {
			what: note({ text: unread === null ? exportText.what : `${exportText.what} ${unread}` }),
			which: choice({
				label: exportText.which,
				options: [
					{ value: 'all', label: exportText.all(count) },
					{ value: 'last', label: exportText.last },
					{ value: 'range', label: exportText.range },
				],
				initial: 'all',
				required: exportText.whichMissing,
			}),
			last: number({ label: exportText.howMany, min: 1, max: 10_000, whole: true, initial: Math.min(count, 6) }),
			from: number({ label: exportText.from, min: 0, max: 100_000, whole: true }),
			to: number({ label: exportText.to, min: 0, max: 100_000, whole: true }),
			parts: multiChoice({
				label: exportText.parts,
				options: packetParts.map((value) => ({ value, label: exportText.part[value] })),
				initial: packetParts.filter((part) => part !== 'intake'),
			}),
			private: multiChoice({
				label: exportText.private,
				hint: exportText.privateHint,
				options: privateParts.map((value) => ({ value, label: exportText.part[value] })),
				initial: [],
			}),
			table: csvField(decimal),
			names: text({ label: exportText.names, hint: exportText.namesHint }),
		},
		hidden: ({ which, parts }) => [
			...(parts.includes('ratings') ? [] : ['table' as const]),
			...(which === 'last' ? [] : ['last' as const]),
			...(which === 'range' ? [] : ['from' as const, 'to' as const]),
		],
		validate: (answers) => {
			if (answers.which === 'last' && answers.last === null) return { last: exportText.howManyMissing };
			if (sessionsChosen(caseFile, answers).length === 0)
				return answers.which === 'range' ? { to: exportText.noSuchSessions } : { which: exportText.noSuchSessions };
			return answers.parts.length + answers.private.length === 0 ? { parts: exportText.nothingChosen } : {};
		},
	});
}

interface Asked {
	readonly which: string;
	readonly last: number | null;
	readonly from: number | null;
	readonly to: number | null;
	readonly parts: readonly string[];
	readonly private: readonly string[];
	readonly names: string | null;
	readonly table: CsvFormat | null;
}

/** What the answers amount to. */
export function packetChoices(caseFile: CaseFile, answers: Asked, decimal: DecimalSign): PacketChoices {
	return {
		table: { format: answers.table ?? usualFormat(decimal), decimal },
		sessions: sessionsChosen(caseFile, answers),
		parts: [
			...packetParts.filter((part) => answers.parts.includes(part)),
			...privateParts.filter((part) => answers.private.includes(part)),
		],
		names: (answers.names ?? '')
			.split(/[,;\n]/)
			.map((name) => name.trim())
			.filter((name) => name !== ''),
	};
}

function sessionsChosen(
	caseFile: CaseFile,
	{ which, last, from, to }: Pick<Asked, 'which' | 'last' | 'from' | 'to'>,
): readonly string[] {
	const numbers = packetNumbers(caseFile);
	const paths = caseFile.sessions.map(({ path }) => path);
	if (which === 'last') return last === null || last < 1 ? [] : paths.slice(-last);
	if (which === 'all') return paths;
	return paths.filter((path) => {
		const number = numbers.get(path) ?? 0;
		return number >= (from ?? 0) && number <= (to ?? Number.MAX_SAFE_INTEGER);
	});
}

/** One word in all the ways it is written, which is one decision. */
export interface DoubtfulWords extends Pick<DoubtfulWord, 'count' | 'context' | 'replaced'> {
	readonly words: readonly string[];
}

function joinDoubtfulWords(doubtful: readonly DoubtfulWord[]): readonly DoubtfulWords[] {
	const rows = new Map<string, DoubtfulWords>();
	for (const { word, count, context, replaced } of doubtful) {
		const normalized = normalizeText(word);
		const same = rows.get(normalized);
		rows.set(
			normalized,
			same === undefined
				? { words: [word], count, context, replaced }
				: { ...same, words: [...same.words, word], count: same.count + count, replaced: same.replaced || replaced },
		);
	}
	return [...rows.values()];
}

/** The page that lists the doubtful words, each to be replaced or kept. */
export function decisionForm({ doubtful, uncased }: PacketDraft) {
	return form({
		title: exportText.decideTitle,
		submit: exportText.preview,
		fields: {
			what: note({ text: uncased ? `${exportText.decide} ${exportText.uncased}` : exportText.decide }),
			words: rows({
				label: exportText.words,
				items: joinDoubtfulWords(doubtful),
				row: ({ words, count, context, replaced }: DoubtfulWords) => ({
					label: exportText.word(words.join(', '), count),
					hint: context,
					fields: {
						becomes: choice({
							label: exportText.becomes,
							options: [
								{ value: 'replace', label: exportText.replace },
								{ value: 'keep', label: exportText.keep },
							],
							initial: replaced ? 'replace' : 'keep',
							required: exportText.decideMissing,
						}),
					},
				}),
			}),
		},
	});
}
