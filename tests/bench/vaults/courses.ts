// Therapies of a wanted length with something in every lane, the same each time.
import { addDay, client, front, type BenchVault } from './bench-note';

const code = 'K-014';
const rating = (session: number, offset: number): number => (session * 7 + offset * 3) % 11;
const link = `client: "[[${code}]]"`;

/** One client: six ratings a session, goals, tasks, a rupture every tenth session and a reflection every eighth. */
export function individual(sessions: number): BenchVault {
	const notes = new Map([client(code)]);
	for (let number = 1; number <= sessions; number += 1) {
		const day = dayOfSession(number, sessions);
		notes.set(
			`Clients/${code}/Sessions/${code} ${number}.md`,
			front([
				'alliance: session',
				link,
				`date: ${day}T10:00`,
				`number: ${number}`,
				`attendance: ${number % 17 === 0 ? 'no-show' : 'attended'}`,
				'minutes: 50',
				...agreements(number),
				...(number % 17 === 0
					? []
					: [
							'bond',
							'goal-agreement',
							'task-agreement',
							'client-bond',
							'client-goal-agreement',
							'client-task-agreement',
						].map((name, index) => `${name}: ${rating(number, index)}`)),
			]),
		);
		if (number % 10 === 0)
			notes.set(
				`Private/${code}/${code} ${number} rupture.md`,
				front([
					'alliance: rupture',
					link,
					`session: "[[${code} ${number}]]"`,
					`date: ${day}`,
					'kind: withdrawal',
					`intensity: ${1 + (number % 5)}`,
					...(number % 20 === 0 ? ['status: open'] : ['status: repaired', `repaired: ${addDay(day, 14)}`]),
				]),
			);
		if (number % 8 === 0)
			notes.set(
				`Private/${code}/${code} ${number} reflection.md`,
				front([
					'alliance: reflection',
					link,
					`session: "[[${code} ${number}]]"`,
					`date: ${day}`,
					'reactions:',
					'  - overwhelmed',
					`intensity: ${1 + (number % 5)}`,
				]),
			);
	}
	return { notes, client: `Clients/${code}` };
}

/** A family of five: after every session each fills in a session rating scale. */
export function family(sessions: number): BenchVault {
	const people = ['A', 'B', 'C', 'D', 'E'];
	const notes = new Map([client(code, ['format: family', `participants: [${people.join(', ')}]`])]);
	for (let number = 1; number <= sessions; number += 1) {
		const day = dayOfSession(number, sessions);
		notes.set(
			`Clients/${code}/Sessions/${code} ${number}.md`,
			front([
				'alliance: session',
				link,
				`date: ${day}T10:00`,
				`number: ${number}`,
				'attendance: attended',
				'minutes: 90',
				...agreements(number),
				`bond: ${rating(number, 0)}`,
			]),
		);
		for (const [index, person] of people.entries()) {
			notes.set(
				`Clients/${code}/Measures/${code} ${number} ${person}.md`,
				front([
					'alliance: measure',
					link,
					`session: "[[${code} ${number}]]"`,
					`date: ${day}`,
					'instrument: srs',
					'rater: client',
					`participant: ${person}`,
					`items: [${[0, 1, 2, 3].map((item) => rating(number, item + index) % 11).join(', ')}]`,
				]),
			);
		}
	}
	return { notes, client: `Clients/${code}` };
}

/** So many clients with so many rated sessions each. */
export function manyClients(clients: number, sessions: number): BenchVault {
	const notes = new Map<string, string>();
	for (let person = 1; person <= clients; person += 1) {
		const own = `K-${String(person).padStart(4, '0')}`;
		notes.set(...client(own));
		for (let number = 1; number <= sessions; number += 1) {
			notes.set(
				`Clients/${own}/Sessions/${own} ${number}.md`,
				front([
					'alliance: session',
					`client: "[[${own}]]"`,
					`date: ${dayOfSession(number, sessions)}T10:00`,
					`number: ${number}`,
					'attendance: attended',
					`bond: ${rating(number + person, 0)}`,
					`client-bond: ${rating(number + person, 1)}`,
					...agreements(number),
				]),
			);
		}
	}
	return { notes, client: 'Clients/K-0001' };
}

/** Weekly, the last at the beginning of 2026; so long a therapy that it would begin before 1950 has its sessions closer. */
function dayOfSession(number: number, sessions: number): string {
	return addDay('2026-01-05', -(sessions - number) * (sessions > 3000 ? 3 : 7));
}

function agreements(number: number): readonly string[] {
	return [
		...(number % 25 === 1 ? ['goals-agreed:', `  - Goal ${number}`] : []),
		...(number % 25 === 24 ? ['goals-met:', `  - Goal ${number - 23}`] : []),
		...(number % 3 === 0 ? ['tasks-agreed:', `  - Task ${number}`] : []),
		...(number % 3 === 1 && number > 3 ? ['tasks-done:', `  - Task ${number - 1}`] : []),
	];
}
