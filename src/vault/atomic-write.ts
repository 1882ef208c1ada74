// A disk may be full, or gone, in the middle of a write: then what was there is put back, and no half of a note stays.
import { MarkdownView, type App, type TFile } from 'obsidian';
import { commandText } from '../text/commands';
import type { Frontmatter } from '../notes/write-note';
import { splitFrontmatter } from '../templates/frontmatter';
import { PathTaken } from './path-taken';

/**
 * Makes a file of text or bytes; throws `PathTaken` where one is there, also one that came a moment ago. Where the write
 * breaks off, the part that reached the disk goes to the vault's bin, and the vault's own error is thrown.
 */
export async function createAtomic({ vault }: App, path: string, content: string | ArrayBuffer): Promise<void> {
	// The vault does not know a file it could not finish, nor one another process has just made; only the adapter does.
	const { adapter } = vault;
	if (await adapter.exists(path)) throw new PathTaken(path);
	try {
		await (typeof content === 'string' ? vault.create(path, content) : vault.createBinary(path, content));
	} catch (error) {
		if (saysItExists(error)) throw new PathTaken(path);
		await orNull(binPart());
		throw error;
	}

	// Nothing proves that the part is this call's own, so it is never removed for good.
	async function binPart(): Promise<void> {
		const isPart =
			typeof content === 'string'
				? isPrefix(await adapter.read(path), content)
				: isPrefix(new Uint8Array(await adapter.readBinary(path)), new Uint8Array(content));
		if (isPart) await adapter.trashLocal(path);
	}
}

/** The app says “File already exists.”, a file system EEXIST. */
function saysItExists(error: unknown): boolean {
	return error instanceof Error && /already exists|EEXIST/i.test(error.message);
}

/** Whether it is the beginning of what was meant, and less than all of it. */
function isPrefix(part: string | Uint8Array, whole: string | Uint8Array): boolean {
	if (part.length >= whole.length) return false;
	return typeof part === 'string'
		? typeof whole === 'string' && whole.startsWith(part)
		: part.every((byte, index) => byte === whole[index]);
}

/** Lets `work` change a note's properties. Where the note can't be written whole, it gets its text back. Throws as the app does. */
export async function changeAtomic(app: App, file: TFile, work: (frontmatter: Frontmatter) => void): Promise<void> {
	const { vault } = app;
	await saveOpenViews(app, file);
	const before = await vault.read(file);
	let isWriting = false;
	try {
		await app.fileManager.processFrontMatter(file, (frontmatter: Frontmatter) => {
			work(frontmatter);
			isWriting = true;
		});
	} catch (error) {
		// Where nothing was written yet, a note that looks cut short is one that somebody else is writing.
		if (!isWriting) throw error;
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

/**
 * Saves what is typed in open editors of the note and not on the disk yet. The app writes it two seconds after a key;
 * another write in that time makes it merge both texts and drop what does not fit.
 */
async function saveOpenViews({ workspace }: App, file: TFile): Promise<void> {
	for (const { view } of workspace.getLeavesOfType('markdown'))
		if (view instanceof MarkdownView && view.file?.path === file.path) await view.save();
}

/** Whether this is the note as an interrupted write leaves it: its properties cut short, or its body. */
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
