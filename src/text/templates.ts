// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

export const templateText = {
	noName: 'A name needs at least one letter or digit. Type another one.',
	unknownPlaceholders: (names: readonly string[]) =>
		`The template asks for ${names.map((name) => `{{${name}}}`).join(', ')}, which no placeholder is called. It stays in the note as written; the settings list the names there are.`,
	otherSidePlaceholders: (names: readonly string[]) =>
		`The template asks for ${names.map((name) => `{{${name}}}`).join(', ')}, which stays out of this note: open ruptures belong in private notes, session times, goals and tasks in session notes.`,
};
