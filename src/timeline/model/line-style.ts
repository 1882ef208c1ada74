// Whose line it is: its words, its form, its class. Form tells the lines apart where colour can't.
import type { CaseFile, Series } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import type { Shape } from '../svg/shapes';
import { isolateDirection, toSingleLine } from '../svg/text-width';

export interface LineStyle {
	/** Beside the line: “Client”, a participant's code. */
	readonly label: string;
	/** The same where there is little room. */
	readonly short: string;
	/** In a sentence: “Client’s”. */
	readonly possessive: string;
	readonly className: string;
	readonly shape: Shape;
	readonly dash: string | null;
	readonly width: number;
	/** Whether its ratings are the client's own, which lead. */
	readonly isPrimary: boolean;
	/** Whether it is one of several people's own line. */
	readonly isParticipant: boolean;
}

const participantShapes: readonly Shape[] = [
	{ outline: 'disc', filling: 'full' },
	{ outline: 'diamond', filling: 'full' },
	{ outline: 'up', filling: 'full' },
	{ outline: 'square', filling: 'full' },
	{ outline: 'down', filling: 'full' },
	{ outline: 'hexagon', filling: 'full' },
];
const participantDashes = [null, '7 3', '2 2.5', '9 3 2 3', '4 2', '12 3'] as const;

/** How a series is told from the others of the same client. Participants keep their form by their place in the client note; discreet, they are numbered. */
export function lineStyle(
	{ rater, participant }: Pick<Series, 'rater' | 'participant'>,
	{ client }: { readonly client: Pick<CaseFile['client'], 'participants'> },
	discreet: boolean,
): LineStyle {
	const leads = rater === 'client';
	const person = participant === null ? null : participantIndex(client.participants, participant);
	if (person === null || participant === null) return raterStyle(rater);
	const name = participantName(client.participants, participant, discreet);
	const about = isolateDirection(name);
	const className = `is-${leads ? 'client' : rater} is-person-${(person % 6) + 1}`;
	if (!leads) {
		const plain = raterStyle(rater);
		const whose = rater === 'observer' ? timelineText.observerAbout(about) : timelineText.therapistAbout(about);
		return {
			...plain,
			label: timelineText.raterAbout(plain.label, name),
			short: timelineText.raterAbout(plain.short, name),
			possessive: whose,
			className,
		};
	}
	const shape = participantShapes[person % 6] ?? { outline: 'disc', filling: 'full' };
	return {
		label: name,
		short: name,
		possessive: timelineText.ofPerson(about),
		className,
		shape,
		dash: participantDashes[person % 6] ?? null,
		width: 2,
		isPrimary: leads,
		isParticipant: true,
	};
}

const variantFillings = ['full', 'hollow', 'half', 'slashed'] as const;

/**
 * A further line of the same person in one panel, of another instrument or another goal: another outline and another dash, or where
 * outline and dash say which of several people it is, another filling. `variant` 0 is the line as it is.
 */
export function styleVariant(who: LineStyle, variant: number): LineStyle {
	const shape = participantShapes[variant % 6];
	if (variant === 0 || shape === undefined) return who;
	if (who.isParticipant) return { ...who, shape: { ...who.shape, filling: variantFillings[variant % 4] ?? 'full' } };
	return { ...who, shape: { ...who.shape, outline: shape.outline }, dash: participantDashes[variant % 6] ?? null };
}

/** A participant's code, or a number in discreet mode. */
export function participantName(participants: readonly string[], person: string, discreet: boolean): string {
	return discreet ? timelineText.person(participantIndex(participants, person) + 1) : toSingleLine(person);
}

function participantIndex(participants: readonly string[], person: string): number {
	const place = participants.indexOf(person);
	return place < 0 ? participants.length : place;
}

function raterStyle(rater: string): LineStyle {
	if (rater === 'therapist') {
		const { therapist: label } = timelineText.rater;
		return {
			label,
			short: timelineText.raterShort.therapist,
			possessive: timelineText.ofRater.therapist,
			className: 'is-therapist',
			shape: { outline: 'square', filling: 'hollow' },
			dash: '5 3',
			width: 1.5,
			isPrimary: false,
			isParticipant: false,
		};
	}
	if (rater === 'observer') {
		const { observer: label } = timelineText.rater;
		return {
			label,
			short: timelineText.raterShort.observer,
			possessive: timelineText.ofRater.observer,
			className: 'is-observer',
			shape: { outline: 'diamond', filling: 'hollow' },
			dash: '1.5 3',
			width: 1.5,
			isPrimary: false,
			isParticipant: false,
		};
	}
	return {
		label: timelineText.rater.client,
		short: timelineText.raterShort.client,
		possessive: timelineText.ofRater.client,
		className: 'is-client',
		shape: { outline: 'disc', filling: 'full' },
		dash: null,
		width: 2,
		isPrimary: true,
		isParticipant: false,
	};
}
