import type { MarkdownPostProcessorContext, MarkdownSectionInformation } from 'obsidian';
import { Component, TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../core/app';
import { setIcon } from '../ui/icons';
import { getFrontMatterInfo } from '../vault/front-matter-info';
import { parseYaml } from '../vault/yaml';
import { renderBlocks } from './parser';
import { codeBlockHandler, postProcessors } from './post-processors';

interface Child extends Component {
	containerEl: HTMLElement;
}

/** Unloads what code blocks and post-processors added once its element leaves the page. */
function contextFor(
	sourcePath: string,
	owner: Component,
	frontmatter: unknown,
	sectionOf: (el: HTMLElement) => MarkdownSectionInformation | null,
): MarkdownPostProcessorContext {
	return {
		docId: `doc-${sourcePath}`,
		sourcePath,
		frontmatter,
		addChild(child) {
			owner.addChild(child as unknown as Child);
		},
		getSectionInfo: sectionOf,
	};
}

/** One code block in the editor; gives back what undoes it. */
export function renderCodeBlock(
	{ language, source }: { readonly language: string; readonly source: string },
	el: HTMLElement,
	view: Component & { app: App; file: TFile | null; getViewData(): string },
): () => void {
	const handler = codeBlockHandler(language);
	const holder = new Component();
	holder.load();
	const path = view.file?.path ?? '';
	const frontmatter = view.file === null ? null : (view.app.metadataCache.getFileCache(view.file)?.frontmatter ?? null);
	const sectionOf = (): MarkdownSectionInformation | null => {
		const text = view.getViewData();
		const at = text.indexOf(`\`\`\`${language}\n${source}`);
		if (at === -1) return null;
		const lineStart = text.slice(0, at).split('\n').length - 1;
		return { text, lineStart, lineEnd: lineStart + source.split('\n').length + 1 };
	};
	if (handler !== null) {
		void Promise.resolve()
			.then(() => handler(source, el, contextFor(path, holder, frontmatter, sectionOf)))
			.catch((error: unknown) => showFailure(el, error));
	}
	return () => holder.unload();
}

function showFailure(el: HTMLElement, error: unknown): void {
	console.error(error);
	el.createEl('pre', { text: String(error) });
}

export interface RenderedSection {
	readonly html: string;
	readonly el: HTMLElement;
	readonly owner: Component;
	lines: MarkdownSectionInformation;
}

/** Where Markdown is drawn: for which note, and what it lives and ends with. */
interface RenderPlace {
	readonly app: App;
	readonly sourcePath: string;
	readonly owner: Component;
	/** How many embeds it lies in; 0 unless given. */
	readonly depth?: number;
}

/**
 * A whole note as elements, its code blocks and post-processors run, its links and embeds alive. Given what was drawn
 * before, sections that have not changed stay as they are, as in the app: a code block is not loaded anew with every edit.
 */
export async function renderSections(
	el: HTMLElement,
	markdown: string,
	place: RenderPlace & { readonly before?: readonly RenderedSection[] },
): Promise<RenderedSection[]> {
	const { sourcePath, owner: parent, before = [] } = place;
	const info = getFrontMatterInfo(markdown);
	let frontmatter: unknown = null;
	try {
		frontmatter = info.exists ? parseYaml(info.frontmatter) : null;
	} catch {
		frontmatter = null;
	}
	const offset = markdown.slice(0, info.contentStart).split('\n').length - 1;
	const left = [...before];
	const jobs: Promise<unknown>[] = [];
	const sections = renderBlocks(markdown.slice(info.contentStart)).map((block): RenderedSection => {
		const lines = { text: markdown, lineStart: block.lineStart + offset, lineEnd: block.lineEnd + offset };
		const same = left.findIndex((section) => section.html === block.html);
		const [kept] = same === -1 ? [] : left.splice(same, 1);
		if (kept !== undefined) {
			kept.lines = lines;
			return kept;
		}
		const parsed = new DOMParser().parseFromString(block.html, 'text/html');
		const [first] = Array.from(parsed.body.children);
		const section: RenderedSection = {
			html: block.html,
			el: createDiv(first === undefined ? '' : `el-${first.tagName.toLowerCase()}`),
			owner: new Component(),
			lines,
		};
		section.el.append(...Array.from(parsed.body.childNodes).map((node) => el.doc.importNode(node, true)));
		jobs.push(
			Promise.resolve().then(async () => {
				parent.addChild(section.owner);
				finish(section.el, { ...place, owner: section.owner });
				const about = contextFor(sourcePath, section.owner, frontmatter, () => section.lines);
				for (const processor of postProcessors())
					await Promise.resolve(processor(section.el, about)).catch((error: unknown) => showFailure(section.el, error));
			}),
		);
		return section;
	});
	for (const gone of left) {
		parent.removeChild(gone.owner);
		gone.el.detach();
	}
	for (const [index, section] of sections.entries()) {
		const next = el.children[index] ?? null;
		if (next !== section.el) el.insertBefore(section.el, next);
	}
	await Promise.all(jobs);
	return sections;
}

export async function renderMarkdown(el: HTMLElement, markdown: string, place: RenderPlace): Promise<void> {
	await renderSections(el.createDiv(), markdown, place);
}

function finish(section: HTMLElement, place: RenderPlace): void {
	const { app, sourcePath } = place;
	for (const link of Array.from(section.querySelectorAll<HTMLAnchorElement>('a.internal-link'))) {
		const target = link.dataset['href'] ?? '';
		const path = target.split('#')[0] ?? '';
		if (path !== '' && app.metadataCache.getFirstLinkpathDest(path, sourcePath) === null)
			link.addClass('is-unresolved');
	}
	for (const link of Array.from(section.querySelectorAll<HTMLAnchorElement>('a[href]:not(.internal-link):not(.tag)'))) {
		link.addClass('external-link');
		link.setAttrs({ rel: 'noopener nofollow', target: '_blank' });
	}
	for (const item of Array.from(section.querySelectorAll('li'))) {
		const text = item.querySelector('p')?.firstChild ?? item.firstChild;
		const task = text?.nodeType === 3 ? /^\[(.)\] /.exec(text.textContent ?? '') : null;
		if (task === null || text === null || text === undefined) continue;
		text.textContent = (text.textContent ?? '').slice(task[0].length);
		item.addClass('task-list-item');
		item.prepend(
			createEl('input', {
				cls: 'task-list-item-checkbox',
				attr: { type: 'checkbox', ...(task[1] === ' ' ? {} : { checked: 'true' }), disabled: 'true' },
			}),
		);
	}
	for (const quote of Array.from(section.querySelectorAll('blockquote'))) callout(quote);
	for (const embed of Array.from(section.querySelectorAll<HTMLElement>('.internal-embed')))
		void fillEmbed(embed, place);
}

const calloutIcons = new Map([
	['warning', 'lucide-triangle-alert'],
	['tip', 'lucide-flame'],
]);

/** `> [!note] Title` */
function callout(quote: HTMLElement): void {
	const first = quote.querySelector('p');
	const match = /^\[!([\w-]+)\][+-]?\s*([^\n]*)\n?/.exec(first?.textContent ?? '');
	if (match === null || first === null) return;
	const type = (match[1] ?? 'note').toLowerCase();
	const box = createDiv({ cls: 'callout', attr: { 'data-callout': type } });
	const title = box.createDiv('callout-title');
	setIcon(title.createDiv('callout-icon'), calloutIcons.get(type) ?? 'lucide-pencil');
	title.createDiv({
		cls: 'callout-title-inner',
		text: match[2] === '' ? type.charAt(0).toUpperCase() + type.slice(1) : (match[2] ?? ''),
	});
	const head = first.firstChild;
	if (head?.nodeType === 3) head.textContent = (head.textContent ?? '').replace(/^\[![\w-]+\][+-]?\s*[^\n]*\n?/, '');
	if (first.firstElementChild?.tagName === 'BR') first.firstElementChild.remove();
	if (first.textContent?.trim() === '') first.remove();
	box.createDiv('callout-content').append(...Array.from(quote.childNodes));
	quote.replaceWith(box);
}

async function fillEmbed(embed: HTMLElement, place: RenderPlace): Promise<void> {
	const { app, sourcePath, owner, depth = 0 } = place;
	const link = embed.getAttribute('src') ?? '';
	const file = app.metadataCache.getFirstLinkpathDest(link.split('#')[0] ?? '', sourcePath);
	if (file === null) {
		embed.addClass('is-unresolved');
		embed.setText(link);
	} else if (/^(?:png|jpe?g|gif|svg|webp)$/.test(file.extension)) {
		embed.addClass('image-embed');
		embed.createEl('img', { attr: { src: app.vault.getResourcePath(file), alt: embed.getAttribute('alt') } });
	} else if (file.extension === 'base') {
		await app.bases.embed(file, embed, owner, link.includes('#') ? (link.split('#')[1] ?? null) : null);
	} else if (depth < 3) {
		embed.addClass('markdown-embed');
		await renderMarkdown(embed.createDiv('markdown-embed-content'), await app.vault.cachedRead(file), {
			...place,
			sourcePath: file.path,
			depth: depth + 1,
		});
	}
}
