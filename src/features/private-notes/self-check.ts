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
import { afterSaving, openBeside, type CreatedNote } from './after-saving';
import { reportUnfilled } from '../current/report-unfilled';

type SelfCheckContext = Pick<
	CommandContext,
	'files' | 'settings' | 'templates' | 'formatDate' | 'now' | 'activePath' | 'open' | 'ask' | 'choose' | 'showNotice'
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
		if (answer === 'open') await openBeside(context, path, null);
		return;
	}
	await ask(context, path);
}

async function ask(context: SelfCheckContext, path: string): Promise<void> {
	let made: CreatedNote | null = null;
	let writesOn = false;
	const rating = (label: string) => scale({ label, min: 0, max: 10, low: selfCheckText.low, high: selfCheckText.high });
	const answers = await context.ask(
		form({
			title: selfCheckText.title,
			submit: selfCheckText.submit,
			submitAlso: selfCheckText.writeOn,
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
			save: async ({ energy, boredom, irritability, fatigue, satisfaction, burnout, stress }, by) => {
				writesOn = by === 'submitAlso';
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
				made = { path, cursor: filled.cursor };
				reportUnfilled(context, filled.unknown);
			},
		}),
	);
	if (answers !== null) await afterSaving(context, { made, writesOn, saved: selfCheckText.saved });
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
