import { linkTarget, type ResolveLink } from '../notes/entry';
import { unknownSession, type Problem } from '../notes/problem';
import type { Session, SessionFinder } from './sessions';

/** The session that a property of another note links to; null where it links to none. A link that leads to no session of the client is a problem. */
export function linkedSession(
	path: string,
	property: string,
	value: string | undefined,
	finder: SessionFinder,
	resolve: ResolveLink,
	problems: Problem[],
): Session | null {
	const target = linkTarget(value ?? '');
	if (target === null) return null;
	const session = finder.byPath(resolve(target, path));
	if (session === null) problems.push(unknownSession(path, property, value ?? ''));
	return session;
}
