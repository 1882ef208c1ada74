import {
	BooleanValue,
	DateValue,
	FileValue,
	LinkValue,
	ListValue,
	moment,
	NullValue,
	NumberValue,
	ObjectValue,
	StringValue,
	TFile,
	type Value,
} from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';

/** The mocks' date counts months from 0 and takes a bare day for midnight in Greenwich. */
class LocalDateValue extends DateValue {
	constructor(
		private readonly at: Date,
		private readonly timed: boolean,
	) {
		super(at, timed);
	}

	override toString(): string {
		return moment(this.at).format(this.timed ? 'YYYY-MM-DDTHH:mm:ss' : 'YYYY-MM-DD');
	}
}

class NamedFileValue extends FileValue {
	constructor(
		app: App,
		private readonly named: TFile,
	) {
		super(app as never, named);
	}

	override toString(): string {
		return this.named.path;
	}
}

/** A value as Bases hands it to a view. */
export function toValue(app: App, value: unknown, sourcePath: string): Value {
	if (value === null || value === undefined) return NullValue.value;
	if (typeof value === 'number') return NumberValue.create__(value);
	if (typeof value === 'boolean') return BooleanValue.create__(value);
	if (value instanceof TFile) return new NamedFileValue(app, value);
	if (Array.isArray(value)) {
		const list = ListValue.create__([]);
		list.values__ = value.map((one) => toValue(app, one, sourcePath));
		return list;
	}
	if (typeof value !== 'string') return ObjectValue.create__(value);
	if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/.test(value))
		return new LocalDateValue(moment(value).toDate(), value.length > 10);
	if (/^\[\[[^\]]+\]\]$/.test(value))
		return LinkValue.parseFromString(app as never, value, sourcePath) ?? StringValue.create__(value);
	return StringValue.create__(value);
}
