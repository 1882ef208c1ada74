import type { Day } from '../../notes/day';
import { notePath } from '../../templates/note-path';
import { emptyContext, placeholderValues } from '../../templates/placeholders';
import type { CommandContext } from './command-context';

/** The path of that day's self-check. */
export function selfCheckPath(desk: Pick<CommandContext, 'settings' | 'formatDate'>, day: Day): string {
	const context = { ...emptyContext, private: true, title: '', start: { day, time: null } };
	return notePath(
		`${desk.settings().privateFolder}/Self-checks/{{date}} self-check`,
		placeholderValues(context, desk.formatDate),
	);
}
