// What the pages for users have to name, so that nothing a person can write is missing from them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { axisKinds, dimensionChoices, laneNames, scaleKinds } from '../src/timeline/options/options';
import { raters } from '../src/instruments/definition/instrument';
import { noteKinds } from '../src/notes/kinds';
import { commandNames } from '../src/text/commands';
import { placeholders } from '../src/templates/placeholders';

const page = (name: string): string => readFileSync(join(import.meta.dirname, '..', name), 'utf8');

it.each(placeholders.map(({ name }) => name))('docs/templates.md names the placeholder %s', (name) => {
	expect(page('docs/templates.md')).toContain(`\`{{${name}}}\``);
});

it.each([...laneNames, ...raters, ...dimensionChoices, ...axisKinds, ...scaleKinds])(
	'docs/guide.md names the option %s of a timeline',
	(choice) => {
		expect(page('docs/guide.md')).toContain(`\`${choice}\``);
	},
);

it.each(Object.values(commandNames))('docs/guide.md says what “%s” does', (name) => {
	expect(page('docs/guide.md')).toContain(name);
});

it.each(
	Object.entries(noteKinds).flatMap(([kind, properties]) =>
		Object.keys(properties).map((property) => [kind, property] as const),
	),
)('docs/note-format.md has the %s’s %s', (kind, property) => {
	const text = page('docs/note-format.md');
	expect(text).toContain(`\`${kind}\``);
	expect(text).toContain(`\`${property}\``);
});
