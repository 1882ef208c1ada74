import type { Desk } from './desk';

/** A link to a note as it stands in another: the shortest text that leads there and nowhere else. */
export function noteLink(desk: Pick<Desk, 'files'>, to: string, from: string): string {
	return `[[${desk.files.linkTo(to, from)}]]`;
}
