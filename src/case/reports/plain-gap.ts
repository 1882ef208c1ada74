// Where client and therapist saw the latest session far apart. Both numbers are said as they are: no rule, no mark.
import type { Instrument } from '../../instruments/definition/instrument';
import type { CaseFile, Series } from '../case-file';
import { heldSessions } from '../sessions';
import type { Day } from '../../notes/day';

/** Both ratings of one session by one form, on the form's own scale. */
export interface PlainGap {
	/** Id of what is rated: `bond`, `goal`, `task`, … */
	readonly dimension: string;
	readonly therapist: number;
	readonly client: number;
	/** Whose rating the client's is, in couples, families and groups. */
	readonly participant: string | null;
}

/** As a part of the scale: 3 of 10. */
const farApart = 0.3;

/**
 * The widest gap between the therapist's rating of the latest session held by `today` and the client's, by the same form and about the
 * same thing, where it is at least three tenths of the scale; null where it is less, or where one has not rated. One session is enough.
 */
export function plainGap(
	{ series, sessions }: Pick<CaseFile, 'series' | 'sessions'>,
	instruments: ReadonlyMap<string, Instrument>,
	today: Day,
): PlainGap | null {
	const latest = heldSessions(sessions, today).at(-1)?.path;
	if (latest === undefined) return null;
	const alliance = series.filter(({ instrument }) => instruments.get(instrument)?.measures === 'alliance');
	const gaps = alliance.flatMap((own) => {
		const therapist = own.rater === 'therapist' ? valueIn(own, latest) : null;
		return therapist === null ? [] : alliance.flatMap((other) => gapTo(other, own, { therapist, latest }));
	});
	const wide = gaps.filter(({ share }) => share >= farApart);
	const [first, ...others] = wide;
	if (first === undefined) return null;
	return others.reduce((widest, each) => (each.share > widest.share ? each : widest), first).gap;
}

function gapTo(
	other: Series,
	own: Series,
	{ therapist, latest }: { readonly therapist: number; readonly latest: string },
): readonly { readonly share: number; readonly gap: PlainGap }[] {
	const { rater, instrument, dimension, participant, min, max } = other;
	const client = rater === 'client' ? valueIn(other, latest) : null;
	const isSame = instrument === own.instrument && dimension === own.dimension && min === own.min && max === own.max;
	return client === null || !isSame
		? []
		: [{ share: Math.abs(therapist - client) / (max - min), gap: { dimension, therapist, client, participant } }];
}

function valueIn({ points }: Series, session: string): number | null {
	return points.findLast(({ sessionPath, value }) => sessionPath === session && value !== null)?.value ?? null;
}
