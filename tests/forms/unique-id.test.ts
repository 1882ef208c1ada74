import { expect, it } from 'vitest';
import { uniqueId } from '../../src/ui/unique-id';

it('gives another id each time, one that can stand in a selector', () => {
	const ids = Array.from({ length: 1_000 }, () => uniqueId('form'));
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^alliance-form-[a-z\d]+$/);
});
