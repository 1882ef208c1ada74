import { describe, expect, it } from 'vitest';
import { logRepair } from '../../../src/features/private-notes/log-repair';
import { FakeContext } from '../fake-context';
import { client, couple, earlier, notes, session } from '../private-notes-fixture';

const rupture = 'Private/K-014/K-014 2026-02-26 rupture.md';
const body = '## What happened\n\nWent quiet after homework\n\n## My part in it\n\nI hurried.\n';
const properties = {
	alliance: 'rupture',
	client: '[[K-014]]',
	session: '[[K-014 2026-02-26]]',
	date: '2026-02-26',
	kind: 'withdrawal',
	intensity: 4,
	mood: 'grey',
	status: 'open',
};

function withRupture(given: ConstructorParameters<typeof FakeContext>[0] = {}): FakeContext {
	const desk = new FakeContext({ notes, active: session, ...given });
	desk.put(rupture, properties, body);
	return desk;
}

describe('Log repair', () => {
	it('changes the rupture note’s own properties, and no byte of its body', async () => {
		const desk = withRupture();
		desk.picks.push('K-014 · Withdrawal: Went quiet after homework');
		desk.replies.push({
			status: 'repaired',
			strategies: ['asked how it was between us', 'left a chair'],
			resolution: 4,
		});
		await logRepair(desk);
		await expect(desk.text(rupture)).toMatchFileSnapshot('expected/rupture repaired.md');
		expect(desk.cases.caseFile(client)?.ruptures).toMatchObject([
			{ status: 'repaired', repaired: '2026-03-05', repairSession: 7, resolution: 4 },
		]);
		expect(desk.said).toEqual(['Repair noted.']);
	});

	it('writes only what has changed: on its way, nothing is said to be repaired', async () => {
		const desk = withRupture();
		desk.picks.push('K-014 · Withdrawal: Went quiet after homework');
		desk.replies.push({ status: 'in repair' });
		await logRepair(desk);
		expect(desk.properties(rupture)).toEqual({ ...properties, status: 'in repair' });
	});

	it('adds to the strategies that are there, and takes away what was taken away', async () => {
		const desk = withRupture();
		desk.put(
			rupture,
			{ ...properties, strategies: ['owned my part', 'slowed it down'], resolution: 2, status: 'in repair' },
			body,
		);
		desk.picks.push('K-014 · Withdrawal: Went quiet after homework');
		desk.replies.push({ status: 'in repair', strategies: ['slowed it down', 'changed the task'], resolution: null });
		await logRepair(desk);
		expect(desk.properties(rupture)).toEqual({
			...properties,
			status: 'in repair',
			strategies: ['slowed it down', 'changed the task'],
		});
	});

	it('can be outside a session, and then links to none', async () => {
		const desk = withRupture();
		desk.picks.push('K-014 · Withdrawal: Went quiet after homework');
		desk.replies.push({ status: 'repaired', session: 'between' });
		await logRepair(desk);
		expect(desk.properties(rupture)).toEqual({ ...properties, status: 'repaired', repaired: '2026-03-05' });
	});

	it('opens the note at its end when that is wanted', async () => {
		const desk = withRupture();
		desk.picks.push('K-014 · Withdrawal: Went quiet after homework');
		desk.replies.push({ status: 'left', open: true });
		await logRepair(desk);
		expect(desk.opened).toEqual([{ path: rupture, cursor: body.length }]);
		expect(desk.text(rupture).endsWith(body)).toBe(true);
	});

	it('is about the rupture in front, and otherwise about the client in front alone', async () => {
		const desk = withRupture({ active: rupture });
		desk.replies.push(null);
		await logRepair(desk);
		expect(desk.offered).toEqual([]);
		desk.active = couple;
		await logRepair(desk);
		expect(desk.said).toEqual(['There is no open rupture with P-008.']);
	});

	it('offers everyone’s when no client is in front, and says so when there is none', async () => {
		const desk = withRupture();
		desk.active = null;
		desk.picks.push(null);
		const before = desk.everything();
		await logRepair(desk);
		expect(desk.offered).toEqual([['K-014 · Withdrawal: Went quiet after homework']]);
		expect(desk.everything()).toEqual(before);
		desk.remove(rupture);
		await logRepair(desk);
		expect(desk.said).toEqual(['There is no open rupture.']);
	});

	it('offers no session from before the rupture', async () => {
		const desk = withRupture({ active: earlier, now: '2026-03-06T10:00' });
		desk.put(rupture, { ...properties, date: '2026-03-05', session: '[[K-014 2026-03-05]]' }, body);
		desk.picks.push('K-014 · Withdrawal: Went quiet after homework');
		desk.replies.push({ status: 'repaired' });
		await logRepair(desk);
		expect(desk.properties(rupture)['repair-session']).toBe('[[K-014 2026-03-05]]');
	});

	it('repeats a line in the session it was repaired in', async () => {
		const desk = new FakeContext({ notes, active: session });
		desk.put(earlier, { ...notes[earlier], ruptures: ['Withdrawal 3/5:  went quiet'] });
		desk.picks.push('K-014 · Withdrawal: went quiet');
		desk.replies.push({});
		await logRepair(desk);
		expect(desk.properties(session)['repairs']).toEqual(['Withdrawal 3/5:  went quiet']);
		expect(desk.cases.caseFile(client)?.ruptures).toMatchObject([{ path: null, status: 'repaired', repairSession: 7 }]);
		expect(desk.cases.caseFile(client)?.problems).toEqual([]);
	});

	it('writes a line a second time for a second rupture that reads the same', async () => {
		const desk = new FakeContext({ notes, active: session });
		desk.put(earlier, { ...notes[earlier], ruptures: ['Withdrawal: went quiet', 'Withdrawal: went quiet'] });
		for (let time = 1; time <= 2; time += 1) {
			desk.picks.push('K-014 · Withdrawal: went quiet');
			desk.replies.push({});
			await logRepair(desk);
		}
		expect(desk.properties(session)['repairs']).toEqual(['Withdrawal: went quiet', 'Withdrawal: went quiet']);
		expect(desk.cases.caseFile(client)?.ruptures.map(({ status }) => status)).toEqual(['repaired', 'repaired']);
	});
});
