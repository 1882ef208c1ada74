import type { CaseGoal } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import { agreementName, describeGoal } from '../describe/describe-agreement';
import type { PlannedLane } from '../model/lane';
import { spanLane, itemsInView, spanPath, type InView } from './span-lane';
import { mark, type Mark } from '../model/mark';
import type { Shape } from '../svg/shapes';
import { svg, type SvgNode } from '../svg/svg-node';
import { isInView, type View } from '../model/view';
import { drawLabel } from '../svg/svg-label';

export const goalShapes: Readonly<Record<'agreed' | 'met' | 'dropped', Shape>> = {
	agreed: { outline: 'right', filling: 'hollow' },
	met: { outline: 'right', filling: 'full' },
	dropped: { outline: 'right', filling: 'slashed' },
};

/** Goals as spans from the session they were agreed in to the one that met or dropped them; open ones reach to now. */
export function goalsLane(view: View): PlannedLane {
	const { fontSize, discreet } = view.frame;
	const seen = itemsInView(view.caseFile.goals, view, {
		begin: ({ agreed }) => agreed,
		end: ({ closed }) => closed,
		label: ({ text }) => (discreet ? null : agreementName(text, '', view.frame)),
	});
	const rowHeight = fontSize * (discreet ? 1.2 : 2);
	return spanLane<CaseGoal>(seen, view, {
		name: 'goals',
		maxRows: 5,
		pad: fontSize * 0.4,
		rowHeight,
		baseline: rowHeight - fontSize * 0.55,
		outcomes: [
			{ className: 'is-met', describe: timelineText.counts.goalsMet },
			{ className: 'is-open', describe: timelineText.counts.goalsOpen },
			{ className: 'is-dropped', describe: timelineText.counts.goalsDropped },
		],
		outcomeOf: ({ closed }) => ['met', 'open', 'dropped'].indexOf(closed?.how ?? 'open'),
		date: ({ agreed }) => agreed.date,
		draw: (goal, y, label) => ({
			decoration: [
				drawGoal(goal, view, y),
				...(label === null
					? []
					: [
							drawLabel({
								...label,
								y: y - fontSize * 0.6,
								className: `is-label${goal.item.closed === null ? '' : ' is-past'}`,
							}),
						]),
			],
			marks: goalMarks(goal, view, y),
		}),
	});
}

function drawGoal({ item, index, start, end }: InView<CaseGoal>, view: View, y: number): SvgNode {
	return svg('path', {
		class: `wa-span is-goal is-${item.closed?.how ?? 'open'}`,
		'data-key': `goal:${index}`,
		d: spanPath({ start, end }, view, y),
	});
}

function goalMarks({ item, index, start, end }: InView<CaseGoal>, view: View, y: number): readonly Mark[] {
	const { agreed, closed } = item;
	const common = {
		lane: 'goals',
		kind: 'goal',
		index,
		y,
		r: view.frame.fontSize * 0.32,
		description: describeGoal(item, view.frame),
	} as const;
	const marks: Mark[] = [];
	if (isInView(start, view))
		marks.push(
			mark({
				...common,
				key: `goal:${index}:agreed`,
				x: start,
				path: agreed.path,
				shape: goalShapes.agreed,
				className: 'is-agreed',
			}),
		);
	if (closed !== null && isInView(end, view))
		marks.push(
			mark({
				...common,
				key: `goal:${index}:closed`,
				x: end,
				path: closed.path,
				shape: goalShapes[closed.how],
				className: `is-${closed.how}`,
			}),
		);
	return marks;
}
