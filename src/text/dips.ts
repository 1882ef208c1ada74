// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { beyondInShort, comparedWithBefore, type DipNumbers, sentences } from './phrases';
import { counted } from '../lib/plural';

function howLong({ length, isBack, stayed }: DipNumbers): string {
	if (stayed) return `It stayed so for ${length} scores, which count as the new level from then on`;
	return isBack ? `It was back after ${length} scores` : `It is not yet back after ${length} scores`;
}

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
			`${dip.score} was ${dip.value} on ${dip.day}; the ${dip.earlier} scores before` +
				comparedWithBefore(dip, {
					side: dip.side,
					things: 'scores',
					extent: dip.side === 'below' ? 'low' : 'high',
				}),
			dip.length === 1
				? null
				: `${howLong(dip)}${dip.lowest === null ? '' : `, the ${dip.side === 'below' ? 'lowest' : 'highest'} of them ${dip.lowest}${dip.deepened ? ` (${beyondInShort(dip.deepest, dip.side)})` : ''}`}.`,
			'Did something happen, between you or elsewhere, and has there been room to talk about it?',
		),
	dipTooFew: (scores: number, needed: number) =>
		`Too few sessions to say anything about dips: ${scores === 0 ? 'no score' : counted(scores, 'score')} so far, and there have to be ${needed} before the one looked at.`,
	dipNoSpread: (scores: number) =>
		`The ${scores} scores before the latest are all alike, so there is no spread to measure a dip by. A reference SD can be set.`,
};
