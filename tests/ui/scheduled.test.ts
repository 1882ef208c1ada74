import { expect, it } from 'vitest';
import { Scheduled, type HasWindow } from '../../src/ui/scheduled';

/** A window that says what is asked of it; its frames come when they are called for. */
function fakeWindow(name: string, said: string[]) {
	const frames: (() => void)[] = [];
	const win: HasWindow['win'] = {
		requestAnimationFrame: (work) => frames.push(() => work(0)),
		cancelAnimationFrame: (id) => said.push(`${name} frame ${id} off`),
		setTimeout: (_: unknown, after = 0) => said.push(`${name} in ${after}`),
		clearTimeout: (id) => said.push(`${name} timer ${id} off`),
	};
	return { win, nextFrame: () => frames.splice(0).forEach((frame) => frame()) };
}

it('works in the next frame, and is called off in the window it was asked of, wherever the element is by then', () => {
	const said: string[] = [];
	const main = fakeWindow('main', said);
	const popout = fakeWindow('pop-out', said);
	const el = { win: main.win };
	const soon = new Scheduled(el, () => said.push('done'));
	soon.schedule();
	main.nextFrame();
	expect(said).toEqual(['done']);
	soon.schedule();
	el.win = popout.win;
	soon.schedule();
	popout.nextFrame();
	soon.cancel();
	expect(said).toEqual(['done', 'main frame 1 off', 'done']);
});

it('waits by the clock of the window it was asked of where it has a time to wait', () => {
	const said: string[] = [];
	const main = fakeWindow('main', said);
	const el = { win: main.win };
	const later = new Scheduled(el, () => {}, 400);
	later.schedule();
	el.win = fakeWindow('pop-out', said).win;
	later.cancel();
	expect(said).toEqual(['main in 400', 'main timer 1 off']);
});
