/** A therapist's reactions to a client, eight kinds that were found across orientations (Betan et al. 2005), in one word each. */
export const reactionKinds: readonly string[] = [
	'overwhelmed',
	'helpless',
	'positive',
	'over-involved',
	'sexualised',
	'disengaged',
	'protective',
	'criticised',
];

/** What a reaction pulls towards. */
export const pulls: readonly string[] = ['rescue', 'withdraw', 'argue', 'please', 'hurry'];
