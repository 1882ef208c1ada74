import { repairStrategies } from '../../case/vocabulary/repair-strategies';
import { parseRuptureLine } from '../../case/vocabulary/rupture-line';
import { formatDay } from '../../timeline/describe/format-day';
import { checkbox, choice, multiChoice, note, scale } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { noteName, parseEntry } from '../../notes/entry';
import type { RuptureNote } from '../../notes/kinds';
import { changeFrontmatter, withEntries, withLine, type PropertyChange } from '../../notes/write-note';
import { briefText } from '../../text/brief';
import { repairText } from './text';
import { ruptureText } from '../../text/ruptures';
import { splitFrontmatter } from '../../templates/frontmatter';
import { sessionFromAnswer, sessionField, sessionsHeldToday, type TargetClient } from '../current/target-client';
import { activeSession } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { wikilinkTo } from '../current/wikilink-to';
import { visibleCode, mayShowPrivate } from '../current/visible-code';
import { openRuptures, type OpenRupture } from './open-ruptures';
import { diffProperties } from '../current/diff-properties';
import { targetTitle } from '../current/session-title';

type LogRepairContext = Pick<
	CommandContext,
	'cases' | 'note' | 'files' | 'settings' | 'now' | 'activePath' | 'open' | 'pick' | 'ask' | 'showNotice'
>;

/** Notes what was done about an open rupture: in its own note's properties, or as a line of the session it was repaired in. */
export async function logRepair(context: LogRepairContext): Promise<void> {
	const active = context.activePath();
	const client = active === null ? null : context.cases.clientOf(active);
	const open = await openRuptures(context, client);
	if (open.length === 0) {
		const code = client === null ? null : visibleCode(context, noteName(client));
		context.showNotice(code === null ? repairText.none : repairText.noneWith(code));
		return;
	}
	const words = (each: OpenRupture): string => `${each.caseFile.client.code} · ${describe(context, each)}`;
	const picked =
		open.find(({ rupture }) => rupture.path !== null && rupture.path === active) ??
		(await context.pick({ items: open, text: words, note: detail, placeholder: repairText.which }));
	if (picked === null) return;
	const { path } = picked.rupture;
	if (path === null) await repairLine(context, picked);
	else await repairNote(context, picked, path);
}

async function repairNote(context: LogRepairContext, picked: OpenRupture, path: string): Promise<void> {
	const before = ruptureAt(context, path);
	const target = targetOf(context, picked);
	const page = form({
		title: targetTitle(context, repairText, target),
		submit: repairText.submit,
		fields: {
			what: note({ text: describe(context, picked) }),
			status: choice({
				label: repairText.status,
				options: (['in repair', 'repaired', 'left'] as const).map((status) => ({
					value: status,
					label: repairText.statuses[status],
				})),
				initial: before.properties.status === 'in repair' ? 'in repair' : null,
				required: repairText.statusMissing,
			}),
			strategies: multiChoice({
				label: repairText.strategies,
				options: repairStrategies,
				initial: before.properties.strategies ?? [],
				allowCustom: repairText.ownStrategy,
			}),
			resolution: scale({
				label: repairText.resolution,
				min: 1,
				max: 5,
				low: repairText.resolutionLow,
				high: repairText.resolutionHigh,
				initial: before.properties.resolution ?? null,
			}),
			session: sessionField(target, {
				label: repairText.session,
				none: repairText.outsideSessions,
				from: picked.rupture.date,
			}),
			open: checkbox({ label: repairText.open, more: true }),
		},
		hidden: ({ status }) => (status === 'repaired' ? [] : ['session']),
		save: (said) => saveRepair(context, before, target, said),
	});
	const answers = await context.ask(page);
	if (answers === null) return;
	if (answers.open) await context.open(path, splitFrontmatter(await context.files.read(path)).body.length);
	else context.showNotice(repairText.saved);
}

interface Repair {
	readonly status: 'in repair' | 'repaired' | 'left';
	readonly strategies: readonly string[];
	readonly resolution: number | null;
	readonly session: string | null;
}

