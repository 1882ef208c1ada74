import { stringify } from 'yaml';

export type PropertyValue = string | number | boolean | null | readonly (string | number)[];
export type Properties = readonly (readonly [name: string, value: PropertyValue | undefined])[];

/** A note as Obsidian writes it: block lists, links in quotes, an empty property as a bare name; undefined values are left out. */
export function noteText(properties: Properties, body: string): string {
	const kept = properties.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
	const yaml = stringify(Object.fromEntries(kept), { lineWidth: 0, nullStr: '' });
	return `---\n${yaml}---\n${body.trim() === '' ? '' : `${body.trim()}\n`}`;
}

export function link(target: string): string {
	return `[[${target}]]`;
}

export function bullets(texts: readonly string[]): string {
	return texts.map((text) => `- ${text}`).join('\n');
}

export function section(heading: string, text: string): string {
	return text === '' ? '' : `${heading}\n\n${text}\n\n`;
}
