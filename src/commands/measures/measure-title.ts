import type { CaseFile } from '../../alliance/case-file';
import type { Instrument } from '../../measures/instrument';
import { measureFormText } from '../../strings';
import type { Desk } from '../desk';
import { codeOnScreen } from '../on-screen';

/** What stands over a form: the instrument and whose it is, without the client's code in discreet mode. */
export function measureTitle(
	desk: Pick<Desk, 'settings'>,
	{ client }: CaseFile,
	instrument: Pick<Instrument, 'name'>,
): string {
	return measureFormText.title(instrument.name, codeOnScreen(desk, client.code));
}
