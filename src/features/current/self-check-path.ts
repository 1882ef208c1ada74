import type { Day } from '../../notes/day';
import { notePath } from '../../templates/note-path';
import { emptyContext, placeholderValues } from '../../templates/placeholders';
import type { CommandContext } from './command-context';

/** The path of that day's self-check. */
export function selfCheckPath(context: Pick<CommandContext, 'settings' | 'formatDate'>, day: Day): string {
	const templateContext = { ...emptyContext, private: true, title: '', start: { day, time: null } };
	return notePath(
		`${context.settings().privateFolder}/Self-checks/{{date}} self-check`,
		placeholderValues(templateContext, context.formatDate),
	);
}
