import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSetting, controlValue, parseScaleRange } from '../../src/settings/control-values';
import { defaultSettings, readSettings, type Settings } from '../../src/settings/settings';

function after(settings: Settings, key: string, value: unknown): Settings {
	const change = changedSetting(settings, key, value);
	if (change === null) throw new Error(`${key} leads nowhere.`);
	return readSettings({ ...settings, [change.key]: change.value });
}

describe('a control', () => {
	it.each([
		['discreet', true],
		['privateFolder', 'Own'],
		['signals.dip.on', false],
		['signals.rupture-open.sessions', 5],
		['signals.interval-widening.times', 2.5],
		['instruments.srs.cutoff', '35.5'],
		['instruments.srs.side', 'below'],
		['instruments.my-scale.sd', '4'],
		['instruments.sai.ranges.total', '6-42'],
	])('%s shows what it has become', (key, value) => {
		expect(controlValue(after(defaultSettings, key, value), key)).toBe(value);
	});

	it('a control changes one figure of one instrument and no other', () => {
		const before = readSettings({ instruments: { srs: { cutoff: 35, sd: 4 }, ors: { sd: 8 } } });
		const settings = after(before, 'instruments.srs.cutoff', '');
		expect(settings).toEqual({
			...before,
			instruments: { ...before.instruments, srs: { ...before.instruments['srs'], cutoff: null } },
		});
	});

	it('left empty sets nothing rather than 0', () => {
		for (const figure of ['cutoff', 'referenceSd', 'sd', 'reliability']) {
			expect(after(defaultSettings, `instruments.srs.${figure}`, '  ').instruments['srs']).toMatchObject({
				[figure]: null,
			});
		}
		expect(after(defaultSettings, 'instruments.srs.cutoff', '0').instruments['srs']).toMatchObject({ cutoff: 0 });
	});

	it('whose key leads nowhere changes nothing', () => {
		expect(changedSetting(defaultSettings, 'toString', 1)).toBeNull();
		expect(controlValue(defaultSettings, 'signals.nothing.on')).toBeUndefined();
	});
});

describe('a range', () => {
	it('a range is read as it is written, negative ends and decimal commas too', () => {
		expect([
			parseScaleRange('0-30'),
			parseScaleRange('-2–2'),
			parseScaleRange('1,5 to 4'),
			parseScaleRange('-5 - -1'),
			parseScaleRange('−5 to −1'),
			parseScaleRange(''),
		]).toEqual([
			{ min: 0, max: 30 },
			{ min: -2, max: 2 },
			{ min: 1.5, max: 4 },
			{ min: -5, max: -1 },
			{ min: -5, max: -1 },
			null,
		]);
		expect([parseScaleRange('30'), parseScaleRange('30-0'), parseScaleRange('a-b'), parseScaleRange('1-2-3')]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});

	it('a range comes back from the control that shows it', () => {
		fc.assert(
			fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 500 }), (min, width) => {
				const range = { min, max: min + width };
				const shown = controlValue(
					readSettings({ instruments: { x: { ranges: { total: range } } } }),
					'instruments.x.ranges.total',
				);
				expect(parseScaleRange(String(shown))).toEqual(range);
			}),
		);
	});
});
