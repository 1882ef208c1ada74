// The timeline for others: sessions along the axis, no day anywhere, not even in what is read aloud.
import type { CaseFile } from '../../case/case-file';
import { defaultOptions } from '../../timeline/options/options';
import type { SvgNode } from '../../timeline/svg/svg-node';
import { svgText } from '../../timeline/svg/svg-text';
import { drawTimeline } from '../../timeline/timeline';
import type { Instrument } from '../../instruments/definition/instrument';
import { parseDay } from '../../notes/day';
import { packetText } from '../../text/packet';

/** The picture of a packet's case as an SVG file, null where there is no session. Private lanes are left out; whatever could speak of a day is, too. */
export function packetTimeline(caseFile: CaseFile, instruments: ReadonlyMap<string, Instrument>): string | null {
	const today = parseDay(caseFile.sessions[caseFile.sessions.length - 1]?.date ?? '');
	if (today === null) return null;
	const { root } = drawTimeline(
		caseFile,
		{ ...defaultOptions, axis: 'session' },
		{ width: 960, fontSize: 13, today, discreet: false, shared: true, instruments, window: null, rows: null },
	);
	const plain = withoutAccessibleText(root);
	return svgText({
		...plain,
		attributes: { ...plain.attributes, role: 'img', 'aria-label': packetText.picture(caseFile.client.code) },
	});
}

function withoutAccessibleText(node: SvgNode): SvgNode {
	const attributes = Object.fromEntries(
		Object.entries(node.attributes).filter(([name]) => !/^(?:aria-label|role|data-.*|tabindex|id)$/.test(name)),
	);
	const children = node.children.filter(({ tag }) => tag !== 'title' && tag !== 'desc').map(withoutAccessibleText);
	return { ...node, attributes, children };
}
