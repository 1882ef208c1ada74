import { normalizeText } from '../../notes/entry';
import { compareCodes } from '../../lib/compare-text';
import { canonicalText } from '../../lib/path-key';
import { builtInTemplates } from '../built-in/built-in';
import { splitFrontmatter } from '../frontmatter';
import type { Template } from '../template';

/** A file of the therapist's template folder. */
export interface CustomTemplateFile {
	/** The file's name, without `.md`. */
	readonly name: string;
	readonly text: string;
}

/**
 * The templates there are: the built-in ones, each replaced by the therapist's file of the same name (regardless of case),
 * then the therapist's others by name, as documents on the record side. A file's own properties are left out.
 */
export function mergeTemplates(own: readonly CustomTemplateFile[]): Template[] {
	const files = new Map(own.map((file) => [normalizeText(file.name), file]));
	const replaced = builtInTemplates.map((template): Template => {
		const file = files.get(normalizeText(template.name));
		files.delete(normalizeText(template.name));
		return file === undefined ? template : { ...template, text: splitFrontmatter(file.text).body };
	});
	const others = [...files.values()]
		.sort((a, b) => compareCodes(a.name, b.name))
		.map((file): Template => ({
			id: `own/${canonicalText(file.name)}`,
			name: file.name,
			kind: 'document',
			private: false,
			text: splitFrontmatter(file.text).body,
		}));
	return [...replaced, ...others];
}
