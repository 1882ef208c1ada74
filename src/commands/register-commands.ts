import type { Plugin } from 'obsidian';
import { commandNames, commandText } from '../strings';
import { MissingNote } from '../vault/note-files';
import { agreeGoal } from './agreements/agree-goal';
import { agreeTask } from './agreements/agree-task';
import { checkNotes } from './check-notes';
import { clientStatus } from './clients/client-status';
import type { Desk } from './desk';
import { exportPacket } from './sharing/export-packet';
import { copyTemplates } from './templates/copy-templates';
import { finishSession } from './sessions/finish-session';
import { insertPrompt } from './templates/insert-prompt';
import { insertTemplate } from './templates/insert-template';
import { logRepair } from './private/log-repair';
import { logRupture } from './private/log-rupture';
import { missedSession } from './sessions/missed-session';
import { newClient } from './clients/new-client';
import { rateAlliance } from './measures/rate-alliance';
import { reflect } from './private/reflect';
import { selfCheck } from './private/self-check';
import { reviewAgreements } from './agreements/review-agreements';
import { recordMeasure } from './measures/record-measure';
import { startSession } from './sessions/start-session';
import { createBases } from './templates/create-bases';
import { toggleDiscreet } from './sharing/toggle-discreet';

type Action = (desk: Desk) => Promise<unknown>;

/** Every command by its id, which others rely on. */
const actions: Readonly<Record<keyof typeof commandNames, Action>> = {
	'new-client': (desk) => newClient(desk),
	'client-status': clientStatus,
	'start-session': startSession,
	'finish-session': finishSession,
	'missed-session': missedSession,
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
	'open-timeline': (desk) => desk.openTimeline(desk.cases.clientOf(desk.activePath() ?? '')),
	'open-caseload': (desk) => desk.openCaseload(),
	'toggle-discreet': toggleDiscreet,
	'create-bases': createBases,
};

/** Puts the commands into the palette, and one of them into the ribbon. */
export function registerCommands(plugin: Pick<Plugin, 'addCommand' | 'addRibbonIcon'>, desk: Desk): void {
	// The one way in that can be seen: the caseload shows what there is, and where to begin when there is nothing.
	plugin.addRibbonIcon('users', commandNames['open-caseload'], () => void run(desk, actions['open-caseload']));
	for (const [id, action] of Object.entries(actions)) {
		plugin.addCommand({
			id,
			name: commandNames[id as keyof typeof commandNames],
			callback: () => void run(desk, action),
		});
	}
}

/** The edge at which whatever goes wrong in a command becomes a sentence. */
export async function run(desk: Desk, action: Action): Promise<void> {
	try {
		await action(desk);
	} catch (error) {
		desk.say(
			error instanceof MissingNote
				? error.message
				: commandText.failed(
						error instanceof Error && error.message !== '' ? error.message : commandText.failedUnknown,
					),
		);
	}
}
