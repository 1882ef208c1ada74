import type { CaseFile } from '../../case/case-file';
import type { Panel } from './rating-panels';
import { dimensionLabel, instrumentLabel } from '../describe/describe-rating';
import { textWidth } from '../svg/text-width';
import type { ViewFrame } from '../model/view';
import { participantName, lineStyle } from '../model/line-style';

/** Leading lines are named in bold, which is wider. */
export const boldWidthRatio = 1.1;

/** Where the form and the name of a line begin, from the plot's right edge, in font sizes. */
export const endSymbolOffset = 0.75;
export const endLabelOffset = 1.25;

/** The words at the end of a line: whose it is, and of which instrument or dimension where the panel holds several. Short ones below 420 pixels. */
export function lineEndLabel(
	line: Panel['series'][number],
	panel: Panel,
	caseFile: CaseFile,
	frame: ViewFrame,
): string {
	const who = lineStyle(line, caseFile, frame.discreet);
	const plain = frame.width < 420 ? who.short : who.label;
	if (panel.dimension === null)
		return panel.series.some((other) => other.rater !== line.rater)
			? `${dimensionLabel(line, frame)}, ${plain}`
			: dimensionLabel(line, frame);
	const several = panel.instrument === null && panel.series.some((other) => other.instrument !== line.instrument);
	return several ? `${plain}, ${instrumentLabel(line.instrument, frame)}` : plain;
}

/** The room to the right of the plot that the names at the lines' ends need, in pixels; never more than a quarter of the picture, or a sixth below 420 pixels. */
export function labelGutterWidth(caseFile: CaseFile, panels: readonly Panel[], frame: ViewFrame): number {
	const { fontSize, width, discreet } = frame;
	const words = [
		...panels.flatMap((panel) => panel.series.map((line) => lineEndLabel(line, panel, caseFile, frame))),
		...caseFile.client.participants.map((person) => participantName(caseFile.client.participants, person, discreet)),
	];
	const widest = Math.max(fontSize, ...words.map((text) => textWidth(text, fontSize * boldWidthRatio)));
	return Math.min(width / (width < 420 ? 6 : 4), widest + fontSize * (endLabelOffset + 0.2));
}
