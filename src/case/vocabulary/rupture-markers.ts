// What a rupture may look like, in our own words. A marker says nothing alone: it counts where it moves away or against.
import { noteKinds } from '../../notes/kinds';

export const ruptureKinds = noteKinds.rupture.kind.allowedValues;

export type RuptureKind = (typeof ruptureKinds)[number];

const withdrawal: readonly string[] = [
	'said it was nothing',
	'went quiet',
	'one-word answers',
	'gave up',
	'spoke in generalities',
	'told stories around it',
	'changed the subject',
	'agreed too fast',
	'smiled over something hard',
	'turned on themselves',
];

const confrontation: readonly string[] = [
	'complained about me',
	'turned down what I offered',
	'complained about the tasks',
	'complained about time, place or fee',
	'complained about the progress',
	'defended themselves against me',
	'pressed me to do something',
];

/** A difference between two people, such as class, race, gender or ability, that came into the room. */
const either: readonly string[] = ['a difference between us showed'];

/**
 * The markers offered for a kind of rupture; those of both kinds for a mixed one or where the kind is not known. The
 * groups follow the rupture literature (Eubanks, Muran & Safran 2015, withdrawal and confrontation); the words are ours.
 */
export function markersFor(kind: RuptureKind | null): readonly string[] {
	switch (kind) {
		case 'withdrawal':
			return [...withdrawal, ...either];
		case 'confrontation':
			return [...confrontation, ...either];
		default:
			return [...withdrawal, ...confrontation, ...either];
	}
}
