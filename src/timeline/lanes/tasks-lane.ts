import type { CaseTask, TaskOutcome } from '../../case/case-file';
import { timelineText } from '../../text/timeline';
import { agreementName, describeTask } from '../describe/describe-agreement';
import type { PlannedLane } from '../model/lane';
import { spanLane, itemsInView, spanPath, type InView } from './span-lane';
import { mark, type Mark } from '../model/mark';
import type { Shape } from '../svg/shapes';
import { svg, type SvgNode } from '../svg/svg-node';
import { isInView, type View } from '../model/view';
import { drawLabel } from '../svg/svg-label';

export const taskShapes: Readonly<Record<'agreed' | TaskOutcome, Shape>> = {
	agreed: { outline: 'square', filling: 'hollow' },
	partly: { outline: 'square', filling: 'half' },
	'not-done': { outline: 'square', filling: 'crossed' },
	done: { outline: 'square', filling: 'full' },
	dropped: { outline: 'square', filling: 'slashed' },
};

/** Each task on one row, from its agreement through every review to its end; open ones reach to now. */
export function tasksLane(view: View): PlannedLane {
	const { fontSize, discreet } = view.frame;
	const seen = itemsInView(view.caseFile.tasks, view, {
		begin: ({ agreed }) => agreed,
		end: ending,
		label: ({ text }) => (discreet ? null : agreementName(text, '', view.frame)),
	});
	const rowHeight = fontSize * (discreet ? 1.2 : 2);
	return spanLane<CaseTask>(seen, view, {
		name: 'tasks',
		maxRows: 6,
		pad: fontSize * 0.4,
		rowHeight,
		baseline: rowHeight - fontSize * 0.55,
		outcomes: [
			{ className: 'is-done', describe: timelineText.counts.tasksDone },
			{ className: 'is-open', describe: timelineText.counts.tasksOpen },
			{ className: 'is-dropped', describe: timelineText.counts.tasksDropped },
		],
		outcomeOf: (task) => {
			if (task.open) return 1;
			return lastOutcome(task) === 'dropped' ? 2 : 0;
		},
		date: ({ agreed }) => agreed.date,
		draw: (task, y, label) => ({
			decoration: [
				drawTask(task, view, y),
				...(label === null
					? []
					: [drawLabel({ ...label, y: y - fontSize * 0.6, className: `is-label${task.item.open ? '' : ' is-past'}` })]),
			],
			marks: taskMarks(task, view, y),
		}),
	});
}

function drawTask({ item, index, start, end }: InView<CaseTask>, view: View, y: number): SvgNode {
	return svg('path', {
		class: `wa-span is-task is-${item.open ? 'open' : 'closed'}`,
		'data-key': `task:${index}`,
		d: spanPath({ start, end }, view, y),
	});
}

function lastOutcome({ reviews }: CaseTask): TaskOutcome | null {
	return reviews[reviews.length - 1]?.outcome ?? null;
}

function ending({ open, reviews, agreed }: CaseTask): CaseTask['agreed'] | null {
	return open ? null : (reviews[reviews.length - 1] ?? agreed);
}

function taskMarks({ item, index }: InView<CaseTask>, view: View, y: number): readonly Mark[] {
	const description = describeTask(item, view.frame);
	const steps = [{ ...item.agreed, outcome: 'agreed' as const }, ...item.reviews];
	return steps.flatMap((step, which): readonly Mark[] => {
		const place = view.axis.place(step);
		const x = place === null ? NaN : view.x.apply(place);
		if (!isInView(x, view)) return [];
		return [
			mark({
				key: `task:${index}:${which}`,
				lane: 'tasks',
				kind: 'task',
				index,
				x,
				y,
				r: view.frame.fontSize * 0.32,
				description,
				path: step.path,
				shape: taskShapes[step.outcome],
				className: `is-${step.outcome}`,
			}),
		];
	});
}
