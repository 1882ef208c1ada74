import type { ClientSummary } from '../../alliance/cases';
import { daysBetween, parseDay } from '../../notes/day';
import { compareText } from '../../notes/text-order';
import { commandText } from '../../strings';
import type { Desk } from '../desk';
import { privateOnScreen } from '../on-screen';

export type PickedClient = { readonly kind: 'client'; readonly path: string } | { readonly kind: 'new'; readonly code: string };

/** Asks for a client: the one of the note in front first, then the most recent. Paused and ended ones are found by typing. */
export async function pickClient(
	desk: Pick<Desk, 'cases' | 'settings' | 'now' | 'activePath' | 'pick'>,
	question: { readonly placeholder: string; readonly mayCreate: boolean },
): Promise<PickedClient | null> {
	const items = clientsToPick(desk).map((client): PickedClient & { readonly client: ClientSummary } => ({ kind: 'client', path: client.path, client }));
	return desk.pick<PickedClient & { readonly client?: ClientSummary }>({
		items,
		text: (item) => item.client?.code ?? '',
		note: ({ client }) => (client === undefined ? null : clientDetail(desk, client)),
		// A client who has left is out of the way, and a few letters away.
		listed: ({ client }) => client?.status === 'active',
		placeholder: question.placeholder,
		emptyText: question.mayCreate ? commandText.noClientsYet : commandText.noClients,
		...(question.mayCreate
			? { create: { label: (code: string) => commandText.createClient(code), make: (code: string): PickedClient => ({ kind: 'new', code }) } }
			: {}),
	});
}

/** Every client, in the order in which they are offered. */
export function clientsToPick(desk: Pick<Desk, 'cases' | 'activePath'>): readonly ClientSummary[] {
	const active = desk.activePath();
	return byRecency(desk.cases.clients(), active === null ? null : desk.cases.clientOf(active));
}

function byRecency(clients: readonly ClientSummary[], preferred: string | null): readonly ClientSummary[] {
	return [...clients].sort(
		(a, b) => Number(b.path === preferred) - Number(a.path === preferred) || compareText(b.lastSession ?? '', a.lastSession ?? '') || a.code.localeCompare(b.code, 'en', { numeric: true }),
	);
}

/** The client's standing in a few words: `session 13 · 7 days ago · 1 open rupture · 2 open tasks`. */
export function clientDetail(desk: Pick<Desk, 'settings' | 'now'>, client: ClientSummary): string {
	const today = desk.now().day;
	const last = parseDay(client.lastSession ?? '');
	return [
		client.status === 'active' ? null : client.status,
		commandText.nextSession(client.nextNumber),
		last === null ? null : commandText.daysAgo(daysBetween(last, today)),
		client.openRuptures === 0 || !privateOnScreen(desk) ? null : commandText.openRuptures(client.openRuptures),
		client.openTasks === 0 ? null : commandText.openTasks(client.openTasks),
	]
		.filter((part) => part !== null)
		.join(' · ');
}
