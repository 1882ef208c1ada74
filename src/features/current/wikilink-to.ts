import type { CommandContext } from './command-context';

/** A link to a note as written in another: the shortest text that leads there and nowhere else. */
export function wikilinkTo(context: Pick<CommandContext, 'files'>, to: string, from: string): string {
	return `[[${context.files.linkTo(to, from)}]]`;
}
