import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, type PlaceholderValues } from '../../src/templates/fill';

const values: PlaceholderValues = {
	client: () => 'K-014',
	date: (format) => (format === null ? '2026-03-05' : `[${format}]`),
	goals: () => ['Sleep', 'Speak up'],
	tasks: () => [],
	number: () => '0',
	nothing: () => '',
	gaps: () => ['', 'one', '  '],
	'last-session': () => '[[K-014 2026-02-26]]',
};

function fill(template: string): string {
	return fillTemplate(template, values).text;
}

describe('a placeholder', () => {
	it('a placeholder is filled whatever its case and white space', () => {
		expect(fill('{{client}} {{ Client }} {{CLIENT}}')).toBe('K-014 K-014 K-014');
	});

	it('hands on its argument, colons and spaces and all', () => {
		expect(fill('{{date: D MMM, HH:mm:ss }}|{{date:}}')).toBe('[D MMM, HH:mm:ss]|2026-03-05');
	});

	it('a placeholder keeps zero', () => {
		expect(fill('Session {{number|?}}')).toBe('Session 0');
	});

	it('a placeholder gives its fallback when empty, within a line', () => {
		expect(fill('Tasks: {{tasks|none open}}, {{nothing}}.')).toBe('Tasks: none open, .');
	});

	it('joins a list within a line', () => {
		expect(fill('Goals: {{goals}}')).toBe('Goals: Sleep; Speak up');
	});

	it('a placeholder stays in the text when nobody knows it, and is named once', () => {
		const filled = fillTemplate('{{Mood : a}} {{mood}} {{client}}\n- {{what is this|x}}', values);
		expect(filled.text).toBe('{{Mood : a}} {{mood}} K-014\n- {{what is this|x}}');
		expect(filled.unknown).toEqual(['Mood', 'what is this']);
	});

	it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
		'a placeholder is unknown when called %s',
		(name) => {
			expect(fillTemplate(`{{${name}}}`, values)).toEqual({ text: `{{${name}}}`, cursor: null, unknown: [name] });
		},
	);

	it('a placeholder needs a name, one line and both braces', () => {
		const text = '{{}} {{ }} {{:x}} {{|x}} {{client} {client}} {{cli\nent}} {{{client}}}';
		expect(fillTemplate(text, values)).toEqual({
			text: text.replace('{{{client}}}', '{K-014}'),
			cursor: null,
			unknown: [],
		});
	});
});

describe('a list that opens a list item', () => {
	it('a list that opens a list item repeats the line with its indentation and bullet', () => {
		expect(fill('Goals\n  * {{goals}}\nend')).toBe('Goals\n  * Sleep\n  * Speak up\nend');
	});

	it('a list that opens a list item repeats the checkbox and counts on', () => {
		expect(fill('- [ ] {{goals}}\n3. {{goals}}')).toBe('- [ ] Sleep\n- [ ] Speak up\n3. Sleep\n4. Speak up');
	});

	it('a list that opens a list item repeats what follows it on the line', () => {
		expect(fill('- {{goals}}: \n')).toBe('- Sleep: \n- Speak up: \n');
	});

	it('a list that opens a list item stays in a quote or callout', () => {
		expect(fill('> [!note]\n> - {{goals}}')).toBe('> [!note]\n> - Sleep\n> - Speak up');
	});

	it('a list that opens a list item becomes a list where the line has no bullet', () => {
		expect(fill('{{goals}}')).toBe('- Sleep\n- Speak up');
	});

	it('a list that opens a list item is joined when the line holds another placeholder', () => {
		expect(fill('- {{goals}} {{client}}')).toBe('- Sleep; Speak up K-014');
	});

	it('a list that opens a list item leaves its fallback as a plain line when empty', () => {
		expect(fill('- [ ] {{tasks|Nothing open.}}\n')).toBe('Nothing open.\n');
	});

	it('a list that opens a list item keeps the item when something follows it', () => {
		expect(fill('- {{tasks|Each}}:')).toBe('- Each:');
	});

	it('a list that opens a list item leaves no line and no second blank line when empty without a fallback', () => {
		expect(fill('# A\n\n- {{tasks}}\n\n# B\n\n- {{tasks}}\n- {{goals}}\n')).toBe('# A\n\n# B\n\n- Sleep\n- Speak up\n');
		expect(fill('{{nothing}}\n\ntext')).toBe('text');
	});

	it('a list that opens a list item leaves out blank entries', () => {
		expect(fill('- {{gaps}}')).toBe('- one');
	});

	it('a list that opens a list item keeps Windows line ends', () => {
		expect(fill('a\r\n- {{goals}}\r\n\r\n- {{tasks}}\r\n\r\nb')).toBe('a\r\n- Sleep\r\n- Speak up\r\n\r\nb');
	});

	it('a list that opens a list item puts a single text on the line as it stands', () => {
		expect(fill('{{last-session}}\n- {{client}}')).toBe('[[K-014 2026-02-26]]\n- K-014');
	});
});

