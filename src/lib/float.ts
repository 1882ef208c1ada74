/** The number without the binary dust of decimal sums: 0.1 + 0.2 gives 0.3. Twelve significant digits are kept. */
export function roundFloatError(value: number): number {
	return Number(value.toPrecision(12));
}

/** Whether a value is one of min, min + step, min + 2 steps, … Any value is where step is null. */
export function isOnStep(value: number, min: number, step: number | null): boolean {
	if (step === null) return true;
	const steps = (value - min) / step;
	return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** How many decimals the number is written with: 0 for 4, 2 for 4.25. */
export function decimalsOf(value: number): number {
	const [, decimals = ''] = String(value).split('.');
	return decimals.length;
}
