import { foldText } from '../notes/entry';
import { compareText } from '../notes/text-order';
import { builtInTemplates } from './built-in';
import { splitFrontmatter } from './frontmatter';
import type { Template } from './template';

/** A file of the therapist's template folder. */
export interface OwnTemplateFile {
	/** The file's name, without `.md`. */
	readonly name: string;
	readonly text: string;
}

/**
 * The templates there are: the built-in ones, each replaced by the therapist's file of the same name (regardless of case),
 * then the therapist's others by name, as documents on the record side. A file's own properties are left out.
 */
export function templatesWith(own: readonly OwnTemplateFile[]): Template[] {
	const files = new Map(own.map((file) => [foldText(file.name), file]));
	const replaced = builtInTemplates.map((template): Template => {
		const file = files.get(foldText(template.name));
		files.delete(foldText(template.name));
		return file === undefined ? template : { ...template, text: splitFrontmatter(file.text).body };
	});
	const others = [...files.values()]
		.sort((a, b) => compareText(a.name, b.name))
		.map((file): Template => ({
			id: `own/${file.name}`,
			name: file.name,
			kind: 'document',
			private: false,
			text: splitFrontmatter(file.text).body,
		}));
	return [...replaced, ...others];
}
