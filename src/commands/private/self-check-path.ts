import type { Day } from '../../notes/day';
import { notePath } from '../../templates/note-path';
import { bareContext, placeholderValues } from '../../templates/placeholders';
import type { Desk } from '../desk';

/** The path of that day's self-check, whoever writes it. */
export function selfCheckPath(desk: Pick<Desk, 'settings' | 'formatDate'>, day: Day): string {
	const context = { ...bareContext, private: true, title: '', start: { day, time: null } };
	return notePath(
		`${desk.settings().privateFolder}/Self-checks/{{date}} self-check`,
		placeholderValues(context, desk.formatDate),
	);
}
