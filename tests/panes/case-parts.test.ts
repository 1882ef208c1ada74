import { expect, it } from 'vitest';
import { CaseParts } from '../../src/panes/bases/case-parts';
import { caseOf, pick, sessions } from '../chart/sample-case';

it('gives the same part for the same case and notes, another one for others', () => {
	const held = sessions('2026-01-08', 'aaa');
	const caseFile = caseOf({ sessions: held });
	const first = pick(held, 0).path;
	const parts = new CaseParts();
	const part = parts.of(caseFile, new Set([first]));
	expect(part.sessions.map(({ path }) => path)).toEqual([first]);
	expect(parts.of(caseFile, new Set([first]))).toBe(part);
	expect(parts.of({ ...caseFile }, new Set([first]))).not.toBe(part);
	const other = parts.of(caseFile, new Set([pick(held, 1).path]));
	expect(other.sessions.map(({ path }) => path)).toEqual([pick(held, 1).path]);
	expect(parts.of(caseFile, new Set([first])).sessions.map(({ path }) => path)).toEqual([first]);
});
