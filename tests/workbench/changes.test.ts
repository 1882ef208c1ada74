// What the app hears of the folder is never older than what it wrote there itself, and never only half of a note.
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangeFeed, type Change } from './serve/changes';
import { VaultFolder, type FileEntry } from './serve/vault-folder';

const patience = { timeout: 20_000 };

/** On a busy machine the first reading of a note takes a while. */
class SlowFolder extends VaultFolder {
	reading = 0;
	letGo: () => void = () => undefined;

	override async entry(vaultPath: string): Promise<FileEntry | null> {
		const found = await super.entry(vaultPath);
		this.reading += 1;
		if (this.reading === 1) await new Promise<void>((resolve) => (this.letGo = resolve));
		return found;
	}
}

/** Of a note that another program is writing, the first reading finds only the beginning. */
class HalfFolder extends VaultFolder {
	#reading = 0;

	override async entry(vaultPath: string): Promise<FileEntry | null> {
		const found = await super.entry(vaultPath);
		this.#reading += 1;
		return found === null || this.#reading > 1
			? found
			: { ...found, size: 4, content: found.content?.slice(0, 4) ?? '' };
	}
}

let root: string;
const note = (): string => path.join(root, 'Note.md');

beforeEach(async () => {
	root = await fs.mkdtemp(path.join(os.tmpdir(), 'changes-test-'));
	await fs.writeFile(note(), 'as it was');
});
afterEach(async () => fs.rm(root, { recursive: true, force: true }));

async function listening(
	folder: VaultFolder,
	work: (feed: ChangeFeed, heard: readonly Change[]) => Promise<void>,
): Promise<void> {
	const feed = new ChangeFeed(folder);
	const heard: Change[] = [];
	feed.subscribe((change) => heard.push(change));
	await feed.start();
	try {
		await work(feed, heard);
	} finally {
		await feed.stop();
	}
}

it('dates what was read before the app’s own write as older than that', async () => {
	const folder = new SlowFolder(root);
	await listening(folder, async (feed, heard) => {
		await fs.writeFile(note(), 'from another device');
		await vi.waitUntil(() => folder.reading === 1, patience);
		const own = feed.operation('Note.md', async () => fs.writeFile(note(), 'our own'));
		// Long enough for a write that does not wait its turn.
		await new Promise((resolve) => setTimeout(resolve, 200));
		folder.letGo();
		const { sequence } = await own;
		await vi.waitUntil(() => heard.some(({ entry }) => entry?.content === 'our own'), patience);
		const news = heard.filter((change) => change.sequence >= sequence).map(({ entry }) => entry?.content);
		expect(new Set(news)).toEqual(new Set(['our own']));
	});
});

it('looks again at a note that it may have read half-written', async () => {
	await listening(new HalfFolder(root), async (_feed, heard) => {
		await fs.writeFile(note(), 'half of it, and the other half');
		await vi.waitUntil(() => heard.length > 1, patience);
		expect(heard.map(({ entry }) => entry?.content)).toEqual(['half', 'half of it, and the other half']);
	});
});