describe('the cursor', () => {
	it('the cursor is where the first mark stood, all marks removed', () => {
		const filled = fillTemplate('{{client}}\n- {{goals}}\n- {{Cursor}}here {{cursor}}{{nothing}}', values);
		expect(filled.text).toBe('K-014\n- Sleep\n- Speak up\n- here ');
		expect(filled.text.slice(filled.cursor ?? -1)).toBe('here ');
	});

	it('the cursor is null without a mark', () => {
		expect(fillTemplate('{{client}}', values).cursor).toBeNull();
	});

	it('the cursor is at the start when the mark comes first', () => {
		expect(fillTemplate('{{cursor}}x', values).cursor).toBe(0);
	});
});

describe('Templater’s own tags', () => {
	it('Templater’s own tags are left alone with all they hold', () => {
		const text = '<% tp.date.now("{{date}}") %><%*\n- {{goals}}\n{{mood}}{{cursor}} -%>';
		expect(fillTemplate(text, values)).toEqual({ text, cursor: null, unknown: [] });
	});

	it('Templater’s own tags end where they end', () => {
		expect(fill('<% a %>{{client}}<% {{client}} %>')).toBe('<% a %>K-014<% {{client}} %>');
	});

	it('Templater’s own tags are plain text when never closed', () => {
		expect(fill('<% {{client}} %> <% {{client}} <% {{client}}')).toBe('<% {{client}} %> <% K-014 <% K-014');
	});
});

const piece = fc.oneof(
	fc.constantFrom(
		'{{',
		'}}',
		'<%',
		'%>',
		'{{client}}',
		'{{goals}}',
		'{{tasks|none}}',
		'{{tasks}}',
		'{{cursor}}',
		'{{x:y|z}}',
		'- ',
		'\n',
		'\r\n',
		'|',
		':',
		' ',
		'> ',
		'1. ',
		'- [ ] ',
	),
	fc.string({ unit: 'binary', maxLength: 4 }),
);
const templateText = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));

describe('any template', () => {
	it('any template is filled without throwing, the cursor within the text', () => {
		fc.assert(
			fc.property(templateText, (template) => {
				const { text, cursor } = fillTemplate(template, values);
				if (cursor !== null && (cursor < 0 || cursor > text.length)) throw new Error('cursor outside');
			}),
			{ numRuns: 40_000 },
		);
	});

	it('any template comes back unchanged when no placeholder in it is known', () => {
		fc.assert(
			fc.property(templateText, (template) => {
				fc.pre(!/cursor/i.test(template));
				expect(fillTemplate(template, {}).text).toBe(template);
			}),
			{ numRuns: 5_000 },
		);
	});

	it('any template takes a hostile value as it stands', () => {
		const hostile = fc
			.array(fc.constantFrom('{{client}}', '{{cursor}}', '<% x %>', '$&', '$1', '`', '\\', '}}', '{{', 'a'), {
				minLength: 1,
			})
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(hostile, (value) => {
				const filled = fillTemplate('a {{v}} b{{cursor}}', { v: () => value, client: () => 'no' });
				expect(filled).toEqual({ text: `a ${value} b`, cursor: value.length + 4, unknown: [] });
				expect(fillTemplate('- {{v}}\n', { v: () => [value, value] }).text).toBe(`- ${value}\n- ${value}\n`);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('any template is filled however long and repetitive it is', () => {
		for (const unit of ['<%', '{{', '{{x', '- {{tasks}}\n\n', ' ', '>', '{{x}}\n']) {
			// Hangs where the time grows faster than the text.
			expect(typeof fillTemplate(unit.repeat(50_000), values).text).toBe('string');
		}
	});
});
