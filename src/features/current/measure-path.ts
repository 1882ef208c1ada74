import type { CaseClient } from '../../case/case-file';
import type { Start } from '../../notes/day';
import { notePath } from '../../templates/note-path';
import { emptyContext, placeholderValues } from '../../templates/placeholders';
import type { CommandContext } from './command-context';

/** The path that the note of a filled-in instrument is to have, whether or not something has it. A participant's name comes last where the pattern has no place for it. */
export function measurePath(
	context: Pick<CommandContext, 'settings' | 'formatDate'>,
	client: Pick<CaseClient, 'code' | 'path' | 'participants'>,
	measure: { readonly instrument: string; readonly participant: string | null; readonly start: Start },
): string {
	const { measurePath: pattern } = context.settings();
	const named =
		measure.participant === null || /\{\{\s*participant\s*[}:|]/i.test(pattern)
			? pattern
			: `${pattern.trim().replace(/\.md$/i, '')} {{participant}}`;
	const values = placeholderValues(
		{
			...emptyContext,
			title: client.code,
			client: { code: client.code, link: `[[${client.code}]]` },
			participants: client.participants,
			start: measure.start,
		},
		context.formatDate,
	);
	return notePath(named, {
		...values,
		instrument: () => measure.instrument,
		participant: () => measure.participant ?? '',
	});
}
