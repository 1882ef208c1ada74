// Whatever a note holds and whatever is answered, a command changes the properties it is about and leaves all others, their
// order too, as they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeGoal } from '../../src/features/agreements/agree-goal';
import { agreeTask } from '../../src/features/agreements/agree-task';
import { reviewAgreements } from '../../src/features/agreements/review-agreements';
import { editClientStatus } from '../../src/features/clients/client-status';
import { rateAlliance } from '../../src/features/sessions/rate-alliance';
import { logRepair } from '../../src/features/private-notes/log-repair';
import { logRupture } from '../../src/features/private-notes/log-rupture';
import { finishSession } from '../../src/features/sessions/finish-session';
import { recordMissedSession } from '../../src/features/sessions/missed-session';
import { hiddenFields, initialEntries, flattenFields, type Answer } from '../../src/forms/model/form-state';
import type { SingleField } from '../../src/forms/model/field';
import type { AnswersOf, Fields, Form } from '../../src/forms/model/form';
import type { PickRequest as PickFrom } from '../../src/forms/suggest-modal';
import type { NoteKind } from '../../src/notes/kinds';
import type { Settings } from '../../src/settings/settings';
import { noteOfKind } from '../notes/arbitrary-note';
import { FakeContext } from './fake-context';

const client = 'Clients/K-014/K-014.md';
const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
const earlier = 'Clients/K-014/Sessions/K-014 2026-02-26.md';
const rupture = 'Private/K-014/K-014 2026-02-26 rupture.md';

const ratings = [
	'bond',
	'goal-agreement',
	'task-agreement',
	'client-bond',
	'client-goal-agreement',
	'client-task-agreement',
];

interface Scenario {
	readonly name: string;
	readonly run: (context: FakeContext) => Promise<void>;
	readonly active: string;
	/** Which of the properties may change, by note. */
	readonly own: Readonly<Record<string, readonly string[]>>;
	readonly settings?: Partial<Settings>;
}

const scenarios: readonly Scenario[] = [
	{
		name: 'finish-session',
		run: finishSession,
		active: session,
		own: {
			[session]: [
				'attendance',
				'cancelled-by',
				'notice',
				'medium',
				'minutes',
				'present',
				'floor',
				'number',
				...ratings,
			],
		},
	},
	{
		name: 'missed-session',
		run: recordMissedSession,
		active: session,
		own: { [session]: ['attendance', 'cancelled-by', 'notice', 'number', ...ratings] },
	},
	{ name: 'rate-alliance', run: rateAlliance, active: session, own: { [session]: ratings } },
	{ name: 'agree-goal', run: agreeGoal, active: session, own: { [session]: ['goals-agreed'] } },
	{ name: 'agree-task', run: agreeTask, active: session, own: { [session]: ['tasks-agreed'] } },
	{
		name: 'review-agreements',
		run: reviewAgreements,
		active: session,
		own: { [session]: ['goals-met', 'goals-dropped', 'tasks-done', 'tasks-partly', 'tasks-not-done', 'tasks-dropped'] },
	},
	{
		name: 'log-rupture, as a line',
		run: logRupture,
		active: session,
		own: { [session]: ['ruptures'], [earlier]: ['ruptures'] },
		settings: { rupturesIn: 'session note' },
	},
	{
		name: 'log-repair',
		run: logRepair,
		active: session,
		own: {
			[rupture]: ['status', 'strategies', 'resolution', 'repaired', 'repair-session'],
			[session]: ['repairs'],
			[earlier]: ['repairs'],
		},
	},
	{ name: 'client-status', run: editClientStatus, active: client, own: { [client]: ['status', 'ended', 'ended-how'] } },
];

const texts = [
	'Sleep through the night',
	'a\nb',
	'[[Sleep|sleep]]',
	'{{client}}',
	'---',
	'withdrawal 3/5: went quiet',
	'  spaced  ',
	'Ü 🜂',
	': # - "',
];

/** Fills in each page on a whim, and picks whatever there is. */
class WhimsicalContext extends FakeContext {
	/** A whole number from 0 to below `count`. */
	whim: (count: number) => number = () => 0;

