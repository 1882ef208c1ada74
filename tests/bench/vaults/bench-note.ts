// What the notes of every bench vault are written with.
import { addDays, parseDay } from '../../../src/notes/day';

export interface BenchVault {
	readonly notes: Map<string, string>;
	/** The folder of the client that is drawn. */
	readonly client: string;
}

export const front = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;

export function addDay(from: string, days: number): string {
	const day = parseDay(from);
	if (day === null) throw new Error(`${from} is no day.`);
	return addDays(day, days);
}

/** A client note's path and text. */
export function client(code: string, properties: readonly string[] = []): [path: string, text: string] {
	return [`Clients/${code}/${code}.md`, front(['alliance: client', ...properties])];
}
