import { describe, expect, expectTypeOf, it } from 'vitest';
import { initialEntries, validateForm } from '../../src/forms/model/form-state';
import { checkbox, choice, date, multiChoice, note, number, scale, text } from '../../src/forms/model/field';
import { form } from '../../src/forms/model/form';
import { rows } from '../../src/forms/model/rows-field';
import type { Day } from '../../src/notes/day';

const fields = {
	intro: note({ text: 'Words.' }),
	kind: choice({ label: 'Kind', options: ['withdrawal', { value: 'mixed', label: 'Mixed' }], required: 'Choose.' }),
	medium: choice({ label: 'Medium', options: ['video', 'phone'] }),
	what: text({ label: 'What', required: 'Say what.' }),
	aside: text({ label: 'Aside' }),
	words: multiChoice({ label: 'Words', options: [] }),
	bond: scale({ label: 'Bond', min: 0, max: 10 }),
	minutes: number({ label: 'Minutes', required: 'How long?' }),
	day: date({ label: 'Day' }),
	supervision: checkbox({ label: 'Supervision' }),
	tasks: rows({
		label: 'Tasks',
		items: [{ line: 'Sleep diary' }],
		row: ({ line }) => ({
			label: line,
			fields: { outcome: choice({ label: 'Outcome', options: ['done', 'partly'] }) },
		}),
	}),
};

describe('the types of a form', () => {
	it('the types of a form give every answer its own, and null only where a question may be left empty', () => {
		const { answers } = validateForm(form({ title: '', submit: '', fields }), initialEntries(fields));
		expect(answers).toBeNull();
		expectTypeOf(answers).exclude<null>().toEqualTypeOf<{
			readonly kind: 'withdrawal' | 'mixed';
			readonly medium: 'video' | 'phone' | null;
			readonly what: string;
			readonly aside: string | null;
			readonly words: readonly string[];
			readonly bond: number | null;
			readonly minutes: number;
			readonly day: Day | null;
			readonly supervision: boolean;
			readonly tasks: readonly {
				readonly item: { line: string };
				readonly answers: { readonly outcome: 'done' | 'partly' | null };
			}[];
		}>();
	});

	it('the types of a form let only a question hide that may be empty, and take answers so far for possibly empty', () => {
		form({
			title: '',
			submit: '',
			fields,
			hidden: (answers) => {
				expectTypeOf(answers.kind).toEqualTypeOf<'withdrawal' | 'mixed' | null>();
				return ['intro', 'aside', 'words', 'tasks', 'supervision'];
			},
			// @ts-expect-error A question that takes no words has no options.
			optionsFor: () => ({ bond: [] }),
		});
		// @ts-expect-error A question that must be answered can't go unasked.
		form({ title: '', submit: '', fields, hidden: () => ['what'] });
		// @ts-expect-error There is no such question.
		form({ title: '', submit: '', fields, validate: () => ({ whatever: 'x' }) });
		// @ts-expect-error Not one of the options.
		choice({ label: 'Kind', options: ['withdrawal'], initial: 'mixed' });
		expect(fields.kind.options).toEqual([
			{ value: 'withdrawal', label: 'withdrawal' },
			{ value: 'mixed', label: 'Mixed' },
		]);
	});
});