	override async ask<F extends Fields>(form: Form<F>): Promise<AnswersOf<F> | null> {
		this.replies.push(...Array.from({ length: 6 }, () => this.#reply(form)), null);
		const answers = await super.ask(form);
		this.replies.length = 0;
		return answers;
	}

	override async pick<Item>(from: PickFrom<Item>): Promise<Item | null> {
		return from.items[this.whim(from.items.length)] ?? null;
	}

	#reply<F extends Fields>(form: Form<F>): Readonly<Record<string, Answer>> {
		const leaves = flattenFields(form.fields).filter(() => this.whim(3) > 0);
		const said = new Map(
			leaves.flatMap(({ path, field }): readonly (readonly [string, Answer])[] =>
				field.kind === 'date' || field.kind === 'number-grid' ? [] : [[path, this.#answer(field)]],
			),
		);
		const hidden = hiddenFields(
			form,
			new Map([
				...initialEntries(form.fields),
				...[...said].map(([path, answer]) => [path, { answer, unreadable: null }] as const),
			]),
		);
		return Object.fromEntries([...said].filter(([path]) => !hidden.has(path.split('/')[0] ?? path)));
	}

	#answer(field: SingleField): Answer {
		switch (field.kind) {
			case 'choice':
				return field.options[this.whim(field.options.length + 1)]?.value ?? null;
			case 'many':
				return [...field.options.map(({ value }) => value), 'own words'].filter(() => this.whim(2) === 0);
			case 'scale':
				return field.min + this.whim(field.max - field.min + 1);
			case 'number':
				return this.whim(60);
			case 'checkbox':
				return this.whim(2) === 0;
			default:
				return texts[this.whim(texts.length)] ?? null;
		}
	}
}

/** Properties of a kind with others of the therapist's own among them, in any order; `fixed` makes the case hold together. */
function propertiesOf(kind: NoteKind, fixed: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
	const own = fc.dictionary(
		fc.constantFrom('mood', 'tags', 'aliases', 'room', 'constructor', '7', 'bonds'),
		fc.oneof(fc.constantFrom(null, 0, '', 'x', true), fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })),
		{ noNullPrototype: true },
	);
	return fc.tuple(noteOfKind(kind), own, fc.infiniteStream(fc.nat())).map(([{ properties }, mine, order]) => {
		const all: Record<string, unknown> = { ...properties, ...mine, alliance: kind, ...fixed };
		return Object.fromEntries(
			Object.entries(all)
				.map((entry) => [order.next().value ?? 0, entry] as const)
				.sort(([a], [b]) => a - b)
				.map(([, entry]) => entry),
		);
	});
}

const practice = fc.record(
	{
		[client]: propertiesOf('client', {}),
		[earlier]: propertiesOf('session', { client: '[[K-014]]', date: '2026-02-26T10:00' }),
		[session]: propertiesOf('session', { client: '[[K-014]]', date: '2026-03-05T10:00' }),
		[rupture]: propertiesOf('rupture', { client: '[[K-014]]', date: '2026-02-26', status: 'open' }),
	},
	{ noNullPrototype: true },
);

describe('a command', () => {
	it.each(scenarios)('$name changes no property but its own', async ({ run, active, own, settings = {} }) => {
		let writes = 0;
		await fc.assert(
			fc.asyncProperty(practice, fc.infiniteStream(fc.nat()), async (notes, whims) => {
				const context = new WhimsicalContext({ active, notes: structuredClone(notes), settings });
				context.whim = (count) => (whims.next().value ?? 0) % Math.max(1, count);
				await run(context);
				for (const [path, before] of Object.entries(notes)) {
					const others = (properties: Readonly<Record<string, unknown>>) =>
						Object.entries(properties).filter(([name]) => own[path]?.includes(name) !== true);
					const after = context.properties(path);
					expect(others(after)).toEqual(others(before));
					const kept = Object.keys(before).filter((name) => name in after);
					expect(Object.keys(after).filter((name) => kept.includes(name))).toEqual(kept);
				}
				writes += context.writes;
			}),
			{ numRuns: 60 },
		);
		expect(writes, 'the command hardly ever wrote').toBeGreaterThan(20);
	});
});
