import type { CaseGoal } from '../alliance/case-file';
import { timelineText } from '../strings';
import { agreementName, goalWords } from './agreement-words';
import type { Lane } from './lane';
import { countedColumns, rowsFor, seenItems, spanPath, tooMany, type Seen } from './lasting';
import type { Mark } from './mark';
import type { Shape } from './shapes';
import { svg, type SvgNode } from './svg-node';
import { insideView, type View } from './view';
import { drawWords } from './words-in-picture';

const most = 5;

export const goalShapes: Readonly<Record<'agreed' | 'met' | 'dropped', Shape>> = {
	agreed: { outline: 'right', filling: 'hollow' },
	met: { outline: 'right', filling: 'full' },
	dropped: { outline: 'right', filling: 'slashed' },
};

/** Goals as spans from the session they were agreed in to the one that met or dropped them; open ones reach to now. */
export function goalsLane(view: View, top: number): Lane {
	const { fontSize } = view.frame;
	const titled = top + fontSize * 1.5;
	const seen = seenItems(view.caseFile.goals, view, ({ agreed }) => agreed, ({ closed }) => closed, ({ text }) => (view.frame.discreet ? null : agreementName(text, '', view.frame)));
	const lane = { name: 'goals', title: timelineText.lane.goals, top } as const;
	if (tooMany(seen.length, most, view)) {
		const outcomes = [
			{ look: 'is-met', words: timelineText.counts.goalsMet },
			{ look: 'is-open', words: timelineText.counts.goalsOpen },
			{ look: 'is-dropped', words: timelineText.counts.goalsDropped },
		];
		const become = ({ closed }: CaseGoal): number => (closed === null ? 1 : closed.how === 'met' ? 0 : 2);
		return { ...lane, bottom: titled + fontSize * 3, rows: 0, ...countedColumns(seen, view, 'goals', outcomes, become, (goal) => goal.agreed.date, titled, fontSize * 2.6) };
	}
	const { rows, places } = rowsFor(seen, view, 'goals', most, fontSize * 0.4);
	const rowHeight = fontSize * (view.frame.discreet ? 1.2 : 2);
	const ink: SvgNode[] = [];
	const marks: Mark[] = [];
	seen.forEach((goal, index) => {
		const place = places[index];
		const y = titled + (place?.row ?? 0) * rowHeight + rowHeight - fontSize * 0.55;
		ink.push(svg('path', { class: `wa-span is-goal is-${goal.item.closed?.how ?? 'open'}`, 'data-key': `goal:${goal.index}`, d: spanPath(goal, view, y) }));
		const label = place?.label ?? null;
		if (label !== null) ink.push(drawWords({ ...label, y: y - fontSize * 0.6, look: `is-label${goal.item.closed === null ? '' : ' is-past'}` }));
		marks.push(...goalMarks(goal, view, y));
	});
	return { ...lane, bottom: titled + rows * rowHeight + fontSize * 0.3, rows, ink, marks };
}

function goalMarks({ item, index, start, end }: Seen<CaseGoal>, view: View, y: number): readonly Mark[] {
	const { agreed, closed } = item;
	const mark = (which: 'agreed' | 'met' | 'dropped', x: number, path: string): readonly Mark[] =>
		!insideView(x, view)
			? []
			: [{
					key: `goal:${index}:${which === 'agreed' ? 'agreed' : 'closed'}`, lane: 'goals', row: 'goals', kind: 'goal', index, series: null, x, y, r: view.frame.fontSize * 0.32,
					words: goalWords(item, view.frame), because: [], path, span: null, shape: goalShapes[which], look: `is-${which}`,
				}];
	return [...mark('agreed', start, agreed.path), ...(closed === null ? [] : mark(closed.how, end, closed.path))];
}
