import { describe, expect, it } from 'vitest';
import { logRepair } from '../../../src/features/private-notes/log-repair';
import { logRupture } from '../../../src/features/private-notes/log-rupture';
import { exportCsv } from '../../../src/features/timeline/export-timeline';
import { recordMeasure } from '../../../src/features/measures/record-measure';
import { startSession, startSessionWith } from '../../../src/features/sessions/start-session';
import { instrumentsById } from '../../../src/instruments/built-in/built-in';
import { defaultOptions } from '../../../src/timeline/options/options';
import type { PickRequest as PickFrom } from '../../../src/forms/suggest-modal';
import { fixtureCase } from '../../timeline/fixture-case';
import { FakeContext } from '../fake-context';
import { client, notes, session } from '../private-notes-fixture';

const rupture = 'Private/K-014/K-014 2026-02-26 rupture.md';

/** A context in or out of discreet mode, with an open rupture, that keeps all a list offers and picks what the test wants. */
class Watched extends FakeContext {
	readonly lines: string[] = [];
	constructor(discreet: boolean, given: ConstructorParameters<typeof FakeContext>[0] = {}) {
		super({ notes, ...given, settings: { ...given.settings, discreet } });
		this.put(
			rupture,
			{
				alliance: 'rupture',
				client: '[[K-014]]',
				date: '2026-02-26',
				kind: 'withdrawal',
				intensity: 4,
				markers: ['went silent'],
				status: 'open',
			},
			'## What happened\n\nWent quiet after homework\n',
		);
	}

	override async pick<Item>(from: PickFrom<Item>): Promise<Item | null> {
		this.lines.push(
			...from.items.map((item) =>
				[from.text(item), from.note?.(item) ?? '', from.alternativeText?.(item) ?? ''].join(' | '),
			),
		);
		return this.picks.length === 0 ? null : super.pick(from);
	}

	/** Everything that was put before the person. */
	get shown(): string {
		return JSON.stringify([this.lines, this.forms, this.crossroads, this.said]);
	}
}

describe('on a screen that others can see', () => {
	it('lists of clients count no rupture', async () => {
		for (const [command, discreet] of [
			[startSession, false],
			[startSession, true],
			[recordMeasure, false],
			[recordMeasure, true],
		] as const) {
			const context = new Watched(discreet);
			await command(context);
			expect(context.shown).toContain('K-014 | ');
			expect(context.shown.includes('1 open rupture')).toBe(!discreet);
		}
	});

	it('a rupture to repair goes by its day and kind, until its note is opened', async () => {
		for (const discreet of [false, true]) {
			const context = new Watched(discreet, { active: session });
			context.picks.push(
				discreet ? 'K-014 · Withdrawal, 26 February 2026' : 'K-014 · Withdrawal: Went quiet after homework',
			);
			context.replies.push(null);
			await logRepair(context);
			expect(/quiet|silent/.test(context.shown)).toBe(!discreet);
			expect(context.forms).toHaveLength(1);
		}
	});

	it('no message and no question names a client', async () => {
		for (const discreet of [false, true]) {
			const begun = new Watched(discreet);
			begun.ways.push(null);
			await startSessionWith(begun, client);
			const none = new FakeContext({ notes, active: session, settings: { discreet } });
			await logRepair(none);
			const first = new FakeContext({
				notes: { [client]: notes[client] ?? {} },
				active: client,
				settings: { discreet, rupturesIn: 'session note' },
			});
			await logRupture(first);
			const said = [begun.shown, ...none.said, ...first.said];
			for (const words of said) expect(words.includes('K-014')).toBe(!discreet);
			expect(said).toHaveLength(3);
		}
	});

	it('an export of ratings says that discreet mode leaves it as it is', async () => {
		for (const discreet of [false, true]) {
			const context = new FakeContext({ settings: { discreet } });
			context.replies.push({});
			await exportCsv(context, { caseFile: fixtureCase(), options: defaultOptions, instruments: instrumentsById([]) });
			expect(context.said[0]?.includes('Discreet mode')).toBe(discreet);
		}
	});
});
