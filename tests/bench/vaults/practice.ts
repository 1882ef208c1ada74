// A practice of a wanted size, the same each time: cases of fifty notes each, among other notes.
import { addDay, client, front, type BenchVault } from './bench-note';

export interface VaultSize {
	readonly notes: number;
	readonly ours: number;
}

const perClient = 50;
const code = (number: number): string => `K-${String(number).padStart(4, '0')}`;
const words = 'Words. '.repeat(60);

/** The notes, and the client in their middle. */
export function practice({ notes, ours }: VaultSize): BenchVault {
	const files = new Map<string, string>();
	for (let number = 1; files.size < ours; number += 1) {
		files.set(...client(code(number)));
		for (let session = 1; session < perClient && files.size < ours; session += 1)
			files.set(`Clients/${code(number)}/Sessions/${code(number)} ${session}.md`, sessionNote(code(number), session));
	}
	for (let number = ours; number < notes; number += 1)
		files.set(
			`Notes/${Math.floor(number / 500)}/Note ${number}.md`,
			`${front(['tags:', '  - reading', `rating: ${number % 10}`])}# Note ${number}\n\n${words}\n`,
		);
	return { notes: files, client: `Clients/${code(Math.max(1, Math.floor(ours / perClient / 2)))}` };
}

function sessionNote(of: string, number: number): string {
	const rating = (offset: number): number => (number * 7 + offset * 3) % 11;
	return `${front([
		'alliance: session',
		`client: "[[${of}]]"`,
		`date: ${addDay('2020-01-01', number * 7)}T10:00`,
		`number: ${number}`,
		'attendance: attended',
		'minutes: 50',
		...(number % 5 === 1 ? ['goals-agreed:', `  - Goal ${number}`] : []),
		...(number % 3 === 0 ? ['tasks-agreed:', `  - Task ${number}`] : []),
		...(number % 3 === 1 && number > 3 ? ['tasks-done:', `  - Task ${number - 1}`] : []),
		`bond: ${rating(0)}`,
		`goal-agreement: ${rating(1)}`,
		`task-agreement: ${rating(2)}`,
		`client-bond: ${rating(3)}`,
	])}## What we talked about\n\n${words}\n`;
}
