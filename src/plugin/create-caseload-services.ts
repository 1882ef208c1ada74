// What the caseload may do, as commands.
import type { CommandContext } from '../features/current/command-context';
import { createNewClient } from '../features/current/new-client';
import { runCommand } from './register-commands';
import { startSessionWith } from '../features/sessions/start-session';
import { toggleDiscreet } from '../features/discreet/toggle-discreet';
import type { CaseloadServices } from '../features/caseload/services';
import type { DiscreetSource } from '../features/discreet/discreet-sign';
import type { SettingsStore } from '../settings/settings-store';
import { caseloadText } from '../features/caseload/text';
import type { CaseStore } from '../vault/case-store';

export function createCaseloadServices(
	context: CommandContext,
	store: CaseStore,
	settings: SettingsStore,
): CaseloadServices {
	return {
		cases: context.cases,
		selfChecks: () => store.selfChecks(),
		today: () => context.now().day,
		instruments: () => context.instruments(),
		discreet: () => settings.current.discreet,
		onSettings: (listener) => settings.onChange(listener),
		open: (path, where) => void runCommand(context, () => context.open(path, null, where)),
		openTimeline: (client) => void runCommand(context, () => context.openTimeline(client)),
		newClient: () => void runCommand(context, () => createNewClient(context)),
		leaveDiscreet: () => void runCommand(context, toggleDiscreet),
		clientActions: (menu, client) => {
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(caseloadText.openTimeline)
					.setIcon('chart-spline')
					.onClick(() => void runCommand(context, () => context.openTimeline(client))),
			);
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(caseloadText.startSession)
					.setIcon('play')
					.onClick(() => void runCommand(context, () => startSessionWith(context, client))),
			);
		},
	};
}

export function discreetSource(context: CommandContext, settings: SettingsStore): DiscreetSource {
	return {
		discreet: () => settings.current.discreet,
		onChange: (listener) => settings.onChange(listener),
		leave: () => void runCommand(context, toggleDiscreet),
	};
}
