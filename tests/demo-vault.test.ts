import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pulls, reactionKinds } from '../src/case/vocabulary/reaction-kinds';
import { repairStrategies } from '../src/case/vocabulary/repair-strategies';
import { markersFor } from '../src/case/vocabulary/rupture-markers';
import { readNote } from '../src/notes/read-note';
import { practice } from './demo-vault-maker/clients/practice';
import { bodyOf, demoCase, propertiesOf } from './demo-vault-maker/demo-case';
import { demoVault } from './demo-vault-maker/demo-vault';

const folder = fileURLToPath(new URL('demo-vault/', import.meta.url));
const vault = demoVault();
const notes = [...vault].filter(([path]) => path.endsWith('.md'));
const codes = practice.map(({ code }) => code);
const within = (start: string): [string, string][] => notes.filter(([path]) => path.startsWith(start));
const sessions = notes.filter(([path]) => /^Clients\/[^/]+\/Sessions\//u.test(path));

function committed(): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((file) => {
			const path = join(file.parentPath, file.name);
			return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
		}),
	);
}

/** The values of one series of a client, gaps left out. */
function ratings(code: string, series: string): number[] {
	const found = demoCase(code)?.series.find(({ id }) => id === series);
	return (found?.points ?? []).flatMap(({ value }) => value ?? []);
}

