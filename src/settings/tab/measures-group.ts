import type { SettingDefinitionControl, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { defaultSignalRules, settingFor } from '../../case/signal-rules';
import { findDimension, type Instrument } from '../../instruments/definition/instrument';
import { hasAssumedRange, knownInstruments } from '../../instruments/known-instruments';
import { readTypedNumber } from '../../lib/parse-number';
import { measureText } from '../../text/measures';
import { instrumentSettingsText } from '../../text/instrument-settings';
import { figuresOf, parseScaleRange, type TypedFigure } from '../control-values';
import { defaultSettings, type Settings } from '../settings';
import { settingText, type SettingText } from './setting-text';

const words = instrumentSettingsText.measures;

/** The figures a therapist sets, a page for each instrument. */
export function measuresGroup(current: () => Settings): SettingDefinitionGroup {
	const { ownInstruments } = current();
	// As they are without what is set here, so that a page names what is built in.
	const instruments = [...knownInstruments({ ownInstruments, instruments: defaultSettings.instruments }).values()];
	const pages = instruments.filter(
		({ measures, perGoal, onSelfCheck }) => !perGoal && !onSelfCheck && measures !== 'goal' && measures !== 'therapist',
	);
	return {
		type: 'group',
		heading: words.heading,
		items: [
			{
				type: 'page',
				name: words.figures,
				desc: words.figuresDesc,
				items: [{ type: 'group', items: pages.map((instrument) => instrumentPage(instrument, current)) }],
			},
		],
	};
}

function instrumentPage(instrument: Instrument, current: () => Settings): SettingDefinitionPage {
	return {
		type: 'page',
		name: instrument.name,
		desc: instrument.version,
		displayValue: () => whatIsSet(current(), instrument.id),
		items: [{ type: 'group', items: [...figures(instrument)] }],
	};
}

function figures(instrument: Instrument): readonly SettingDefinitionControl[] {
	const { id, cutoff, standing } = instrument;
	const leading = nameOf(instrument, instrument.leading);
	const figure = (
		field: TypedFigure,
		about: SettingText,
		usual: number | null,
		fault: (value: number) => string | undefined,
	): SettingDefinitionControl => ({
		...settingText({ ...about, aliases: [...about.aliases, instrument.name] }),
		control: {
			type: 'text',
			key: `instruments.${id}.${field}`,
			placeholder: usual === null ? '' : String(usual),
			validate: (text) => figureFault(text, fault),
		},
	});
	const above = (value: number): string | undefined => (value > 0 ? undefined : words.aboveZero);
	const fromZero = (value: number): string | undefined => (value >= 0 ? undefined : words.fromZero);
	const usualSd = settingFor(defaultSignalRules.dip.referenceSd, id);
	const ofConcern =
		cutoff === null && standing !== 'own' ? null : findDimension(instrument, cutoff?.dimension ?? instrument.leading);
	return [
		...(ofConcern === null
			? []
			: [
					figure('cutoff', words.cutoff(ofConcern.name, cutoff?.value ?? null), cutoff?.value ?? null, (value) =>
						value >= ofConcern.min && value <= ofConcern.max ? undefined : words.outside(ofConcern.min, ofConcern.max),
					),
					{
						...settingText(words.side(cutoff?.note ?? measureText.ownCutoff)),
						control: { type: 'dropdown' as const, key: `instruments.${id}.side`, options: { ...words.sides } },
					},
				]),
		figure('referenceSd', words.referenceSd(leading, usualSd), usualSd, usualSd === null ? above : fromZero),
		figure('sd', words.sd(leading), null, above),
		figure('reliability', words.reliability, null, (value) => (value >= 0 && value < 1 ? undefined : words.belowOne)),
		...instrument.dimensions
			.filter((dimension) => hasAssumedRange(instrument, dimension))
			.map((dimension) => ({
				...settingText(words.range(dimension.name)),
				control: {
					type: 'text' as const,
					key: `instruments.${id}.ranges.${dimension.id}`,
					placeholder: words.rangeOf(dimension.min, dimension.max),
					validate: (text: string) => (parseScaleRange(text) === undefined ? words.notARange : undefined),
				},
			})),
	];
}

function figureFault(text: string, fault: (value: number) => string | undefined): string | undefined {
	const value = readTypedNumber(text);
	if (value === null) return undefined;
	return value === undefined ? words.notANumber : fault(value);
}

function whatIsSet(settings: Settings, id: string): string {
	const { cutoff, referenceSd, sd, reliability, ranges } = figuresOf(settings, id);
	const set = [
		cutoff === null ? null : words.set.cutoff(cutoff),
		referenceSd === null ? null : words.set.referenceSd(referenceSd),
		sd === null ? null : words.set.sd(sd),
		reliability === null ? null : words.set.reliability(reliability),
		...Object.values(ranges).map((range) => (range === null ? null : words.set.range(range.min, range.max))),
	].filter((part) => part !== null);
	return set.length === 0 ? words.nothingSet : set.join(', ');
}

function nameOf(instrument: Instrument, dimension: string): string {
	return findDimension(instrument, dimension)?.name ?? dimension;
}
