// Between the settings and the controls on the page, whose keys lead into them: `askFloor`, `signals.dip.on`, `instruments.srs.cutoff`.
import { readTypedNumber } from '../lib/parse-number';
import { plainDigits } from '../lib/plain-digits';
import { defaultSettings, type SettingKey, type Settings } from './settings';

type Figures = Settings['instruments'][string];

/** A figure that is typed as text, so that it can be empty. */
export type TypedFigure = 'cutoff' | 'referenceSd' | 'sd' | 'reliability';

const typedFigures: readonly string[] = ['cutoff', 'referenceSd', 'sd', 'reliability'] satisfies readonly TypedFigure[];

/** What a control shows. */
export function controlValue(settings: Settings, key: string): unknown {
	const [top = '', id = '', field = '', dimension = ''] = key.split('.');
	if (top === 'signals') return valueAt(valueAt(settings.signals, id), field);
	if (top !== 'instruments') return valueAt(settings, top);
	const figures = figuresOf(settings, id);
	if (field !== 'ranges') {
		const figure = valueAt(figures, field);
		return typeof figure === 'number' || typeof figure === 'string' ? String(figure) : '';
	}
	const range = Object.hasOwn(figures.ranges, dimension) ? figures.ranges[dimension] : null;
	return range === null || range === undefined ? '' : formatRange(range);
}

/** The setting that a change of a control changes, and what it becomes; null for a key that leads nowhere. */
export function changedSetting(
	settings: Settings,
	key: string,
	value: unknown,
): { readonly key: SettingKey; readonly value: unknown } | null {
	const [top = '', id = '', field = '', dimension = ''] = key.split('.');
	if (top === 'signals')
		return { key: top, value: { ...settings.signals, [id]: { ...recordAt(settings.signals, id), [field]: value } } };
	if (top === 'instruments') {
		const changed = changedFigures(figuresOf(settings, id), field, dimension, typeof value === 'string' ? value : '');
		return { key: top, value: { ...settings.instruments, [id]: changed } };
	}
	return isSettingKey(top) ? { key: top, value } : null;
}

function changedFigures(figures: Figures, field: string, dimension: string, text: string): Figures {
	if (field === 'ranges')
		return { ...figures, ranges: { ...figures.ranges, [dimension]: parseScaleRange(text) ?? null } };
	if (typedFigures.includes(field)) return { ...figures, [field]: readTypedNumber(text) ?? null };
	return { ...figures, [field]: text === '' ? null : text };
}

/** What is set for an instrument; null in every field where nothing is. */
export function figuresOf(settings: Settings, id: string): Figures {
	const found = Object.hasOwn(settings.instruments, id) ? settings.instruments[id] : undefined;
	return found ?? { cutoff: null, side: null, referenceSd: null, sd: null, reliability: null, ranges: {} };
}

/** A range typed as `0-30`; null for nothing, undefined for what is no range. */
export function parseScaleRange(text: string): { readonly min: number; readonly max: number } | null | undefined {
	if (text.trim() === '') return null;
	const [, low = '', high = ''] =
		/^\s*([+\-−]?[\d.,]+)\s*(?:-|–|to|\s)\s*([+\-−]?[\d.,]+)\s*$/.exec(plainDigits(text)) ?? [];
	const [min, max] = [readTypedNumber(low), readTypedNumber(high)];
	return typeof min === 'number' && typeof max === 'number' && min < max ? { min, max } : undefined;
}

function formatRange({ min, max }: { readonly min: number; readonly max: number }): string {
	return max < 0 ? `${min} to ${max}` : `${min}-${max}`;
}

function isSettingKey(key: string): key is SettingKey {
	return Object.hasOwn(defaultSettings, key);
}

function valueAt(record: unknown, key: string): unknown {
	return typeof record === 'object' && record !== null
		? new Map<string, unknown>(Object.entries(record)).get(key)
		: undefined;
}

function recordAt(record: unknown, key: string): object {
	const found = valueAt(record, key);
	return typeof found === 'object' && found !== null ? found : {};
}
