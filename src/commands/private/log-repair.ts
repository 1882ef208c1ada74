import { repairStrategies } from '../../alliance/repair-strategies';
import { parseRuptureLine } from '../../alliance/rupture-line';
import { tookPlace } from '../../alliance/sessions';
import { dayWords } from '../../chart/day-words';
import { checkbox, choice, many, note, scale } from '../../forms/field';
import { form } from '../../forms/form';
import { nameOf, parseEntry } from '../../notes/entry';
import type { RuptureNote } from '../../notes/kinds';
import { changeFrontmatter, withEntries, withLine, type PropertyChange } from '../../notes/write-note';
import { briefText, repairText, ruptureText } from '../../strings';
import { splitFrontmatter } from '../../templates/frontmatter';
import { chosenSession, sessionField, type ClientAtHand } from '../clients/client-at-hand';
import { sessionInFront, sessionsOf } from '../sessions/current-session';
import type { Desk } from '../desk';
import { noteLink } from '../note-link';
import { codeOnScreen, privateOnScreen } from '../on-screen';
import { openRuptures, type OpenRupture } from './open-ruptures';
import { changeTo } from '../property-change';
import { titleFor } from '../sessions/session-title';

type RepairDesk = Pick<
	Desk,
	'cases' | 'note' | 'files' | 'settings' | 'now' | 'activePath' | 'open' | 'pick' | 'ask' | 'say'
>;

/** Notes what was done about an open rupture: in its own note's properties, or as a line of the session it was repaired in. */
export async function logRepair(desk: RepairDesk): Promise<void> {
	const active = desk.activePath();
	const client = active === null ? null : desk.cases.clientOf(active);
	const open = await openRuptures(desk, client);
	if (open.length === 0) {
		const code = client === null ? null : codeOnScreen(desk, nameOf(client));
		desk.say(code === null ? repairText.none : repairText.noneWith(code));
		return;
	}
	const words = (each: OpenRupture): string => `${each.caseFile.client.code} · ${describe(desk, each)}`;
	const picked =
		open.find(({ rupture }) => rupture.path !== null && rupture.path === active) ??
		(await desk.pick({ items: open, text: words, note: detail, placeholder: repairText.which }));
	if (picked === null) return;
	const { path } = picked.rupture;
	if (path === null) await repairLine(desk, picked);
	else await repairNote(desk, picked, path);
}

async function repairNote(desk: RepairDesk, picked: OpenRupture, path: string): Promise<void> {
	const before = ruptureAt(desk, path);
	const hand = handOf(desk, picked);
	const page = form({
		title: titleFor(desk, repairText, hand),
		submit: repairText.submit,
		fields: {
			what: note({ text: describe(desk, picked) }),
			status: choice({
				label: repairText.status,
				options: (['in repair', 'repaired', 'left'] as const).map((status) => ({
					value: status,
					label: repairText.statuses[status],
				})),
				initial: before.properties.status === 'in repair' ? 'in repair' : null,
				required: repairText.statusMissing,
			}),
			strategies: many({
				label: repairText.strategies,
				options: repairStrategies,
				initial: before.properties.strategies ?? [],
				own: repairText.ownStrategy,
			}),
			resolution: scale({
				label: repairText.resolution,
				min: 1,
				max: 5,
				low: repairText.resolutionLow,
				high: repairText.resolutionHigh,
				initial: before.properties.resolution ?? null,
			}),
			session: sessionField(hand, {
				label: repairText.session,
				none: repairText.outsideSessions,
				from: picked.rupture.date,
			}),
			open: checkbox({ label: repairText.open, more: true }),
		},
		hidden: ({ status }) => (status === 'repaired' ? [] : ['session']),
		save: (said) => saveRepair(desk, before, hand, said),
	});
	const answers = await desk.ask(page);
	if (answers === null) return;
	if (answers.open) await desk.open(path, splitFrontmatter(await desk.files.read(path)).body.length);
	else desk.say(repairText.saved);
}

interface Repair {
	readonly status: 'in repair' | 'repaired' | 'left';
	readonly strategies: readonly string[];
	readonly resolution: number | null;
	readonly session: string | null;
}

