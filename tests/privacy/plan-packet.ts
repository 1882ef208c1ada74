import type { PacketDraft, PacketChoices, PacketMaterial } from '../../src/privacy/packet/packet';
import { createPseudonymMap, draftPacket, draftPages, pseudonymisePage } from '../../src/privacy/packet/plan-packet';

/** All of a packet at once, as the command makes it step by step. */
export function planPacket(material: PacketMaterial, choices: PacketChoices): PacketDraft {
	const disguise = createPseudonymMap(material, choices.names);
	return draftPacket(
		material,
		choices,
		draftPages(material, choices).map((page) => pseudonymisePage(page, disguise)),
	);
}
