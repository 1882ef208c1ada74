// A row of the caseload in words: short ones for its cells, whole sentences for whoever looks twice.
import type { CaseloadRow } from '../../alliance/caseload';
import type { CaseloadLine } from '../../alliance/caseload-lines';
import { numberWords } from '../../chart/day-words';
import { valueWords } from '../../chart/rating-words';
import { whoOf } from '../../chart/who';
import { sparkline } from '../../chart/sparkline';
import type { SvgNode } from '../../chart/svg-node';
import { caseloadText as text } from '../../strings';

/** A row, and how it is named where others may look. */
export interface NamedRow {
	readonly row: CaseloadRow;
	/** From 1, by code: stands for the code in discreet mode. */
	readonly number: number;
	readonly discreet: boolean;
}

export interface Amount {
	readonly count: number;
	readonly words: string;
}

export interface CaseloadCells {
	readonly name: string;
	readonly spark: SvgNode | null;
	/** Of an individual; empty where several people rate. */
	readonly latest: string;
	/** Said beside it where the ratings are the therapist's. */
	readonly mine: string;
	readonly level: string;
	readonly direction: string;
	readonly since: string;
	readonly usual: string;
	/** null where discreet mode hides it, as are the questions, which may rest on private notes. */
	readonly ruptures: Amount | null;
	readonly tasks: Amount;
	readonly unrated: Amount;
	readonly signals: Amount | null;
}

const sparkSize = { width: 96, height: 30 } as const;

export function caseloadCells(named: NamedRow): CaseloadCells {
	const { row, discreet } = named;
	const { lines, since, usual } = row;
	const [only] = lines;
	const levels = lines.length === 1 ? text.level : text.shortLevel;
	const amount = (kind: keyof typeof text.amount, count: number): Amount => ({
		count,
		words: text.amount[kind](count),
	});
	return {
		name: nameOf(named),
		spark: lines.length === 0 ? null : sparkOf(named),
		latest: lines.length === 1 && only !== undefined ? numberWords(round(only.latest)) : '',
		mine: only?.series.rater === 'therapist' ? text.mine : '',
		level:
			lines.length === 0
				? text.noRating
				: together(named, ({ past }) => (past === null ? text.tooFew : levels[past.level]), levels.same),
		direction: together(
			named,
			({ direction }) => (direction === null ? null : text.direction[direction]),
			text.direction.steady,
		),
		since: since === null ? text.notYet : text.since(since),
		usual: since === null || usual === null ? '' : text.usually(usual.days),
		ruptures: discreet ? null : amount('ruptures', row.openRuptures),
		tasks: amount('tasks', row.openTasks),
		unrated: amount('unrated', row.unrated),
		signals: discreet ? null : amount('signals', row.signals.length),
	};
}

export function nameOf({ row, number, discreet }: NamedRow): string {
	return discreet ? text.someClient(number) : row.code;
}

/** What is said of each line; where several say the same, once for all of them, what is as usual last. */
function together(named: NamedRow, words: (line: CaseloadLine) => string | null, usual: string): string {
	const people = new Map<string, string[]>();
	for (const line of named.row.lines) {
		const said = words(line);
		if (said !== null) people.set(said, [...(people.get(said) ?? []), person(named, line)]);
	}
	const [only] = people.keys();
	if (people.size === 1 && only !== undefined) return named.row.lines.length === 1 ? only : text.everyone(only);
	return [...people]
		.sort(([a], [b]) => Number(a === usual) - Number(b === usual))
		.map(([said, who]) => text.ofPeople(who, said))
		.join(' · ');
}

/** Why the row reads as it does: its numbers, and every question that is asked about the latest session. */
export function whyWords(named: NamedRow): readonly string[] {
	const { row, discreet } = named;
	const { lines, since, usual, signals } = row;
	return [
		...(lines.length === 0 && row.held > 0 ? [text.whyNone] : []),
		...(lines[0]?.series.rater === 'therapist' ? [text.whyMine] : []),
		...lines.flatMap((line) => lineWords(whose(named, line), line)),
		...(since === null || usual === null ? [] : [text.whySince(text.since(since), usual.days, usual.agreed)]),
		...(discreet ? [] : signals),
	];
}

function lineWords(owner: string, { series, latest, past, direction }: CaseloadLine): readonly string[] {
	const stands = valueWords(series, latest);
	if (past === null) return [text.whyTooFew(owner, stands)];
	const level = text.whyLevel({
		whose: owner,
		latest: stands,
		earlier: past.earlier,
		mean: numberWords(round(past.mean)),
		sd: numberWords(round(past.sd)),
		tenth: past.threshold > past.sd ? numberWords(round(past.threshold)) : null,
		level: past.level,
	});
	return [direction === null ? level : `${level} ${text.whyDirection[direction]}`];
}

function sparkOf(named: NamedRow): SvgNode {
	const { row } = named;
	const label = row.lines
		.map((line) =>
			text.line(
				whose(named, line),
				line.values.filter((value) => value !== null).length,
				valueWords(line.series, line.latest),
			),
		)
		.join(' ');
	return sparkline(
		row.lines.map(({ series, values, past }) => {
			const who = whoOf(series, { client: row }, false);
			return {
				values,
				min: series.min,
				max: series.max,
				look: who.look,
				dash: who.dash,
				level: row.lines.length === 1 ? (past?.mean ?? null) : null,
			};
		}),
		{ ...sparkSize, label },
	);
}

function whose(named: NamedRow, line: CaseloadLine): string {
	if (line.series.rater === 'therapist') return text.whose.therapist;
	return line.series.participant === null ? text.whose.client : text.whoseOf(person(named, line));
}

function person({ row, discreet }: NamedRow, { series: { participant } }: CaseloadLine): string {
	if (participant === null) return '';
	const place = row.participants.indexOf(participant);
	return discreet ? text.person((place < 0 ? row.participants.length : place) + 1) : participant;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
