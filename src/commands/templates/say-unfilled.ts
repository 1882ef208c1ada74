import { templateText } from '../../strings';
import { whyUnfilled } from '../../templates/placeholders';
import type { Desk } from '../desk';

/** Says which placeholders were left in the text, and why; nothing when all were filled. */
export function sayUnfilled(desk: Pick<Desk, 'say'>, names: readonly string[]): void {
	const unknown = names.filter((name) => whyUnfilled(name) === 'unknown');
	const otherSide = names.filter((name) => whyUnfilled(name) === 'other-side');
	if (unknown.length > 0) desk.say(templateText.unknownPlaceholders(unknown));
	if (otherSide.length > 0) desk.say(templateText.otherSidePlaceholders(otherSide));
}
