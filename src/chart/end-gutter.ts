import type { CaseFile } from '../alliance/case-file';
import type { Panel } from './rating-panels';
import { dimensionWords, instrumentWords } from './rating-words';
import { textWidth } from './text-width';
import type { Frame } from './view';
import { personName, whoOf } from './who';

/** Leading lines are named in bold, which is wider. */
export const boldness = 1.1;

/** Where the form and the name of a line begin, from the plot's right edge, in font sizes. */
export const formAt = 0.75;
export const nameAt = 1.25;

/** The words at the end of a line: whose it is, and of which instrument or dimension where the panel holds several. Short ones below 420 pixels. */
export function endWords(line: Panel['series'][number], panel: Panel, caseFile: CaseFile, frame: Frame): string {
	const who = whoOf(line, caseFile, frame.discreet);
	const plain = frame.width < 420 ? who.short : who.label;
	if (panel.dimension === null)
		return panel.series.some((other) => other.rater !== line.rater)
			? `${dimensionWords(line, frame)}, ${plain}`
			: dimensionWords(line, frame);
	const several = panel.instrument === null && panel.series.some((other) => other.instrument !== line.instrument);
	return several ? `${plain}, ${instrumentWords(line.instrument, frame)}` : plain;
}

/** The room to the right of the plot that the names at the lines' ends need, in pixels; never more than a quarter of the picture, or a sixth below 420 pixels. */
export function endGutter(caseFile: CaseFile, panels: readonly Panel[], frame: Frame): number {
	const { fontSize, width, discreet } = frame;
	const words = [
		...panels.flatMap((panel) => panel.series.map((line) => endWords(line, panel, caseFile, frame))),
		...caseFile.client.participants.map((person) => personName(caseFile.client.participants, person, discreet)),
	];
	const widest = Math.max(fontSize, ...words.map((text) => textWidth(text, fontSize * boldness)));
	return Math.min(width / (width < 420 ? 6 : 4), widest + fontSize * (nameAt + 0.2));
}
