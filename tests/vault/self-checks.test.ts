import { expect, it } from 'vitest';
import { FakeContext } from '../features/fake-context';

it('self-checks are found wherever they lie, and belong to no client', () => {
	const context = new FakeContext({ notes: { 'Clients/K-014/K-014.md': { alliance: 'client' } } });
	context.put('Private/Self-checks/a.md', { alliance: 'self-check', date: '2026-01-01', energy: 0 });
	context.put('Elsewhere.md', { alliance: 'self-check', date: '2026-01-02', energy: 7 });
	expect(context.cases.selfChecks().map(({ path, properties }) => [path, properties.energy])).toEqual([
		['Private/Self-checks/a.md', 0],
		['Elsewhere.md', 7],
	]);
	expect(context.cases.clientOf('Elsewhere.md')).toBeNull();
	context.remove('Elsewhere.md');
	expect(context.cases.selfChecks()).toHaveLength(1);
});

it('a self-check that comes, changes or goes is told of, though it changes no client', () => {
	const context = new FakeContext({ notes: { 'Clients/K-014/K-014.md': { alliance: 'client' } } });
	const heard: string[][] = [];
	context.cases.onChange((clients) => heard.push([...clients]));
	context.put('Private/Self-checks/a.md', { alliance: 'self-check', date: '2026-01-01', energy: 0 });
	context.put('Private/Self-checks/a.md', { alliance: 'self-check', date: '2026-01-01', energy: 3 });
	context.remove('Private/Self-checks/a.md');
	context.put('Diary.md', { mood: 'fine' });
	expect(heard).toEqual([[], [], []]);
});
