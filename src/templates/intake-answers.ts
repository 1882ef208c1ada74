import { headings, intakeHeadings } from './headings';
import { sectionAnswers, sectionOf } from './sections';

export interface IntakeAnswers {
	readonly heading: string;
	readonly texts: readonly string[];
}

/**
 * What the client note says under the intake's headings, in their order. Headings and questions without an answer are left out,
 * and so are boxes that are not ticked. Never throws.
 */
export function intakeAnswers(markdown: string): readonly IntakeAnswers[] {
	return intakeHeadings.flatMap((heading) => {
		const section = sectionOf(markdown, heading);
		const texts = section === null ? [] : sectionAnswers(section);
		return texts.length === 0 ? [] : [{ heading, texts }];
	});
}

/** The first line of what a rupture's note says under “What happened”; null where nothing is there. Never throws. */
export function ruptureDescription(markdown: string): string | null {
	const section = sectionOf(markdown, headings.whatHappened);
	return section === null ? null : (sectionAnswers(section)[0] ?? null);
}
