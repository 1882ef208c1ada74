// Jacobson & Truax (1991), JCCP 59, 12–19, with the √2 of Christensen & Mendoza (1986). Which SD and which reliability are
// used changes the answer (Maassen 2004), so both come from the therapist and are shown.

export interface ChangeError {
	/** Standard error of measurement, in points of the scale: SD × √(1 − r). */
	readonly sem: number;
	/** Standard error of a difference: √2 × SEM. */
	readonly sDiff: number;
	/** The smallest change that is more than measurement error explains: 1.96 × Sdiff. */
	readonly threshold: number;
}

export interface ReliableChange extends ChangeError {
	/** Later minus earlier, in points of the scale; its sign says which way, not whether that is better. */
	readonly change: number;
	/** The change in units of Sdiff. */
	readonly rc: number;
	/** Whether |RC| > 1.96. */
	readonly reliable: boolean;
}

const criterion = 1.96;

/**
 * The error of a change for an instrument with that standard deviation and reliability. null where the SD is not above
 * 0, or the reliability is not between 0 and 1, or is 1 (which would call every change reliable).
 */
export function changeError(sd: number, reliability: number): ChangeError | null {
	if (!(sd > 0 && Number.isFinite(sd)) || !(reliability >= 0 && reliability < 1)) return null;
	const sem = sd * Math.sqrt(1 - reliability);
	const sDiff = Math.SQRT2 * sem;
	return { sem, sDiff, threshold: criterion * sDiff };
}

/** The change between two scores against its error; null where the error or a score is not a number to reckon with. */
export function reliableChange(earlier: number, later: number, sd: number, reliability: number): ReliableChange | null {
	const error = changeError(sd, reliability);
	if (error === null || !Number.isFinite(earlier) || !Number.isFinite(later)) return null;
	const rc = (later - earlier) / error.sDiff;
	return { ...error, change: later - earlier, rc, reliable: Math.abs(rc) > criterion };
}
