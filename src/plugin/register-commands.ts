import type { Plugin } from 'obsidian';
import { commandNames, commandText } from '../text/commands';
import { NoteMissingError } from '../vault/note-files';
import { agreeGoal } from '../features/agreements/agree-goal';
import { agreeTask } from '../features/agreements/agree-task';
import { checkNotes } from '../features/check-notes/check-notes';
import { editClientStatus } from '../features/clients/client-status';
import type { CommandContext } from '../features/current/command-context';
import { exportPacket } from '../features/packet/export-packet';
import { copyTemplates } from '../features/templates/copy-templates';
import { finishSession } from '../features/sessions/finish-session';
import { insertPrompt } from '../features/templates/insert-prompt';
import { insertTemplate } from '../features/templates/insert-template';
import { logRepair } from '../features/private-notes/log-repair';
import { logRupture } from '../features/private-notes/log-rupture';
import { recordMissedSession } from '../features/sessions/missed-session';
import { createNewClient } from '../features/current/new-client';
import { rateAlliance } from '../features/sessions/rate-alliance';
import { reflect } from '../features/private-notes/reflect';
import { selfCheck } from '../features/private-notes/self-check';
import { reviewAgreements } from '../features/agreements/review-agreements';
import { recordMeasure } from '../features/measures/record-measure';
import { startSession } from '../features/sessions/start-session';
import { createBases } from '../features/templates/create-bases';
import { toggleDiscreet } from '../features/discreet/toggle-discreet';

type Action = (context: CommandContext) => Promise<unknown>;

/** Every command by its id, which others rely on. */
const actions: Readonly<Record<keyof typeof commandNames, Action>> = {
	'new-client': (context) => createNewClient(context),
	'client-status': editClientStatus,
	'start-session': startSession,
	'finish-session': finishSession,
	'missed-session': recordMissedSession,
	'rate-alliance': rateAlliance,
	'agree-goal': agreeGoal,
	'agree-task': agreeTask,
	'review-agreements': reviewAgreements,
	'log-rupture': logRupture,
	'log-repair': logRepair,
	reflect,
	'self-check': selfCheck,
	'insert-prompt': insertPrompt,
	'insert-template': insertTemplate,
	'copy-templates': copyTemplates,
	'record-measure': recordMeasure,
	'check-notes': checkNotes,
	'export-packet': exportPacket,
	'open-timeline': (context) => context.openTimeline(context.cases.clientOf(context.activePath() ?? '')),
	'open-caseload': (context) => context.openCaseload(),
	'toggle-discreet': toggleDiscreet,
	'create-bases': createBases,
};

/** Puts the commands into the palette, and one of them into the ribbon. */
export function registerCommands(plugin: Pick<Plugin, 'addCommand' | 'addRibbonIcon'>, context: CommandContext): void {
	// The only visible entry point: the caseload shows what there is, and where to begin when there is nothing.
	plugin.addRibbonIcon(
		'users',
		commandNames['open-caseload'],
		() => void runCommand(context, actions['open-caseload']),
	);
	for (const [id, action] of Object.entries(actions)) {
		plugin.addCommand({
			id,
			name: commandNames[id as keyof typeof commandNames],
			callback: () => void runCommand(context, action),
		});
	}
}

/** The error boundary of commands: errors become a notice. */
export async function runCommand(context: CommandContext, action: Action): Promise<void> {
	try {
		await action(context);
	} catch (error) {
		context.showNotice(
			error instanceof NoteMissingError
				? error.message
				: commandText.failed(
						error instanceof Error && error.message !== '' ? error.message : commandText.failedUnknown,
					),
		);
	}
}
