import type { SettingDefinitionList } from 'obsidian';
import { readCustomInstruments } from '../../instruments/known-instruments';
import type { CustomInstrument } from '../../instruments/custom/custom-instrument';
import { instrumentSettingsText } from '../../text/instrument-settings';

export interface CustomInstrumentActions {
	readonly add: () => void;
	readonly edit: (index: number) => void;
	readonly remove: (index: number) => void;
}

/** The therapist's own instruments; one that can't be used is there with the reason. */
export function customInstrumentsList(
	definitions: readonly unknown[],
	{ add, edit, remove }: CustomInstrumentActions,
): SettingDefinitionList {
	const words = instrumentSettingsText.own;
	return {
		type: 'list',
		heading: words.heading,
		emptyState: words.none,
		addItem: { name: words.add, action: add },
		onDelete: remove,
		items: readCustomInstruments(definitions).map((read, index) => ({
			name: customInstrumentName(definitions[index]),
			desc: descriptionOf(read),
			aliases: [...words.aliases],
			action: () => {
				edit(index);
			},
		})),
	};
}

/** The name a definition of any shape goes by. */
export function customInstrumentName(definition: unknown): string {
	const fields =
		typeof definition === 'object' && definition !== null
			? new Map<string, unknown>(Object.entries(definition))
			: new Map<string, unknown>();
	const named = [fields.get('name'), fields.get('id')].find(
		(value) => typeof value === 'string' && value.trim() !== '',
	);
	return typeof named === 'string' ? named : instrumentSettingsText.own.unnamed;
}

function descriptionOf({ instrument, faults }: CustomInstrument): string {
	if (instrument === null) return instrumentSettingsText.own.notUsed(faults[0]?.message ?? '');
	return instrumentSettingsText.own.words(instrument.id, instrument.items?.count ?? 0, instrument.dimensions.length);
}
