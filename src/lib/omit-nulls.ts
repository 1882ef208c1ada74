type NonNull<Answers> = { readonly [Name in keyof Answers]?: Exclude<Answers[Name], null> };

/** The answers that were given: what was left empty has no key. */
export function omitNulls<Answers extends Readonly<Record<string, unknown>>>(answers: Answers): NonNull<Answers>;
export function omitNulls(answers: Readonly<Record<string, unknown>>): unknown {
	return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
}
