import { expect, it } from 'vitest';
import { CasePartCache } from '../../../src/features/timeline/bases/case-part-cache';
import { caseOf, pick, sessions } from '../../timeline/sample-case';

it('gives the same part for the same case and notes, another one for others', () => {
	const held = sessions('2026-01-08', 'aaa');
	const caseFile = caseOf({ sessions: held });
	const first = pick(held, 0).path;
	const parts = new CasePartCache();
	const part = parts.get(caseFile, new Set([first]));
	expect(part.sessions.map(({ path }) => path)).toEqual([first]);
	expect(parts.get(caseFile, new Set([first]))).toBe(part);
	expect(parts.get({ ...caseFile }, new Set([first]))).not.toBe(part);
	const other = parts.get(caseFile, new Set([pick(held, 1).path]));
	expect(other.sessions.map(({ path }) => path)).toEqual([pick(held, 1).path]);
	expect(parts.get(caseFile, new Set([first])).sessions.map(({ path }) => path)).toEqual([first]);
});
