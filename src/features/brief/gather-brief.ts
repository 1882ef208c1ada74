import { makeBrief, type Brief } from '../../case/reports/brief';
import { isOpenRupture, repairedSince } from '../../case/open-rupture';
import { tookPlace, unreadSince } from '../../case/sessions';
import { intakeAnswers, ruptureDescription } from '../../templates/intake-answers';
import { sessionUnderWay } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { bringUpItems } from '../current/template-context';

/** The client's brief, read from the case and from the few notes whose own words it needs; null where there is no such client. A note that can't be read leaves its part out. */
export async function gatherBrief(
	context: Pick<CommandContext, 'cases' | 'note' | 'files' | 'instruments' | 'now'>,
	client: string,
): Promise<Brief | null> {
	const caseFile = context.cases.caseFile(client);
	if (caseFile === null) return null;
	const today = context.now().day;
	const current = sessionUnderWay(context, caseFile)?.path ?? null;
	const last =
		caseFile.sessions.findLast((session) => tookPlace(session) && session.path !== current && session.date <= today) ??
		null;
	const running = caseFile.sessions.find(({ path }) => path === current) ?? null;
	const named = [...caseFile.ruptures.filter(isOpenRupture), ...repairedSince(caseFile.ruptures, last, running)];
	const noted = named.flatMap(({ path }) => path ?? []);
	const [bringUp, intake, described] = await Promise.all([
		last === null || unreadSince(caseFile.unread, last.date).length > 0
			? []
			: orDefault(bringUpItems(context, last), []),
		orDefault(context.files.read(caseFile.client.path).then(intakeAnswers), []),
		Promise.all(
			noted.map(async (path) => ({
				path,
				text: await orDefault(context.files.read(path).then(ruptureDescription), null),
			})),
		),
	]);
	const texts = {
		toBringUp: bringUp,
		intake,
		ruptureTexts: new Map(described.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]))),
	};
	return makeBrief(caseFile, { texts, instruments: context.instruments(), today, current });
}

async function orDefault<Value>(reading: Promise<Value>, nothing: Value): Promise<Value> {
	try {
		return await reading;
	} catch {
		return nothing;
	}
}
