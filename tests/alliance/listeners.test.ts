import { expect, it, vi } from 'vitest';
import { Listeners } from '../../src/alliance/listeners';

it('goes on to the others when one fails, fails itself never, and lets the failure be seen', () => {
	const later: (() => void)[] = [];
	vi.stubGlobal('queueMicrotask', (work: () => void) => later.push(work));
	try {
		const listeners = new Listeners<string>();
		const heard: string[] = [];
		listeners.add(() => {
			throw new Error('not drawn');
		});
		const leave = listeners.add((told) => heard.push(told));
		listeners.tell('one');
		leave();
		listeners.tell('two');
		expect(heard).toEqual(['one']);
		expect(later).toHaveLength(2);
		expect(later[0]).toThrow('not drawn');
	} finally {
		vi.unstubAllGlobals();
	}
});
