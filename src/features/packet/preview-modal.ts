import type { App } from 'obsidian';
import { addButton } from '../../ui/add-button';
import { Dialog } from '../../forms/dialog';
import type { Packet } from '../../privacy/packet/packet';
import { previewText } from './text';
import { drawPacket } from './preview';

/** Shows what would be written and where. Resolves to true when the person wants it written, to false when cancelled. */
export function previewPacket(app: App, packet: Packet, folder: string): Promise<boolean> {
	return new Promise((resolve) => new PacketPreviewModal(app, packet, folder, resolve).open());
}

class PacketPreviewModal extends Dialog<boolean> {
	constructor(app: App, packet: Packet, folder: string, settle: (wanted: boolean) => void) {
		super(app, false, settle);
		this.setTitle(previewText.title);
		this.modalEl.addClass('alliance-packet-modal');
		this.contentEl.createEl('p', { cls: 'alliance-packet-where', text: previewText.where(folder) });
		drawPacket(this.contentEl.createDiv(), packet);
		const buttons = this.contentEl.createDiv('alliance-form-buttons');
		addButton(buttons, previewText.cancel, () => this.close());
		addButton(buttons, previewText.write(packet.files.length), () => this.resolveAndClose(true), { cls: 'mod-cta' });
	}

	override onOpen(): void {
		super.onOpen();
		// What Enter does first is to look, not to write.
		this.contentEl.querySelector<HTMLElement>('.alliance-packet-file')?.focus();
	}
}
