import type { Plugin } from 'obsidian';
import { commandNames, commandText } from '../strings';
import { MissingNote } from '../vault/note-files';
import type { Desk } from './desk';
import { finishSession } from './finish-session';
import { newClient } from './new-client';
import { rateAlliance } from './rate-alliance';
import { startSession } from './start-session';

type Action = (desk: Desk) => Promise<unknown>;

/** Every command by its id, which others rely on. */
const actions: Readonly<Record<keyof typeof commandNames, Action>> = {
	'new-client': (desk) => newClient(desk),
	'start-session': startSession,
	'finish-session': finishSession,
	'rate-alliance': rateAlliance,
	'open-timeline': (desk) => desk.openTimeline(null),
};

/** Puts the commands into the palette. */
export function registerCommands(plugin: Pick<Plugin, 'addCommand'>, desk: Desk): void {
	for (const [id, action] of Object.entries(actions)) {
		plugin.addCommand({ id, name: commandNames[id as keyof typeof commandNames], callback: () => void run(desk, action) });
	}
}

/** The edge at which whatever goes wrong in a command becomes a sentence. */
export async function run(desk: Desk, action: Action): Promise<void> {
	try {
		await action(desk);
	} catch (error) {
		desk.say(error instanceof MissingNote ? commandText.missingNote : commandText.failed(error instanceof Error ? error.message : String(error)));
	}
}