/** The values of a series by day. */
function byDay(code: string, series: string): ReadonlyMap<string, number> {
	const found = demoCase(code)?.series.find(({ id }) => id === series);
	return new Map((found?.points ?? []).flatMap(({ date, value }) => (value === null ? [] : [[date, value] as const])));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const days = (code: string): string[] => (demoCase(code)?.sessions ?? []).map(({ date }) => date);

describe('the demo vault', () => {
	it('on disk is what the script makes', () => {
		const onDisk = committed();
		expect([...onDisk.keys()].sort()).toEqual([...vault.keys()].sort());
		for (const [path, text] of vault) expect(onDisk.get(path), path).toBe(text);
	});

	it('the demo vault comes out the same twice', () => {
		expect([...demoVault()]).toEqual([...vault]);
	});

	it('the demo vault has eight clients: six alone, a couple and a family', () => {
		expect(codes).toEqual(['F-003', 'K-014', 'K-021', 'K-027', 'K-033', 'K-035', 'K-040', 'P-008']);
		expect(codes.map((code) => demoCase(code)?.client.format).sort()).toEqual([
			'couple',
			'family',
			...Array.from({ length: 6 }, () => 'individual'),
		]);
		expect(demoCase('P-008')?.client.participants).toEqual(['A', 'B']);
		expect(demoCase('F-003')?.client.participants).toEqual(['A', 'B', 'C', 'D']);
		expect(codes.map((code) => demoCase(code)?.client.status).sort()).toEqual([
			'active',
			'active',
			'active',
			'active',
			'active',
			'ended',
			'ended',
			'paused',
		]);
	});

	it('the demo vault has some hundred and twenty sessions over eighteen months, numbered without a gap', () => {
		expect(sessions.length).toBeGreaterThanOrEqual(115);
		expect(sessions.length).toBeLessThanOrEqual(130);
		const all = codes.flatMap(days).sort();
		expect(all[0]).toBe('2025-05-06');
		expect(all.at(-1)).toBe('2026-10-29');
		for (const code of codes)
			expect(
				demoCase(code)?.sessions.map(({ number }) => number),
				code,
			).toEqual(days(code).map((_, index) => index + 1));
	});

	it('the demo vault has two active clients in the last week of October and nobody later', () => {
		const lately = codes.filter((code) => days(code).some((day) => day >= '2026-10-26'));
		expect(lately).toEqual(['K-014', 'P-008']);
		expect(notes.filter(([path]) => /2026-1[12]-\d\d/u.test(path))).toEqual([]);
	});

	it('the demo vault reads without a single problem outside the broken notes', () => {
		for (const [path, text] of notes) {
			if (!path.startsWith('With faults on purpose/'))
				expect(readNote(path, propertiesOf(text)).problems, path).toEqual([]);
		}
		for (const code of codes) expect(demoCase(code)?.problems, code).toEqual([]);
	});

	it('the demo vault names every note differently, so that every short link leads to one note', () => {
		const names = notes.map(([path]) => path.slice(path.lastIndexOf('/') + 1).toLowerCase());
		expect(new Set(names).size).toBe(names.length);
		const known = new Set(names);
		for (const [path, text] of notes) {
			if (path.startsWith('With faults on purpose/')) continue;
			for (const [, target] of text.matchAll(/\[\[([^\]|]+)/gu))
				expect(known, path).toContain(`${target?.toLowerCase()}.md`);
		}
	});

	it('the demo vault repeats no sentence of a session within one client', () => {
		for (const code of codes) {
			const paragraphs = within(`Clients/${code}/Sessions/`)
				.flatMap(([, text]) => bodyOf(text).split('\n'))
				.filter((line) => line.length > 40 && !line.startsWith('- '));
			expect(new Set(paragraphs).size, code).toBe(paragraphs.length);
		}
	});
});

describe('the courses', () => {
	it('K-014 begins low and rises, seen by both', () => {
		const bond = ratings('K-014', 'impression/therapist/-/bond');
		expect(mean(bond.slice(0, 5))).toBeLessThan(5);
		expect(mean(bond.slice(-8))).toBeGreaterThan(7.5);
		const wai = ratings('K-014', 'wai-sr/client/-/bond');
		expect(wai.length).toBeGreaterThanOrEqual(6);
		expect(Math.max(...wai)).toBe(wai.at(-1));
		expect(ratings('K-014', 'wai-sr/therapist/-/total').length).toBe(4);
	});

	it('K-014 withdraws in session 12 and is back two sessions later', () => {
		const bond = byDay('K-014', 'impression/therapist/-/bond');
		expect(['2026-02-26', '2026-03-05', '2026-03-12', '2026-03-19'].map((day) => bond.get(day))).toEqual([7, 3, 4, 7]);
		const rupture = demoCase('K-014')?.ruptures.find(({ date }) => date === '2026-03-05');
		expect(rupture).toMatchObject({
			kind: 'withdrawal',
			status: 'repaired',
			session: 12,
			repairSession: 14,
			repaired: '2026-03-19',
		});
	});

	it('K-021 stays steady', () => {
		const bond = ratings('K-021', 'impression/therapist/-/bond');
		expect(Math.max(...bond) - Math.min(...bond)).toBeLessThanOrEqual(2);
	});

	it('K-027 is perfect early and then slightly worse, on another form from the middle on', () => {
		expect(ratings('K-027', 'srs/client/-/total').slice(0, 5)).toEqual([40, 40, 40, 40, 40]);
		const bond = ratings('K-027', 'impression/therapist/-/bond');
		expect(Math.max(...bond.slice(0, 5))).toBe(10);
		expect(mean(bond.slice(-4))).toBeLessThan(8);
		expect([...byDay('K-027', 'srs/client/-/total').keys()].sort().at(-1)).toBe('2026-05-27');
		expect([...byDay('K-027', 'check-in/client/-/total').keys()].sort()[0]).toBe('2026-06-10');
	});

	it('K-033 breaks in November, is left so, and never comes back to where it was', () => {
		const task = byDay('K-033', 'impression/therapist/-/task');
		expect(task.get('2025-11-10')).toBe(7);
		expect(task.get('2025-11-17')).toBe(1);
		expect(byDay('K-033', 'impression/client/-/task').get('2025-11-17')).toBe(0);
		expect(Math.max(...[...task].filter(([day]) => day > '2025-11-17').map(([, value]) => value))).toBeLessThanOrEqual(
			4,
		);
		expect(demoCase('K-033')?.ruptures.map(({ status }) => status)).toEqual(['left']);
	});

	it('K-035 is away for almost five months and keeps everything in one note', () => {
		expect(days('K-035').slice(6, 8)).toEqual(['2025-11-28', '2026-04-17']);
		expect(within('Private/K-035')).toEqual([]);
		expect(within('Clients/K-035/Measures')).toEqual([]);
		expect(demoCase('K-035')?.ruptures.map(({ path, status }) => [path, status])).toEqual([
			[null, 'repaired'],
			[null, 'repaired'],
			[null, 'open'],
		]);
	});

	it('K-040 comes at wider and wider intervals, and then not at all', () => {
		const apart = days('K-040').map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000);
		const intervals = apart.slice(1).map((day, index) => day - (apart[index] ?? day));
		expect(intervals).toEqual([7, 14, 14, 21, 28, 28]);
		expect(
			demoCase('K-040')
				?.sessions.map(({ attendance }) => attendance)
				.slice(-2),
		).toEqual(['no-show', 'no-show']);
	});

	it('P-008 begins split and the partners come nearer', () => {
		const a = byDay('P-008', 'check-in/client/A/total');
		const b = byDay('P-008', 'check-in/client/B/total');
		const gap = (day: string): number => (a.get(day) ?? Number.NaN) - (b.get(day) ?? Number.NaN);
		expect(gap('2026-01-20')).toBeGreaterThan(3.5);
		expect(gap('2026-04-28')).toBeLessThan(3.5);
		expect(Math.abs(gap('2026-10-27'))).toBeLessThan(1.5);
	});

	it('F-003 comes without C about half the time, and C warms slowly', () => {
		const came = (demoCase('F-003')?.sessions ?? []).filter(({ attendance }) => attendance !== 'cancelled');
		const absent = came.filter(({ present }) => !present.includes('C')).length;
		expect(absent / came.length).toBeGreaterThan(0.4);
		const c = ratings('F-003', 'check-in/client/C/total');
		expect(c.at(-1) ?? 0).toBeGreaterThan((c[0] ?? 10) + 2);
	});
});

describe('what stands where', () => {
	const lines = (text: string): string[] =>
		bodyOf(text)
			.split('\n')
			.filter((line) => line.length > 20 && !line.startsWith('#'));
	const record = within('Clients/')
		.map(([, text]) => text)
		.join('\n');

	it('what stands where shows every kind and status of rupture, and no private text in the record', () => {
		const ruptures = codes.flatMap((code) => demoCase(code)?.ruptures ?? []);
		expect(new Set(ruptures.map(({ kind }) => kind))).toEqual(new Set(['withdrawal', 'confrontation', 'mixed']));
		expect(new Set(ruptures.map(({ status }) => status))).toEqual(new Set(['open', 'in repair', 'repaired', 'left']));
		for (const [path, text] of within('Private/'))
			for (const line of lines(text)) expect(record.includes(line), `${path}: ${line}`).toBe(false);
		for (const [path, text] of sessions) {
			expect(/rupture|countertransference|reflection/iu.test(path.includes('K-035') ? bodyOf(text) : text), path).toBe(
				false,
			);
		}
	});

	it('what stands where has the words that the forms offer, and own words only where those do not fit', () => {
		const of = (property: string): string[] =>
			within('Private/').flatMap(([, text]) => {
				const value = new Map<string, unknown>(Object.entries(propertiesOf(text) ?? {})).get(property);
				return Array.isArray(value) ? Array.from<unknown>(value).map(String) : [];
			});
		const own = (property: string, offered: readonly string[]): string[] =>
			of(property).filter((word) => !offered.includes(word));
		expect(own('strategies', repairStrategies)).toEqual([]);
		expect(own('pull', pulls)).toEqual([]);
		expect(own('reactions', reactionKinds)).toEqual(['awe']);
		// Between two participants: the offered words are about the therapist.
		expect(own('markers', markersFor(null))).toEqual([
			'old heat',
			'spoke over each other',
			'sharp words in both directions',
			'old accounts',
		]);
		const short = (demoCase('K-035')?.reflections ?? []).flatMap(({ reactions }) =>
			reactions.map((reaction) => reaction.split(':')[0]),
		);
		expect(short.filter((word) => !reactionKinds.includes(word ?? ''))).toEqual([]);
	});

	it('what stands where keeps times, lengths, scores, goals and plans out of the private notes', () => {
		for (const [path, text] of within('Private/')) {
			expect(
				/\d\d:\d\d|\bminutes?\b|\bscores?\b|\bratings?\b|\bgoals?\b|\btreatment\b|\bdiagnos|\d\s*(?:\/|out of)\s*\d/iu.exec(
					bodyOf(text),
				),
				path,
			).toBeNull();
			expect(/^(?:number|bond|goal-agreement|task-agreement|items|total|attendance):/mu.exec(text), path).toBeNull();
		}
	});

	it('what stands where has ratings of 0 to 2, ratings left empty, sessions without any, and a blank item', () => {
		expect(
			sessions.some(([, text]) => /^(?:client-)?(?:bond|goal-agreement|task-agreement): [0-2]$/mu.test(text)),
		).toBe(true);
		expect(sessions.some(([, text]) => /^client-task-agreement: 0$/mu.test(text))).toBe(true);
		expect(sessions.some(([, text]) => /^task-agreement:$/mu.test(text))).toBe(true);
		expect(sessions.some(([, text]) => /^attendance: attended$/mu.test(text) && !/^bond:/mu.test(text))).toBe(true);
		expect(notes.some(([path, text]) => path.includes('/Measures/') && text.includes('\n  - "-"\n'))).toBe(true);
	});

	it('what stands where holds self-checks by the month, tied to no client', () => {
		const checks = within('Private/Self-checks/');
		expect(checks.length).toBe(18);
		for (const [path, text] of checks)
			expect(
				codes.some((code) => text.includes(code)),
				path,
			).toBe(false);
	});

	it('what stands where holds unrelated other notes', () => {
		const others = notes.filter(([path]) => !/^(?:Clients|Private|With faults on purpose)\/|^Start here/u.test(path));
		expect(others.length).toBeGreaterThanOrEqual(25);
		for (const [path, text] of others) expect(text.includes('alliance'), path).toBe(false);
	});

	it('what stands where has broken notes that trouble K-000 alone, and a sound one among them', () => {
		const broken = demoCase('K-000');
		expect(new Set(broken?.problems.map(({ kind }) => kind))).toEqual(
			new Set(['misspelt-property', 'wrong-value', 'duplicate-number', 'unmatched-review']),
		);
		expect(broken?.sessions.some(({ path }) => path.endsWith('Nothing wrong here.md'))).toBe(true);
		expect(
			readNote('x.md', propertiesOf(vault.get('With faults on purpose/Unknown kind.md') ?? '')).problems[0],
		).toMatchObject({ kind: 'unknown-kind', suggestion: 'session' });
		expect(() => propertiesOf(vault.get('With faults on purpose/Properties that cannot be read.md') ?? '')).toThrow();
		expect(
			readNote('x.md', propertiesOf(vault.get('With faults on purpose/Session of nobody.md') ?? '')).problems[0],
		).toMatchObject({ kind: 'missing-property', property: 'client' });
	});
});
