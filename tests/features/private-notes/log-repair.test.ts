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
	const context = new FakeContext({ notes, active: session, ...given });
	context.put(rupture, properties, body);
	return context;
}

describe('Log repair', () => {
	it('Log repair changes the rupture note’s own properties, and no byte of its body', async () => {
		const context = withRupture();
		context.picks.push('K-014 · Withdrawal: Went quiet after homework');
		context.replies.push({
			status: 'repaired',
			strategies: ['asked how it was between us', 'left a chair'],
			resolution: 4,
		});
		await logRepair(context);
		await expect(context.text(rupture)).toMatchFileSnapshot('expected/rupture repaired.md');
		expect(context.cases.caseFile(client)?.ruptures).toMatchObject([
			{ status: 'repaired', repaired: '2026-03-05', repairSession: 7, resolution: 4 },
		]);
		expect(context.said).toEqual(['Repair noted.']);
	});

	it('Log repair writes only what has changed: on its way, nothing is said to be repaired', async () => {
		const context = withRupture();
		context.picks.push('K-014 · Withdrawal: Went quiet after homework');
		context.replies.push({ status: 'in repair' });
		await logRepair(context);
		expect(context.properties(rupture)).toEqual({ ...properties, status: 'in repair' });
	});

	it('Log repair adds to the strategies that are there, and takes away what was taken away', async () => {
		const context = withRupture();
		context.put(
			rupture,
			{ ...properties, strategies: ['owned my part', 'slowed it down'], resolution: 2, status: 'in repair' },
			body,
		);
		context.picks.push('K-014 · Withdrawal: Went quiet after homework');
		context.replies.push({ status: 'in repair', strategies: ['slowed it down', 'changed the task'], resolution: null });
		await logRepair(context);
		expect(context.properties(rupture)).toEqual({
			...properties,
			status: 'in repair',
			strategies: ['slowed it down', 'changed the task'],
		});
	});

	it('Log repair can be outside a session, and then links to none', async () => {
		const context = withRupture();
		context.picks.push('K-014 · Withdrawal: Went quiet after homework');
		context.replies.push({ status: 'repaired', session: 'between' });
		await logRepair(context);
		expect(context.properties(rupture)).toEqual({ ...properties, status: 'repaired', repaired: '2026-03-05' });
	});

	it('Log repair opens the note at its end when that is wanted', async () => {
		const context = withRupture();
		context.picks.push('K-014 · Withdrawal: Went quiet after homework');
		context.replies.push({ status: 'left', open: true });
		await logRepair(context);
		expect(context.opened).toEqual([{ path: rupture, cursor: body.length }]);
		expect(context.text(rupture).endsWith(body)).toBe(true);
	});

	it('Log repair is about the active rupture, and otherwise about the active client alone', async () => {
		const context = withRupture({ active: rupture });
		context.replies.push(null);
		await logRepair(context);
		expect(context.offered).toEqual([]);
		context.active = couple;
		await logRepair(context);
		expect(context.said).toEqual(['There is no open rupture with P-008.']);
	});

	it('Log repair offers everyone’s when no client is active, and says so when there is none', async () => {
		const context = withRupture();
		context.active = null;
		context.picks.push(null);
		const before = context.everything();
		await logRepair(context);
		expect(context.offered).toEqual([['K-014 · Withdrawal: Went quiet after homework']]);
		expect(context.everything()).toEqual(before);
		context.remove(rupture);
		await logRepair(context);
		expect(context.said).toEqual(['There is no open rupture.']);
	});

	it('Log repair offers no session from before the rupture', async () => {
		const context = withRupture({ active: earlier, now: '2026-03-06T10:00' });
		context.put(rupture, { ...properties, date: '2026-03-05', session: '[[K-014 2026-03-05]]' }, body);
		context.picks.push('K-014 · Withdrawal: Went quiet after homework');
		context.replies.push({ status: 'repaired' });
		await logRepair(context);
		expect(context.properties(rupture)['repair-session']).toBe('[[K-014 2026-03-05]]');
	});

	it('Log repair repeats a line in the session it was repaired in', async () => {
		const context = new FakeContext({ notes, active: session });
		context.put(earlier, { ...notes[earlier], ruptures: ['Withdrawal 3/5:  went quiet'] });
		context.picks.push('K-014 · Withdrawal: went quiet');
		context.replies.push({});
		await logRepair(context);
		expect(context.properties(session)['repairs']).toEqual(['Withdrawal 3/5:  went quiet']);
		expect(context.cases.caseFile(client)?.ruptures).toMatchObject([
			{ path: null, status: 'repaired', repairSession: 7 },
		]);
		expect(context.cases.caseFile(client)?.problems).toEqual([]);
	});

	it('Log repair writes a line a second time for a second rupture that reads the same', async () => {
		const context = new FakeContext({ notes, active: session });
		context.put(earlier, { ...notes[earlier], ruptures: ['Withdrawal: went quiet', 'Withdrawal: went quiet'] });
		for (let time = 1; time <= 2; time += 1) {
			context.picks.push('K-014 · Withdrawal: went quiet');
			context.replies.push({});
			await logRepair(context);
		}
		expect(context.properties(session)['repairs']).toEqual(['Withdrawal: went quiet', 'Withdrawal: went quiet']);
		expect(context.cases.caseFile(client)?.ruptures.map(({ status }) => status)).toEqual(['repaired', 'repaired']);
	});
});
