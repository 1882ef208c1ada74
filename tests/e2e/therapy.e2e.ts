// A whole therapy by commands alone, from the first session to the ending, and what then is in the notes.
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness';

const code = 'K-052';
const noteOf = (day: string): string => `Clients/${code}/Sessions/${code} ${day}.md`;

type Ratings = readonly [bond: number | null, goal: number | null, task: number | null];

/** What a therapist does at the keyboard, one command after another. */
class Practice {
	constructor(readonly bench: OpenWorkbench) {}

	get #form(): Locator {
		return this.bench.page.locator('.alliance-form');
	}

	/** Lets the clock of the page say another time. */
	async at(time: string): Promise<void> {
		await this.bench.setTime(time);
	}

	async run(command: string): Promise<void> {
		await this.bench.command(`Working Alliance: ${command}`);
	}

	async #answer(command: string, answers: () => Promise<void>, submit: string): Promise<void> {
		await this.run(command);
		await this.#form.waitFor();
		await answers();
		await this.#form.getByRole('button', { name: submit, exact: true }).click();
		await this.#form.waitFor({ state: 'detached' });
		await this.bench.idle();
	}

	async #choose(question: string, answer: string): Promise<void> {
		await this.#form
			.getByRole('radiogroup', { name: question, exact: true })
			.getByRole('radio', { name: answer, exact: true })
			.click();
	}

	async #tick(question: string, answers: readonly string[]): Promise<void> {
		for (const answer of answers)
			await this.#form
				.getByRole('group', { name: question, exact: true })
				.getByRole('checkbox', { name: answer, exact: true })
				.click();
	}

	async #pick(placeholder: string, text: string): Promise<void> {
		await this.bench.page.getByPlaceholder(placeholder).fill(text);
		await this.bench.page.locator('.suggestion-item.is-selected', { hasText: text }).waitFor();
		await this.bench.page.keyboard.press('Enter');
	}

	/** Begins a session; what is typed goes where the cursor stands, a line to each. */
	async start(time: string, lines: readonly string[] = []): Promise<void> {
		await this.at(time);
		await this.run('Start session');
		await this.#pick('Start a session with…', code);
		await this.#writing(noteOf(time.slice(0, 10)), lines);
	}

	/** The first one, of a client there is no note of yet. */
	async startFirst(time: string, lines: readonly string[]): Promise<void> {
		await this.at(time);
		await this.run('Start session');
		await this.bench.page.keyboard.type(code);
		await this.bench.page.getByText(`Create client “${code}”`).waitFor();
		await this.bench.page.keyboard.press('Enter');
		await this.bench.page.getByRole('dialog', { name: 'New client' }).waitFor();
		await this.bench.page.keyboard.press('Enter');
		await this.#writing(noteOf(time.slice(0, 10)), lines);
	}

	async #writing(note: string, lines: readonly string[]): Promise<void> {
		const { bench } = this;
		await expect.poll(async () => bench.exists(note)).toBe(true);
		await bench.page.locator('.workspace-leaf.mod-active .cm-editor.cm-focused').waitFor();
		await bench.idle();
		await this.#type(lines);
	}

	async #type(lines: readonly string[]): Promise<void> {
		for (const [index, line] of lines.entries()) {
			if (index > 0) await this.bench.page.keyboard.press('Enter');
			await this.bench.page.keyboard.type(line);
		}
	}

	/** Writes under the last heading of the active note, as one does at the end of an hour. */
	async noteForNextTime(line: string): Promise<void> {
		const { keyboard } = this.bench.page;
		await keyboard.press('ControlOrMeta+End');
		await keyboard.press('ArrowUp');
		await keyboard.press('End');
		await keyboard.type(line);
		await this.bench.idle();
	}

	async goal(text: string): Promise<void> {
		await this.#answer('Agree on a goal', async () => this.#form.getByLabel('Goal').fill(text), 'Agree');
	}

	async task(text: string): Promise<void> {
		await this.#answer('Agree on a task', async () => this.#form.getByLabel('Task').fill(text), 'Agree');
	}

	async review(outcomes: Readonly<Record<string, string>>): Promise<void> {
		await this.#answer(
			'Review goals and tasks',
			async () => {
				for (const [agreement, outcome] of Object.entries(outcomes))
					await this.#form
						.getByRole('group', { name: agreement })
						.getByRole('radio', { name: outcome, exact: true })
						.click();
			},
			'Save review',
		);
	}

	async finish(
		time: string,
		own: Ratings | null,
		client: Ratings | null,
		more: { readonly attendance?: string; readonly medium?: string } = {},
	): Promise<void> {
		await this.at(time);
		await this.#answer(
			'Finish session',
			async () => {
				if (more.attendance !== undefined) await this.#choose('How it went', more.attendance);
				await this.#choose('Where', more.medium ?? 'In person');
				for (const [group, ratings] of [
					['My impression', own],
					['The client’s answers, when asked', client],
				] as const) {
					for (const [index, question] of ['Trust between us', 'Agreement on goals', 'Agreement on tasks'].entries()) {
						const rating = ratings?.[index] ?? null;
						if (rating !== null)
							await this.#form
								.getByRole('group', { name: group, exact: true })
								.getByRole('radiogroup', { name: question, exact: true })
								.getByRole('radio', { name: String(rating), exact: true })
								.click();
					}
				}
			},
			'Finish session',
		);
	}

	async missed(time: string, how: string): Promise<void> {
		await this.at(time);
		await this.run('Note a missed session');
		await this.#pick('A missed session with…', code);
		await this.#form.waitFor();
		await this.#choose('How it went', how);
		await this.bench.page.keyboard.press('Enter');
		await this.#form.waitFor({ state: 'detached' });
		await this.bench.idle();
	}

	async rupture(said: {
		readonly kind: string;
		readonly what: string;
		readonly markers: readonly string[];
		readonly intensity: string;
		readonly room: string;
		readonly part: string;
	}): Promise<void> {
		await this.#answer(
			'Log rupture',
			async () => {
				await this.#choose('Kind', said.kind);
				await this.#form.getByLabel('What happened').fill(said.what);
				await this.#form.getByText('More', { exact: true }).click();
				await this.#tick('What it looked like', said.markers);
				await this.#choose('How strong', said.intensity);
				await this.#form.getByLabel('What it did in the room').fill(said.room);
				await this.#form.getByLabel('My part in it').fill(said.part);
			},
			'Note it',
		);
	}

	async repair(
		which: string,
		said: { readonly status: string; readonly strategies: readonly string[]; readonly resolution: string },
	): Promise<void> {
		await this.run('Log repair');
		await this.#pick('Which rupture?', which);
		await this.#form.waitFor();
		await this.#choose('How it stands', said.status);
		await this.#tick('What was done', said.strategies);
		await this.#choose('How far repaired', said.resolution);
		await this.bench.page.keyboard.press('Enter');
		await this.#form.waitFor({ state: 'detached' });
		await this.bench.idle();
	}

	async reflect(said: {
		readonly reactions: readonly string[];
		readonly pull: readonly string[];
		readonly intensity: string;
		readonly words: string;
	}): Promise<void> {
		const { page } = this.bench;
		await this.run('Reflect');
		await this.#form.waitFor();
		await this.#tick('What I felt', said.reactions);
		await this.#tick('What I was pulled to do', said.pull);
		await this.#choose('How strong', said.intensity);
		await this.#form.getByText('Take it to supervision').click();
		await this.#form.getByRole('button', { name: 'Save and write on' }).click();
		await this.#form.waitFor({ state: 'detached' });
		await page.locator('.workspace-leaf.mod-active .cm-editor.cm-focused', { hasText: 'What did I feel' }).waitFor();
		await page.keyboard.type(said.words);
		await this.bench.idle();
	}

	/** The client’s form, typed straight through. */
	async measure(instrument: string, answers: string): Promise<void> {
		await this.run('Record measure');
		await this.#pick('Record a measure for…', code);
		await this.#pick('Which instrument?', instrument);
		await this.#form.waitFor();
		await this.bench.page.keyboard.type(answers);
		await this.bench.page.keyboard.press('Enter');
		await this.#form.waitFor({ state: 'detached' });
		await this.bench.idle();
	}

	async end(day: string): Promise<void> {
		await this.at(day);
		await this.run('Change client status');
		await this.#pick('Change the status of…', code);
		await this.#form.waitFor();
		await this.#choose('Status', 'Ended');
		await this.bench.page.keyboard.press('Enter');
		await this.#form.waitFor({ state: 'detached' });
		await this.bench.idle();
	}
}

