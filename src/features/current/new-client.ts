import { checkbox, choice, note, number, text } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { normalizeText } from '../../notes/entry';
import { noteKinds } from '../../notes/kinds';
import { looksLikeName } from '../../privacy/deidentify/looks-like-name';
import { nextCode } from './next-code';
import { clientText, pseudonymText } from './text';
import { safeFileName } from '../../templates/file-name';
import { fillTemplate } from '../../templates/fill';
import { notePath } from '../../templates/note-path';
import { emptyContext, placeholderValues, type TemplateContext } from '../../templates/placeholders';
import type { CommandContext } from './command-context';

type NewClientContext = Pick<
	CommandContext,
	'cases' | 'files' | 'settings' | 'templates' | 'formatDate' | 'now' | 'ask' | 'open'
>;

const formats = noteKinds.client.format.allowedValues;

/** Asks for a new client and makes the client note; gives its path, or null when cancelled. */
export async function createNewClient(
	context: NewClientContext,
	given: { readonly code?: string; readonly open: boolean } = { open: true },
): Promise<string | null> {
	let made: string | null = null;
	const free = freeCode(context);
	const answers = await context.ask(
		form({
			title: clientText.title,
			submit: clientText.submit,
			fields: {
				code: text({
					label: clientText.code,
					hint: clientText.codeHint,
					initial: given.code ?? null,
					...(free === null ? {} : { placeholder: free }),
					required: clientText.codeMissing,
					validate: (code) => codeFault(context, code),
				}),
				nameLike: note({ text: '' }),
				asItIs: checkbox({ label: pseudonymText.asItIs }),
				format: choice({
					label: clientText.format,
					options: formats.map((format) => ({ value: format, label: clientText.formats[format] })),
					initial: 'individual',
					required: clientText.formatMissing,
				}),
				participants: text({ label: clientText.participants, hint: clientText.participantsHint, placeholder: 'A, B' }),
				interval: number({
					label: clientText.interval,
					hint: clientText.intervalHint,
					min: 1,
					max: 3660,
					whole: true,
					unit: clientText.days,
					more: true,
				}),
			},
			hidden: (soFar) => [
				...(soFar.format === 'individual' ? ['participants' as const] : []),
				...(codeWarning(soFar, free) === null ? ['nameLike' as const, 'asItIs' as const] : []),
			],
			noteText: (soFar) => {
				const doubt = codeWarning(soFar, free);
				return doubt === null ? {} : { nameLike: doubt };
			},
			// Warning only; a checkbox overrides it: one tick and the code stands as it is.
			validate: (answers) => ({
				...(codeWarning(answers, free) === null || answers.asItIs ? {} : { asItIs: pseudonymText.decide }),
				// Without them one person’s answers would stand for both.
				...((answers.format === 'couple' || answers.format === 'family') && splitList(answers.participants).length < 2
					? { participants: clientText.participantsMissing }
					: {}),
			}),
			save: async (said) => {
				made = await createClient(context, { ...said, participants: splitList(said.participants) });
			},
		}),
	);
	if (answers === null || made === null) return null;
	if (given.open) await context.open(made);
	return made;
}

/** What speaks against the client's code, or a participant's; null when nothing does. */
function codeWarning(
	{ code, participants }: { readonly code: string | null; readonly participants: string | null },
	free: string | null,
): string | null {
	const why = looksLikeName(code ?? '');
	if (why !== null) return pseudonymText.warning(why, free);
	for (const participant of splitList(participants)) {
		const like = looksLikeName(participant);
		if (like !== null) return pseudonymText.participant(participant, like);
	}
	return null;
}

/** The code that comes next in this vault's own counting, where nothing is in its way. */
function freeCode(context: NewClientContext): string | null {
	const code = nextCode(context.cases.clients().map((client) => client.code));
	return code === null || codeFault(context, code) !== null ? null : code;
}

interface NewClient {
	readonly code: string;
	readonly format: (typeof formats)[number];
	readonly participants: readonly string[];
	readonly interval: number | null;
}

async function createClient(context: NewClientContext, client: NewClient): Promise<string> {
	const templateContext = clientContext(context, client);
	const values = placeholderValues(templateContext, context.formatDate);
	const path = notePath(context.settings().clientPath, values);
	const template = (await context.templates()).find(({ id }) => id === 'intake');
	await context.files.create({
		path,
		kind: 'client',
		properties: {
			format: client.format,
			participants: client.participants,
			status: 'active',
			started: templateContext.start.day,
			...(client.interval === null ? {} : { 'interval-days': client.interval }),
		},
		body: template === undefined ? '' : fillTemplate(template.text, values).text,
	});
	return path;
}

/** Why a code can't be a new client's; null when it can. */
function codeFault(context: NewClientContext, code: string): string | null {
	const name = safeFileName(code);
	if ('refused' in name) return name.refused;
	if (name.changed) return clientText.codeUnsafe(name.name);
	if (context.cases.clients().some((client) => normalizeText(client.code) === normalizeText(code)))
		return clientText.codeTaken(code);
	const path = notePath(
		context.settings().clientPath,
		placeholderValues(clientContext(context, { code, participants: [] }), context.formatDate),
	);
	return context.files.exists(path) ? clientText.pathTaken(path) : null;
}

function clientContext(context: NewClientContext, client: Pick<NewClient, 'code' | 'participants'>): TemplateContext {
	return {
		...emptyContext,
		title: client.code,
		client: { code: client.code, link: `[[${client.code}]]` },
		participants: client.participants,
		start: context.now(),
	};
}

function splitList(written: string | null): readonly string[] {
	const parts = (written ?? '').split(/[,;\n]/).map((part) => part.trim());
	return [...new Set(parts.filter((part) => part !== ''))];
}
