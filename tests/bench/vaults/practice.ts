// A folder of notes of a wanted size, the same each time: a quarter are ours, in cases of about fifty notes each.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface VaultSize {
	readonly notes: number;
	readonly ours: number;
}

const day = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
const code = (number: number): string => `K-${String(number).padStart(4, '0')}`;

function sessionNote(client: string, number: number): string {
	const rating = (offset: number): number => (number * 7 + offset * 3) % 11;
	return [
		'---', 'alliance: session', `client: "[[${client}]]"`, `date: ${day(number * 7)}T10:00`, `number: ${number}`, 'attendance: attended', 'minutes: 50',
		...(number % 5 === 1 ? ['goals-agreed:', `  - Goal ${number}`] : []), ...(number % 3 === 0 ? ['tasks-agreed:', `  - Task ${number}`] : []), ...(number % 3 === 1 && number > 3 ? ['tasks-done:', `  - Task ${number - 1}`] : []),
		`bond: ${rating(0)}`, `goal-agreement: ${rating(1)}`, `task-agreement: ${rating(2)}`, `client-bond: ${rating(3)}`, '---', '## What we talked about', '', 'Words. '.repeat(60), '',
	].join('\n');
}

const foreignNote = (number: number): string => `---\ntags:\n  - reading\nrating: ${number % 10}\n---\n# Note ${number}\n\n${'Words. '.repeat(60)}\n`;

/** Writes the vault and gives the code of a client in its middle. */
export async function makeVault(folder: string, { notes, ours }: VaultSize): Promise<string> {
	const perClient = 50;
	const files: [string, string][] = [];
	for (let made = 0, client = 1; made < ours; client += 1) {
		files.push([`Clients/${code(client)}/${code(client)}.md`, '---\nalliance: client\n---\n']);
		made += 1;
		for (let number = 1; number < perClient && made < ours; number += 1, made += 1) {
			files.push([`Clients/${code(client)}/Sessions/${code(client)} ${day(number * 7)}.md`, sessionNote(code(client), number)]);
		}
	}
	for (let number = ours; number < notes; number += 1) files.push([`Notes/${Math.floor(number / 500)}/Note ${number}.md`, foreignNote(number)]);
	for (const made of new Set(files.map(([path]) => path.slice(0, path.lastIndexOf('/'))))) await mkdir(join(folder, made), { recursive: true });
	for (let from = 0; from < files.length; from += 500) await Promise.all(files.slice(from, from + 500).map(([path, text]) => writeFile(join(folder, path), text)));
	return code(Math.max(1, Math.floor(ours / perClient / 2)));
}
