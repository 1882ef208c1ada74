import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/templates/fill';
import {
	placeholders,
	placeholderValues,
	unfilledReason,
	type TemplateContext,
} from '../../src/templates/placeholders';
import { exampleContext } from '../../src/templates/example-context';
import { formatDate } from './format-date';
import { therapistSample, privateSample } from './samples';

function fill(template: string, context: TemplateContext = exampleContext) {
	return fillTemplate(template, placeholderValues(context, formatDate));
}

const everyName = placeholders
	.filter(({ name }) => name !== 'cursor')
	.map(({ name }) => `{{${name}}}`)
	.join('\n');

describe('the placeholders', () => {
	it('the placeholders give what they say on the record side', () => {
		expect(fill(everyName).text).toBe(
			[
				'K-014',
				'[[K-014]]',
				'K-014 2026-03-05',
				'2026-03-05',
				'[[K-014 2026-02-26]]',
				'10:00',
				'6',
				'7',
				'- Sleep through the night',
				'- Say no at work without a long apology',
				'- Write down what keeps me awake, before going to bed',
				'- [[Breathing exercise]] twice a day',
				'- Ask how the talk with the team lead went',
				'- The move in April',
				'{{ruptures}}',
			].join('\n'),
		);
	});

	it('format days and times with the tokens Obsidian users know', () => {
		expect(fill('{{date:dddd, D MMMM YYYY}} {{time:h:mm A}}').text).toBe('Thursday, 5 March 2026 10:00 AM');
	});

	it('the placeholders keep goals, tasks, numbers and times out of private notes', () => {
		const { text, unknown } = fill(everyName, privateSample);
		expect(unknown).toEqual(['time', 'number', 'days-since-last', 'goals', 'tasks', 'to-bring-up']);
		expect(text).not.toMatch(/10:00|Sleep|Breathing/);
		expect(text).toContain('Went quiet');
		expect(fill('{{date:YYYY-MM-DD HH:mm}}', privateSample).text).toBe('2026-03-05 00:00');
	});

	it('the placeholders keep open ruptures out of the record', () => {
		const filled = fill('- {{ruptures}}', { ...exampleContext, ruptures: ['Went quiet'] });
		expect(filled).toEqual({ text: '- {{ruptures}}', cursor: null, unknown: ['ruptures'] });
		expect(unfilledReason('Ruptures')).toBe('other-side');
		expect(unfilledReason('mood')).toBe('unknown');
	});

	it('the placeholders leave a fallback, never a zero, for what is not known', () => {
		const bare: TemplateContext = {
			...therapistSample,
			private: false,
			number: null,
			start: { ...therapistSample.start, time: null },
		};
		expect(
			fill('{{client|nobody}} {{number|-}} {{time:HH:mm|-}} {{days-since-last|-}} {{last-session|-}}', bare).text,
		).toBe('nobody - - - -');
	});

	it('the placeholders count days since the last session, none on the same day', () => {
		const lastSession = { link: '[[x]]', day: exampleContext.start.day };
		expect(fill('{{days-since-last}}', { ...exampleContext, lastSession }).text).toBe('0');
	});

	it('the placeholders keep each entry on one line and leave out blank ones', () => {
		expect(fill('- {{goals}}', { ...exampleContext, goals: ['a\n# b', '  ', '{{cursor}}'] }).text).toBe(
			'- a # b\n- {{cursor}}',
		);
	});
});
