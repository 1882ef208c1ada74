import { number, note, scale } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { proqol } from '../../instruments/built-in/proqol';
import { noteName } from '../../notes/entry';
import { selfCheckText } from './text';
import { fillTemplate } from '../../templates/fill';
import { emptyContext, placeholderValues, type TemplateContext } from '../../templates/placeholders';
import type { CommandContext } from '../current/command-context';
import { omitNulls } from '../../lib/omit-nulls';
import { selfCheckPath } from '../current/self-check-path';
import { reportUnfilled } from '../current/report-unfilled';

type SelfCheckContext = Pick<
	CommandContext,
	'files' | 'settings' | 'templates' | 'formatDate' | 'now' | 'open' | 'ask' | 'choose' | 'showNotice'
>;

/** Asks how the therapist is, in a private note tied to no client: one a day, and today's to open where there is one. */
export async function selfCheck(context: SelfCheckContext): Promise<void> {
	const path = selfCheckPath(context, context.now().day);
	if (context.files.exists(path)) {
		const answer = await context.choose({
			title: selfCheckText.doneTitle,
			text: [selfCheckText.doneText],
			buttons: [
				{ value: 'not now', label: selfCheckText.notNow },
				{ value: 'open', label: selfCheckText.openToday, isDefault: true },
			],
		});
		if (answer === 'open') await context.open(path);
		return;
	}
	const cursor = await ask(context, path);
	if (cursor !== null) await context.open(path, cursor.at);
}

/** Where to write on once the note is made; null when cancelled. */
async function ask(context: SelfCheckContext, path: string): Promise<{ readonly at: number | null } | null> {
	let at: number | null = null;
	const rating = (label: string) => scale({ label, min: 0, max: 10, low: selfCheckText.low, high: selfCheckText.high });
	const answers = await context.ask(
		form({
			title: selfCheckText.title,
			submit: selfCheckText.submit,
			more: selfCheckText.more,
			fields: {
				intro: note({ text: selfCheckText.intro }),
				energy: rating(selfCheckText.energy),
				boredom: rating(selfCheckText.boredom),
				irritability: rating(selfCheckText.irritability),
				fatigue: rating(selfCheckText.fatigue),
				proqol: note({ text: selfCheckText.proqol, more: true }),
				satisfaction: score('compassion-satisfaction'),
				burnout: score('burnout'),
				stress: score('secondary-traumatic-stress'),
			},
			save: async ({ energy, boredom, irritability, fatigue, satisfaction, burnout, stress }) => {
				const template = (await context.templates()).find(({ id }) => id === 'self-check');
				const filled = fillTemplate(
					template?.text ?? '',
					placeholderValues(selfCheckTemplateContext(context, path), context.formatDate),
				);
				await context.files.create({
					path,
					kind: 'self-check',
					properties: { date: context.now().day, ...omitNulls({ energy, boredom, irritability, fatigue }) },
					scores: omitNulls({ 'compassion-satisfaction': satisfaction, burnout, 'secondary-traumatic-stress': stress }),
					body: filled.text,
				});
				at = filled.cursor;
				reportUnfilled(context, filled.unknown);
			},
		}),
	);
	return answers === null ? null : { at };
}

function score(id: string) {
	const dimension = proqol.dimensions.find((each) => each.id === id);
	if (dimension === undefined) throw new Error(`There is no score “${id}”.`);
	return number({ label: dimension.name, min: dimension.min, max: dimension.max, whole: true, more: true });
}

function selfCheckTemplateContext(context: Pick<CommandContext, 'now'>, path: string): TemplateContext {
	return {
		...emptyContext,
		private: true,
		title: noteName(path),
		start: { day: context.now().day, time: null },
	};
}
