import type { Instrument } from '../../instruments/definition/instrument';
import type { AnyNote } from '../../notes/kinds';
import { compareText } from '../../lib/compare-text';
import { measureFormText } from './text';
import type { CommandContext } from '../current/command-context';

/** Asks which instrument: those this client has filled in lately first, then the built-in ones, then the therapist's own. */
export async function pickInstrument(
	context: Pick<CommandContext, 'notesOf' | 'pick'>,
	client: string,
	instruments: ReadonlyMap<string, Instrument>,
): Promise<Instrument | null> {
	const latest = latestUse(context.notesOf(client));
	const items = [...instruments.values()]
		.filter(({ onSelfCheck }) => !onSelfCheck)
		.sort((a, b) => compareText(latest.get(b.id) ?? '', latest.get(a.id) ?? ''));
	return context.pick({
		items,
		text: ({ name }) => name,
		note: (instrument) => measureFormText.instrument(instrument, latest.get(instrument.id) ?? null),
		placeholder: measureFormText.which,
	});
}

/** The latest day of each instrument. */
function latestUse(notes: readonly AnyNote[]): ReadonlyMap<string, string> {
	const latest = new Map<string, string>();
	for (const note of notes) {
		if (note.kind !== 'measure') continue;
		const { instrument, date } = note.properties;
		if (instrument !== undefined && date !== undefined && date > (latest.get(instrument) ?? ''))
			latest.set(instrument, date);
	}
	return latest;
}
