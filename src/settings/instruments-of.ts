import type { Instrument } from '../instruments/definition/instrument';
import { knownInstruments } from '../instruments/known-instruments';
import type { SettingsStore } from './settings-store';

/** Gives the instruments as the settings have them, made anew only when the settings are others. */
export function instrumentsOf(settings: Pick<SettingsStore, 'current'>): () => ReadonlyMap<string, Instrument> {
	let of: SettingsStore['current'] | null = null;
	let instruments: ReadonlyMap<string, Instrument> = new Map();
	return () => {
		if (of !== settings.current) {
			of = settings.current;
			instruments = knownInstruments(of);
		}
		return instruments;
	};
}
