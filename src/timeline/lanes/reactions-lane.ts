import type { CaseReflection } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import { formatDay } from '../describe/format-day';
import type { PlannedLane } from '../model/lane';
import { spanLane, itemsInView, type InView } from './span-lane';
import { mark, type Mark } from '../model/mark';
import type { Shape } from '../svg/shapes';
import { isolateDirection, toSingleLine } from '../svg/text-width';
import type { View } from '../model/view';
import { drawLabel } from '../svg/svg-label';

export const reactionShapes: Readonly<Record<'plain' | 'supervision', Shape>> = {
	plain: { outline: 'hexagon', filling: 'hollow' },
	supervision: { outline: 'hexagon', filling: 'full' },
};

/** The therapist's own reactions, the bigger the stronger; filled where they go to supervision. Private. */
export function reactionsLane(view: View): PlannedLane {
	const { fontSize } = view.frame;
	const seen = itemsInView(view.caseFile.reflections, view, {
		begin: toEvent,
		end: toEvent,
		label: ({ reactions }) => toSingleLine(reactions.join(', ')) || null,
	});
	return spanLane<CaseReflection>(seen, view, {
		name: 'reactions',
		maxRows: 3,
		pad: fontSize * 0.5,
		rowHeight: fontSize * 2,
		baseline: fontSize * 1.45,
		outcomes: [{ className: 'is-reaction', describe: timelineText.counts.reactions }],
		outcomeOf: () => 0,
		date: ({ date }) => date,
		draw: (reflection, y, label) => ({
			decoration: label === null ? [] : [drawLabel({ ...label, y: y - fontSize * 0.75, className: 'is-label' })],
			marks: [reactionMark(reflection, view, y)],
		}),
	});
}

function toEvent({ date, path }: CaseReflection): {
	readonly date: string;
	readonly session: null;
	readonly path: string;
} {
	return { date, session: null, path };
}

function reactionMark({ item, index, start }: InView<CaseReflection>, view: View, y: number): Mark {
	const { date, reactions, intensity, supervision, path } = item;
	return mark({
		key: `reaction:${path}:${index}`,
		lane: 'reactions',
		kind: 'reaction',
		index,
		x: start,
		y,
		r: view.frame.fontSize * (0.24 + 0.05 * (intensity ?? 2)),
		description: timelineText.reflectionWords(
			formatDay(date),
			reactions.map((reaction) => isolateDirection(toSingleLine(reaction))),
			intensity,
			supervision,
		),
		path,
		shape: supervision ? reactionShapes.supervision : reactionShapes.plain,
		className: supervision ? 'is-supervision' : '',
	});
}
