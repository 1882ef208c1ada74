import { Events } from 'obsidian-test-mocks/obsidian';
import type { WorkspaceLeaf } from './leaf';

type Creator = (leaf: WorkspaceLeaf) => unknown;

export class ViewRegistry extends Events {
	private readonly creators = new Map<string, Creator>();
	private readonly extensions = new Map<string, string>();

	registerView(type: string, creator: Creator): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator);
		this.trigger('view-registered', type);
	}

	unregisterView(type: string): void {
		this.creators.delete(type);
		this.trigger('view-unregistered', type);
	}

	getViewCreatorByType(type: string): Creator | null {
		return this.creators.get(type) ?? null;
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) {
			if (this.extensions.has(extension))
				throw new Error(`Attempting to register an existing file extension "${extension}"`);
			this.extensions.set(extension, type);
		}
		this.trigger('extensions-updated');
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) this.extensions.delete(extension);
		this.trigger('extensions-updated');
	}

	getTypeByExtension(extension: string): string | null {
		return this.extensions.get(extension) ?? null;
	}

	isExtensionRegistered(extension: string): boolean {
		return this.extensions.has(extension);
	}
}
