// From a case and its notes to the files of a packet: first with doubtful words still standing, then settled.
import { foldText } from '../notes/entry';
import { packetText } from '../strings';
import { freePath } from '../templates/note-path';
import { doubtfulWords, hasUncased, replaceWords } from './doubtful-words';
import { ordinaryWords } from './ordinary-words';
import { withNumberedForms } from './numbered-forms';
import { packetCase, packetNumbers, timeOf } from './packet-case';
import { packetNotes } from './packet-notes';
import { agreementsPage, intakePage, place, reflectionPage, rupturePage, sessionPage } from './packet-course';
import { packetCsv } from './packet-csv';
import type { Draft, DraftFile, Packet, PacketChoices, PacketMaterial } from './packet';
import { readmePage } from './packet-readme';
import { packetTimeline } from './packet-timeline';
import { own, textOf } from './piece';
import { pseudonymise, type Disguise } from './pseudonymise';
import { knownNames, ownWords, pseudonyms } from './pseudonyms';
import { weekOf } from './therapy-time';

/** The disguise for everything that is said about this client. */
export function disguiseFor(
	material: Pick<PacketMaterial, 'caseFile' | 'aliases' | 'others'>,
	names: readonly string[],
): Disguise {
	const { client } = material.caseFile;
	return {
		names: knownNames({ client, names: [...material.aliases, ...names], others: material.others }),
		ownWords: ownWords(pseudonyms(client)),
		time: timeOf(material.caseFile),
	};
}

/** The pages that are to be looked through, as they stand in the notes; each is pseudonymised by itself. */
export function draftPages(given: PacketMaterial, choices: PacketChoices): readonly DraftFile[] {
	const material = withNumberedForms(given);
	const { caseFile, texts } = material;
	const wanted = new Set<string>(choices.parts);
	const numbers = packetNumbers(caseFile);
	const time = timeOf(caseFile);
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
	for (const { of, note } of ruptures)
		pages.push({ name: packetText.ruptureFile(place(course, of)), pieces: rupturePage(of, course, textOfNote(note)) });
	for (const { of, note } of reflections) {
		pages.push({
			name: packetText.reflectionFile(place(course, { date: of.date, session: null })),
			pieces: reflectionPage(of, course, textOfNote(note) ?? ''),
		});
	}
	return pages;
}

/** The packet with its pages pseudonymised, the picture and the table beside them, and the words to decide about. */
export function draftPacket(given: PacketMaterial, choices: PacketChoices, pages: readonly DraftFile[]): Draft {
	const material = withNumberedForms(given);
	const { caseFile, instruments } = material;
	const shared = packetCase(caseFile, choices.sessions, instruments);
	const letters = new Set(
		[...pseudonyms(caseFile.client).participants].flatMap(([code, to]) => (code === to ? [code] : [])),
	);
	const texts = pages.map(({ pieces }) => pieces);
	const files: DraftFile[] = [...pages];
	const picture = choices.parts.includes('timeline') ? packetTimeline(shared, instruments) : null;
	if (picture !== null) files.push({ name: packetText.timelineFile, pieces: [own(picture)] });
	if (choices.parts.includes('ratings'))
		files.push({ name: packetText.ratingsFile, pieces: [own(packetCsv(shared, timeOf(shared)))] });
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
export function pseudonymisePage({ name, pieces }: DraftFile, disguise: Disguise): DraftFile {
	return { name, pieces: pseudonymise(pieces, disguise) };
}

/** The packet as it will be written: every doubtful word replaced but those kept. */
export function settlePacket({ files, doubtful }: Draft, kept: ReadonlySet<string>): Packet {
	const replaced = doubtful.flatMap(({ word }) => (kept.has(word) ? [] : [word]));
	const settled = files.map(({ name, pieces }) => {
		const final = replaceWords(pieces, replaced);
		return { name, pieces: final, text: textOf(final) };
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
		const free = freePath(name, (each) => taken.has(foldText(each)));
		taken.add(foldText(free));
		return { name: free, pieces };
	});
}
