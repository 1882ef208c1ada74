// The cases of the vault, built by the rules and instruments that the settings have.
import type { App } from 'obsidian';
import { buildCase } from '../case/build-case';
import { caseSignals } from '../case/signals/case-signals';
import type { Instrument } from '../instruments/definition/instrument';
import { dayOf } from '../notes/day';
import type { SettingsStore } from '../settings/settings-store';
import { signalRulesOf } from '../settings/signal-rules-of';
import { CaseStore } from '../vault/case-store';
import { linkResolver } from '../vault/find-file';

export function createCaseStore(
	app: App,
	settings: SettingsStore,
	instruments: () => ReadonlyMap<string, Instrument>,
): CaseStore {
	const resolve = linkResolver(app.metadataCache);
	return new CaseStore(resolve, (client, notes, problems) => {
		const caseFile = buildCase({ client, notes, problems, instruments: instruments(), resolve });
		return {
			...caseFile,
			signals: caseSignals(caseFile, instruments(), signalRulesOf(settings.current), dayOf(new Date())),
		};
	});
}
