// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { type DipNumbers, sentences, moreThanSds } from './phrases';
import { counted } from '../lib/plural';

export const dipText = {
	dip: (
		dip: DipNumbers & {
			readonly score: string;
			readonly value: string;
			readonly day: string;
			readonly side: 'below' | 'above';
		},
	) =>
		sentences(
			`${dip.score} was ${dip.value} on ${dip.day}; the ${dip.earlier} scores before had a mean of ${dip.mean}` +
				(dip.byReference
					? `, and it lies ${moreThanSds(dip.sds)} ${dip.side} that, by the reference SD of ${dip.sd} in the settings.`
					: ` and an SD of ${dip.sd}, so it lies ${moreThanSds(dip.sds)} ${dip.side} their mean.`),
			dip.length === 1
				? null
				: `${dip.isBack ? `It was back after ${dip.length} scores` : `It is not yet back after ${dip.length} scores`}${dip.lowest === null ? '' : `, the ${dip.side === 'below' ? 'lowest' : 'highest'} of them ${dip.lowest}${dip.deepened ? ` (${moreThanSds(2)} ${dip.side})` : ''}`}.`,
			'Did something happen, between you or elsewhere, and has there been room to talk about it?',
		),
	dipTooFew: (scores: number, needed: number) =>
		`Too few sessions to say anything about dips: ${scores === 0 ? 'no score' : counted(scores, 'score')} so far, and there have to be ${needed} before the one looked at.`,
	dipNoSpread: (scores: number) =>
		`The ${scores} scores before the latest are all alike, so there is no spread to measure a dip by. A reference SD can be set.`,
};
