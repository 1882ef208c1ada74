import { parseDay } from '../notes/day';
import type { TemplateContext } from './placeholders';

const day = parseDay('2026-03-05');
const dayBefore = parseDay('2026-02-26');
if (day === null || dayBefore === null) throw new Error('The example has no such day.');

/** An invented client in the middle of a therapy, to show in the settings what a pattern makes. */
export const exampleContext: TemplateContext = {
	private: false,
	title: 'K-014 2026-03-05',
	client: { code: 'K-014', link: '[[K-014]]' },
	participants: [],
	start: { day, time: '10:00' },
	number: 6,
	goals: ['Sleep through the night', 'Say no at work without a long apology'],
	tasks: ['Write down what keeps me awake, before going to bed', '[[Breathing exercise]] twice a day'],
	ruptures: [],
	lastSession: { link: '[[K-014 2026-02-26]]', day: dayBefore },
	toBringUp: ['Ask how the talk with the team lead went', 'The move in April'],
};
