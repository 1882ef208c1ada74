// How a session went, as questions: whether it took place, how, how long, who was there and who had the floor.
import { choice, multiChoice, note, number, type Option } from '../../forms/model/field';
import { noteKinds, type PropertiesOf } from '../../notes/kinds';
import { cancelledFields } from './cancelled-fields';
import { finishText } from './text';

type Properties = PropertiesOf<'session'>;

const { attendance: attendances, medium: media } = noteKinds.session;

/** @param minutes what the length starts with. @param held what a missed session's note would lose, in words. */
export function attendanceFields(
	properties: Properties,
	participants: readonly string[],
	minutes: number | null,
	held: readonly string[],
) {
	return {
		attendance: choice({
			label: finishText.attendance,
			options: attendances.allowedValues.map((value) => ({ value, label: finishText.attendances[value] })),
			initial: properties.attendance ?? 'attended',
			required: finishText.attendanceMissing,
		}),
		...cancelledFields(properties),
		goes: note({ text: finishText.goes(held) }),
		medium: choice({
			label: finishText.medium,
			options: media.allowedValues.map((value) => ({ value, label: finishText.media[value] })),
			initial: properties.medium ?? null,
		}),
		minutes: number({
			label: finishText.minutes,
			min: 0,
			max: 24 * 60,
			whole: Number.isInteger(minutes ?? 0),
			unit: finishText.minutesUnit,
			initial: minutes,
		}),
		present: multiChoice({
			label: finishText.present,
			options: participants,
			initial: properties.present ?? participants,
			required: finishText.presentMissing,
		}),
		floor: choice<string>({
			label: finishText.floor,
			options: floorOptions(properties.present ?? participants),
			initial: properties.floor ?? null,
		}),
	};
}

/** Who may have had more of the time, of those who came. */
export function floorOptions(present: readonly string[]): readonly Option[] {
	return [
		...present.map((participant) => ({ value: participant, label: participant })),
		{ value: 'even', label: finishText.floorEven },
	];
}
