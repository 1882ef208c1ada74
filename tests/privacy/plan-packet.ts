import type { Draft, PacketChoices, PacketMaterial } from '../../src/privacy/packet';
import { disguiseFor, draftPacket, draftPages, pseudonymisePage } from '../../src/privacy/plan-packet';

/** All of a packet at once, as the command makes it step by step. */
export function planPacket(material: PacketMaterial, choices: PacketChoices): Draft {
	const disguise = disguiseFor(material, choices.names);
	return draftPacket(
		material,
		choices,
		draftPages(material, choices).map((page) => pseudonymisePage(page, disguise)),
	);
}
