import type { CommandContext } from './command-context';

/** A link to a note as written in another: the shortest text that leads there and nowhere else. */
export function wikilinkTo(desk: Pick<CommandContext, 'files'>, to: string, from: string): string {
	return `[[${desk.files.linkTo(to, from)}]]`;
}
