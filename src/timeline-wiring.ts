// What the timeline's views may do, as commands of the desk.
import type { Menu } from 'obsidian';
import type { CaseFile } from './alliance/case-file';
import { isOpen } from './alliance/open-rupture';
import type { Mark } from './chart/mark';
import type { Desk } from './commands/desk';
import { exportCsv, exportPng, exportSvg, type ExportSubject } from './commands/sharing/export-timeline';
import { gatherBrief } from './commands/sessions/gather-brief';
import { logRepair } from './commands/private/log-repair';
import { logRupture } from './commands/private/log-rupture';
import { newClient } from './commands/clients/new-client';
import { pickClient } from './commands/clients/pick-client';
import { rateAlliance } from './commands/measures/rate-alliance';
import { run } from './commands/register-commands';
import { reviewAgreements } from './commands/agreements/review-agreements';
import { startSession, startSessionWith } from './commands/sessions/start-session';
import { pngOf } from './panes/timeline/picture-png';
import type { TimelineDeps } from './panes/timeline/deps';
import type { SettingsStore } from './settings/settings-store';
import { signalRulesOf } from './settings/signal-rules-of';
import { commandNames, commandText, exportTimelineText } from './strings';

export function timelineDeps(desk: Desk, settings: SettingsStore): TimelineDeps {
	return {
		cases: desk.cases,
		today: () => desk.now().day,
		instruments: () => desk.instruments(),
		rules: () => signalRulesOf(settings.current),
		discreet: () => settings.current.discreet,
		onSettings: (listener) => settings.onChange(listener),
		open: (path, where) => void run(desk, () => desk.open(path, null, where)),
		brief: (client) => gatherBrief(desk, client),
		pickClient: () => pickClient(desk, commandText.timelineOf),
		run: (command, client) => {
			void run(desk, async () => {
				if (command === 'new-client') await newClient(desk);
				else if (command === 'rate-alliance') await rateAlliance(desk);
				else if (client === null) await startSession(desk);
				else await startSessionWith(desk, client);
			});
		},
		markActions: (menu, mark, caseFile) => addMarkActions(desk, menu, mark, caseFile),
		pictureActions: (menu, caseFile, options) =>
			addExports(desk, menu, { caseFile, options, instruments: desk.instruments() }),
	};
}

/** The commands that fit a mark, each about the mark's own note as if it stood in front. */
function addMarkActions(desk: Desk, menu: Menu, { kind, path, index }: Mark, caseFile: CaseFile): void {
	if (path === null) return;
	const about: Desk = { ...desk, activePath: () => path };
	const offer = (title: string, icon: string, action: (desk: Desk) => Promise<unknown>): void => {
		menu.addItem((item) =>
			item
				.setSection('action')
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => void run(about, action)),
		);
	};
	const rupture = kind === 'rupture' && index !== null ? caseFile.ruptures[index] : undefined;
	if (rupture !== undefined && isOpen(rupture)) offer(commandNames['log-repair'], 'heart-handshake', logRepair);
	if (kind === 'goal' || kind === 'task') offer(commandNames['review-agreements'], 'list-checks', reviewAgreements);
	if (kind !== 'session') return;
	offer(commandNames['rate-alliance'], 'sliders-horizontal', rateAlliance);
	offer(commandNames['review-agreements'], 'list-checks', reviewAgreements);
	offer(commandNames['log-rupture'], 'unlink', logRupture);
}

/** The picture, or its numbers, as a file in the vault. */
function addExports(desk: Desk, menu: Menu, subject: ExportSubject): void {
	const offer = (title: string, icon: string, action: () => Promise<void>): void => {
		menu.addItem((item) =>
			item
				.setSection('action')
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => void run(desk, action)),
		);
	};
	offer(exportTimelineText.svg, 'image', () => exportSvg(desk, subject));
	offer(exportTimelineText.png, 'image-down', () => exportPng(desk, subject, pngOf));
	offer(exportTimelineText.csv, 'table', () => exportCsv(desk, subject));
}
