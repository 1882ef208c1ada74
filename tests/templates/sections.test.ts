import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headings } from '../../src/templates/headings';
import {
	insertUnder,
	openItems,
	sectionAnswers,
	sectionOf,
	sectionsOf,
	withoutSectionsOf,
} from '../../src/templates/sections';

const note = `---
title: "# Agreed"
# Agreed
---
# Session

## Agreed ##

- Breathing twice a day

\`\`\`
## To bring up next time
- not this
\`\`\`

### Detail

1. one

## **To bring up** next time:

- [ ] The move
- [x] The letter
    - nested
-
Plain line

# Other
`;

describe('a section', () => {
	it('a section runs to the next heading of its level or above, subheadings and code within', () => {
		const section = sectionOf(note, headings.agreed);
		expect(section).toMatch(/^- Breathing twice a day\n/);
		expect(section).toMatch(/### Detail\n\n1\. one$/);
	});

	it('a section is found whatever the case, emphasis and colon of its heading', () => {
		expect(sectionOf(note, 'to bring up NEXT time')).toBe(
			'- [ ] The move\n- [x] The letter\n    - nested\n-\nPlain line',
		);
	});

	it('a section is empty when nothing stands there and null when it is not there', () => {
		expect(sectionOf(note, 'Other')).toBe('');
		expect(sectionOf(note, 'Expectations')).toBeNull();
		expect(sectionOf('', 'Other')).toBeNull();
	});

	it('a section is no heading in properties, code or a tag', () => {
		expect(sectionOf('---\n# Agreed\n---\n', 'Agreed')).toBeNull();
		expect(sectionOf('~~~~\n# Agreed\n~~~\n# Agreed\n', 'Agreed')).toBeNull();
		expect(sectionOf('#Agreed\ntext', 'Agreed')).toBeNull();
	});

	it('a section reads Windows line ends and a heading with a sharp at its end', () => {
		expect(sectionOf('## C#\r\n\r\n- a\r\n## D\r\n', 'C#')).toBe('- a');
	});
});

describe('a heading', () => {
	it.each([
		'## To bring up next time 📌',
		'## 📌 To bring up next time',
		'## 👩🏽‍⚕️ To bring up next time 1️⃣ 🇫🇷',
		'## 4. To bring up next time',
		'## 4) To bring up next time',
		'## 4 To bring up next time',
		'## 1.2 To bring up next time',
		'## b) To bring up next time',
		'## IV. To bring up next time',
		'## ==To bring up next time==',
		'## To bring up next time ^abc123',
		'## To bring up next time #next',
		'## [[To bring up next time]]',
		'## <u>To bring up next time</u>',
		'To bring up next time\n---------------------',
		'To bring up next time\n=====',
		'**4. To bring up next time 📌**\n---',
	])('a heading is found as %j', (heading) => {
		expect(sectionOf(`Before\n\n${heading}\n\n- the move\n\n# Other\n\n- no\n`, headings.bringUpNext)).toBe(
			'- the move',
		);
	});

	it.each([
		'## What to bring up next time',
		'## Agreed',
		'To bring up next time',
		'- To bring up next time\n---',
		'## 📌',
		'## 4.',
	])('a heading is another one, or none: %j', (heading) => {
		expect(sectionOf(`${heading}\n\n- the move\n`, headings.bringUpNext)).toBeNull();
	});

	it('that is underlined ends a section, and gets a form’s text under its line', () => {
		const note = 'Agreed\n------\n\n- a\n\nTo bring up next time\n---\n- b\n';
		expect(sectionOf(note, 'Agreed')).toBe('- a');
		expect(insertUnder(note, 'To bring up next time', 'new')).toBe(
			'Agreed\n------\n\n- a\n\nTo bring up next time\n---\n\nnew\n\n- b\n',
		);
	});

	it('a heading is no line of a list, a quotation or a longer paragraph above a dividing line', () => {
		expect(sectionOf('## A\n\n- a\n---\n> b\n---\nc\nd\n---\n- e\n', 'A')).toBe('- a\n---\n> b\n---\nc\nd\n---\n- e');
	});
});

describe('what stands in a section', () => {
	const section = sectionOf(note, headings.bringUpNext) ?? '';

	it('what stands in a section is its list items that are not ticked off, nested ones too, empty ones not', () => {
		expect(openItems(section)).toEqual(['The move', 'nested']);
	});

	it('what stands in a section is nothing that was cancelled or moved', () => {
		const marked =
			'- [-] cancelled\n- [>] moved\n- [x] done\n- [X] done\n- [ ] open\n- [/] begun\n- [!] important\n- [?] asked\n- [<] planned';
		expect(openItems(marked)).toEqual(['open', 'begun', 'important', 'asked', 'planned']);
		expect(sectionAnswers(marked)).toEqual(['done', 'done']);
	});

	it('what stands in a section leaves the ids of blocks behind', () => {
		const section =
			'- plain point ^abc123\n- [ ] open ^a-1\n- 2^3 is 8\n- ^only\n- see [[Note#^abc123]]\n\nA line ^b\n\n^c\n';
		expect(openItems(section)).toEqual(['plain point', 'open', '2^3 is 8', 'see [[Note#^abc123]]']);
		expect(sectionAnswers(section)).toEqual(['plain point', '2^3 is 8', 'see [[Note#^abc123]]', 'A line']);
	});

	it('what stands in a section is no list in code or in a dividing line', () => {
		expect(openItems('```\n- a\n```\n* * *\n- - -\n+ b\n2) c\n-d')).toEqual(['b', 'c']);
	});

	it('what stands in a section counts as an answer only when it answers', () => {
		expect(
			sectionAnswers(
				'- Of therapy: sleep\n- Of me:\n- [ ] Trauma\n- [x] Stigma\n\nWhat helps?\n*Say it in their words.*\n```\ncode\n```\nTea.\n---\n### More\n',
			),
		).toEqual(['Of therapy: sleep', 'Stigma', 'Tea.']);
	});
});

describe('a form’s text', () => {
	it('a form’s text goes first under its heading', () => {
		expect(insertUnder('## A\n\n## B\n\nold\n', 'B', ' new \n')).toBe('## A\n\n## B\n\nnew\n\nold\n');
		expect(insertUnder('## A\n\n\n## B\n', 'A', 'new')).toBe('## A\n\nnew\n\n## B\n');
		expect(insertUnder('## A', 'A', 'new')).toBe('## A\n\nnew\n');
	});

	it('a form’s text brings its heading along where there is none', () => {
		expect(insertUnder('text\n', 'A', 'new')).toBe('text\n\n## A\n\nnew\n');
		expect(insertUnder('', 'A', 'new')).toBe('## A\n\nnew\n');
	});

	it('a form’s text changes nothing when blank', () => {
		expect(insertUnder('## A\n\n\n', 'A', ' \n')).toBe('## A\n\n\n');
	});

	it('a form’s text is read back from any note', () => {
		const anyNote = fc
			.array(fc.constantFrom('# A\n', '## B\n', 'text\n', '- a\n', '\n', '---\n', '\r\n', 'x: 1\n'), { maxLength: 10 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(anyNote, (markdown) => {
				expect(sectionOf(insertUnder(markdown, 'B', 'what I wrote'), 'B')?.split('\n')[0]).toBe('what I wrote');
			}),
			{ numRuns: 5_000 },
		);
	});
});

describe('a template for a note that has some of its sections', () => {
	const template =
		'## What I want to bring\n\n- \n\n## Agreed\n\n### Goals\n\n- \n\n## To bring up next time\n\n- {{cursor}}\n';

	it('is left without them, their subheadings too, and names them', () => {
		const note = '---\nalliance: session\n---\n## 2. Agreed ✅\n\nWalk.\n\nTo bring up next time\n---\n\n- FIRST\n';
		expect(withoutSectionsOf(note, template)).toEqual({
			text: '## What I want to bring\n\n- \n\n',
			leftOut: ['Agreed', 'To bring up next time'],
		});
	});

	it('stays as it is where the note has none of them, or only in code', () => {
		for (const note of ['', 'Agreed\n', '```\n## Agreed\n```\n', '## Agreed so far\n'])
			expect(withoutSectionsOf(note, template)).toEqual({ text: template, leftOut: [] });
	});

	it('twice over has nothing left', () => {
		expect(withoutSectionsOf(template, template).text).toBe('');
	});
});

it('every place with a heading is found, in order', () => {
	const note = '## Next\n\n- a\n\n## Other\n\n## next:\n\n- b\n';
	expect(sectionsOf(note, 'Next')).toEqual(['- a', '- b']);
});

it('any text is read without throwing, however long and repetitive', () => {
	const piece = fc.oneof(
		fc.constantFrom('#', '# a', '```', '~~~', '---', '\n', '\r\n', '- ', '[x]', ' ', '> '),
		fc.string({ unit: 'binary', maxLength: 4 }),
	);
	fc.assert(
		fc.property(
			fc.array(piece).map((parts) => parts.join('')),
			(text) => {
				const section = sectionOf(text, 'a') ?? text;
				for (const read of [openItems, sectionAnswers]) read(section);
				insertUnder(text, 'a', 'b');
			},
		),
		{ numRuns: 20_000 },
	);
	for (const unit of ['# ', ' #', '`', '- ', '> ', '*', '_a', '\n', ' \n', '[x] ']) {
		// Hangs where the time grows faster than the text.
		expect(sectionAnswers(sectionOf(`# a\n${unit.repeat(100_000)}`, 'a') ?? '')).toBeInstanceOf(Array);
	}
});
