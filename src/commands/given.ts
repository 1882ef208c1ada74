type Given<Answers> = { readonly [Name in keyof Answers]?: Exclude<Answers[Name], null> };

/** The answers that were given: what was left empty has no key. */
export function given<Answers extends Readonly<Record<string, unknown>>>(answers: Answers): Given<Answers>;
export function given(answers: Readonly<Record<string, unknown>>): unknown {
	return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
}
