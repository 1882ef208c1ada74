import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../src/templates/built-in/built-in';
import { fillTemplate } from '../../src/templates/fill';
import { safeFileName } from '../../src/templates/file-name';
import { headings, intakeHeadings } from '../../src/templates/headings';
import { mergeTemplates } from '../../src/templates/custom/custom-templates';
import { placeholderValues, type TemplateContext } from '../../src/templates/placeholders';
import { sectionAnswers, openItems, sectionOf } from '../../src/templates/sections';
import type { Template } from '../../src/templates/template';
import { formatDate } from './format-date';
import { samples } from './samples';

function sampleOf({ id }: Template): TemplateContext {
	const sample = samples[id];
	if (sample === undefined) throw new Error(`No sample for ${id}.`);
	return sample;
}

function shown(template: Template): string {
	const { text, cursor, unknown } = fillTemplate(template.text, placeholderValues(sampleOf(template), formatDate));
	expect(unknown).toEqual([]);
	expect(cursor).not.toBeNull();
	return text;
}

function text(id: string): string {
	return builtInTemplates.find((template) => template.id === id)?.text ?? '';
}

describe.each(builtInTemplates.map((template) => [template.id, template] as const))(
	'the template %s',
	(id, template) => {
		it('reads as recorded when filled', async () => {
			await expect(shown(template)).toMatchFileSnapshot(`expected/${id}.md`);
		});

		it('has no properties of its own, a safe name, and a sample of its own side', () => {
			expect(template.text).not.toMatch(/^---/);
			expect(safeFileName(template.name)).toEqual({ name: template.name, changed: false });
			expect(sampleOf(template).private).toBe(template.private);
		});

		it('ends with one line end and has three blank lines on end only where writing begins', () => {
			expect(shown(template)).toMatch(/[^\n]\n$/);
			expect(shown(template)).not.toMatch(/\n{5}/);
		});
	},
);

it('every template has an id and a name of its own', () => {
	expect(new Set(builtInTemplates.map(({ id }) => id)).size).toBe(builtInTemplates.length);
	expect(new Set(builtInTemplates.map(({ name }) => name.toLowerCase())).size).toBe(builtInTemplates.length);
});

describe('the two sides', () => {
	const recordOnly =
		/\b(minutes?|start(ed)? at|end(ed)? at|o’clock|times?|duration|medium|score|rating|rated?|scale|goals?|aims?|plan(s|ned)?|tasks?|homework|diagnos\w*|symptoms?|prognosis|progress|medication|frequency)\b/i;
	const privateOnly =
		/\b(countertransference|supervis\w*|my (reactions?|part|feelings?|own)|(did|do) I feel|I (felt|feel|wanted|avoid(ed)?|judged)|irritat\w*|bored\w*|attract\w*|pulled|annoy\w*|ruptures?|hypothes\w*)\b/i;

	it.each(builtInTemplates.filter((template) => template.private).map((template) => [template.id, template.text]))(
		'keep session times, scores, goals and plans out of the private %s',
		(_, body) => {
			expect(body).not.toMatch(recordOnly);
		},
	);

	it.each(builtInTemplates.filter((template) => !template.private).map((template) => [template.id, template.text]))(
		'keep private reactions out of the %s',
		(_, body) => {
			expect(body).not.toMatch(privateOnly);
		},
	);

	it('the two sides have the kinds that belong there', () => {
		const kindsOf = (isPrivate: boolean) =>
			new Set(builtInTemplates.filter((template) => template.private === isPrivate).map(({ kind }) => kind));
		expect(kindsOf(true)).toEqual(new Set(['rupture', 'reflection', 'self-check', 'document']));
		expect(kindsOf(false)).toEqual(new Set(['session', 'client', 'document']));
	});
});

describe('what is read back', () => {
	const sessions = builtInTemplates.filter(({ kind }) => kind === 'session');

	it.each(sessions.map((template) => [template.id, template]))(
		'what is read back has its headings in %s',
		(_, template) => {
			const body = shown(template);
			for (const heading of [headings.workingTogether, headings.agreed, headings.bringUpNext])
				expect(sectionOf(body, heading)).not.toBeNull();
			expect(openItems(sectionOf(body, headings.bringUpNext) ?? '-')).toEqual([]);
		},
	);

	it('what is read back has its headings in the intake, none of which answers before it is filled in', () => {
		for (const heading of intakeHeadings) {
			const section = sectionOf(text('intake'), heading);
			expect(section).not.toBeNull();
			expect(sectionAnswers(section ?? '')).toEqual([]);
		}
	});

	it('what is read back is what the client said at intake', () => {
		const filled = text('intake')
			.replace('- Of therapy:', '- Of therapy: to sleep again')
			.replace('- [ ] Stigma', '- [x] Stigma');
		expect(sectionAnswers(sectionOf(filled, headings.expectations) ?? '')).toEqual(['Of therapy: to sleep again']);
		expect(sectionAnswers(sectionOf(filled, headings.tense) ?? '')).toEqual(['Stigma, or who might find out']);
	});

	it('what is read back has its headings in the rupture', () => {
		for (const heading of [headings.whatHappened, headings.inTheRoom, headings.myPart, headings.doNext])
			expect(sectionOf(text('rupture'), heading)).not.toBeNull();
	});
});

describe('the therapist’s own templates', () => {
	it('the therapist’s own templates take the place of the built-in ones of the same name, without their properties', () => {
		const templates = mergeTemplates([{ name: 'session, soap', text: '---\ntags: x\n---\n# Mine\n' }]);
		expect(templates).toHaveLength(builtInTemplates.length);
		expect(templates.find(({ id }) => id === 'session-soap')).toMatchObject({
			name: 'Session, SOAP',
			kind: 'session',
			text: '# Mine\n',
		});
	});

	it('the therapist’s own templates stand after them otherwise', () => {
		expect(
			mergeTemplates([
				{ name: 'Zeta', text: 'z' },
				{ name: 'Letter', text: 'l' },
			]).slice(-2),
		).toMatchObject([{ id: 'own/Letter', kind: 'document', private: false, text: 'l' }, { id: 'own/Zeta' }]);
	});
});
