import { expect, it } from 'vitest';
import { signalLabel } from '../../../src/alliance/signals/case-signals';
import { signalRuleOrder, type SignalRule } from '../../../src/alliance/signals/signal-rules';
import { defaultSignalRules } from '../../../src/alliance/signals/signal-rules';
import { demoCase } from '../../demo-vault-maker/demo-case';
import { signalsOf } from './signals-of';

const today = '2026-10-31';

function signalsOfClient(code: string, on: readonly SignalRule[]): readonly string[] {
	const file = demoCase(code);
	if (file === null) throw new Error(`The demo vault has ${code}.`);
	const signals = signalsOf(file, on, defaultSignalRules, today);
	if (signals.length === 0) return ['Nothing.'];
	return signals.map(({ rule, at, because }) => `- ${at.date}, session ${at.session ?? '–'}. **${signalLabel(rule)}.** ${because}`);
}

it('the clients of the demo vault have these signals', async () => {
	const usual = signalRuleOrder.filter((rule) => defaultSignalRules[rule].on);
	const off = signalRuleOrder.filter((rule) => !defaultSignalRules[rule].on);
	const sections = ['K-014', 'K-021', 'K-027', 'K-033', 'K-035', 'K-040', 'P-008', 'F-003'].map((code) =>
		[`## ${code}`, '', ...signalsOfClient(code, usual), '', `Switched on: ${off.map(signalLabel).join(', ')}.`, '', ...signalsOfClient(code, off)].join('\n'),
	);
	await expect(`# Signals of the demo vault on ${today}\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot('expected/demo-vault.md');
});
