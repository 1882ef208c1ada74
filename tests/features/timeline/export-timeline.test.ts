import { describe, expect, it } from 'vitest';
import { exportCsv, exportPng, exportSvg, type ExportSubject } from '../../../src/features/timeline/export-timeline';
import { defaultOptions } from '../../../src/timeline/options/options';
import { instrumentsById } from '../../../src/instruments/built-in/built-in';
import { caseOf, sessions } from '../../timeline/sample-case';
import { fixtureCase } from '../../timeline/fixture-case';
import { FakeContext } from '../fake-context';

const subject: ExportSubject = { caseFile: fixtureCase(), options: defaultOptions, instruments: instrumentsById([]) };
const stem = 'Alliance exports/K-014 alliance timeline 2026-03-05';

describe('a timeline as a file', () => {
	it('a timeline as a file is an SVG that stands alone on light paper, without the private lanes, and says so', async () => {
		const context = new FakeContext();
		await exportSvg(context, subject);
		const svg = context.text(`${stem}.svg`);
		expect(svg).toContain('.wa-paper{fill:#ffffff}');
		expect(svg).toContain('<rect class="wa-paper" x="-20" y="-20"');
		expect(svg).toContain('Sleep through the night');
		for (const { text } of subject.caseFile.ruptures) if (text !== '') expect(svg).not.toContain(text);
		expect(svg).not.toMatch(/overwhelmed|wa-lane is-(?:ruptures|reactions)|https?:\/\/(?!www\.w3\.org)/);
		expect(context.said).toEqual([`Written to “${stem}.svg”. Ruptures and reactions are left out: they are private.`]);
	});

	it('a timeline as a file is a PNG of the same picture', async () => {
		const context = new FakeContext();
		const drawn: [number, boolean][] = [];
		await exportPng(context, subject, async (svg, width) => {
			drawn.push([width, svg.startsWith('<svg')]);
			return new ArrayBuffer(7);
		});
		expect(drawn).toEqual([[1040, true]]);
		expect(context.text(`${stem}.png`)).toContain('7 bytes');
	});

	it('a timeline as a file is a CSV of all series, or a sentence where there is none', async () => {
		const context = new FakeContext();
		context.replies.push({ format: 'semicolon' }, null);
		await exportCsv(context, subject);
		const rows = subject.caseFile.series.reduce((sum, { points }) => sum + points.length, 0);
		expect(context.text(`${stem}.csv`).split('\r\n')).toHaveLength(rows + 2);
		expect(context.text(`${stem}.csv`)).toMatch(/\uFEFFdate;session;/);
		await exportCsv(context, subject);
		expect(context.paths).toEqual([`${stem}.csv`]);
		await exportCsv(context, { ...subject, caseFile: caseOf({ sessions: sessions('2026-01-01', 'a') }) });
		expect(context.said.at(-1)).toBe('There is no rating to export yet.');
	});

	it('a timeline as a file never takes the place of another, and names no client in discreet mode', async () => {
		const context = new FakeContext();
		await exportSvg(context, subject);
		await exportSvg(context, subject);
		expect(context.paths).toEqual([`${stem} 2.svg`, `${stem}.svg`]);
		await context.setSetting('discreet', true);
		await exportSvg(context, subject);
		const path = 'Alliance exports/Alliance timeline 2026-03-05.svg';
		expect(context.text(path)).not.toMatch(/K-014|Sleep through the night/);
	});

	it('a timeline as a file writes nothing where the picture can’t be drawn', async () => {
		const context = new FakeContext();
		await expect(exportPng(context, subject, () => Promise.reject(new Error('No canvas.')))).rejects.toThrow(
			'No canvas.',
		);
		expect(context.paths).toEqual([]);
	});
});
