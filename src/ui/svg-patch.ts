// Brings a drawn picture to the next one by changing only what differs, so that nothing flickers and the focus stays.
import { groupBy } from '../lib/group-by';
import type { SvgNode } from '../timeline/svg/svg-node';

interface RenderedNode {
	readonly node: SvgNode;
	readonly el: SVGElement;
	readonly children: readonly RenderedNode[];
}

const namespace = 'http://www.w3.org/2000/svg';

export class SvgPatch {
	private root: RenderedNode | null = null;
	private readonly byKey = new Map<string, SVGElement>();

	constructor(private readonly parent: HTMLElement) {}

	/** Draws the picture into the parent, in place of the one before. */
	draw(node: SvgNode): SVGElement {
		const before = this.root;
		this.root = before !== null && before.node.tag === node.tag ? this.update(before, node) : this.create(node);
		if (before?.el !== this.root.el) {
			before?.el.remove();
			this.parent.appendChild(this.root.el);
		}
		return this.root.el;
	}

	/** The element that stands for a key; null where the picture has none. */
	element(key: string): SVGElement | null {
		return this.byKey.get(key) ?? null;
	}

	private create(node: SvgNode): RenderedNode {
		const el = this.parent.doc.createElementNS(namespace, node.tag);
		for (const name of Object.keys(node.attributes)) el.setAttribute(name, node.attributes[name] ?? '');
		if (node.text !== null) el.textContent = node.text;
		const children = node.children.map((child) => this.create(child));
		for (const child of children) el.appendChild(child.el);
		const key = keyOf(node);
		if (key !== null) this.byKey.set(key, el);
		return { node, el, children };
	}

	private update(before: RenderedNode, node: SvgNode): RenderedNode {
		const { el } = before;
		if (before.node === node) return before;
		changeAttributes(el, before.node.attributes, node.attributes);
		if (node.text !== before.node.text) el.textContent = node.text ?? '';
		return { node, el, children: this.updateChildren(before, node) };
	}

	private updateChildren(before: RenderedNode, node: SvgNode): readonly RenderedNode[] {
		// Most often nothing comes, goes or changes places.
		const stays =
			before.children.length === node.children.length &&
			before.children.every((child, index) => isMatch(child.node, node.children[index]));
		if (stays) return before.children.map((child, index) => this.update(child, node.children[index] ?? child.node));
		const left = groupBy(before.children, (child) => matchName(child.node));
		const used = new Set<RenderedNode>();
		const children = node.children.map((child): RenderedNode => {
			const match = left.get(matchName(child))?.shift();
			if (match === undefined) return this.create(child);
			used.add(match);
			return this.update(match, child);
		});
		for (const child of before.children) {
			if (!used.has(child)) this.remove(child);
		}
		let place = before.el.firstChild;
		for (const { el } of children) {
			if (el === place) place = place.nextSibling;
			else before.el.insertBefore(el, place);
		}
		return children;
	}

	private remove({ el, node, children }: RenderedNode): void {
		el.remove();
		this.forget(node, el);
		for (const child of children) this.forgetAll(child);
	}

	private forgetAll({ node, el, children }: RenderedNode): void {
		this.forget(node, el);
		for (const child of children) this.forgetAll(child);
	}

	private forget(node: SvgNode, el: SVGElement): void {
		const key = keyOf(node);
		if (key !== null && this.byKey.get(key) === el) this.byKey.delete(key);
	}
}

function keyOf(node: SvgNode): string | null {
	return node.attributes['data-key'] ?? null;
}

/** A node takes the place of one of the same key; without a key, of the next one of its tag. */
function matchName(node: SvgNode): string {
	const key = keyOf(node);
	return key === null ? node.tag : `${node.tag} ${key}`;
}

function isMatch(before: SvgNode, after: SvgNode | undefined): boolean {
	return after !== undefined && before.tag === after.tag && keyOf(before) === keyOf(after);
}

function changeAttributes(el: SVGElement, before: SvgNode['attributes'], after: SvgNode['attributes']): void {
	for (const name of Object.keys(after)) {
		const value = after[name];
		// Which mark can be tabbed to is the pane's to say, once the mark stands.
		if (value !== undefined && value !== before[name] && name !== 'tabindex') el.setAttribute(name, value);
	}
	for (const name of Object.keys(before)) {
		if (!(name in after)) el.removeAttribute(name);
	}
}
