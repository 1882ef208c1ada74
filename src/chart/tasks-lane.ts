import type { CaseTask, TaskOutcome } from '../alliance/case-file';
import { timelineText } from '../strings';
import { agreementName, taskWords } from './agreement-words';
import type { Lane } from './lane';
import { countedColumns, rowsFor, seenItems, spanPath, tooMany, type Seen } from './lasting';
import type { Mark } from './mark';
import type { Shape } from './shapes';
import { svg, type SvgNode } from './svg-node';
import { insideView, type View } from './view';
import { drawWords } from './words-in-picture';

const most = 6;

export const taskShapes: Readonly<Record<'agreed' | TaskOutcome, Shape>> = {
	agreed: { outline: 'square', filling: 'hollow' },
	partly: { outline: 'square', filling: 'half' },
	'not-done': { outline: 'square', filling: 'crossed' },
	done: { outline: 'square', filling: 'full' },
	dropped: { outline: 'square', filling: 'slashed' },
};

/** Each task on one row, from its agreement through every look at it to its end; open ones reach to now. */
export function tasksLane(view: View, top: number): Lane {
	const { fontSize } = view.frame;
	const titled = top + fontSize * 1.5;
	const seen = seenItems(view.caseFile.tasks, view, ({ agreed }) => agreed, ending, ({ text }) => (view.frame.discreet ? null : agreementName(text, '', view.frame)));
	const lane = { name: 'tasks', title: timelineText.lane.tasks, top } as const;
	if (tooMany(seen.length, most, view)) {
		const outcomes = [
			{ look: 'is-done', words: timelineText.counts.tasksDone },
			{ look: 'is-open', words: timelineText.counts.tasksOpen },
			{ look: 'is-dropped', words: timelineText.counts.tasksDropped },
		];
		const become = (task: CaseTask): number => (task.open ? 1 : lastOutcome(task) === 'dropped' ? 2 : 0);
		return { ...lane, bottom: titled + fontSize * 3, rows: 0, ...countedColumns(seen, view, 'tasks', outcomes, become, (task) => task.agreed.date, titled, fontSize * 2.6) };
	}
	const { rows, places } = rowsFor(seen, view, 'tasks', most, fontSize * 0.4);
	const rowHeight = fontSize * (view.frame.discreet ? 1.2 : 2);
	const ink: SvgNode[] = [];
	const marks: Mark[] = [];
	seen.forEach((task, index) => {
		const place = places[index];
		const y = titled + (place?.row ?? 0) * rowHeight + rowHeight - fontSize * 0.55;
		ink.push(svg('path', { class: `wa-span is-task is-${task.item.open ? 'open' : 'closed'}`, 'data-key': `task:${task.index}`, d: spanPath(task, view, y) }));
		const label = place?.label ?? null;
		if (label !== null) ink.push(drawWords({ ...label, y: y - fontSize * 0.6, look: `is-label${task.item.open ? '' : ' is-past'}` }));
		marks.push(...taskMarks(task, view, y));
	});
	return { ...lane, bottom: titled + rows * rowHeight + fontSize * 0.3, rows, ink, marks };
}

function lastOutcome({ reviews }: CaseTask): TaskOutcome | null {
	return reviews[reviews.length - 1]?.outcome ?? null;
}

function ending({ open, reviews, agreed }: CaseTask): CaseTask['agreed'] | null {
	return open ? null : (reviews[reviews.length - 1] ?? agreed);
}

function taskMarks({ item, index }: Seen<CaseTask>, view: View, y: number): readonly Mark[] {
	const steps = [{ ...item.agreed, outcome: 'agreed' as const }, ...item.reviews];
	return steps.flatMap((step, which): readonly Mark[] => {
		const place = view.axis.place(step);
		const x = place === null ? NaN : view.x.at(place);
		if (!insideView(x, view)) return [];
		return [{
			key: `task:${index}:${which}`, lane: 'tasks', row: 'tasks', kind: 'task', index, series: null, x, y, r: view.frame.fontSize * 0.32,
			words: taskWords(item, view.frame), because: [], path: step.path, span: null, shape: taskShapes[step.outcome], look: `is-${step.outcome}`,
		}];
	});
}
