import { closestMatch, isSpelledAlike } from './closest-match';
import { linkTarget } from './entry';
import { numberProperty, readValue, type Property } from './property';
import { nestedLink } from './yaml-slips';
import { writtenStarts } from './written-starts';

/**
 * The property that a name no property has most likely means, or null. Its value has to be of that property's kind: `rate: 90`
 * is the therapist's own, and no `date`. A name that differs in case, blanks or `_` alone is meant whatever it holds.
 */
export function nearProperty(name: string, value: unknown, known: ReadonlyMap<string, Property>): string | null {
	const suitable = [...known].filter(([other, property]) => isSpelledAlike(name, other) || isOfKind(property, value));
	return closestMatch(
		name,
		suitable.map(([other]) => other),
	);
}

function isOfKind(property: Property, value: unknown): boolean {
	if (property.list) return Array.isArray(value) || typeof value === 'string';
	if (readValue(property, value) !== undefined) return true;
	switch (property.holds) {
		case 'number':
			return readValue(numberProperty, value) !== undefined;
		case 'day':
			return writtenStarts(value).length > 0;
		case 'link':
			return (typeof value === 'string' && linkTarget(value) !== null) || nestedLink(value) !== null;
		case 'text':
			return (
				typeof value === 'string' &&
				(property.allowedValues.length === 0 || closestMatch(value, property.allowedValues) !== null)
			);
		default:
			return false;
	}
}
