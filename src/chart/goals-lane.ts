import type { CaseGoal } from '../alliance/case-file';
import { timelineText } from '../strings';
import { agreementName, goalWords } from './agreement-words';
import type { PlannedLane } from './lane';
import { lastingLane, seenItems, spanPath, type Seen } from './lasting';
import type { Mark } from './mark';
import type { Shape } from './shapes';
import { svg } from './svg-node';
import { insideView, type View } from './view';
import { drawWords } from './words-in-picture';

export const goalShapes: Readonly<Record<'agreed' | 'met' | 'dropped', Shape>> = {
	agreed: { outline: 'right', filling: 'hollow' },
	met: { outline: 'right', filling: 'full' },
	dropped: { outline: 'right', filling: 'slashed' },
};

/** Goals as spans from the session they were agreed in to the one that met or dropped them; open ones reach to now. */
export function goalsLane(view: View): PlannedLane {
	const { fontSize, discreet } = view.frame;
	const seen = seenItems(
		view.caseFile.goals,
		view,
		({ agreed }) => agreed,
		({ closed }) => closed,
		({ text }) => (discreet ? null : agreementName(text, '', view.frame)),
	);
	const rowHeight = fontSize * (discreet ? 1.2 : 2);
	return lastingLane<CaseGoal>(seen, view, {
		name: 'goals',
		most: 5,
		pad: fontSize * 0.4,
		rowHeight,
		line: rowHeight - fontSize * 0.55,
		outcomes: [
			{ look: 'is-met', words: timelineText.counts.goalsMet },
			{ look: 'is-open', words: timelineText.counts.goalsOpen },
			{ look: 'is-dropped', words: timelineText.counts.goalsDropped },
		],
		become: ({ closed }) => (closed === null ? 1 : closed.how === 'met' ? 0 : 2),
		date: ({ agreed }) => agreed.date,
		draw: (goal, y, label) => ({
			ink: [
				svg('path', {
					class: `wa-span is-goal is-${goal.item.closed?.how ?? 'open'}`,
					'data-key': `goal:${goal.index}`,
					d: spanPath(goal, view, y),
				}),
				...(label === null
					? []
					: [
							drawWords({
								...label,
								y: y - fontSize * 0.6,
								look: `is-label${goal.item.closed === null ? '' : ' is-past'}`,
							}),
						]),
			],
			marks: goalMarks(goal, view, y),
		}),
	});
}

function goalMarks({ item, index, start, end }: Seen<CaseGoal>, view: View, y: number): readonly Mark[] {
	const { agreed, closed } = item;
	const words = goalWords(item, view.frame);
	const mark = (which: 'agreed' | 'met' | 'dropped', x: number, path: string): readonly Mark[] =>
		!insideView(x, view)
			? []
			: [
					{
						key: `goal:${index}:${which === 'agreed' ? 'agreed' : 'closed'}`,
						lane: 'goals',
						row: 'goals',
						kind: 'goal',
						index,
						series: null,
						x,
						y,
						r: view.frame.fontSize * 0.32,
						words,
						because: [],
						path,
						span: null,
						shape: goalShapes[which],
						look: `is-${which}`,
					},
				];
	return [...mark('agreed', start, agreed.path), ...(closed === null ? [] : mark(closed.how, end, closed.path))];
}
