import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../src/case/reports/brief';
import { caseloadRow } from '../../src/case/reports/caseload';
import { plainGap } from '../../src/case/reports/plain-gap';
import { caseloadCells, explainRow } from '../../src/features/caseload/describe-row';
import { describeBrief } from '../../src/features/brief/describe-brief';
import { instrumentsById } from '../../src/instruments/built-in/built-in';
import { parseDay, type Day } from '../../src/notes/day';
import { caseOf } from './case-notation';

const instruments = instrumentsById([]);
const today = parseDay('2026-03-20') as Day;
const gapOf = (...lines: readonly string[]) => plainGap(caseOf(lines), instruments, today);

describe('the plain gap', () => {
	it('says both numbers of the latest session, whatever the count of sessions', () => {
		expect(gapOf('03-05 #1 attended bond=8 client-bond=3')).toEqual({
			dimension: 'bond',
			therapist: 8,
			client: 3,
			participant: null,
		});
	});

	it('is only said of three tenths of the scale or more, the widest where there are several', () => {
		expect(gapOf('03-05 #1 attended bond=8 client-bond=6')).toBeNull();
		expect(gapOf('03-05 #1 attended bond=8 client-bond=5 goal-agreement=2 client-goal-agreement=9')).toMatchObject({
			dimension: 'goal',
			therapist: 2,
			client: 9,
		});
	});

	it('is of the latest session alone, and of one that both have rated', () => {
		expect(gapOf('03-05 #1 attended bond=8 client-bond=3', '03-12 #2 attended bond=8 client-bond=7')).toBeNull();
		expect(gapOf('03-05 #1 attended bond=8 client-bond=3', '03-12 #2 attended bond=8')).toBeNull();
	});

	it('stands in the brief and in the caseload', () => {
		const caseFile = caseOf(['03-05 #1 attended bond=7 client-bond=8', '03-12 #2 attended bond=8 client-bond=3']);
		const texts = { toBringUp: [], intake: [], ruptureTexts: new Map<string, string>() };
		const brief = describeBrief(makeBrief(caseFile, { texts, instruments, today, current: null }), false);
		expect(brief.sections.at(-1)?.lines[0]).toMatchObject({
			text: 'Bond: you 8, client 3.',
			detail: 'in session 2',
		});
		const row = { row: caseloadRow(caseFile, instruments, today), number: 1, discreet: false };
		expect(caseloadCells(row).level).toBe('Bond: you 8, client 3.');
		expect(explainRow(row)).toContain('The latest session: Bond: you 8, client 3.');
	});
});
