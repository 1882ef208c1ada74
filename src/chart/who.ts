// Whose line it is: its words, its form, its class. Form tells the lines apart where colour can't.
import type { CaseFile, Series } from '../alliance/case-file';
import { timelineText } from '../strings';
import type { Shape } from './shapes';
import { isolate, oneLine } from './text-width';

export interface Who {
	/** Beside the line: “Client”, a participant's code. */
	readonly label: string;
	/** The same where there is little room. */
	readonly short: string;
	/** In a sentence: “Client’s”. */
	readonly whose: string;
	readonly look: string;
	readonly shape: Shape;
	readonly dash: string | null;
	readonly width: number;
	/** Whether its ratings are the client's own, which lead. */
	readonly leads: boolean;
	/** Whether it is one of several people's own line. */
	readonly person: boolean;
}

const personShapes: readonly Shape[] = [
	{ outline: 'disc', filling: 'full' },
	{ outline: 'diamond', filling: 'full' },
	{ outline: 'up', filling: 'full' },
	{ outline: 'square', filling: 'full' },
	{ outline: 'down', filling: 'full' },
	{ outline: 'hexagon', filling: 'full' },
];
const personDashes = [null, '7 3', '2 2.5', '9 3 2 3', '4 2', '12 3'] as const;

/** How a series is told from the others of the same client. Participants keep their form by their place in the client note; discreet, they are numbered. */
export function whoOf(
	{ rater, participant }: Pick<Series, 'rater' | 'participant'>,
	{ client }: { readonly client: Pick<CaseFile['client'], 'participants'> },
	discreet: boolean,
): Who {
	const leads = rater === 'client';
	const person = participant === null ? null : personIndex(client.participants, participant);
	if (person === null || participant === null) return plainRater(rater);
	const name = personName(client.participants, participant, discreet);
	const about = isolate(name);
	const look = `is-${leads ? 'client' : rater} is-person-${(person % 6) + 1}`;
	if (!leads) {
		const plain = plainRater(rater);
		const whose = rater === 'observer' ? timelineText.observerAbout(about) : timelineText.therapistAbout(about);
		return {
			...plain,
			label: timelineText.raterAbout(plain.label, name),
			short: timelineText.raterAbout(plain.short, name),
			whose,
			look,
		};
	}
	const shape = personShapes[person % 6] ?? { outline: 'disc', filling: 'full' };
	return {
		label: name,
		short: name,
		whose: timelineText.ofPerson(about),
		look,
		shape,
		dash: personDashes[person % 6] ?? null,
		width: 2,
		leads,
		person: true,
	};
}

const variantFillings = ['full', 'hollow', 'half', 'slashed'] as const;

/**
 * A further line of the same person in one panel, of another instrument or another goal: another outline and another dash, or where
 * outline and dash say which of several people it is, another filling. `variant` 0 is the line as it is.
 */
export function variantOf(who: Who, variant: number): Who {
	const shape = personShapes[variant % 6];
	if (variant === 0 || shape === undefined) return who;
	if (who.person) return { ...who, shape: { ...who.shape, filling: variantFillings[variant % 4] ?? 'full' } };
	return { ...who, shape: { ...who.shape, outline: shape.outline }, dash: personDashes[variant % 6] ?? null };
}

/** A participant's code, or a number in discreet mode. */
export function personName(participants: readonly string[], person: string, discreet: boolean): string {
	return discreet ? timelineText.person(personIndex(participants, person) + 1) : oneLine(person);
}

function personIndex(participants: readonly string[], person: string): number {
	const place = participants.indexOf(person);
	return place < 0 ? participants.length : place;
}

function plainRater(rater: string): Who {
	if (rater === 'therapist') {
		const { therapist: label } = timelineText.rater;
		return {
			label,
			short: timelineText.raterShort.therapist,
			whose: timelineText.ofRater.therapist,
			look: 'is-therapist',
			shape: { outline: 'square', filling: 'hollow' },
			dash: '5 3',
			width: 1.5,
			leads: false,
			person: false,
		};
	}
	if (rater === 'observer') {
		const { observer: label } = timelineText.rater;
		return {
			label,
			short: timelineText.raterShort.observer,
			whose: timelineText.ofRater.observer,
			look: 'is-observer',
			shape: { outline: 'diamond', filling: 'hollow' },
			dash: '1.5 3',
			width: 1.5,
			leads: false,
			person: false,
		};
	}
	return {
		label: timelineText.rater.client,
		short: timelineText.raterShort.client,
		whose: timelineText.ofRater.client,
		look: 'is-client',
		shape: { outline: 'disc', filling: 'full' },
		dash: null,
		width: 2,
		leads: true,
		person: false,
	};
}
