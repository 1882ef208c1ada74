// A row of the caseload in words: short ones for its cells, full sentences for the details region.
import { groupBy } from '../../lib/group-by';
import type { CaseloadRow } from '../../case/reports/caseload';
import type { CaseloadLine } from '../../case/reports/caseload-lines';
import type { PlainGap } from '../../case/reports/plain-gap';
import { plainGapText } from '../../text/scores';
import { formatNumber } from '../../lib/format-number';
import { formatRating } from '../../timeline/describe/describe-rating';
import { lineStyle } from '../../timeline/model/line-style';
import { sparkline } from '../../timeline/sparkline';
import type { SvgNode } from '../../timeline/svg/svg-node';
import { describeUnread } from '../current/describe-unread';
import { caseloadText as text } from './text';

/** A row, and how it is named where others may look. */
export interface NamedRow {
	readonly row: CaseloadRow;
	/** From 1, by code: stands for the code in discreet mode. */
	readonly number: number;
	readonly discreet: boolean;
}

export interface Amount {
	readonly count: number;
	readonly text: string;
}

export interface CaseloadCells {
	readonly name: string;
	readonly spark: SvgNode | null;
	/** Of an individual; empty where several people rate. */
	readonly latest: string;
	/** Said beside it where the ratings are the therapist's. */
	readonly raterNote: string;
	readonly level: string;
	readonly direction: string;
	readonly daysSinceLast: string;
	readonly usualInterval: string;
	/** null where discreet mode hides it, as are the questions, which may rest on private notes. */
	readonly ruptures: Amount | null;
	readonly tasks: Amount;
	readonly unrated: Amount;
	readonly signals: Amount | null;
}

const sparkSize = { width: 96, height: 30 } as const;

export function caseloadCells(named: NamedRow): CaseloadCells {
	const { row, discreet } = named;
	const { lines, daysSinceLast, usualInterval } = row;
	const [only] = lines;
	const levels = lines.length === 1 ? text.level : text.shortLevel;
	const amount = (kind: keyof typeof text.amount, count: number): Amount => ({
		count,
		text: text.amount[kind](count),
	});
	return {
		name: clientDisplayName(named),
		spark: lines.length === 0 ? null : sparkOf(named),
		latest: lines.length === 1 && only !== undefined ? formatNumber(roundToTenth(only.latest)) : '',
		raterNote: only?.series.rater === 'therapist' ? text.mine : '',
		level:
			lines.length === 0
				? text.noRating
				: combineLines(
						named,
						({ baseline }) => (baseline === null ? levelUntold(named) : levels[baseline.level]),
						levels.same,
					),
		direction: combineLines(
			named,
			({ direction }) => (direction === null ? null : text.direction[direction]),
			text.direction.steady,
		),
		daysSinceLast: daysSinceLast === null ? text.notYet : text.since(daysSinceLast),
		usualInterval: daysSinceLast === null || usualInterval === null ? '' : text.usually(usualInterval.days),
		ruptures: discreet ? null : amount('ruptures', row.openRuptures),
		tasks: amount('tasks', row.openTasks),
		unrated: amount('unrated', row.unrated),
		signals: discreet ? null : amount('signals', row.signals.length),
	};
}

/** Instead of a level that too few ratings can't tell: both numbers, where they lie far apart. */
function levelUntold(named: NamedRow): string {
	const { gap, lines } = named.row;
	return gap === null || lines.length > 1 ? text.tooFew : gapWords(named, gap);
}

function gapWords({ row, discreet }: NamedRow, { dimension, therapist, client, participant }: PlainGap): string {
	const place = participant === null ? -1 : row.participants.indexOf(participant);
	const person = discreet ? text.person((place < 0 ? row.participants.length : place) + 1) : participant;
	return plainGapText.both(
		dimension,
		formatNumber(therapist),
		formatNumber(client),
		participant === null ? null : person,
	);
}

export function clientDisplayName({ row, number, discreet }: NamedRow): string {
	return discreet ? text.someClient(number) : row.code;
}

/** What is said of each line; where several say the same, once for all of them, what is as usual last. */
function combineLines(named: NamedRow, words: (line: CaseloadLine) => string | null, usual: string): string {
	const phrases = named.row.lines.flatMap((line) => {
		const phrase = words(line);
		return phrase === null ? [] : [{ phrase, person: participantOf(named, line) }];
	});
	const people = groupBy(phrases, ({ phrase }) => phrase);
	const [only] = people.keys();
	if (people.size === 1 && only !== undefined) return named.row.lines.length === 1 ? only : text.everyone(only);
	return [...people]
		.sort(([a], [b]) => Number(a === usual) - Number(b === usual))
		.map(([phrase, lines]) =>
			text.ofPeople(
				lines.map(({ person }) => person),
				phrase,
			),
		)
		.join(' · ');
}

/** Why the row reads as it does: its numbers, and every question that is asked about the latest session. */
export function explainRow(named: NamedRow): readonly string[] {
	const { row, discreet } = named;
	const { lines, daysSinceLast, usualInterval, signals, gap } = row;
	const unread = describeUnread(row, discreet);
	return [
		...(unread === null ? [] : [unread]),
		...(lines.length === 0 && row.sessionsHeld > 0 ? [text.whyNone] : []),
		...(gap === null ? [] : [text.whyGap(gapWords(named, gap))]),
		...(lines[0]?.series.rater === 'therapist' ? [text.whyMine] : []),
		...lines.flatMap((line) => lineWords(possessiveOf(named, line), line)),
		...(daysSinceLast === null || usualInterval === null
			? []
			: [text.whySince(text.since(daysSinceLast), usualInterval.days, usualInterval.agreed)]),
		...(discreet ? [] : signals),
	];
}

function lineWords(owner: string, { series, latest, baseline, direction }: CaseloadLine): readonly string[] {
	const stands = formatRating(series, latest);
	if (baseline === null) return [text.whyTooFew(owner, stands)];
	const level = text.whyLevel({
		whose: owner,
		latest: stands,
		earlier: baseline.earlier,
		mean: formatNumber(roundToTenth(baseline.mean)),
		sd: formatNumber(roundToTenth(baseline.sd)),
		tenth: baseline.threshold > baseline.sd ? formatNumber(roundToTenth(baseline.threshold)) : null,
		level: baseline.level,
	});
	return [direction === null ? level : `${level} ${text.whyDirection[direction]}`];
}

function sparkOf(named: NamedRow): SvgNode {
	const { row } = named;
	const label = row.lines
		.map((line) =>
			text.line(
				possessiveOf(named, line),
				line.values.filter((value) => value !== null).length,
				formatRating(line.series, line.latest),
			),
		)
		.join(' ');
	return sparkline(
		row.lines.map(({ series, values, baseline }) => {
			const who = lineStyle(series, { client: row }, false);
			return {
				values,
				min: series.min,
				max: series.max,
				className: who.className,
				dash: who.dash,
				level: row.lines.length === 1 ? (baseline?.mean ?? null) : null,
			};
		}),
		{ ...sparkSize, label },
	);
}

function possessiveOf(named: NamedRow, line: CaseloadLine): string {
	if (line.series.rater === 'therapist') return text.whose.therapist;
	return line.series.participant === null ? text.whose.client : text.whoseOf(participantOf(named, line));
}

function participantOf({ row, discreet }: NamedRow, { series: { participant } }: CaseloadLine): string {
	if (participant === null) return '';
	const place = row.participants.indexOf(participant);
	return discreet ? text.person((place < 0 ? row.participants.length : place) + 1) : participant;
}

function roundToTenth(value: number): number {
	return Math.round(value * 10) / 10;
}
