import { templateText } from '../../text/templates';
import { unfilledReason } from '../../templates/placeholders';
import type { CommandContext } from './command-context';

/** Says which placeholders were left in the text, and why; nothing when all were filled. */
export function reportUnfilled(context: Pick<CommandContext, 'showNotice'>, names: readonly string[]): void {
	const unknown = names.filter((name) => unfilledReason(name) === 'unknown');
	const otherSide = names.filter((name) => unfilledReason(name) === 'other-side');
	if (unknown.length > 0) context.showNotice(templateText.unknownPlaceholders(unknown));
	if (otherSide.length > 0) context.showNotice(templateText.otherSidePlaceholders(otherSide));
}
