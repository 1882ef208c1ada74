import type { TFile } from 'obsidian-test-mocks/obsidian';
import { expect, test } from 'vitest';
import { LinkIndex } from './app/vault/links';

function resolve(paths: readonly string[], link: string, source = 'Notes/From.md'): string | null {
	const index = new LinkIndex();
	for (const path of paths) index.add({ path, name: path.slice(path.lastIndexOf('/') + 1) } as TFile);
	return index.resolve(link, source)?.path ?? null;
}

test('a name leads to the note in the folder of the one that links, else to the shortest path', () => {
	expect(resolve(['A/K.md', 'Notes/K.md'], 'K')).toBe('Notes/K.md');
	expect(resolve(['Deep/Down/K.md', 'A/K.md'], 'K')).toBe('A/K.md');
	expect(resolve(['A/K.md'], 'k')).toBe('A/K.md');
});

test('a path leads to that path, or to one that ends with it', () => {
	expect(resolve(['A/K.md', 'B/A/K.md', 'K.md'], 'A/K')).toBe('A/K.md');
	expect(resolve(['B/A/K.md', 'K.md'], 'A/K')).toBe('B/A/K.md');
	expect(resolve(['B/A/K.md'], '/A/K')).toBe(null);
	expect(resolve(['BA/K.md'], 'A/K')).toBe(null);
});

test('a relative path starts at the folder of the note that links', () => {
	expect(resolve(['Notes/K.md', 'K.md'], '../K')).toBe('K.md');
	expect(resolve(['Notes/K.md', 'K.md'], './K')).toBe('Notes/K.md');
});
