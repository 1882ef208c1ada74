// Who cancelled a session and on what notice. Both may stay empty.
import { choice, text } from '../../forms/model/field';
import { noteKinds, type PropertiesOf } from '../../notes/kinds';
import type { PropertyChange } from '../../notes/write-note';
import { cancelledText } from './text';

type Properties = PropertiesOf<'session'>;

export function cancelledFields(properties: Properties) {
	return {
		cancelledBy: choice({
			label: cancelledText.by,
			options: noteKinds.session['cancelled-by'].allowedValues.map((value) => ({
				value,
				label: cancelledText.byWhom[value],
			})),
			initial: properties['cancelled-by'] ?? null,
		}),
		notice: text({ label: cancelledText.notice, hint: cancelledText.noticeHint, initial: properties.notice ?? null }),
	};
}

/** The questions about it that are not asked of a session that was not cancelled. */
export function hiddenUnlessCancelled(attendance: string | null): readonly ('cancelledBy' | 'notice')[] {
	return attendance === 'cancelled' ? [] : ['cancelledBy', 'notice'];
}

/** What the answers make of the session note; nothing is left of them where the session was not cancelled. */
export function cancelledChange(said: {
	readonly cancelledBy: Properties['cancelled-by'] | null;
	readonly notice: string | null;
}): PropertyChange<'session'> {
	return { 'cancelled-by': said.cancelledBy ?? null, notice: said.notice };
}
