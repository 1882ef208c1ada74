/** The number a person typed, with a point or a comma; null for nothing, undefined for what is no number. */
export function readNumber(typed: string): number | null | undefined {
	const trimmed = typed.trim();
	if (trimmed === '') return null;
	return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
}
