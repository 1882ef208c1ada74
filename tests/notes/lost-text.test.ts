import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lostTexts } from '../../src/notes/lost-text';
import { lostText } from '../../src/notes/problem';
import { knownProperties } from '../../src/notes/property-names';
import { applyRepair, repairsOf, type RepairContext } from '../../src/notes/repair';
import type { Frontmatter } from '../../src/notes/write-note';

const context: RepairContext = {
	clientLink: () => null,
	linkToClient: () => null,
	freeNumber: () => null,
	knownEntry: () => undefined,
	answersIn: () => null,
};
const read = (properties: string): { text: string; found: Frontmatter } => {
	const head = `alliance: session\nclient: "[[K-014]]"\n${properties}`;
	return {
		text: `---\n${head}---\nBody\n- Body #tag\n`,
		found: Object.fromEntries(knownProperties(parse(head) as Frontmatter).values),
	};
};
const lostIn = (properties: string): readonly (readonly [string, string])[] => {
	const { text, found } = read(properties);
	return lostTexts(text, found).map(({ property, written }) => [property, written]);
};

describe('a text that goes on behind a sign of YAML', () => {
	it.each([
		['tasks-agreed:\n  - Ring sister #family\n  - Walk\n', [['tasks-agreed', 'Ring sister #family']]],
		['floor: A #loud\n', [['floor', 'A #loud']]],
		['Floor: A #loud\n', [['floor', 'A #loud']]],
		['tasks-agreed:\n- Ring #sister and #brother\n', [['tasks-agreed', 'Ring #sister and #brother']]],
	])('a text that goes on behind a sign of YAML is found in %j', (properties, lost) => {
		expect(lostIn(properties)).toEqual(lost);
	});

	it.each([
		'tasks-agreed:\n  - "Ring sister #family"\n',
		"tasks-agreed:\n  - 'Ring sister #family'\n",
		'tasks-agreed:\n  - Ring sister # agreed by phone\n',
		'tasks-agreed:\n  - Ring sister#family\n',
		'tasks-agreed:\n  # Ring sister\n  - Walk\n',
		'bond: 7 #doubtful\n',
		'mood: calm #own\n',
		'floor: |\n  A #loud\n',
	])('a text that goes on behind a sign of YAML is none in %j', (properties) => {
		expect(lostIn(properties)).toEqual([]);
	});

	it('a text that goes on behind a sign of YAML is put in quotation marks by its repair, and nothing else changes', () => {
		const { text, found } = read('tasks-agreed:\n  - Walk\n  - Ring sister #family\nfloor: A #loud\n');
		const problems = lostTexts(text, found).map(({ property, written }) => lostText('a.md', property, written));
		expect(problems[0]?.message).toBe(
			'“Ring sister #family” in “tasks-agreed” counts as “Ring sister” only: without quotation marks, what follows # is left out.',
		);
		for (const problem of problems) {
			const [repair] = repairsOf(problem, found, context);
			expect(repair === undefined ? false : applyRepair(found, repair)).toBe(true);
		}
		expect(found).toEqual({
			alliance: 'session',
			client: '[[K-014]]',
			'tasks-agreed': ['Walk', 'Ring sister #family'],
			floor: 'A #loud',
		});
	});

	it('a text that goes on behind a sign of YAML is looked for without throwing in any text', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('---\n', 'floor: ', '- ', ' #', 'a', '\n', '"', ': ')), (parts) => {
				lostTexts(parts.join(''), { alliance: 'session', floor: 'a' });
			}),
			{ numRuns: 5000 },
		);
	});
});
