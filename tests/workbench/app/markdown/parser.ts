import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt({ html: false, linkify: true, breaks: true });

// Wikilinks and embeds, tags and highlights are Obsidian's own.
parser.inline.ruler.before('link', 'wikilink', (state, silent) => {
	const rest = state.src.slice(state.pos);
	const match = /^(!?)\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/.exec(rest);
	if (match === null) return false;
	if (!silent) {
		const [, embed, link = '', shown] = match;
		const token = state.push(embed === '!' ? 'embed' : 'wikilink', '', 0);
		token.meta = { link: link.trim(), shown: shown ?? link.trim().replace(/#/g, ' > ').replace(/^ > /, '') };
	}
	state.pos += match[0].length;
	return true;
});

parser.inline.ruler.before('emphasis', 'highlight', (state, silent) => {
	const match = /^==([^=\n]+)==/.exec(state.src.slice(state.pos));
	if (match === null) return false;
	if (!silent) {
		state.push('mark_open', 'mark', 1);
		state.push('text', '', 0).content = match[1] ?? '';
		state.push('mark_close', 'mark', -1);
	}
	state.pos += match[0].length;
	return true;
});

parser.core.ruler.after('inline', 'tags', (state) => {
	for (const block of state.tokens) {
		if (block.children === null) continue;
		block.children = block.children.flatMap((token) => {
			if (token.type !== 'text' || !token.content.includes('#')) return [token];
			return token.content
				.split(/(?<=^|\s)(#[\p{L}_][\p{L}\p{N}_/-]*)/u)
				.filter((part) => part !== '')
				.map((part, index) => {
					const copy = new state.Token(index % 2 === 1 || /^#[\p{L}_]/u.test(part) ? 'tag' : 'text', '', 0);
					copy.content = part;
					return copy;
				});
		});
	}
});

const escape = parser.utils.escapeHtml;

parser.renderer.rules['wikilink'] = (tokens, index) => {
	const { link, shown } = tokens[index]?.meta as { link: string; shown: string };
	return `<a data-href="${escape(link)}" href="${escape(encodeURI(link))}" class="internal-link" rel="noopener nofollow">${escape(shown)}</a>`;
};
parser.renderer.rules['embed'] = (tokens, index) => {
	const { link, shown } = tokens[index]?.meta as { link: string; shown: string };
	return `<span class="internal-embed" src="${escape(link)}" alt="${escape(shown)}"></span>`;
};
parser.renderer.rules['tag'] = (tokens, index) => {
	const tag = escape(tokens[index]?.content ?? '');
	return `<a href="${tag}" class="tag">${tag}</a>`;
};
parser.renderer.rules.fence = (tokens, index) => {
	const token = tokens[index];
	const language = (token?.info ?? '').trim().split(/\s+/)[0] ?? '';
	const cls = language === '' ? '' : ` class="language-${escape(language)}"`;
	return `<pre${cls}><code${cls}>${escape(token?.content ?? '')}</code></pre>`;
};

export interface Block {
	readonly html: string;
	readonly lineStart: number;
	readonly lineEnd: number;
}

/** The note in its top-level blocks, each with its lines. HTML in the note stays text. */
export function renderBlocks(markdown: string): Block[] {
	const env = {};
	const tokens = parser.parse(markdown, env);
	const blocks: Block[] = [];
	let start = 0;
	for (let index = 0, depth = 0; index < tokens.length; index += 1) {
		depth += tokens[index]?.nesting ?? 0;
		if (depth !== 0) continue;
		const part = tokens.slice(start, index + 1);
		const [lineStart = 0, lineEnd = 0] = part[0]?.map ?? [];
		blocks.push({
			html: parser.renderer.render(part, parser.options, env),
			lineStart,
			lineEnd: Math.max(lineStart, lineEnd - 1),
		});
		start = index + 1;
	}
	return blocks;
}
