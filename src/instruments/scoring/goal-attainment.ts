// Kiresuk & Sherman (1968). The formulas printed in Turner-Stokes (2009, pp. 364 and 367) were wrong and got an erratum.

/** What a goal counts whose note gives no weight: all such goals count alike. */
export const defaultWeight = 1;

export interface AttainedGoal {
	/** −2 much less than expected, −1 less, 0 as expected, +1 more, +2 much more. */
	readonly attainment: number;
	/** How much the goal counts; 0 leaves it out. */
	readonly weight: number;
}

/**
 * The T score over all goals: 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²), 50 when every goal is met as expected. ρ is the
 * assumed correlation between goals, .30 by convention. null with no goals, no weight at all, a negative weight, an
 * attainment outside −2 to +2, or a ρ outside 0 to 1.
 */
export function goalAttainmentT(goals: readonly AttainedGoal[], rho = 0.3): number | null {
	const fit = goals.every(
		({ attainment, weight }) => Math.abs(attainment) <= 2 && weight >= 0 && Number.isFinite(weight),
	);
	const heaviest = Math.max(0, ...goals.map((goal) => goal.weight));
	if (!fit || heaviest === 0 || !(rho >= 0 && rho <= 1)) return null;
	let weighted = 0;
	let squares = 0;
	let sum = 0;
	for (const goal of goals) {
		const weight = goal.weight / heaviest;
		weighted += weight * goal.attainment;
		squares += weight ** 2;
		sum += weight;
	}
	return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum ** 2);
}
