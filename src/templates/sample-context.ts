// Invented clients to show templates with, in the settings, the guide and the tests.
import { parseDay, type Day } from '../notes/day';
import type { TemplateContext } from './placeholders';

export const individualSample: TemplateContext = {
	private: false,
	title: 'K-014 2026-03-05',
	client: { code: 'K-014', link: '[[K-014]]' },
	participants: [],
	start: { day: knownDay('2026-03-05'), time: '10:00' },
	number: 6,
	goals: ['Sleep through the night', 'Say no at work without a long apology'],
	tasks: ['Write down what keeps me awake, before going to bed', '[[Breathing exercise]] twice a day'],
	ruptures: [],
	lastSession: { link: '[[K-014 2026-02-26]]', day: knownDay('2026-02-26') },
	toBringUp: ['Ask how the talk with the team lead went', 'The move in April'],
};

/** The same client before anything is agreed. */
export const firstSample: TemplateContext = {
	...individualSample,
	title: 'K-014 2026-01-22',
	start: { day: knownDay('2026-01-22'), time: '10:00' },
	number: 1,
	goals: [],
	tasks: [],
	lastSession: null,
	toBringUp: [],
};

export const coupleSample: TemplateContext = {
	...individualSample,
	title: 'P-007 2026-03-05',
	client: { code: 'P-007', link: '[[P-007]]' },
	participants: ['A', 'B'],
	number: 4,
	goals: ['Quarrel without leaving the room'],
	tasks: ['One evening a week without phones'],
	lastSession: { link: '[[P-007 2026-02-19]]', day: knownDay('2026-02-19') },
	toBringUp: ['B said little last time: ask first'],
};

export const familySample: TemplateContext = {
	...coupleSample,
	title: 'F-002 2026-03-05',
	client: { code: 'F-002', link: '[[F-002]]' },
	participants: ['A', 'B', 'C', 'D'],
	goals: ['Mornings without shouting'],
	tasks: [],
	lastSession: { link: '[[F-002 2026-02-19]]', day: knownDay('2026-02-19') },
	toBringUp: [],
};

export const privateSample: TemplateContext = {
	...individualSample,
	private: true,
	title: 'K-014 reflection 2026-03-05',
	ruptures: ['[[K-014 rupture 2026-02-26|Went quiet after I asked about the task]]'],
};

/** The therapist alone. */
export const ownSample: TemplateContext = {
	...privateSample,
	title: 'Self-check 2026-03-05',
	client: null,
	ruptures: [],
	lastSession: null,
};

function knownDay(text: string): Day {
	const day = parseDay(text);
	if (day === null) throw new Error(`Not a day: ${text}`);
	return day;
}
