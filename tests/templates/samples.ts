// Invented clients to show each built-in template with.
import { parseDay, type Day } from '../../src/notes/day';
import { exampleContext } from '../../src/templates/example-context';
import type { TemplateContext } from '../../src/templates/placeholders';

/** The same client before anything is agreed. */
const firstSample: TemplateContext = {
	...exampleContext,
	title: 'K-014 2026-01-22',
	start: { day: knownDay('2026-01-22'), time: '10:00' },
	number: 1,
	goals: [],
	tasks: [],
	lastSession: null,
	toBringUp: [],
};

const coupleSample: TemplateContext = {
	...exampleContext,
	title: 'P-007 2026-03-05',
	client: { code: 'P-007', link: '[[P-007]]' },
	participants: ['A', 'B'],
	number: 4,
	goals: ['Quarrel without leaving the room'],
	tasks: ['One evening a week without phones'],
	lastSession: { link: '[[P-007 2026-02-19]]', day: knownDay('2026-02-19') },
	toBringUp: ['B said little last time: ask first'],
};

const familySample: TemplateContext = {
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
	...exampleContext,
	private: true,
	title: 'K-014 reflection 2026-03-05',
	ruptures: ['[[K-014 rupture 2026-02-26|Went quiet after I asked about the task]]'],
};

/** The therapist alone. */
export const therapistSample: TemplateContext = {
	...privateSample,
	title: 'Self-check 2026-03-05',
	client: null,
	ruptures: [],
	lastSession: null,
};

/** By the template's id. */
export const samples: Readonly<Record<string, TemplateContext>> = {
	'couple-session': coupleSample,
	'family-session': familySample,
	'first-session': firstSample,
	intake: firstSample,
	reflection: privateSample,
	rupture: privateSample,
	'self-check': therapistSample,
	session: exampleContext,
	'session-birp': exampleContext,
	'session-dap': exampleContext,
	'session-girp': exampleContext,
	'session-soap': exampleContext,
	supervision: privateSample,
	'treatment-plan': exampleContext,
};

function knownDay(text: string): Day {
	const day = parseDay(text);
	if (day === null) throw new Error(`Not a day: ${text}`);
	return day;
}
