// From a case and its notes to the files of a packet: first with doubtful words still standing, then settled.
import { normalizeText } from '../../notes/entry';
import { packetText } from '../../text/packet';
import { freePath } from '../../templates/note-path';
import { doubtfulWords, hasUncased, replaceWords } from '../deidentify/doubtful-words';
import { ordinaryWords } from '../deidentify/ordinary-words';
import { anonymizeInstruments } from './anonymize-instruments';
import { packetCase, packetNumbers, therapyTimeOf } from './packet-case';
import { packetNotes } from './packet-notes';
import { agreementsPage, intakePage, courseLabel, reflectionPage, rupturePage, sessionPage } from './packet-pages';
import { packetCsv } from './packet-csv';
import type { PacketDraft, DraftFile, Packet, PacketChoices, PacketMaterial } from './packet';
import { readmePage } from './packet-readme';
import { packetTimeline } from './packet-timeline';
import { boilerplate, joinPieces } from '../deidentify/piece';
import { pseudonymise, type PseudonymMap } from '../deidentify/pseudonymise';
import { knownNames, reservedWords, pseudonyms } from '../deidentify/pseudonyms';
import { weekOf } from '../deidentify/therapy-time';

/** The disguise for everything that is said about this client. */
export function createPseudonymMap(
	material: Pick<PacketMaterial, 'caseFile' | 'aliases' | 'others'>,
	names: readonly string[],
): PseudonymMap {
	const { client } = material.caseFile;
	return {
		names: knownNames({ client, names: [...material.aliases, ...names], others: material.others }),
		reservedWords: reservedWords(pseudonyms(client)),
		time: therapyTimeOf(material.caseFile),
	};
}

/** The pages that are to be looked through, as they are in the notes; each is pseudonymised by itself. */
export function draftPages(given: PacketMaterial, choices: PacketChoices): readonly DraftFile[] {
	const material = anonymizeInstruments(given);
	const { caseFile, texts } = material;
	const wanted = new Set<string>(choices.parts);
	const numbers = packetNumbers(caseFile);
	const time = therapyTimeOf(caseFile);
	const course = { sessions: caseFile.sessions, numbers, time };
	const { sessions, ruptures, reflections } = packetNotes(caseFile, choices);
	const pages: DraftFile[] = [];
	if (wanted.has('intake')) {
		const text = texts.get(caseFile.client.path);
		if (text !== undefined) pages.push({ name: packetText.intakeFile, pieces: intakePage(text) });
	}
	if (wanted.has('agreements'))
		pages.push({
			name: packetText.agreementsFile,
			pieces: agreementsPage(caseFile, packetCase(caseFile, choices.sessions, material.instruments)),
		});
	for (const session of sessions) {
		const number = numbers.get(session.path) ?? 0;
		pages.push({
			name: packetText.sessionFile(number, weekOf(time, session.date)),
			pieces: sessionPage(session, number, time, texts.get(session.path) ?? ''),
		});
	}
	const textOfNote = (note: string | null): string | null => (note === null ? null : (texts.get(note) ?? null));
	for (const { entry, note } of ruptures)
		pages.push({
			name: packetText.ruptureFile(courseLabel(course, entry)),
			pieces: rupturePage(entry, course, textOfNote(note)),
		});
	for (const { entry, note } of reflections) {
		pages.push({
			name: packetText.reflectionFile(courseLabel(course, { date: entry.date, session: null })),
			pieces: reflectionPage(entry, course, textOfNote(note) ?? ''),
		});
	}
	return pages;
}

/** The packet with its pages pseudonymised, the picture and the table beside them, and the words to decide about. */
export function draftPacket(given: PacketMaterial, choices: PacketChoices, pages: readonly DraftFile[]): PacketDraft {
	const material = anonymizeInstruments(given);
	const { caseFile, instruments } = material;
	const shared = packetCase(caseFile, choices.sessions, instruments);
	const letters = new Set(
		[...pseudonyms(caseFile.client).participants].flatMap(([code, to]) => (code === to ? [code] : [])),
	);
	const texts = pages.map(({ pieces }) => pieces);
	const files: DraftFile[] = [...pages];
	const picture = choices.parts.includes('timeline') ? packetTimeline(shared, instruments) : null;
	if (picture !== null) files.push({ name: packetText.timelineFile, pieces: [boilerplate(picture)] });
	if (choices.parts.includes('ratings'))
		files.push({
			name: packetText.ratingsFile,
			pieces: [boilerplate(packetCsv(shared, therapyTimeOf(shared), choices.table.format, choices.table.decimal))],
		});
	const named = uniqueNames(files);
	return {
		files: [
			{
				name: packetText.readmeFile,
				pieces: readmePage(
					pseudonyms(caseFile.client),
					choices.parts,
					named.map(({ name }) => name),
				),
			},
			...named,
		],
		doubtful: doubtfulWords(texts, ordinaryWords(), letters),
		uncased: hasUncased(texts),
	};
}

/** One page pseudonymised. */
export function pseudonymisePage({ name, pieces }: DraftFile, disguise: PseudonymMap): DraftFile {
	return { name, pieces: pseudonymise(pieces, disguise) };
}

/** The packet as it will be written: every doubtful word replaced but those kept. */
export function finalizePacket({ files, doubtful }: PacketDraft, kept: ReadonlySet<string>): Packet {
	const replaced = doubtful.flatMap(({ word }) => (kept.has(word) ? [] : [word]));
	const settled = files.map(({ name, pieces }) => {
		const final = replaceWords(pieces, replaced);
		return { name, pieces: final, text: joinPieces(final) };
	});
	return {
		files: settled,
		replacements: settled.flatMap(({ name: file, pieces }) =>
			pieces.flatMap(({ text, from, kind }) =>
				kind === 'text' || kind === 'own' || from === null || from === text ? [] : [{ file, from, to: text, kind }],
			),
		),
		kept: doubtful.flatMap(({ word }) => (kept.has(word) ? [word] : [])),
	};
}

function uniqueNames(files: readonly DraftFile[]): readonly DraftFile[] {
	const taken = new Set<string>();
	return files.map(({ name, pieces }) => {
		const free = freePath(name, (each) => taken.has(normalizeText(each)));
		taken.add(normalizeText(free));
		return { name: free, pieces };
	});
}
