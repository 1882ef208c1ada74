import { choice, date } from '../../forms/field';
import { form } from '../../forms/form';
import { parseDay } from '../../notes/day';
import { nameOf } from '../../notes/entry';
import { noteKinds } from '../../notes/kinds';
import { clientStatusText } from '../../strings';
import type { Desk } from '../desk';
import { codeOnScreen } from '../on-screen';
import { pickClient } from './pick-client';
import { changeTo } from '../property-change';

type StatusDesk = Pick<Desk, 'cases' | 'note' | 'files' | 'settings' | 'now' | 'activePath' | 'pick' | 'ask' | 'say'>;

/** Asks how it stands with a client and writes it into the client note: when a therapy is paused, when it ends, when it goes on. */
export async function clientStatus(desk: StatusDesk): Promise<void> {
	const client = await pickClient(desk, clientStatusText.which);
	if (client === null) return;
	const note = desk.note(client);
	if (note?.kind !== 'client') {
		desk.say(clientStatusText.noNote);
		return;
	}
	const { properties, path } = note;
	const code = codeOnScreen(desk, nameOf(path));
	const answers = await desk.ask(
		form({
			title: clientStatusText.title(code),
			submit: clientStatusText.submit,
			fields: {
				status: choice({
					label: clientStatusText.status,
					options: noteKinds.client.status.words.map((status) => ({
						value: status,
						label: clientStatusText.statuses[status],
					})),
					initial: properties.status ?? 'active',
					required: clientStatusText.statusMissing,
				}),
				ended: date({
					label: clientStatusText.ended,
					initial: parseDay(properties.ended ?? '') ?? desk.now().day,
					validate: (day) =>
						properties.started !== undefined && day < properties.started
							? clientStatusText.beforeStart(properties.started)
							: null,
				}),
			},
			hidden: ({ status }) => (status === 'ended' ? [] : (['ended'] as const)),
			validate: ({ status, ended }) =>
				status === 'ended' && ended === null ? { ended: clientStatusText.endedMissing } : {},
			save: async ({ status, ended }) => {
				const change = changeTo<'client'>(properties, { status, ended });
				if (change !== null) await desk.files.change<'client'>(path, change);
			},
		}),
	);
	if (answers !== null) desk.say(clientStatusText.done(code, answers.status));
}
