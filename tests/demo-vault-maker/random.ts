/** The one seed of the demo vault: another number gives another vault of the same practice. */
const seed = 20261102;

export type Random = () => number;

/** Numbers from 0 up to 1, always the same ones for a name, so that a change to one client leaves the others as they are. */
export function randomFor(name: string): Random {
	let state = seed;
	for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/**
 * Draws from texts that are in the order of a therapy: of those not yet drawn, one that belongs near this part of it
 * (0 the first session, 1 the last), or null. A sentence never comes twice for one client.
 */
export function stock(random: Random, texts: readonly string[]): (progress: number) => string | null {
	const left = texts.map((text, index) => ({ text, place: (index + 0.5) / texts.length }));
	return (progress) => {
		const near = left.filter(({ place }) => Math.abs(place - progress) < 0.16);
		const drawn = near[Math.floor(random() * near.length)];
		if (drawn === undefined) return null;
		left.splice(left.indexOf(drawn), 1);
		return drawn.text;
	};
}
