import { number, note, scale } from '../../forms/field';
import { form } from '../../forms/form';
import { proqol } from '../../measures/built-in/proqol';
import { nameOf } from '../../notes/entry';
import { selfCheckText } from '../../strings';
import { fillTemplate } from '../../templates/fill';
import { bareContext, placeholderValues, type TemplateContext } from '../../templates/placeholders';
import type { Desk } from '../desk';
import { given } from '../given';
import { selfCheckPath } from './self-check-path';
import { sayUnfilled } from '../templates/say-unfilled';

type SelfCheckDesk = Pick<
	Desk,
	'files' | 'settings' | 'templates' | 'formatDate' | 'now' | 'open' | 'ask' | 'choose' | 'say'
>;

/** Asks how the therapist is, in a private note tied to no client: one a day, and today's to open where there is one. */
export async function selfCheck(desk: SelfCheckDesk): Promise<void> {
	const path = selfCheckPath(desk, desk.now().day);
	if (desk.files.exists(path)) {
		const answer = await desk.choose({
			title: selfCheckText.doneTitle,
			text: [selfCheckText.doneText],
			options: [
				{ value: 'not now', label: selfCheckText.notNow },
				{ value: 'open', label: selfCheckText.openToday, main: true },
			],
		});
		if (answer === 'open') await desk.open(path);
		return;
	}
	const cursor = await ask(desk, path);
	if (cursor !== null) await desk.open(path, cursor.at);
}

/** Where to write on once the note is made; null when the person turned away. */
async function ask(desk: SelfCheckDesk, path: string): Promise<{ readonly at: number | null } | null> {
	let at: number | null = null;
	const rating = (label: string) => scale({ label, min: 0, max: 10, low: selfCheckText.low, high: selfCheckText.high });
	const answers = await desk.ask(
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
				const template = (await desk.templates()).find(({ id }) => id === 'self-check');
				const filled = fillTemplate(template?.text ?? '', placeholderValues(ownContext(desk, path), desk.formatDate));
				await desk.files.create({
					path,
					kind: 'self-check',
					properties: { date: desk.now().day, ...given({ energy, boredom, irritability, fatigue }) },
					scores: given({ 'compassion-satisfaction': satisfaction, burnout, 'secondary-traumatic-stress': stress }),
					body: filled.text,
				});
				at = filled.cursor;
				sayUnfilled(desk, filled.unknown);
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

function ownContext(desk: Pick<Desk, 'now'>, path: string): TemplateContext {
	return {
		...bareContext,
		private: true,
		title: nameOf(path),
		start: { day: desk.now().day, time: null },
	};
}
