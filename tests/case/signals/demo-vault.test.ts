import { expect, it } from 'vitest';
import type { CaseFile } from '../../../src/case/case-file';
import { signalLabel } from '../../../src/case/signals/case-signals';
import { signalRuleOrder, type SignalRule } from '../../../src/case/signal-rules';
import { defaultSignalRules } from '../../../src/case/signal-rules';
import { practice } from '../../demo-vault-maker/clients/practice';
import { demoCase } from '../../demo-vault-maker/demo-case';
import { signalsOf } from './signals-of';

const today = '2026-10-31';

function caseOf(code: string): CaseFile {
	const file = demoCase(code);
	if (file === null) throw new Error(`The demo vault has ${code}.`);
	return file;
}

function signalsOfClient(code: string, on: readonly SignalRule[]): readonly string[] {
	const signals = signalsOf(caseOf(code), on, defaultSignalRules, today);
	if (signals.length === 0) return ['Nothing.'];
	return signals.map(
		({ rule, at, because }) => `- ${at.date}, session ${at.session ?? '–'}. **${signalLabel(rule)}.** ${because}`,
	);
}

it('the clients of the demo vault have these signals', async () => {
	const usual = signalRuleOrder.filter((rule) => defaultSignalRules[rule].on);
	const off = signalRuleOrder.filter((rule) => !defaultSignalRules[rule].on);
	const sections = ['K-014', 'K-021', 'K-027', 'K-033', 'K-035', 'K-040', 'P-008', 'F-003'].map((code) =>
		[
			`## ${code}`,
			'',
			...signalsOfClient(code, usual),
			'',
			`Switched on: ${off.map(signalLabel).join(', ')}.`,
			'',
			...signalsOfClient(code, off),
		].join('\n'),
	);
	await expect(`# Signals of the demo vault on ${today}\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot(
		'expected/demo-vault.md',
	);
});

it('shows every rule that is on and needs no figure set, at least once, but for a gap that is wide in two sessions in a row', () => {
	const rules = signalRuleOrder.filter(
		(rule) => defaultSignalRules[rule].on && rule !== 'reliable-change' && rule !== 'gap-widening',
	);
	const found = new Set(
		practice.flatMap(({ code }) => signalsOf(caseOf(code), rules, defaultSignalRules, today).map(({ rule }) => rule)),
	);
	expect([...rules].filter((rule) => !found.has(rule))).toEqual([]);
});
