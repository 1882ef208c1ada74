// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { counted } from '../lib/plural';
import { commandNames } from './commands';

export const discreetText = {
	on: `Discreet mode is on: views show no codes, words or private lanes. Open notes, lists of clients and forms still show what they are about. Run “${commandNames['toggle-discreet']}” again to leave it.`,
	off: 'Discreet mode is off.',
	sign: 'Discreet',
	leave: 'Discreet mode is on. Click to show codes and words again.',
	note: 'Discreet mode: codes, words and private lanes are hidden.',
	leaveButton: 'Show them again',
};

/** Private words that are folded while a client may be in the room. */
export const foldedText = {
	/** How much private there is that is not shown. */
	folded: (ruptures: number, reflections: number) =>
		`Folded: ${[
			...(ruptures === 0 ? [] : [counted(ruptures, 'rupture')]),
			...(reflections === 0 ? [] : [counted(reflections, 'reflection')]),
		].join(', ')}.`,
	show: 'Show private words',
	fold: 'Fold private words away',
};
