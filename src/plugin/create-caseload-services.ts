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
	desk: CommandContext,
	store: CaseStore,
	settings: SettingsStore,
): CaseloadServices {
	return {
		cases: desk.cases,
		selfChecks: () => store.selfChecks(),
		today: () => desk.now().day,
		instruments: () => desk.instruments(),
		discreet: () => settings.current.discreet,
		onSettings: (listener) => settings.onChange(listener),
		open: (path, where) => void runCommand(desk, () => desk.open(path, null, where)),
		openTimeline: (client) => void runCommand(desk, () => desk.openTimeline(client)),
		newClient: () => void runCommand(desk, () => createNewClient(desk)),
		leaveDiscreet: () => void runCommand(desk, toggleDiscreet),
		clientActions: (menu, client) => {
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(caseloadText.openTimeline)
					.setIcon('chart-spline')
					.onClick(() => void runCommand(desk, () => desk.openTimeline(client))),
			);
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(caseloadText.startSession)
					.setIcon('play')
					.onClick(() => void runCommand(desk, () => startSessionWith(desk, client))),
			);
		},
	};
}

export function discreetSource(desk: CommandContext, settings: SettingsStore): DiscreetSource {
	return {
		discreet: () => settings.current.discreet,
		onChange: (listener) => settings.onChange(listener),
		leave: () => void runCommand(desk, toggleDiscreet),
	};
}
