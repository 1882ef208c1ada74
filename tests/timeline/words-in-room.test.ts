import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodgeLabels } from '../../src/timeline/ratings/dodge-labels';
import { assignRows, type Interval } from '../../src/timeline/lanes/interval-layout';
import { layoutSpans } from '../../src/timeline/lanes/interval-layout';
import { truncate, isolateDirection, toSingleLine, textWidth } from '../../src/timeline/svg/text-width';

const rounds = fc
	.array(fc.record({ start: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 0, max: 80 }) }), {
		maxLength: 60,
	})
	.map((list) => list.map(({ start, length }) => ({ start, end: start + length })));

/** How many rows hold a stretch that begins no later and leaves less than the gap of 2 before `start`. */
function rowsTakenAt(start: number, stretches: readonly Interval[], rows: readonly (number | null)[]): number {
	const taken = stretches.flatMap((each, index) =>
		each.start <= start && each.end + 2 > start ? [rows[index] ?? null] : [],
	);
	return new Set(taken.filter((row) => row !== null)).size;
}

describe('rows', () => {
	it('rows never hold two that touch, and leave none out while one is free', () => {
		fc.assert(
			fc.property(rounds, fc.integer({ min: 1, max: 6 }), (stretches, most) => {
				const rows = assignRows(stretches, most, 2);
				for (let row = 0; row < most; row++) {
					const inRow = stretches.filter((_, index) => rows[index] === row).sort((a, b) => a.start - b.start);
					inRow.forEach((each, index) => {
						const before = inRow[index - 1];
						if (before !== undefined) expect(each.start - before.end).toBeGreaterThanOrEqual(2);
					});
				}
				expect(Math.max(-1, ...rows.map((row) => row ?? -1))).toBeLessThan(most);
				stretches.forEach((stretch, index) => {
					if (rows[index] === null) expect(rowsTakenAt(stretch.start, stretches, rows)).toBe(most);
				});
			}),
		);
	});
});

describe('labels of what lasts', () => {
	it('labels of what lasts go first to what is still open, back from its end, where not all have room', () => {
		const long = (start: number, end: number, label: string) => ({ start, end, label });
		const spans = [
			long(0, 40, 'walk to work instead of the bus'),
			long(20, 70, 'thought records every evening'),
			long(60, 110, 'write tomorrow’s list'),
			long(150, 200, 'evening with friends'),
		];
		const { places } = layoutSpans(spans, { left: 0, right: 200, fontSize: 12, maxRows: 1, rows: null });
		expect(places[3]?.label).toMatchObject({ x: 200, anchor: 'end' });
		expect(places[3]?.label?.text).toMatch(/^evening/);
	});
});

function firstGraphemes(text: string, count: number): string {
	return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)]
		.slice(0, count)
		.map(({ segment }) => segment)
		.join('');
}

describe('words', () => {
	it('words cut to their room are never wider, end where a grapheme ends, and stay away only where four have no room', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 0, max: 300 }), (text, room) => {
				const cut = truncate(text, room, 12);
				if (cut === null) {
					// Left out only where four graphemes and the ellipsis have no room.
					expect(textWidth(text, 12)).toBeGreaterThan(room);
					expect(textWidth(`${firstGraphemes(text, 4)}…`, 12)).toBeGreaterThan(room - 1e-9);
					return;
				}
				expect(textWidth(cut, 12)).toBeLessThanOrEqual(room);
				if (cut !== text) expect(text.startsWith(cut.slice(0, -1))).toBe(true);
			}),
		);
	});

	it('words keep a family of emoji whole', () => {
		expect(truncate('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 300, 12)).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
	});

	it('words can’t turn their surroundings round or break their line', () => {
		expect(toSingleLine('a\n\u202Eb\u0000\tc')).toBe('a b c');
		expect(isolateDirection('ח-014')).toBe('\u2068ח-014\u2069');
		expect(isolateDirection('K-014')).toBe('K-014');
	});
});

describe('labels at the ends of lines', () => {
	it('labels at the ends of lines keep their distance and stay within the panel, the first given first', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }), (heights) => {
				const placed = dodgeLabels(
					heights.map((y) => ({ y })),
					0,
					100,
					14,
				);
				const shown = placed.filter((y) => y !== null).sort((a, b) => a - b);
				shown.forEach((y, index) => expect(y - (shown[index - 1] ?? -14)).toBeGreaterThanOrEqual(14 - 1e-9));
				expect(shown.every((y) => y >= 0 && y <= 100)).toBe(true);
				expect(placed.slice(0, 8).every((y) => y !== null)).toBe(true);
			}),
		);
	});
});
