import { describe, expect, it } from 'vitest';
import { caseFromNotes } from '../../src/case/case-from-notes';
import { fixtureCase } from '../timeline/fixture-case';

const whole = fixtureCase();
const paths = (from: number, to: number) => new Set(whole.sessions.slice(from, to).map(({ path }) => path));

describe('the part of a case that lies in some notes', () => {
	it('the part of a case that lies in some notes is all of it with the client note, the very same', () => {
		expect(caseFromNotes(whole, new Set([whole.client.path]))).toBe(whole);
	});

	it('the part of a case that lies in some notes is the sessions listed, with the ratings, ruptures and agreements that belong to them', () => {
		const part = caseFromNotes(whole, paths(5, 9));
		expect(part.sessions.map(({ number }) => number)).toEqual([6, 7, 8, 9]);
		expect(
			part.series.every(({ points }) =>
				points.every(({ session }) => session !== null && session >= 6 && session <= 9),
			),
		).toBe(true);
		expect(part.ruptures.map(({ session }) => session)).toEqual([7]);
		expect(part.goals.map(({ text }) => text)).toEqual(['Drive on the motorway again']);
		expect(part.tasks.map(({ text }) => text)).toEqual([
			'Ask for one free afternoon',
			'Write down three things that were kept back',
		]);
	});

	it('the part of a case that lies in some notes keeps no line that has no rating left, and nothing at all where no note is of this case', () => {
		const none = caseFromNotes(whole, new Set(['Elsewhere.md']));
		expect(
			[none.sessions, none.series, none.ruptures, none.goals, none.tasks, none.reflections, none.signals].flat(),
		).toEqual([]);
		expect(none.client).toBe(whole.client);
	});

	it('the part of a case that lies in some notes is the whole case again where every note of it is listed', () => {
		const all = new Set([
			...whole.sessions.map(({ path }) => path),
			...whole.ruptures.map(({ source }) => source),
			...whole.reflections.map(({ path }) => path),
		]);
		expect(caseFromNotes(whole, all)).toEqual(whole);
	});
});
