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
