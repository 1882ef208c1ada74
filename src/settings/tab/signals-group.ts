import type { SettingDefinitionControl, SettingDefinitionGroup } from 'obsidian';
import { defaultSignalRules, signalRuleOrder, type SignalRule } from '../../case/signal-rules';
import { scoreText } from '../../text/scores';
import { instrumentSettingsText } from '../../text/instrument-settings';
import type { Settings } from '../settings';

const words = instrumentSettingsText.signals;

/** Each signal on or off, and its number where it has one. */
export function signalsGroup(current: () => Settings): SettingDefinitionGroup {
	return {
		type: 'group',
		heading: words.heading,
		items: signalRuleOrder.flatMap((rule) => [
			{
				name: scoreText.names[rule],
				desc: words.on[rule],
				aliases: [...words.aliases],
				control: { type: 'toggle', key: `signals.${rule}.on` },
			},
			...details(rule).map((detail) => ({
				...detail,
				aliases: [...words.aliases, scoreText.names[rule]],
				visible: () => current().signals[rule].on,
			})),
		]),
	};
}

function details(rule: SignalRule): readonly SettingDefinitionControl[] {
	if (rule === 'dip')
		return [
			{ ...words.method, control: { type: 'dropdown', key: 'signals.dip.method', options: { ...words.methods } } },
		];
	return numbers(rule);
}

function numbers(rule: SignalRule): readonly SettingDefinitionControl[] {
	if (rule === 'interval-widening') {
		const { intervals, times } = defaultSignalRules[rule];
		return [
			{
				...words.intervals,
				control: {
					type: 'number',
					key: `signals.${rule}.intervals`,
					min: 1,
					step: 1,
					defaultValue: intervals,
					validate: wholeFault,
				},
			},
			{
				...words.times,
				control: {
					type: 'number',
					key: `signals.${rule}.times`,
					min: 1,
					step: 'any',
					defaultValue: times,
					validate: (value) => (value >= 1 ? undefined : words.atLeastOne),
				},
			},
		];
	}
	const counted = Object.entries(words.sessions).find(([id]) => id === rule)?.[1];
	const usual = defaultSignalRules[rule];
	if (counted === undefined || !('sessions' in usual)) return [];
	return [
		{
			...counted,
			control: {
				type: 'number',
				key: `signals.${rule}.sessions`,
				min: 1,
				step: 1,
				defaultValue: usual.sessions,
				validate: wholeFault,
			},
		},
	];
}

function wholeFault(value: number): string | undefined {
	return Number.isSafeInteger(value) && value >= 1 ? undefined : words.whole;
}
