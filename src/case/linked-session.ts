import { linkTarget, type ResolveLink } from '../notes/entry';
import { unknownSession, type Problem } from '../notes/problem';
import type { Session, SessionFinder } from './sessions';

/** What links of one client's notes are followed with. */
export interface LinkContext {
	readonly finder: SessionFinder;
	readonly resolve: ResolveLink;
	/** Takes the links that lead nowhere. */
	readonly problems: Problem[];
}

/** The session that a property of another note links to; null where it links to none. A link that leads to no session of the client is a problem. */
export function linkedSession(
	path: string,
	property: string,
	value: string | undefined,
	{ finder, resolve, problems }: LinkContext,
): Session | null {
	const target = linkTarget(value ?? '');
	if (target === null) return null;
	const session = finder.byPath(resolve(target, path));
	if (session === null) problems.push(unknownSession(path, property, value ?? ''));
	return session;
}
