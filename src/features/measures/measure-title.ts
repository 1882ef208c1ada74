import type { CaseFile } from '../../case/case-file';
import type { Instrument } from '../../instruments/definition/instrument';
import { measureFormText } from './text';
import type { CommandContext } from '../current/command-context';
import { visibleCode } from '../current/visible-code';

/** The title of a form: the instrument and whose it is, without the client's code in discreet mode. */
export function measureTitle(
	context: Pick<CommandContext, 'settings'>,
	{ client }: CaseFile,
	instrument: Pick<Instrument, 'name'>,
): string {
	return measureFormText.title(instrument.name, visibleCode(context, client.code));
}
