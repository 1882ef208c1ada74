// A disk may be full, or gone, in the middle of a write: then what was there is put back, and no half of a note stays.
import type { App, TFile } from 'obsidian';
import { commandText } from '../text/strings';
import type { Frontmatter } from '../notes/write-note';
import { splitFrontmatter } from '../templates/frontmatter';

/** Makes a file of text or bytes. Where that fails, what was written of it is taken away again. Throws as the vault does. */
export async function createAtomic({ vault }: App, path: string, content: string | ArrayBuffer): Promise<void> {
	// The vault does not know a file it could not finish; only the adapter reaches it.
	const { adapter } = vault;
	const taken = await adapter.exists(path);
	try {
		await (typeof content === 'string' ? vault.create(path, content) : vault.createBinary(path, content));
	} catch (error) {
		if (!taken) await orNull(removePart());
		throw error;
	}

	// Another device's file of that name is no part of ours, and stays.
	async function removePart(): Promise<void> {
		const isOurs =
			typeof content === 'string'
				? content.startsWith(await adapter.read(path))
				: isPrefix(await adapter.readBinary(path), content);
		if (isOurs) await adapter.remove(path);
	}
}

function isPrefix(part: ArrayBuffer, whole: ArrayBuffer): boolean {
	const [found, meant] = [new Uint8Array(part), new Uint8Array(whole)];
	return found.length <= meant.length && found.every((byte, index) => byte === meant[index]);
}

/** Lets `work` change a note's properties. Where the note can't be written whole, it gets its text back. Throws as the app does. */
export async function changeAtomic(app: App, file: TFile, work: (frontmatter: Frontmatter) => void): Promise<void> {
	const { vault } = app;
	const before = await vault.read(file);
	try {
		await app.fileManager.processFrontMatter(file, work);
	} catch (error) {
		const now = await orNull(vault.read(file));
		if (now === null || !isTruncated(now, before)) throw error;
		await vault
			.process(file, (found) => (found === now ? before : found))
			.catch(() => {
				throw new Error(commandText.halfWritten(file.path));
			});
		throw error;
	}
}

/** Whether this is what is left of the note when writing it breaks off: its properties cut short, or its body. */
function isTruncated(now: string, before: string): boolean {
	const [left, whole] = [splitFrontmatter(now), splitFrontmatter(before)];
	if (left.properties === null)
		return now === '' ? before !== '' : whole.properties !== null && now.startsWith('---'.slice(0, now.length));
	return left.body.length < whole.body.length && whole.body.startsWith(left.body);
}

/** Null where it fails: what went wrong first is what is told. */
async function orNull<Value>(attempt: Promise<Value>): Promise<Value | null> {
	try {
		return await attempt;
	} catch {
		return null;
	}
}
