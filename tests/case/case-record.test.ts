import { expect, it } from 'vitest';
import { caseRecord } from '../../src/case/case-record';
import { signalRuleOrder } from '../../src/case/signal-rules';
import { FakeContext } from '../features/fake-context';

it('the record of a case keeps every signal but those that speak of ruptures', () => {
	const caseFile = new FakeContext({ notes: { 'K-014.md': { alliance: 'client' } } }).cases.caseFile('K-014');
	if (caseFile === null) throw new Error('K-014 is there.');
	const signals = signalRuleOrder.map((rule) => ({
		rule,
		series: null,
		at: { date: '2026-03-05', session: 7 },
		because: 'A sentence.',
	}));
	const kept = caseRecord({ ...caseFile, signals }, () => false).signals.map(({ rule }) => rule);
	expect(kept).toEqual(signalRuleOrder.filter((rule) => !rule.startsWith('rupture')));
});
