import { expect, it } from 'vitest';
import { recordOfCase } from '../../src/alliance/record-of-case';
import { signalRuleOrder } from '../../src/alliance/signals/signal-rules';
import { FakeDesk } from '../commands/fake-desk';

it('the record of a case keeps every signal but those that speak of ruptures', () => {
	const caseFile = new FakeDesk({ notes: { 'K-014.md': { alliance: 'client' } } }).cases.caseFile('K-014');
	if (caseFile === null) throw new Error('K-014 is there.');
	const signals = signalRuleOrder.map((rule) => ({
		rule,
		series: null,
		at: { date: '2026-03-05', session: 7 },
		because: 'A sentence.',
	}));
	const kept = recordOfCase({ ...caseFile, signals }, () => false).signals.map(({ rule }) => rule);
	expect(kept).toEqual(signalRuleOrder.filter((rule) => !rule.startsWith('rupture')));
});
