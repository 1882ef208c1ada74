// What a note says under a heading: read back for the brief, and written to when a form's text goes into a fresh note.
import { headingOf, isDivider, isHeadingOf, listItemOf, noteLines, withoutBlockId } from '../notes/markdown-lines';
import { splitFrontmatter } from './frontmatter';

interface Section {
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
	const section = findSection(markdown, heading);
	return section === null ? null : withoutBlankEdges(markdown.slice(section.start, section.end));
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
	const section = findSection(markdown, heading);
	if (section === null) {
		const before = markdown.trimEnd();
		return `${before}${before === '' ? '' : '\n\n'}## ${heading}\n\n${written}\n`;
	}
	const before = markdown.slice(0, section.start);
	const after = withoutBlankStart(markdown.slice(section.start));
	return `${before}${before.endsWith('\n') ? '' : '\n'}\n${written}\n${after === '' ? '' : '\n'}${after}`;
}

function findSection(markdown: string, heading: string): Section | null {
	let level: number | null = null;
	let start = 0;
	const { body } = splitFrontmatter(markdown);
	const offset = markdown.length - body.length;
	for (const line of noteLines(body)) {
		const found = headingOf(line);
		if (found === null) continue;
		if (level === null) {
			if (!isHeadingOf(found.text, heading)) continue;
			level = found.level;
			start = offset + line.next;
		} else if (found.level <= level) {
			return { start, end: offset + line.start };
		}
	}
	return level === null ? null : { start, end: markdown.length };
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
