import type { CaseReflection } from '../alliance/case-file';
import { timelineText } from '../strings';
import { dayWords } from './day-words';
import type { Lane } from './lane';
import { countedColumns, rowsFor, seenItems, tooMany, type Seen } from './lasting';
import type { Mark } from './mark';
import type { Shape } from './shapes';
import { isolate, oneLine } from './text-width';
import type { View } from './view';
import { drawWords } from './words-in-picture';

const most = 3;

export const reactionShapes: Readonly<Record<'plain' | 'supervision', Shape>> = {
	plain: { outline: 'hexagon', filling: 'hollow' },
	supervision: { outline: 'hexagon', filling: 'full' },
};

/** The therapist's own reactions, the bigger the stronger; filled where they go to supervision. Private. */
export function reactionsLane(view: View, top: number): Lane {
	const { fontSize } = view.frame;
	const titled = top + fontSize * 1.5;
	const seen = seenItems(view.caseFile.reflections, view, happening, happening, ({ reactions }) => oneLine(reactions.join(', ')) || null);
	const lane = { name: 'reactions', title: timelineText.lane.reactions, top } as const;
	if (tooMany(seen.length, most, view)) {
		const outcomes = [{ look: 'is-reaction', words: timelineText.counts.reactions }];
		return { ...lane, bottom: titled + fontSize * 3, rows: 0, ...countedColumns(seen, view, 'reactions', outcomes, () => 0, ({ date }) => date, titled, fontSize * 2.6) };
	}
	const { rows, places } = rowsFor(seen, view, 'reactions', most, fontSize * 0.5);
	const rowHeight = fontSize * 2;
	const marks: Mark[] = [];
	const ink = seen.flatMap((reflection, index) => {
		const place = places[index];
		const y = titled + (place?.row ?? 0) * rowHeight + rowHeight - fontSize * 0.55;
		marks.push(reactionMark(reflection, view, y));
		const label = place?.label ?? null;
		return label === null ? [] : [drawWords({ ...label, y: y - fontSize * 0.75, look: 'is-label' })];
	});
	return { ...lane, bottom: titled + rows * rowHeight + fontSize * 0.3, rows, ink, marks };
}

function happening({ date, path }: CaseReflection): { readonly date: string; readonly session: null; readonly path: string } {
	return { date, session: null, path };
}

function reactionMark({ item, index, start }: Seen<CaseReflection>, view: View, y: number): Mark {
	const { date, reactions, intensity, supervision, path } = item;
	return {
		key: `reaction:${path}:${index}`, lane: 'reactions', row: 'reactions', kind: 'reaction', index, series: null, x: start, y, r: view.frame.fontSize * (0.24 + 0.05 * (intensity ?? 2)),
		words: timelineText.reflectionWords(dayWords(date), reactions.map((reaction) => isolate(oneLine(reaction))), intensity, supervision),
		because: [], path, span: null, shape: supervision ? reactionShapes.supervision : reactionShapes.plain, look: supervision ? 'is-supervision' : '',
	};
}
