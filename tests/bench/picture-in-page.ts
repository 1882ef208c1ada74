// Bundled into the page by picture-probe.
import type { CaseFile } from '../../src/case/case-file';
import { defaultOptions } from '../../src/timeline/options/options';
import { drawTimeline, type Picture } from '../../src/timeline/timeline';
import { builtInInstruments } from '../../src/instruments/built-in/built-in';
import { parseDay } from '../../src/notes/day';
import { SvgPatch } from '../../src/ui/svg-patch';
import type { DrawnPicture } from './picture-probe';

const instruments = new Map(builtInInstruments.map((instrument) => [instrument.id, instrument]));

Object.assign(window, {
	drawPictures([first, second]: readonly [CaseFile, CaseFile]): DrawnPicture {
		const today = parseDay('2026-01-10');
		if (today === null) throw new Error('No such day.');
		const draw = (caseFile: CaseFile): Picture =>
			drawTimeline(caseFile, defaultOptions, {
				width: 1000,
				fontSize: 12,
				today,
				discreet: false,
				shared: false,
				instruments,
				window: null,
				rows: null,
			});
		const quickest = (work: () => void): number => {
			const spent = Array.from({ length: 15 }, () => {
				const from = performance.now();
				work();
				return performance.now() - from;
			});
			return Math.min(...spent);
		};
		const host = document.body.createDiv();
		const { root, marks } = draw(first);
		const changed = draw(second).root;
		const layout = quickest(() => draw(first));
		const create = quickest(() => {
			host.empty();
			new SvgPatch(host).draw(root);
		});
		host.empty();
		const patch = new SvgPatch(host);
		patch.draw(root);
		const again = quickest(() => patch.draw(root));
		let turn = false;
		const moved = quickest(() => {
			turn = !turn;
			patch.draw(turn ? changed : root);
		});
		host.remove();
		return { marks: marks.length, layout, create, again, moved };
	},
});
