import { makeBrief, type Brief } from '../../alliance/brief';
import { isOpen } from '../../alliance/open-rupture';
import { tookPlace } from '../../alliance/sessions';
import { intakeAnswers, whatHappened } from '../../templates/intake-answers';
import { isUnfinished } from './current-session';
import type { Desk } from '../desk';
import { toBringUp } from '../templates/template-context';

/** The client's brief, read from the case and from the few notes whose own words it needs; null where there is no such client. A note that can't be read leaves its part out. */
export async function gatherBrief(
	desk: Pick<Desk, 'cases' | 'note' | 'files' | 'instruments' | 'now'>,
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
	const noted = caseFile.ruptures.filter(isOpen).flatMap(({ path }) => path ?? []);
	const [bringUp, intake, happened] = await Promise.all([
		last === null ? [] : orNothing(toBringUp(desk, last), []),
		orNothing(desk.files.read(caseFile.client.path).then(intakeAnswers), []),
		Promise.all(
			noted.map(async (path) => ({ path, text: await orNothing(desk.files.read(path).then(whatHappened), null) })),
		),
	]);
	const texts = {
		toBringUp: bringUp,
		intake,
		happened: new Map(happened.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]))),
	};
	return makeBrief(caseFile, texts, desk.instruments(), today, current);
}

async function orNothing<Value>(reading: Promise<Value>, nothing: Value): Promise<Value> {
	try {
		return await reading;
	} catch {
		return nothing;
	}
}