async function saveRepair(
	desk: RepairDesk,
	before: RuptureNote,
	hand: ClientAtHand,
	{ status, strategies, resolution, session }: Repair,
): Promise<void> {
	const chosen = chosenSession(hand, session);
	const repaired: PropertyChange<'rupture'> =
		status !== 'repaired'
			? {}
			: {
					repaired: chosen?.date ?? desk.now().day,
					'repair-session': chosen === null ? null : noteLink(desk, chosen.path, before.path),
				};
	const change = changeTo<'rupture'>(before.properties, { resolution, status, ...repaired });
	const known = before.properties.strategies ?? [];
	await desk.files.process(before.path, (frontmatter) => {
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

async function repairLine(desk: RepairDesk, picked: OpenRupture): Promise<void> {
	const hand = handOf(desk, picked);
	const line = lineOf(desk, picked);
	const answers = await desk.ask(
		form({
			title: titleFor(desk, repairText, hand),
			submit: repairText.submit,
			fields: {
				what: note({ text: describe(desk, picked) }),
				how: note({ text: repairText.asLine }),
				session: sessionField(hand, {
					label: repairText.session,
					none: repairText.outsideSessions,
					from: picked.rupture.date,
					openly: true,
				}),
			},
			validate: ({ session }) =>
				chosenSession({ ...hand, session: null }, session) === null ? { session: repairText.sessionMissing } : {},
			save: ({ session }) => saveLine(desk, session ?? '', line),
		}),
	);
	if (answers !== null) desk.say(repairText.saved);
}

async function saveLine(desk: RepairDesk, session: string, line: string): Promise<void> {
	await desk.files.process(session, (frontmatter) => {
		frontmatter['repairs'] = withLine(frontmatter['repairs'], line);
	});
}

/** The session under way or in front, of the rupture's own client. */
function handOf(desk: RepairDesk, { caseFile, rupture }: OpenRupture): ClientAtHand {
	const inFront = sessionInFront(desk);
	if (inFront !== null && inFront.caseFile.client.path === caseFile.client.path && inFront.session.date >= rupture.date)
		return inFront;
	const today = sessionsOf(desk, caseFile.client.path).find(
		({ session }) => session.date === desk.now().day && tookPlace(session),
	);
	return { caseFile, session: today?.session ?? null };
}

function ruptureAt(desk: Pick<Desk, 'note'>, path: string): RuptureNote {
	const found = desk.note(path);
	if (found?.kind !== 'rupture') throw new Error(repairText.noLongerThere);
	return found;
}

/** The line as it stands in the session note, which its repair has to repeat. */
function lineOf(desk: Pick<Desk, 'note'>, { rupture }: OpenRupture): string {
	const found = desk.note(rupture.source);
	const lines = found?.kind === 'session' ? (found.properties.ruptures ?? []) : [];
	const line = lines.find((each) => {
		const { kind, intensity, text } = parseRuptureLine(parseEntry(each).text);
		return kind === rupture.kind && intensity === rupture.intensity && text === rupture.text;
	});
	if (line === undefined) throw new Error(repairText.noLongerThere);
	return line;
}

/** Kind and what happened; kind and day where others may see the screen. */
function describe(desk: Pick<Desk, 'settings'>, { rupture, happened }: OpenRupture): string {
	const kind =
		rupture.kind === null
			? briefText.rupture
			: (new Map<string, string>(Object.entries(ruptureText.kinds)).get(rupture.kind) ?? rupture.kind);
	if (!privateOnScreen(desk)) return `${kind}, ${dayWords(rupture.date)}`;
	return happened === '' ? kind : `${kind}: ${happened}`;
}

function detail({ rupture }: OpenRupture): string {
	const when = ruptureText.sessionOption(rupture.session, dayWords(rupture.date));
	return [
		when,
		rupture.intensity === null ? null : briefText.intensity(rupture.intensity),
		rupture.status === 'in repair' ? briefText.inRepair : null,
	]
		.filter((part) => part !== null)
		.join(' · ');
}
