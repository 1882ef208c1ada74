// A person at a form, for tests of whatever asks.
import { hiddenIds, initialEntries, judge, type Answer, type Entered } from '../../src/forms/answers';
import type { AnswersOf, Fields, Form } from '../../src/forms/form';

export interface Person {
	ask<F extends Fields>(form: Form<F>): Promise<AnswersOf<F> | null>;
	/** The titles of the forms seen, in order. */
	readonly seen: readonly string[];
}

/**
 * Fills in one form after another and submits it, leaving what is not named as it is; null turns away.
 * Answers within rows go by path: `tasks/0/outcome`. Fails on a question that is not asked, and where the form would not submit.
 */
export function person(...says: readonly (Readonly<Record<string, Answer>> | null)[]): Person {
	const seen: string[] = [];
	return {
		seen,
		async ask<F extends Fields>(form: Form<F>): Promise<AnswersOf<F> | null> {
			const said = says[seen.length];
			seen.push(form.title);
			if (said === undefined) throw new Error(`Nobody expected to be asked “${form.title}”.`);
			if (said === null) return null;
			const entries = new Map<string, Entered>(initialEntries(form.fields));
			for (const [path, answer] of Object.entries(said)) {
				if (!entries.has(path)) throw new Error(`“${form.title}” has no question “${path}”.`);
				entries.set(path, { answer, unreadable: null });
			}
			const hidden = hiddenIds(form, entries);
			for (const path of Object.keys(said)) {
				if (hidden.has(path.split('/')[0] ?? '')) throw new Error(`“${form.title}” does not ask “${path}” now.`);
			}
			const { answers, faults } = judge(form, entries);
			if (answers === null) throw new Error(`“${form.title}” would not submit: ${JSON.stringify([...(faults ?? [])])}`);
			await form.save?.(answers);
			return answers;
		},
	};
}
