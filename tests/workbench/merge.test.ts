import { expect, test } from 'vitest';
import { mergeTexts } from './app/editor/merge';

const base = '---\ndone: false\n---\n# Heading\n\nFirst line.\n\nLast line.\n';

test('text typed here and a property changed outside are both kept', () => {
	const here = base.replace('Last line.', 'Last line, and more.');
	const outside = base.replace('done: false', 'done: true');
	expect(mergeTexts(base, here, outside)).toBe(here.replace('done: false', 'done: true'));
});

test('a change outside whose place is typed over is dropped, as the app drops it', () => {
	const here = 'Quite another text, typed over all of it, and long enough to resemble nothing.\n';
	const outside = base.replace('done: false', 'done: true');
	expect(mergeTexts(base, here, outside)).toBe(here);
});

test('without anything typed the text from outside is taken as it is', () => {
	expect(mergeTexts(base, base, 'Other')).toBe('Other');
	expect(mergeTexts(base, 'Mine', base)).toBe('Mine');
});
