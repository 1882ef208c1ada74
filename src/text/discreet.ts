// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { commandNames } from './commands';

export const discreetText = {
	on: `Discreet mode is on: views show no codes, words or private lanes. Open notes, lists of clients and forms still show what they are about. Run “${commandNames['toggle-discreet']}” again to leave it.`,
	off: 'Discreet mode is off.',
	sign: 'Discreet',
	leave: 'Discreet mode is on. Click to show codes and words again.',
	note: 'Discreet mode: codes, words and private lanes are hidden.',
	leaveButton: 'Show them again',
};
