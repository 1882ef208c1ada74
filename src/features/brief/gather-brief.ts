import { makeBrief, type Brief } from '../../case/reports/brief';
import { isOpenRupture } from '../../case/open-rupture';
import { tookPlace } from '../../case/sessions';
import { intakeAnswers, ruptureDescription } from '../../templates/intake-answers';
import { isUnfinished } from '../current/current-session';
import type { CommandContext } from '../current/command-context';
import { bringUpItems } from '../current/template-context';

/** The client's brief, read from the case and from the few notes whose own words it needs; null where there is no such client. A note that can't be read leaves its part out. */
export async function gatherBrief(
	desk: Pick<CommandContext, 'cases' | 'note' | 'files' | 'instruments' | 'now'>,
	client: string,
): Promise<Brief | null> {
	const caseFile = desk.cases.caseFile(client);
	if (caseFile === null) return null;
	const today = desk.now().day;
	const current =
		caseFile.sessions.findLast(({ path, date }) => date === today && isUnfinished(desk, path))?.path ?? null;
	const last =
		caseFile.sessions.findLast((session) => tookPlace(session) && session.path !== current && session.date <= today) ??
		null;
	const noted = caseFile.ruptures.filter(isOpenRupture).flatMap(({ path }) => path ?? []);
	const [bringUp, intake, happened] = await Promise.all([
		last === null ? [] : orDefault(bringUpItems(desk, last), []),
		orDefault(desk.files.read(caseFile.client.path).then(intakeAnswers), []),
		Promise.all(
			noted.map(async (path) => ({
				path,
				text: await orDefault(desk.files.read(path).then(ruptureDescription), null),
			})),
		),
	]);
	const texts = {
		toBringUp: bringUp,
		intake,
		happened: new Map(happened.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]))),
	};
	return makeBrief(caseFile, texts, desk.instruments(), today, current);
}

async function orDefault<Value>(reading: Promise<Value>, nothing: Value): Promise<Value> {
	try {
		return await reading;
	} catch {
		return nothing;
	}
}
