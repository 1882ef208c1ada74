// The verbs of Obsidian's own command line. They do what the api does and print what it returns, what is private only when asked.
import type { CliData, CliFlags, Plugin } from 'obsidian';
import type { CaseFile } from '../case/case-file';
import { caseRecord } from '../case/case-record';
import type { WorkingAllianceApi } from './api';
import type { CommandContext } from '../features/current/command-context';
import { noteSideOf } from '../features/current/note-side';
import { apiText, cliText } from './text';

const client = { value: '<code>', description: cliText.client, required: true };

export function registerCommandLine(
	plugin: Partial<Pick<Plugin, 'registerCliHandler'>>,
	api: WorkingAllianceApi,
	context: Pick<CommandContext, 'openTimeline' | 'cases' | 'note' | 'settings'>,
	notesRead: Promise<void>,
): void {
	// Not every app has a command line, and one that refuses a verb must not keep the plugin from loading.
	const register = (
		verb: string,
		description: string,
		flags: CliFlags,
		handler: (data: CliData) => Promise<string>,
	): void => {
		try {
			plugin.registerCliHandler?.(`working-alliance:${verb}`, description, flags, async (data) => {
				// Before that, at a cold start, no client is known.
				await notesRead;
				return handler(data);
			});
		} catch {
			// The verb is registered already.
		}
	};
	const asked = (data: CliData): CaseFile => {
		const caseFile = api.caseFile(data['client'] ?? '');
		if (caseFile === null) throw new Error(apiText.noSuchClient(data['client'] ?? ''));
		return caseFile;
	};
	register(
		'start-session',
		cliText.start,
		{ client, date: { value: '<date>', description: cliText.date } },
		async (data) => {
			const { date } = data;
			return JSON.stringify(
				await api.startSession({ client: asked(data).client.path, ...(date === undefined ? {} : { date }) }),
			);
		},
	);
	register('timeline', cliText.timeline, { client }, async (data) => {
		await context.openTimeline(asked(data).client.path);
		return cliText.opened;
	});
	register('case-file', cliText.caseFile, { client, private: { description: cliText.private } }, async (data) => {
		const caseFile = asked(data);
		return JSON.stringify(
			data['private'] === 'true' ? caseFile : caseRecord(caseFile, (path) => noteSideOf(context, path) === 'private'),
			null,
			2,
		);
	});
}
