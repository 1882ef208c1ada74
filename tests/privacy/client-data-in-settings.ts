// What a settings file may not hold: anything that any note says.

/** A note as it is on disk. */
export interface NoteOnDisk {
	readonly path: string;
	readonly text: string;
}

/** What of the notes is in the settings file: the codes and names of notes, days, and whole phrases of their text. */
export function clientDataIn(settings: string, notes: readonly NoteOnDisk[]): readonly string[] {
	const wanted = new Set<string>();
	for (const { path, text } of notes) {
		const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
		if (/\d|[A-Z].* /.test(name)) wanted.add(name);
		for (const code of `${path}\n${text}`.match(/\b[A-Z]{1,2}-\d{3}\b/g) ?? []) wanted.add(code);
		for (const day of text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []) wanted.add(day);
		for (const phrase of text.split(/[\n.:;"[\]|]/)) if (phrase.trim().length >= 12) wanted.add(phrase.trim());
	}
	return [...wanted].filter((each) => settings.includes(each));
}
