import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/case/case-file';
import { signalLabel } from '../../../src/case/signals/case-signals';
import {
	defaultSignalRules,
	privateSignalRules,
	signalRuleOrder,
	type SignalRules,
} from '../../../src/case/signal-rules';
import { demoCase } from '../../demo-vault-maker/demo-case';
import { caseOf } from '../case-notation';
import { sessions, signalsOf } from './signals-of';

const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 4 });
const rated = fc.record({
	bond: fc.array(score, { minLength: 1, maxLength: 20 }),
	client: fc.array(score, { minLength: 1, maxLength: 20 }),
	ruptures: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
});
const text = (values: readonly (number | null)[]): string => values.map((value) => value ?? '-').join(' ');
const anyCase = rated.map(({ bond, client, ruptures }): CaseFile =>
	caseOf(
		sessions(
			{ bond: text(bond), 'client-bond': text(client) },
			Object.fromEntries(ruptures.map((at) => [at, `rupture:line ${at}`])),
		),
	),
);

describe('the signals of a case', () => {
	it('the signals of a case stand in order of date and session', () => {
		fc.assert(
			fc.property(anyCase, (file) => {
				const places = signalsOf(file, signalRuleOrder).map(
					({ at }) => `${at.date} ${String(at.session ?? 0).padStart(3, '0')}`,
				);
				expect(places).toEqual([...places].sort());
			}),
			{ numRuns: 50 },
		);
	});

	it('the signals of a case lose only a rule’s own when it is switched off', () => {
		fc.assert(
			fc.property(anyCase, fc.constantFrom(...signalRuleOrder), (file, off) => {
				const all = signalsOf(file, signalRuleOrder);
				expect(
					signalsOf(
						file,
						signalRuleOrder.filter((rule) => rule !== off),
					),
				).toEqual(all.filter(({ rule }) => rule !== off));
			}),
			{ numRuns: 60 },
		);
	});

	it('the signals of a case are none of a case without notes, and none where everything is off', () => {
		expect(signalsOf(caseOf([]), signalRuleOrder)).toEqual([]);
		expect(signalsOf(caseOf(sessions({ bond: '7 7 7 8 0' })), [])).toEqual([]);
	});

	it('the signals of a case come the same twice and leave the case as it is', () => {
		const file = demoCase('F-003');
		if (file === null) throw new Error('The demo vault has a family.');
		const before = JSON.stringify(file);
		expect(signalsOf(file, signalRuleOrder)).toEqual(signalsOf(file, signalRuleOrder));
		expect(JSON.stringify(file)).toBe(before);
	});

	it('the signals of a case stand where a mark of the case stands', () => {
		for (const code of ['K-014', 'K-021', 'K-027', 'K-033', 'K-035', 'K-040', 'P-008', 'F-003']) {
			const file = demoCase(code);
			if (file === null) throw new Error(`The demo vault has ${code}.`);
			for (const { series, at, rule } of signalsOf(file, signalRuleOrder)) {
				const line = file.series.find(({ id }) => id === series);
				const marks =
					line === undefined ? file.sessions.map(({ date, number }) => ({ date, session: number })) : line.points;
				expect(
					marks.some(({ date, session }) => date === at.date && session === at.session),
					`${code} ${rule}`,
				).toBe(true);
			}
		}
	});

	it('the signals of a case repeat no word of a task, a goal or a rupture', () => {
		const file = caseOf(
			sessions(
				{ bond: '7 7 7 8 3 7 7 7 7' },
				{ 1: 'agree:Zebra task:Zebra rupture:withdrawal 2/5: zebra', 2: 'met:Zebra', 5: 'rupture:zebra' },
			),
		);
		const all = signalsOf(file, signalRuleOrder);
		expect([...new Set(all.map(({ rule }) => rule))].sort()).toEqual([
			'dip',
			'goals-none',
			'interval-widening',
			'rupture-open',
			'rupture-repair',
			'tasks-unreviewed',
			'unusual',
		]);
		for (const { because } of all) expect(because.toLowerCase()).not.toContain('zebra');
	});

	it('the signals of a case speak of ruptures only by rules that are known to be private', () => {
		for (const { rule, because } of ['K-014', 'K-021', 'K-035', 'P-008', 'F-003'].flatMap((code) =>
			signalsOf(demoCase(code) ?? caseOf([]), signalRuleOrder),
		)) {
			if (!privateSignalRules.has(rule)) expect(because).not.toMatch(/rupture/i);
		}
	});
});

describe('the rules', () => {
	it('the rules are plain data', () => {
		expect(JSON.parse(JSON.stringify(defaultSignalRules))).toEqual(defaultSignalRules);
	});

	it('each have a name and a place in the order', () => {
		expect([...signalRuleOrder].sort()).toEqual(Object.keys(defaultSignalRules).sort());
		for (const rule of signalRuleOrder) expect(signalLabel(rule)).not.toBe(rule);
		expect(signalLabel('of another plugin')).toBe('of another plugin');
	});

	it('the rules take no name of the language for an instrument with settings', () => {
		const file = caseOf(sessions({ bond: '7 7 7 8 3' }));
		const odd: SignalRules = { ...defaultSignalRules, dip: { on: true, referenceSd: { constructor: 3 } } };
		expect(signalsOf(file, 'dip', odd)).toHaveLength(1);
	});
});
