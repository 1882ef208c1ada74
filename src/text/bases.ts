// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.
import { leftAlone } from './phrases';
import { counted } from '../lib/plural';

export const basesText = {
	folder: 'Alliance bases',
	created: (written: number, there: number, folders: readonly string[]) =>
		`${written === 0 ? 'No base written' : `${counted(written, 'base')} written to ${folders.map((folder) => `“${folder}”`).join(' and ')}`}.${leftAlone(there)}`,
	empty:
		'No note of a client is listed. Let the filters of this base include clients, sessions, measures or ruptures; “alliance” says which kind a note is.',
	more: (count: number) => `Show more (${counted(count, 'client')})`,
	someClient: 'Client',
	timelineOf: (name: string) => `Timeline of ${name}`,
	height: 'Height in pixels (0: as high as it needs)',
	lanes: 'Lanes',
};
