import type { PickRequest } from '../../forms/suggest-modal';
import type { ClientSummary } from '../../case/cases';
import { daysBetween, parseDay } from '../../notes/day';
import { compareCodes, compareText } from '../../lib/compare-text';
import { commandText } from '../../text/commands';
import { unreadText } from '../../text/problems';
import type { CommandContext } from './command-context';
import { mayShowPrivate } from './visible-code';

type PickClientContext = Pick<CommandContext, 'cases' | 'settings' | 'now' | 'activePath' | 'pick'>;

/** Asks for a client and gives the path of its note: the client of the active note comes first, then the most recent. Null when cancelled. */
export async function pickClient(context: PickClientContext, placeholder: string): Promise<string | null> {
	const picked = await context.pick({
		...clientsOffered(context, () => null),
		placeholder,
		emptyText: commandText.noClients,
	});
	return picked?.client?.path ?? null;
}

/** The same for a session that begins: each client with the number it gets, and the code of a client to be made may be typed too. */
export async function pickOrCreateClient(
	context: PickClientContext,
	placeholder: string,
): Promise<{ readonly path: string } | { readonly newCode: string } | null> {
	const create = { label: commandText.createClient, make: (code: string): OfferedClient => ({ code, client: null }) };
	const picked = await context.pick({
		...clientsOffered(context, ({ nextNumber }) =>
			nextNumber === null ? unreadText.nextUnknown : commandText.nextSession(nextNumber),
		),
		placeholder,
		emptyText: commandText.noClientsYet,
		create,
	});
	if (picked === null) return null;
	return picked.client === null ? { newCode: picked.code } : { path: picked.client.path };
}

interface OfferedClient {
	readonly code: string;
	/** Null for one that is not there yet. */
	readonly client: ClientSummary | null;
}

function clientsOffered(
	context: PickClientContext,
	coming: (client: ClientSummary) => string | null,
): Pick<PickRequest<OfferedClient>, 'items' | 'text' | 'note' | 'isListed'> {
	return {
		items: clientsByRelevance(context).map((client): OfferedClient => ({ code: client.code, client })),
		text: ({ code }: OfferedClient) => code,
		note: ({ client }: OfferedClient) => (client === null ? null : clientDetail(context, client, coming(client))),
		// A client who has left is out of the way, and a few letters away.
		isListed: ({ client }: OfferedClient) => client?.status === 'active',
	};
}

/** Every client, in the order in which they are offered. */
export function clientsByRelevance(context: Pick<CommandContext, 'cases' | 'activePath'>): readonly ClientSummary[] {
	return byRecency(context.cases.clients(), activeClient(context));
}

/** The client that the active note belongs to, by its note; null where there is none. */
export function activeClient(context: Pick<CommandContext, 'cases' | 'activePath'>): string | null {
	const active = context.activePath();
	return active === null ? null : context.cases.clientOf(active);
}

function byRecency(clients: readonly ClientSummary[], preferred: string | null): readonly ClientSummary[] {
	return [...clients].sort(
		(a, b) =>
			Number(b.path === preferred) - Number(a.path === preferred) ||
			compareText(b.lastSession ?? '', a.lastSession ?? '') ||
			compareCodes(a.code, b.code),
	);
}

/** The client's status in a few words: `paused · 7 days ago · 1 open rupture · 2 open tasks`; empty where there is nothing to say yet. `coming` is before when it was. */
export function clientDetail(
	context: Pick<CommandContext, 'settings' | 'now'>,
	client: ClientSummary,
	coming: string | null = null,
): string {
	const today = context.now().day;
	const isOver = client.lastFinished || (client.lastSession ?? '') < today;
	const last = parseDay((isOver ? client.lastSession : client.sessionBefore) ?? '');
	return [
		client.status === 'active' ? null : client.status,
		coming,
		last === null ? null : commandText.daysAgo(daysBetween(last, today)),
		client.openRuptures === 0 || !mayShowPrivate(context) ? null : commandText.openRuptures(client.openRuptures),
		client.openTasks === 0 ? null : commandText.openTasks(client.openTasks),
	]
		.filter((part) => part !== null)
		.join(' · ');
}
