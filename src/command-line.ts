// The verbs of Obsidian's own command line. They do what the api does and print what it returns.
import type { CliData, Plugin } from 'obsidian';
import type { WorkingAllianceApi } from './api';
import type { Desk } from './commands/desk';
import { apiText, cliText } from './strings';

const client = { value: '<code>', description: cliText.client, required: true };

export function registerCommandLine(plugin: Pick<Plugin, 'registerCliHandler'>, api: WorkingAllianceApi, desk: Pick<Desk, 'openTimeline'>): void {
	const asked = (data: CliData): string => {
		const caseFile = api.caseFile(data['client'] ?? '');
		if (caseFile === null) throw new Error(apiText.noSuchClient(data['client'] ?? ''));
		return caseFile.client.path;
	};
	plugin.registerCliHandler('working-alliance:start-session', cliText.start, { client, date: { value: '<date>', description: cliText.date } }, async (data) => {
		const { date } = data;
		return JSON.stringify(await api.startSession({ client: asked(data), ...(date === undefined ? {} : { date }) }));
	});
	plugin.registerCliHandler('working-alliance:timeline', cliText.timeline, { client }, async (data) => {
		await desk.openTimeline(asked(data));
		return cliText.opened;
	});
	plugin.registerCliHandler('working-alliance:case-file', cliText.caseFile, { client }, (data) => JSON.stringify(api.caseFile(asked(data)), null, 2));
}
