// What a note says under a heading: read back for the brief, and written to when a form's text goes into a fresh note.
import { headingOf, isDivider, isHeadingOf, listItemOf, noteLines, withoutBlockId } from '../notes/markdown-lines';
import { splitFrontmatter } from './frontmatter';

interface Section {
	readonly name: string;
	/** Where its heading begins. */
	readonly heading: number;
	/** Where the text under the heading begins and ends, as offsets in the note. */
	readonly start: number;
	readonly end: number;
}

/**
 * The text under the first heading of this name, up to the next of the same or a higher level, without blank lines around it.
 * `''` when nothing is there, null when there is no such heading. Case, emphasis, emoji and the number of a section do not
 * matter; properties and fenced code hold no headings. Never throws.
 */
export function sectionOf(markdown: string, heading: string): string | null {
	return sectionsOf(markdown, heading)[0] ?? null;
}

/** The same for every heading of this name, in order; empty where there is none. */
export function sectionsOf(markdown: string, heading: string): readonly string[] {
	return findSections(markdown, (text) => isHeadingOf(text, heading)).map(({ start, end }) =>
		withoutBlankEdges(markdown.slice(start, end)),
	);
}

/**
 * A template without the sections that `note` has already, by the names of their headings, and those names. A section goes with
 * its subheadings. All else keeps its bytes. Never throws.
 */
export function withoutSectionsOf(
	note: string,
	template: string,
): { readonly text: string; readonly leftOut: readonly string[] } {
	const there = noteLines(splitFrontmatter(note).body).flatMap((line) => headingOf(line)?.text ?? []);
	const doubled = findSections(template, (text) => text !== '' && there.some((each) => isHeadingOf(each, text)));
	let text = '';
	let read = 0;
	for (const { heading, end } of doubled) {
		text += template.slice(read, heading);
		read = end;
	}
	return { text: text + template.slice(read), leftOut: doubled.map(({ name }) => name) };
}

/**
 * The list items of a section that are neither ticked off nor cancelled (`[-]`) nor moved (`[>]`), nested ones too, without
 * bullet, checkbox and id; empty ones left out. Never throws.
 */
export function openItems(section: string): string[] {
	return noteLines(section).flatMap((line) => {
		const item = listItemOf(line);
		return item === null || item.text === '' || (item.task !== null && item.task !== 'open') ? [] : [item.text];
	});
}

/**
 * What was written in a section, line by line: list items, plain lines and ticked checkboxes. Left out is what only asks: other
 * checkboxes, lines that end in `:` or `?`, lines wholly in italics, subheadings. Never throws.
 */
export function sectionAnswers(section: string): string[] {
	return noteLines(section).flatMap((line) => {
		const item = listItemOf(line);
		const ticked = item === null || item.task === null || item.task === 'done';
		if (!ticked || !line.prose || headingOf(line) !== null) return [];
		const text = item?.text ?? withoutBlockId(line.text.trim());
		return text === '' || isDivider(text) || isPromptOnly(text) ? [] : [text];
	});
}

/**
 * The note with `text` put first under the heading, a blank line on either side. Where there is no such heading, one of
 * level 2 is added at the end. All else keeps its bytes; a blank text changes nothing. Never throws.
 */
export function insertUnder(markdown: string, heading: string, text: string): string {
	const written = text.trim();
	if (written === '') return markdown;
	const [section] = findSections(markdown, (name) => isHeadingOf(name, heading));
	if (section === undefined) {
		const before = markdown.trimEnd();
		return `${before}${before === '' ? '' : '\n\n'}## ${heading}\n\n${written}\n`;
	}
	const before = markdown.slice(0, section.start);
	const after = withoutBlankStart(markdown.slice(section.start));
	return `${before}${before.endsWith('\n') ? '' : '\n'}\n${written}\n${after === '' ? '' : '\n'}${after}`;
}

/** The sections whose headings are wanted, in order; one within another is part of it. */
function findSections(markdown: string, isWanted: (heading: string) => boolean): readonly Section[] {
	const sections: Section[] = [];
	let open: { readonly level: number; readonly name: string; readonly heading: number; readonly start: number } | null =
		null;
	const { body } = splitFrontmatter(markdown);
	const offset = markdown.length - body.length;
	for (const line of noteLines(body)) {
		const found = headingOf(line);
		if (found === null || (open !== null && found.level > open.level)) continue;
		if (open !== null) sections.push({ ...open, end: offset + line.start });
		open = isWanted(found.text)
			? { level: found.level, name: found.text, heading: offset + line.start, start: offset + line.next }
			: null;
	}
	if (open !== null) sections.push({ ...open, end: markdown.length });
	return sections;
}

function isPromptOnly(text: string): boolean {
	return text.endsWith(':') || text.endsWith('?') || /^(?:\*[^*]+\*|_[^_]+_)$/.test(text);
}

function withoutBlankStart(text: string): string {
	return text.replace(/^(?:[ \t]*\r?\n)+/, '');
}

function withoutBlankEdges(text: string): string {
	return withoutBlankStart(text).trimEnd();
}
