import { expect, it, vi } from 'vitest';
import { Emitter } from '../../src/lib/emitter';

it('goes on to the others when one fails, fails itself never, and lets the failure be seen', () => {
	const later: (() => void)[] = [];
	vi.stubGlobal('queueMicrotask', (work: () => void) => later.push(work));
	try {
		const listeners = new Emitter<string>();
		const heard: string[] = [];
		listeners.add(() => {
			throw new Error('not drawn');
		});
		const leave = listeners.add((told) => heard.push(told));
		listeners.emit('one');
		leave();
		listeners.emit('two');
		expect(heard).toEqual(['one']);
		expect(later).toHaveLength(2);
		expect(later[0]).toThrow('not drawn');
	} finally {
		vi.unstubAllGlobals();
	}
});
