import { isOpenRupture } from '../../case/open-rupture';
import type { CaseFile, CaseRupture } from '../../case/case-file';
import { compareText } from '../../lib/compare-text';
import { ruptureDescription } from '../../templates/intake-answers';
import type { CommandContext } from '../current/command-context';

export interface OpenRupture {
	readonly caseFile: CaseFile;
	readonly rupture: CaseRupture;
	/** The first line of what its note says happened, else what it looked like; empty when neither is there. */
	readonly description: string;
}

/** The client's open ruptures, or everyone's where no client is given, the latest first. */
export async function openRuptures(
	context: Pick<CommandContext, 'cases' | 'files'>,
	client: string | null,
): Promise<readonly OpenRupture[]> {
	const clients = client === null ? context.cases.clients().map(({ path }) => path) : [client];
	const open = clients.flatMap((path) => {
		const caseFile = context.cases.caseFile(path);
		return caseFile === null ? [] : caseFile.ruptures.filter(isOpenRupture).map((rupture) => ({ caseFile, rupture }));
	});
	open.sort((a, b) => compareText(b.rupture.date, a.rupture.date));
	return Promise.all(open.map(async (each) => ({ ...each, description: await descriptionIn(context, each.rupture) })));
}

async function descriptionIn(context: Pick<CommandContext, 'files'>, { path, text }: CaseRupture): Promise<string> {
	if (path === null) return text;
	return ruptureDescription(await context.files.read(path)) ?? text;
}
