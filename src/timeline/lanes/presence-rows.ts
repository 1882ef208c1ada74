// Couples and families: who was in the room, and who had more of the time.
import { endLabelOffset } from '../ratings/label-gutter';
import type { SessionInView } from './session-marks';
import { isMissed } from '../../case/sessions';
import { formatCoordinate, svg, type SvgNode } from '../svg/svg-node';
import { truncate } from '../svg/text-width';
import type { View } from '../model/view';
import { participantName } from '../model/line-style';
import { drawLabel } from '../svg/svg-label';

/** How high the rows stand, in pixels; 0 for a client without participants. */
export function presenceHeight({ caseFile, frame }: View): number {
	return caseFile.client.participants.length * frame.fontSize;
}

/**
 * A row for each participant: a short line for each session they came to, a longer one where they had more of the time,
 * nothing where they were away or no session took place.
 */
export function presenceRows(seen: readonly SessionInView[], view: View, top: number): readonly SvgNode[] {
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
				.map(({ x }) => `M${formatCoordinate(x)},${formatCoordinate(middle - half)}V${formatCoordinate(middle + half)}`)
				.join('');
		const className = `is-person-${(row % 6) + 1}`;
		const x = right + fontSize * endLabelOffset;
		const name = truncate(participantName(participants, person, frame.discreet), frame.width - x, fontSize);
		const usual = strokes(false, fontSize * 0.25);
		const more = strokes(true, fontSize * 0.42);
		return [
			...(usual === ''
				? []
				: [svg('path', { class: `wa-presence ${className}`, 'data-key': `present:${row}`, d: usual })]),
			...(more === ''
				? []
				: [svg('path', { class: `wa-presence is-floor ${className}`, 'data-key': `floor:${row}`, d: more })]),
			...(name === null
				? []
				: [
						drawLabel({
							text: name,
							x,
							y: middle + fontSize * 0.33,
							anchor: 'start',
							className: `is-end ${className}`,
						}),
					]),
		];
	});
}
