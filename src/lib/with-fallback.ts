import * as z from 'zod/mini';

/**
 * What fits the schema, else the value given; that too where nothing is stored. In place of zod's own `catch`, which brings
 * all of its helpers into the bundle, one that makes functions from text among them.
 */
export function withFallback<Output>(schema: z.ZodMiniType<Output>, otherwise: Output): z.ZodMiniType<Output> {
	return z.pipe(
		z.optional(z.unknown()),
		z.transform((stored) => {
			const parsed = schema.safeParse(stored);
			return parsed.success ? parsed.data : otherwise;
		}),
	);
}

/** What fits the schema, else undefined: so that one field that can't be read costs only itself. */
export function readable<Output>(schema: z.ZodMiniType<Output>): z.ZodMiniType<Output | undefined> {
	return withFallback<Output | undefined>(schema, undefined);
}

/** Fields of which each was read alone; those that could not be read are as in `fallback`. Null counts as read. */
export function withDefaults<Fields extends object>(
	read: { readonly [Name in keyof Fields]: Fields[Name] | undefined },
	fallback: Fields,
): Fields {
	const known: Partial<Fields> = {};
	for (const name in read) if (read[name] !== undefined) known[name] = read[name];
	return { ...fallback, ...known };
}
