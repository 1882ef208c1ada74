// Couples and families: who was in the room, and who had more of the time.
import { nameAt } from './end-gutter';
import type { SeenSession } from './session-marks';
import { isMissed } from './session-words';
import { digits, svg, type SvgNode } from './svg-node';
import { elide } from './text-width';
import type { View } from './view';
import { personName } from './who';
import { drawWords } from './words-in-picture';

/** How high the rows stand, in pixels; 0 for a client without participants. */
export function presenceHeight({ caseFile, frame }: View): number {
	return caseFile.client.participants.length * frame.fontSize;
}

/**
 * A row for each participant: a short line for each session they came to, a longer one where they had more of the time,
 * nothing where they were away or no session took place.
 */
export function presenceRows(seen: readonly SeenSession[], view: View, top: number): readonly SvgNode[] {
	const { caseFile, frame, right } = view;
	const { participants } = caseFile.client;
	const { fontSize } = frame;
	return participants.flatMap((person, row) => {
		const middle = top + (row + 0.5) * fontSize;
		const strokes = (floor: boolean, half: number): string =>
			seen
				.filter(
					({ session }) =>
						!isMissed(session.attendance) && session.present.includes(person) && (session.floor === person) === floor,
				)
				.map(({ x }) => `M${digits(x)},${digits(middle - half)}V${digits(middle + half)}`)
				.join('');
		const look = `is-person-${(row % 6) + 1}`;
		const x = right + fontSize * nameAt;
		const name = elide(personName(participants, person, frame.discreet), frame.width - x, fontSize);
		const usual = strokes(false, fontSize * 0.25);
		const more = strokes(true, fontSize * 0.42);
		return [
			...(usual === '' ? [] : [svg('path', { class: `wa-presence ${look}`, 'data-key': `present:${row}`, d: usual })]),
			...(more === ''
				? []
				: [svg('path', { class: `wa-presence is-floor ${look}`, 'data-key': `floor:${row}`, d: more })]),
			...(name === null
				? []
				: [drawWords({ text: name, x, y: middle + fontSize * 0.33, anchor: 'start', look: `is-end ${look}` })]),
		];
	});
}
