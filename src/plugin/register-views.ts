// Panes, code block, Bases view and status bar, each with what it asks of the rest.
import type { Plugin } from 'obsidian';
import { registerCaseload } from '../features/caseload/register';
import type { CommandContext } from '../features/current/command-context';
import { showDiscreetSign } from '../features/discreet/discreet-sign';
import { pickSessionToFinish, runningSessions } from '../features/sessions/running-sessions';
import { showSessionStatus } from '../features/sessions/session-status';
import { registerBases } from '../features/timeline/bases/register';
import { registerTimeline } from '../features/timeline/register';
import type { SettingsStore } from '../settings/settings-store';
import type { CaseStore } from '../vault/case-store';
import { createCaseloadServices, discreetSource } from './create-caseload-services';
import { createTimelineServices } from './create-timeline-services';
import { runCommand } from './register-commands';

interface ViewParts {
	readonly context: CommandContext;
	readonly store: CaseStore;
	readonly settings: SettingsStore;
}

export function registerViews(plugin: Plugin, { context, store, settings }: ViewParts): void {
	const timeline = createTimelineServices(context, store, settings);
	registerTimeline(plugin, timeline);
	registerBases(plugin, timeline);
	registerCaseload(plugin, createCaseloadServices(context, store, settings));
	showDiscreetSign(plugin, discreetSource(context, settings));
	showSessionStatus(plugin, {
		running: () => runningSessions(store, context.now()),
		discreet: () => settings.current.discreet,
		onChange: [store, settings],
		finish: (running) => {
			const paths = running.map(({ path }) => path);
			void runCommand(context, () => pickSessionToFinish(context, paths));
		},
	});
}