async function saveRepair(
	context: LogRepairContext,
	before: RuptureNote,
	target: TargetClient,
	{ status, strategies, resolution, session }: Repair,
): Promise<void> {
	const chosen = sessionFromAnswer(target, session);
	const repaired: PropertyChange<'rupture'> =
		status !== 'repaired'
			? {}
			: {
					repaired: chosen?.date ?? context.now().day,
					'repair-session': chosen === null ? null : wikilinkTo(context, chosen.path, before.path),
				};
	const change = diffProperties<'rupture'>(before.properties, { resolution, status, ...repaired });
	const known = before.properties.strategies ?? [];
	await context.files.process(before.path, (frontmatter) => {
		const added = strategies.filter((strategy) => !known.includes(strategy));
		const gone = new Set<unknown>(known.filter((strategy) => !strategies.includes(strategy)));
		if (added.length + gone.size > 0) {
			const kept = withEntries(frontmatter['strategies'], added).filter((strategy) => !gone.has(strategy));
			if (kept.length > 0) frontmatter['strategies'] = kept;
			else delete frontmatter['strategies'];
		}
		if (change !== null) changeFrontmatter<'rupture'>(frontmatter, change);
	});
}

async function repairLine(context: LogRepairContext, picked: OpenRupture): Promise<void> {
	const target = targetOf(context, picked);
	const line = lineOf(context, picked);
	const answers = await context.ask(
		form({
			title: targetTitle(context, repairText, target),
			submit: repairText.submit,
			fields: {
				what: note({ text: describe(context, picked) }),
				how: note({ text: repairText.asLine }),
				session: sessionField(target, {
					label: repairText.session,
					none: repairText.outsideSessions,
					from: picked.rupture.date,
					alwaysVisible: true,
				}),
			},
			validate: ({ session }) =>
				sessionFromAnswer({ ...target, session: null }, session) === null ? { session: repairText.sessionMissing } : {},
			save: ({ session }) => saveLine(context, session ?? '', line),
		}),
	);
	if (answers !== null) context.showNotice(repairText.saved);
}

async function saveLine(context: LogRepairContext, session: string, line: string): Promise<void> {
	await context.files.process(session, (frontmatter) => {
		frontmatter['repairs'] = withLine(frontmatter['repairs'], line);
	});
}

/** The session under way or active, if it is of the rupture's client. */
function targetOf(context: LogRepairContext, { caseFile, rupture }: OpenRupture): TargetClient {
	const inFront = activeSession(context);
	if (inFront !== null && inFront.caseFile.client.path === caseFile.client.path && inFront.session.date >= rupture.date)
		return inFront;
	return { caseFile, session: sessionsHeldToday(context, caseFile.client.path)[0]?.session ?? null };
}

function ruptureAt(context: Pick<CommandContext, 'note'>, path: string): RuptureNote {
	const found = context.note(path);
	if (found?.kind !== 'rupture') throw new Error(repairText.noLongerThere);
	return found;
}

/** The line as written in the session note, which its repair has to repeat. */
function lineOf(context: Pick<CommandContext, 'note'>, { rupture }: OpenRupture): string {
	const found = context.note(rupture.source);
	const lines = found?.kind === 'session' ? (found.properties.ruptures ?? []) : [];
	const line = lines.find((each) => {
		const { kind, intensity, text } = parseRuptureLine(parseEntry(each).text);
		return kind === rupture.kind && intensity === rupture.intensity && text === rupture.text;
	});
	if (line === undefined) throw new Error(repairText.noLongerThere);
	return line;
}

/** Kind and what happened; kind and day where others may see the screen. */
function describe(context: Pick<CommandContext, 'settings'>, { rupture, description }: OpenRupture): string {
	const kind =
		rupture.kind === null
			? briefText.rupture
			: (new Map<string, string>(Object.entries(ruptureText.kinds)).get(rupture.kind) ?? rupture.kind);
	if (!mayShowPrivate(context)) return `${kind}, ${formatDay(rupture.date)}`;
	return description === '' ? kind : `${kind}: ${description}`;
}

function detail({ rupture }: OpenRupture): string {
	const when = ruptureText.sessionOption(rupture.session, formatDay(rupture.date));
	return [
		when,
		rupture.intensity === null ? null : briefText.intensity(rupture.intensity),
		rupture.status === 'in repair' ? briefText.inRepair : null,
	]
		.filter((part) => part !== null)
		.join(' · ');
}
