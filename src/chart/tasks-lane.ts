import type { CaseTask, TaskOutcome } from '../alliance/case-file';
import { timelineText } from '../strings';
import { agreementName, taskWords } from './agreement-words';
import type { PlannedLane } from './lane';
import { lastingLane, seenItems, spanPath, type Seen } from './lasting';
import type { Mark } from './mark';
import type { Shape } from './shapes';
import { svg } from './svg-node';
import { insideView, type View } from './view';
import { drawWords } from './words-in-picture';

export const taskShapes: Readonly<Record<'agreed' | TaskOutcome, Shape>> = {
	agreed: { outline: 'square', filling: 'hollow' },
	partly: { outline: 'square', filling: 'half' },
	'not-done': { outline: 'square', filling: 'crossed' },
	done: { outline: 'square', filling: 'full' },
	dropped: { outline: 'square', filling: 'slashed' },
};

/** Each task on one row, from its agreement through every look at it to its end; open ones reach to now. */
export function tasksLane(view: View): PlannedLane {
	const { fontSize, discreet } = view.frame;
	const seen = seenItems(
		view.caseFile.tasks,
		view,
		({ agreed }) => agreed,
		ending,
		({ text }) => (discreet ? null : agreementName(text, '', view.frame)),
	);
	const rowHeight = fontSize * (discreet ? 1.2 : 2);
	return lastingLane<CaseTask>(seen, view, {
		name: 'tasks',
		most: 6,
		pad: fontSize * 0.4,
		rowHeight,
		line: rowHeight - fontSize * 0.55,
		outcomes: [
			{ look: 'is-done', words: timelineText.counts.tasksDone },
			{ look: 'is-open', words: timelineText.counts.tasksOpen },
			{ look: 'is-dropped', words: timelineText.counts.tasksDropped },
		],
		become: (task) => (task.open ? 1 : lastOutcome(task) === 'dropped' ? 2 : 0),
		date: ({ agreed }) => agreed.date,
		draw: (task, y, label) => ({
			ink: [
				svg('path', {
					class: `wa-span is-task is-${task.item.open ? 'open' : 'closed'}`,
					'data-key': `task:${task.index}`,
					d: spanPath(task, view, y),
				}),
				...(label === null
					? []
					: [drawWords({ ...label, y: y - fontSize * 0.6, look: `is-label${task.item.open ? '' : ' is-past'}` })]),
			],
			marks: taskMarks(task, view, y),
		}),
	});
}

function lastOutcome({ reviews }: CaseTask): TaskOutcome | null {
	return reviews[reviews.length - 1]?.outcome ?? null;
}

function ending({ open, reviews, agreed }: CaseTask): CaseTask['agreed'] | null {
	return open ? null : (reviews[reviews.length - 1] ?? agreed);
}

function taskMarks({ item, index }: Seen<CaseTask>, view: View, y: number): readonly Mark[] {
	const words = taskWords(item, view.frame);
	const steps = [{ ...item.agreed, outcome: 'agreed' as const }, ...item.reviews];
	return steps.flatMap((step, which): readonly Mark[] => {
		const place = view.axis.place(step);
		const x = place === null ? NaN : view.x.at(place);
		if (!insideView(x, view)) return [];
		return [
			{
				key: `task:${index}:${which}`,
				lane: 'tasks',
				row: 'tasks',
				kind: 'task',
				index,
				series: null,
				x,
				y,
				r: view.frame.fontSize * 0.32,
				words,
				because: [],
				path: step.path,
				span: null,
				shape: taskShapes[step.outcome],
				look: `is-${step.outcome}`,
			},
		];
	});
}
