// What the timeline's views may do, as commands.
import type { Menu } from 'obsidian';
import type { CaseFile } from '../case/case-file';
import { isOpenRupture } from '../case/open-rupture';
import type { Mark } from '../timeline/model/mark';
import type { CommandContext } from '../features/current/command-context';
import { exportCsv, exportPng, exportSvg, type ExportSubject } from '../features/timeline/export-timeline';
import { BriefPanel } from '../features/brief/brief-panel';
import { gatherBrief } from '../features/brief/gather-brief';
import { logRepair } from '../features/private-notes/log-repair';
import { logRupture } from '../features/private-notes/log-rupture';
import { createNewClient } from '../features/current/new-client';
import { pickClient } from '../features/current/pick-client';
import { rateAlliance } from '../features/sessions/rate-alliance';
import { runCommand } from './register-commands';
import { reviewAgreements } from '../features/agreements/review-agreements';
import { startSession, startSessionWith } from '../features/sessions/start-session';
import { renderPng } from '../features/timeline/chart/render-png';
import type { CaseStore } from '../vault/case-store';
import { foldsPrivate } from '../features/sessions/folds-private';
import type { TimelineServices } from '../features/timeline/services';
import type { SettingsStore } from '../settings/settings-store';
import { signalRulesOf } from '../settings/signal-rules-of';
import { commandNames, commandText } from '../text/commands';
import { exportTimelineText } from '../features/timeline/text';

export function createTimelineServices(
	context: CommandContext,
	store: Pick<CaseStore, 'sessionsOn' | 'clientOf'>,
	settings: SettingsStore,
): TimelineServices {
	return {
		cases: context.cases,
		today: () => context.now().day,
		instruments: () => context.instruments(),
		rules: () => signalRulesOf(settings.current),
		discreet: () => settings.current.discreet,
		foldsPrivate: () => foldsPrivate(settings.current, store, context.now()),
		onSettings: (listener) => settings.onChange(listener),
		open: (path, where) => void runCommand(context, () => context.open(path, null, where)),
		briefPanel: (host) =>
			new BriefPanel(host, {
				brief: (client) => gatherBrief(context, client),
				discreet: () => settings.current.discreet,
				open: (path, where) => void runCommand(context, () => context.open(path, null, where)),
			}),
		pickClient: () => pickClient(context, commandText.timelineOf),
		run: (command, client) => {
			void runCommand(context, async () => {
				if (command === 'new-client') await createNewClient(context);
				else if (command === 'rate-alliance') await rateAlliance(context);
				else if (client === null) await startSession(context);
				else await startSessionWith(context, client);
			});
		},
		markActions: (menu, mark, caseFile) => addMarkActions(context, menu, mark, caseFile),
		pictureActions: (menu, caseFile, options) =>
			addExports(context, menu, { caseFile, options, instruments: context.instruments() }),
	};
}

/** The commands that fit a mark, each about the mark's note as if it were active. */
function addMarkActions(context: CommandContext, menu: Menu, { kind, path, index }: Mark, caseFile: CaseFile): void {
	if (path === null) return;
	const about: CommandContext = { ...context, activePath: () => path };
	const offer = (title: string, icon: string, action: (context: CommandContext) => Promise<unknown>): void => {
		menu.addItem((item) =>
			item
				.setSection('action')
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => void runCommand(about, action)),
		);
	};
	const rupture = kind === 'rupture' && index !== null ? caseFile.ruptures[index] : undefined;
	if (rupture !== undefined && isOpenRupture(rupture)) offer(commandNames['log-repair'], 'heart-handshake', logRepair);
	if (kind === 'goal' || kind === 'task') offer(commandNames['review-agreements'], 'list-checks', reviewAgreements);
	if (kind !== 'session') return;
	offer(commandNames['rate-alliance'], 'sliders-horizontal', rateAlliance);
	offer(commandNames['review-agreements'], 'list-checks', reviewAgreements);
	offer(commandNames['log-rupture'], 'unlink', logRupture);
}

/** The picture, or its numbers, as a file in the vault. */
function addExports(context: CommandContext, menu: Menu, subject: ExportSubject): void {
	const offer = (title: string, icon: string, action: () => Promise<void>): void => {
		menu.addItem((item) =>
			item
				.setSection('action')
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => void runCommand(context, action)),
		);
	};
	offer(exportTimelineText.svg, 'image', () => exportSvg(context, subject));
	offer(exportTimelineText.png, 'image-down', () => exportPng(context, subject, renderPng));
	offer(exportTimelineText.csv, 'table', () => exportCsv(context, subject));
}
