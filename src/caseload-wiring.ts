// What the caseload may do, as commands of the desk.
import type { Desk } from './commands/desk';
import { newClient } from './commands/clients/new-client';
import { run } from './commands/register-commands';
import { startSessionWith } from './commands/sessions/start-session';
import { toggleDiscreet } from './commands/sharing/toggle-discreet';
import type { CaseloadDeps } from './panes/caseload/deps';
import type { DiscreetSource } from './panes/discreet-sign';
import type { SettingsStore } from './settings/settings-store';
import { caseloadText } from './strings';
import type { CaseStore } from './vault/case-store';

export function caseloadDeps(desk: Desk, store: CaseStore, settings: SettingsStore): CaseloadDeps {
	return {
		cases: desk.cases,
		selfChecks: () => store.selfChecks(),
		today: () => desk.now().day,
		instruments: () => desk.instruments(),
		discreet: () => settings.current.discreet,
		onSettings: (listener) => settings.onChange(listener),
		open: (path, where) => void run(desk, () => desk.open(path, null, where)),
		openTimeline: (client) => void run(desk, () => desk.openTimeline(client)),
		newClient: () => void run(desk, () => newClient(desk)),
		leaveDiscreet: () => void run(desk, toggleDiscreet),
		clientActions: (menu, client) => {
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(caseloadText.openTimeline)
					.setIcon('chart-spline')
					.onClick(() => void run(desk, () => desk.openTimeline(client))),
			);
			menu.addItem((item) =>
				item
					.setSection('action')
					.setTitle(caseloadText.startSession)
					.setIcon('play')
					.onClick(() => void run(desk, () => startSessionWith(desk, client))),
			);
		},
	};
}

export function discreetSource(desk: Desk, settings: SettingsStore): DiscreetSource {
	return {
		discreet: () => settings.current.discreet,
		onChange: (listener) => settings.onChange(listener),
		leave: () => void run(desk, toggleDiscreet),
	};
}
