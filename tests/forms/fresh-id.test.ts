import { expect, it } from 'vitest';
import { freshId } from '../../src/forms/fresh-id';

it('gives another id each time, one that can stand in a selector', () => {
	const ids = Array.from({ length: 1_000 }, () => freshId('form'));
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^alliance-form-[a-z\d]+$/);
});
