import { expect, it } from 'vitest';
import { FakeContext } from '../features/fake-context';

it('self-checks are found wherever they lie, and belong to no client', () => {
	const desk = new FakeContext({ notes: { 'Clients/K-014/K-014.md': { alliance: 'client' } } });
	desk.put('Private/Self-checks/a.md', { alliance: 'self-check', date: '2026-01-01', energy: 0 });
	desk.put('Elsewhere.md', { alliance: 'self-check', date: '2026-01-02', energy: 7 });
	expect(desk.cases.selfChecks().map(({ path, properties }) => [path, properties.energy])).toEqual([
		['Private/Self-checks/a.md', 0],
		['Elsewhere.md', 7],
	]);
	expect(desk.cases.clientOf('Elsewhere.md')).toBeNull();
	desk.remove('Elsewhere.md');
	expect(desk.cases.selfChecks()).toHaveLength(1);
});

it('a self-check that comes, changes or goes is told of, though it changes no client', () => {
	const desk = new FakeContext({ notes: { 'Clients/K-014/K-014.md': { alliance: 'client' } } });
	const heard: string[][] = [];
	desk.cases.onChange((clients) => heard.push([...clients]));
	desk.put('Private/Self-checks/a.md', { alliance: 'self-check', date: '2026-01-01', energy: 0 });
	desk.put('Private/Self-checks/a.md', { alliance: 'self-check', date: '2026-01-01', energy: 3 });
	desk.remove('Private/Self-checks/a.md');
	desk.put('Diary.md', { mood: 'fine' });
	expect(heard).toEqual([[], [], []]);
});