const sleep = 'Sleep through the night';
const friends = 'See friends again';
const supper = 'Have a friend to supper once a month';
const diary = 'Note the nights I lie awake';
const walk = 'A walk before noon';

async function liveThrough(practice: Practice): Promise<void> {
	await practice.startFirst('2026-01-08T10:00', ['“I lie awake and count what I have not done.”']);
	await practice.goal(sleep);
	await practice.goal(friends);
	await practice.task(diary);
	await practice.noteForNextTime('Ask about the new shift');
	await practice.finish('2026-01-08T10:50', [6, 6, 5], [6, 5, 5]);

	await practice.start('2026-01-15T10:00', ['The three nights since Monday']);
	await practice.review({ [diary]: 'Not done' });
	await practice.finish('2026-01-15T10:52', [6, 6, 6], [6, 6, 5]);

	await practice.start('2026-01-22T10:00');
	await practice.review({ [diary]: 'Partly' });
	await practice.task(walk);
	await practice.measure('WAI-SR', '344334433343');
	await practice.finish('2026-01-22T10:50', [7, 7, 7], [7, 7, 6]);

	await practice.start('2026-01-29T10:00', ['How the walks went']);
	await practice.review({ [diary]: 'Done', [walk]: 'Not done' });
	await practice.rupture({
		kind: 'Withdrawal',
		what: 'Answered in single words after I asked about the walks',
		markers: ['went quiet', 'one-word answers'],
		intensity: '3',
		room: 'We both looked at the clock.',
		part: 'I had asked as if I were checking homework.',
	});
	await practice.finish('2026-01-29T10:50', [6, 6, 4], [4, 5, 3]);
	await practice.reflect({
		reactions: ['disengaged'],
		pull: ['hurry'],
		intensity: '2',
		words: 'A dullness, as in a lesson that will not end.',
	});

	await practice.missed('2026-02-05T10:20', 'Did not come');

	await practice.start('2026-02-12T10:00', ['The week before last, and my list']);
	await practice.repair('Answered in single words', {
		status: 'Repaired',
		strategies: ['owned my part', 'changed the task'],
		resolution: '4',
	});
	await practice.review({ [walk]: 'Partly' });
	await practice.finish('2026-02-12T11:00', [7, 7, 7], [7, 6, 7]);

	await practice.start('2026-02-19T10:00');
	await practice.review({ [friends]: 'Dropped', [walk]: 'Done' });
	await practice.goal(supper);
	await practice.finish('2026-02-19T10:50', [8, 8, 7], [8, 7, 8]);

	await practice.start('2026-02-26T10:00');
	await practice.measure('WAI-SR', '455445544454');
	await practice.finish('2026-02-26T10:50', [8, 8, 8], null);

	await practice.start('2026-03-05T10:12');
	await practice.finish('2026-03-05T10:50', [8, 8, 8], [8, 8, 8], { attendance: 'Came late', medium: 'Video' });

	await practice.start('2026-03-12T10:00');
	await practice.review({ [sleep]: 'Met' });
	await practice.noteForNextTime('How we would like to end');
	await practice.finish('2026-03-12T10:50', [9, 8, 8], [9, 8, 8]);

	await practice.start('2026-03-26T10:00');
	await practice.finish('2026-03-26T10:50', [9, 9, 8], [9, 9, 8]);

	await practice.start('2026-04-09T10:00', ['What was hard to say, and what stays']);
	await practice.review({ [supper]: 'Met' });
	await practice.measure('WAI-SR', '555455555455');
	await practice.finish('2026-04-09T10:50', [9, 9, 9], [10, 9, 9]);
	await practice.end('2026-04-09T10:55');
}

describe('a therapy of twelve sessions', () => {
	it('by commands alone leaves notes as a person would have written them, and the case they make', async () => {
		const bench = await openWorkbench({ date: '2026-01-08T09:30' });
		try {
			await liveThrough(new Practice(bench));
			const caseFile = await bench.page.evaluate(
				(client) =>
					(
						window as unknown as {
							app: { plugins: { plugins: Record<string, { api: { caseFile(client: string): unknown } }> } };
						}
					).app.plugins.plugins['working-alliance']?.api.caseFile(client),
				code,
			);
			const files = await bench.files();
			for (const file of files)
				await expect.soft(await bench.read(file)).toMatchFileSnapshot(`expected/therapy/${path.posix.basename(file)}`);
			await expect
				.soft(`${JSON.stringify(caseFile, null, '\t')}\n`)
				.toMatchFileSnapshot('expected/therapy/case-file.json');
			await expect.soft(`${files.join('\n')}\n`).toMatchFileSnapshot('expected/therapy/files.txt');
		} finally {
			await bench.close();
		}
	}, 300_000);
});
