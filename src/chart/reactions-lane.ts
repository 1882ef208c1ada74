import type { CaseReflection } from '../alliance/case-file';
import { timelineText } from '../strings';
import { dayWords } from './day-words';
import type { PlannedLane } from './lane';
import { lastingLane, seenItems, type Seen } from './lasting';
import type { Mark } from './mark';
import type { Shape } from './shapes';
import { isolate, oneLine } from './text-width';
import type { View } from './view';
import { drawWords } from './words-in-picture';

export const reactionShapes: Readonly<Record<'plain' | 'supervision', Shape>> = {
	plain: { outline: 'hexagon', filling: 'hollow' },
	supervision: { outline: 'hexagon', filling: 'full' },
};

/** The therapist's own reactions, the bigger the stronger; filled where they go to supervision. Private. */
export function reactionsLane(view: View): PlannedLane {
	const { fontSize } = view.frame;
	const seen = seenItems(
		view.caseFile.reflections,
		view,
		happening,
		happening,
		({ reactions }) => oneLine(reactions.join(', ')) || null,
	);
	return lastingLane<CaseReflection>(seen, view, {
		name: 'reactions',
		most: 3,
		pad: fontSize * 0.5,
		rowHeight: fontSize * 2,
		line: fontSize * 1.45,
		outcomes: [{ look: 'is-reaction', words: timelineText.counts.reactions }],
		become: () => 0,
		date: ({ date }) => date,
		draw: (reflection, y, label) => ({
			ink: label === null ? [] : [drawWords({ ...label, y: y - fontSize * 0.75, look: 'is-label' })],
			marks: [reactionMark(reflection, view, y)],
		}),
	});
}

function happening({ date, path }: CaseReflection): {
	readonly date: string;
	readonly session: null;
	readonly path: string;
} {
	return { date, session: null, path };
}

function reactionMark({ item, index, start }: Seen<CaseReflection>, view: View, y: number): Mark {
	const { date, reactions, intensity, supervision, path } = item;
	return {
		key: `reaction:${path}:${index}`,
		lane: 'reactions',
		row: 'reactions',
		kind: 'reaction',
		index,
		series: null,
		x: start,
		y,
		r: view.frame.fontSize * (0.24 + 0.05 * (intensity ?? 2)),
		words: timelineText.reflectionWords(
			dayWords(date),
			reactions.map((reaction) => isolate(oneLine(reaction))),
			intensity,
			supervision,
		),
		because: [],
		path,
		span: null,
		shape: supervision ? reactionShapes.supervision : reactionShapes.plain,
		look: supervision ? 'is-supervision' : '',
	};
}
