import { choice, date } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { parseDay } from '../../notes/day';
import { noteName } from '../../notes/entry';
import { noteKinds } from '../../notes/kinds';
import { clientStatusText } from './text';
import type { CommandContext } from '../current/command-context';
import { visibleCode } from '../current/visible-code';
import { pickClient } from '../current/pick-client';
import { diffProperties } from '../current/diff-properties';

type ClientStatusContext = Pick<
	CommandContext,
	'cases' | 'note' | 'files' | 'settings' | 'now' | 'activePath' | 'pick' | 'ask' | 'showNotice'
>;

/** Edits a client's status in the client note: when a therapy is paused, when it ends, when it goes on. */
export async function editClientStatus(context: ClientStatusContext): Promise<void> {
	const client = await pickClient(context, clientStatusText.which);
	if (client === null) return;
	const note = context.note(client);
	if (note?.kind !== 'client') {
		context.showNotice(clientStatusText.noNote);
		return;
	}
	const { properties, path } = note;
	const code = visibleCode(context, noteName(path));
	const answers = await context.ask(
		form({
			title: clientStatusText.title(code),
			submit: clientStatusText.submit,
			fields: {
				status: choice({
					label: clientStatusText.status,
					options: noteKinds.client.status.allowedValues.map((status) => ({
						value: status,
						label: clientStatusText.statuses[status],
					})),
					initial: properties.status ?? 'active',
					required: clientStatusText.statusMissing,
				}),
				ended: date({
					label: clientStatusText.ended,
					initial: parseDay(properties.ended ?? '') ?? context.now().day,
					validate: (day) =>
						properties.started !== undefined && day < properties.started
							? clientStatusText.beforeStart(properties.started)
							: null,
				}),
				endedHow: choice({
					label: clientStatusText.endedHow,
					options: noteKinds.client['ended-how'].allowedValues.map((how) => ({
						value: how,
						label: clientStatusText.how[how],
					})),
					initial: properties['ended-how'] ?? null,
				}),
			},
			hidden: ({ status }) => (status === 'ended' ? [] : (['ended', 'endedHow'] as const)),
			validate: ({ status, ended }) =>
				status === 'ended' && ended === null ? { ended: clientStatusText.endedMissing } : {},
			save: async ({ status, ended, endedHow }) => {
				const change = diffProperties<'client'>(properties, { status, ended, 'ended-how': endedHow });
				if (change !== null) await context.files.change<'client'>(path, change);
			},
		}),
	);
	if (answers !== null) context.showNotice(clientStatusText.done(code, answers.status));
}
