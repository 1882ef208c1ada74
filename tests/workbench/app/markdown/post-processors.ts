import type { MarkdownPostProcessorContext } from 'obsidian';

export interface PostProcessor {
	(el: HTMLElement, context: MarkdownPostProcessorContext): unknown;
	sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

const processors: PostProcessor[] = [];
const codeBlocks = new Map<PostProcessor, { language: string; handler: CodeBlockHandler }>();

export function registerPostProcessor(processor: PostProcessor, sortOrder?: number): void {
	if (sortOrder !== undefined) processor.sortOrder = sortOrder;
	processors.push(processor);
	processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
}

export function unregisterPostProcessor(processor: PostProcessor): void {
	const index = processors.indexOf(processor);
	if (index !== -1) processors.splice(index, 1);
}

export const postProcessors = (): readonly PostProcessor[] => processors;

export function createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
	const processor: PostProcessor = async (el, context) => {
		for (const code of Array.from(el.querySelectorAll<HTMLElement>(`pre > code.language-${CSS.escape(language)}`))) {
			const pre = code.parentElement;
			if (pre === null) continue;
			const source = (code.textContent ?? '').replace(/\n$/, '');
			const block = createDiv(`block-language-${language}`);
			pre.replaceWith(block);
			await handler(source, block, context);
		}
	};
	codeBlocks.set(processor, { language, handler });
	return processor;
}

/** The handler registered for a language, for the editor, which shows the block instead of its source. */
export function codeBlockHandler(language: string): CodeBlockHandler | null {
	for (const processor of processors) {
		const block = codeBlocks.get(processor);
		if (block?.language === language) return block.handler;
	}
	return null;
}
