import { describe, expect, it } from 'vitest';
import { numbersAsText, writeAsNumbers } from '../../src/notes/numbers-as-text';

const session = { alliance: 'session', client: '[[K-014]]', date: '2026-03-05' };
const changes = (found: Record<string, unknown>, isScore: (name: string) => boolean = () => false) =>
	numbersAsText(found, isScore).map(({ property, before, after }) => [property, before, after]);

describe('numbers kept as text', () => {
	it('numbers kept as text are found in every number property, with the number they are', () => {
		expect(changes({ ...session, bond: '7', minutes: '52,5', 'client-bond': 6, number: '12', room: '4' })).toEqual([
			['bond', '7', 7],
			['minutes', '52,5', 52.5],
			['number', '12', 12],
		]);
		expect(changes({ alliance: 'client', 'interval-days': '14', status: '7' })).toEqual([['interval-days', '14', 14]]);
		expect(changes({ alliance: 'self-check', energy: '0', burnout: '22' }, (name) => name === 'burnout')).toEqual([
			['energy', '0', 0],
			['burnout', '22', 22],
		]);
	});

	it('numbers kept as text are none where the text is no number that fits, or is an answer in a list', () => {
		expect(changes({ ...session, bond: '11', 'goal-agreement': 'seven', minutes: '1,000' })).toEqual([]);
		expect(changes({ alliance: 'measure', instrument: 'srs', items: ['7', '8'] })).toEqual([]);
		expect(changes({ title: 'A page', bond: '7' })).toEqual([]);
	});

	it('numbers kept as text become numbers by name, and nothing else changes', () => {
		const found = { ...session, bond: '7', minutes: '50', room: '4' };
		expect(writeAsNumbers(found, ['bond', 'goal-agreement', 'room'])).toBe(true);
		expect(found).toEqual({ ...session, bond: 7, minutes: '50', room: '4' });
		expect(writeAsNumbers(found, ['bond'])).toBe(false);
	});
});
