import type { CaseFile } from '../../case/case-file';
import { decimalSign } from '../../lib/csv';
import { parseAliases } from '../../privacy/deidentify/parse-aliases';
import type { PacketDraft, DraftFile, Packet, PacketChoices, PacketMaterial } from '../../privacy/packet/packet';
import { notesToRead } from '../../privacy/packet/packet-notes';
import {
	createPseudonymMap,
	draftPacket,
	draftPages,
	pseudonymisePage,
	finalizePacket,
} from '../../privacy/packet/plan-packet';
import { exportText } from './text';
import { packetText } from '../../text/packet';
import { freePath } from '../../templates/note-path';
import type { CommandContext } from '../current/command-context';
import { decisionForm, packetChoices, packetForm } from './packet-form';
import { pickClient } from '../current/pick-client';

type ExportPacketContext = Pick<
	CommandContext,
	| 'cases'
	| 'files'
	| 'settings'
	| 'instruments'
	| 'now'
	| 'activePath'
	| 'open'
	| 'ask'
	| 'pick'
	| 'withProgress'
	| 'previewPacket'
	| 'showNotice'
>;

/** Makes a packet for supervision: asks what goes in, then about words that may identify, shows all of it, and writes it only then. */
export async function exportPacket(context: ExportPacketContext): Promise<void> {
	const client = await pickClient(context, exportText.whose);
	const caseFile = client === null ? null : context.cases.caseFile(client);
	if (caseFile === null) return;
	if (caseFile.sessions.length === 0) {
		context.showNotice(exportText.noSession);
		return;
	}
	const decimal = decimalSign();
	const answers = await context.ask(packetForm(caseFile, decimal));
	if (answers === null) return;
	const draft = await prepare(context, caseFile, packetChoices(caseFile, answers, decimal));
	if (draft === null) return;
	const kept = draft.doubtful.length === 0 && !draft.uncased ? new Set<string>() : await decide(context, draft);
	if (kept === null) return;
	const packet = finalizePacket(draft, kept);
	const folder = freeFolder(context);
	if (await context.previewPacket(packet, folder)) await write(context, packet, folder);
}

async function prepare(
	context: ExportPacketContext,
	caseFile: CaseFile,
	choices: PacketChoices,
): Promise<PacketDraft | null> {
	return context.withProgress(exportText.preparing, async (progress) => {
		const wanted = notesToRead(caseFile, choices);
		const texts = new Map<string, string>();
		for (const [index, path] of wanted.entries()) {
			await progress.report(index, wanted.length * 2);
			texts.set(path, await context.files.read(path));
		}
		const material: PacketMaterial = {
			caseFile,
			texts,
			aliases: parseAliases(context.files.properties(caseFile.client.path) ?? {}),
			others: context.cases.clients().flatMap(({ path, code }) => (path === caseFile.client.path ? [] : [code])),
			instruments: context.instruments(),
		};
		const disguise = createPseudonymMap(material, choices.names);
		const drafted = draftPages(material, choices);
		const pages: DraftFile[] = [];
		for (const [index, page] of drafted.entries()) {
			await progress.report(drafted.length + index, drafted.length * 2);
			pages.push(pseudonymisePage(page, disguise));
		}
		return draftPacket(material, choices, pages);
	});
}

async function decide(context: ExportPacketContext, draft: PacketDraft): Promise<ReadonlySet<string> | null> {
	const answers = await context.ask(decisionForm(draft));
	return answers === null
		? null
		: new Set(answers.words.flatMap(({ item, answers: { becomes } }) => (becomes === 'keep' ? item.words : [])));
}

/** Neither a code nor a day: a folder's name is seen by the packet's reader. */
function freeFolder(context: ExportPacketContext): string {
	const taken = (folder: string): boolean =>
		context.files.exists(folder) || context.files.exists(`${folder}/${packetText.readmeFile}`);
	return freePath(`${context.settings().exportFolder}/${packetText.packetTitle}`, taken);
}

async function write(context: ExportPacketContext, packet: Packet, folder: string): Promise<void> {
	let written = 0;
	const all = packet.files.length;
	try {
		const done = await context.withProgress(exportText.writing, async (progress) => {
			for (const { name, text } of packet.files) {
				await progress.report(written, all);
				await context.files.createText(`${folder}/${name}`, text);
				written += 1;
			}
			return true;
		});
		if (done === null) {
			context.showNotice(exportText.stopped(written, all, folder));
			return;
		}
	} catch (error) {
		throw written === 0 ? error : new Error(exportText.brokenOff(written, all, folder));
	}
	context.showNotice(exportText.written(all, folder));
	await context.open(`${folder}/${packetText.readmeFile}`);
}
