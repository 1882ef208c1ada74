import { asText } from '../properties/as-text';

/** The part of Bases' expression language that filters and simple formulas need; what it does not know it says. */
export type Evaluate = (scope: Scope) => unknown;

export interface Scope {
	property(name: string): unknown;
	file(name: string): unknown;
	formula(name: string): unknown;
	call(target: unknown, name: string, args: readonly unknown[]): unknown;
}

const TOKEN =
	/\s*(?:(\d+(?:\.\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([A-Za-z_][\w-]*)|(==|!=|>=|<=|&&|\|\||[-+*/%!<>()[\].,]))/y;

interface Token {
	readonly kind: 'number' | 'text' | 'name' | 'sign';
	readonly text: string;
}

function tokens(source: string): Token[] {
	const found: Token[] = [];
	TOKEN.lastIndex = 0;
	const end = source.trimEnd().length;
	while (TOKEN.lastIndex < end) {
		const at = TOKEN.lastIndex;
		const match = TOKEN.exec(source);
		if (match === null) throw new Error(`“${source.slice(at).trim()}” is not understood.`);
		const [, number, text, name, sign = ''] = match;
		if (number !== undefined) found.push({ kind: 'number', text: number });
		else if (text !== undefined) found.push({ kind: 'text', text: text.slice(1, -1).replace(/\\(.)/g, '$1') });
		else if (name !== undefined) found.push({ kind: 'name', text: name });
		else found.push({ kind: 'sign', text: sign });
	}
	return found;
}

const truthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Links are equal when they name the same note, whatever they show. */
export const plain = (value: unknown): unknown =>
	typeof value === 'string' ? value.replace(/^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/, '$1') : (value ?? null);

const compare = (a: unknown, b: unknown): number => {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	const [left, right] = [asText(plain(a)), asText(plain(b))];
	if (left === right) return 0;
	return left < right ? -1 : 1;
};

const present = (a: unknown, b: unknown): boolean => a !== null && a !== undefined && b !== null && b !== undefined;

const OPERATORS: readonly Readonly<Record<string, (a: unknown, b: unknown) => unknown>>[] = [
	{ '||': (a, b) => truthy(a) || truthy(b) },
	{ '&&': (a, b) => truthy(a) && truthy(b) },
	{ '==': (a, b) => plain(a) === plain(b), '!=': (a, b) => plain(a) !== plain(b) },
	{
		'<': (a, b) => present(a, b) && compare(a, b) < 0,
		'>': (a, b) => present(a, b) && compare(a, b) > 0,
		'<=': (a, b) => present(a, b) && compare(a, b) <= 0,
		'>=': (a, b) => present(a, b) && compare(a, b) >= 0,
	},
	{
		'+': (a, b) => (typeof a === 'number' && typeof b === 'number' ? a + b : asText(a) + asText(b)),
		'-': (a, b) => Number(a) - Number(b),
	},
	{ '*': (a, b) => Number(a) * Number(b), '/': (a, b) => Number(a) / Number(b), '%': (a, b) => Number(a) % Number(b) },
];

class Parser {
	private at = 0;

	constructor(
		private readonly list: readonly Token[],
		private readonly source: string,
	) {}

	private sign(text: string): boolean {
		const token = this.list[this.at];
		if (token?.kind !== 'sign' || token.text !== text) return false;
		this.at += 1;
		return true;
	}

	private expect(text: string): void {
		if (!this.sign(text)) throw new Error(`“${text}” is missing in “${this.source}”.`);
	}

	whole(): Evaluate {
		const value = this.level(0);
		if (this.at < this.list.length)
			throw new Error(`“${this.list[this.at]?.text ?? ''}” is not expected in “${this.source}”.`);
		return value;
	}

	private level(depth: number): Evaluate {
		const operators = OPERATORS[depth];
		if (operators === undefined) return this.unary();
		let left = this.level(depth + 1);
		for (;;) {
			const token = this.list[this.at];
			const operator = token?.kind === 'sign' ? operators[token.text] : undefined;
			if (operator === undefined) return left;
			this.at += 1;
			const [before, after] = [left, this.level(depth + 1)];
			left = (scope) => operator(before(scope), after(scope));
		}
	}

	private unary(): Evaluate {
		if (this.sign('!')) {
			const value = this.unary();
			return (scope) => !truthy(value(scope));
		}
		if (this.sign('-')) {
			const value = this.unary();
			return (scope) => -Number(value(scope));
		}
		return this.primary();
	}

	private primary(): Evaluate {
		if (this.sign('(')) {
			const inner = this.level(0);
			this.expect(')');
			return this.rest(inner);
		}
		const token = this.list[this.at];
		if (token === undefined) throw new Error(`“${this.source}” ends too soon.`);
		this.at += 1;
		if (token.kind === 'number') return this.rest(() => Number(token.text));
		if (token.kind === 'text') return this.rest(() => token.text);
		if (token.kind !== 'name') throw new Error(`“${token.text}” is not expected in “${this.source}”.`);
		if (token.text === 'true' || token.text === 'false') return () => token.text === 'true';
		if (token.text === 'null') return () => null;
		if (this.sign('(')) {
			const args = this.args();
			return this.rest((scope) =>
				scope.call(
					null,
					token.text,
					args.map((arg) => arg(scope)),
				),
			);
		}
		if (token.text === 'note' || token.text === 'file' || token.text === 'formula') {
			const read = {
				note: (scope: Scope, name: string) => scope.property(name),
				file: (scope: Scope, name: string) => scope.file(name),
				formula: (scope: Scope, name: string) => scope.formula(name),
			}[token.text];
			const name = this.member();
			if (name !== null) {
				if (this.sign('(')) {
					const args = this.args();
					return this.rest((scope) =>
						scope.call(
							scope.file('file'),
							name,
							args.map((arg) => arg(scope)),
						),
					);
				}
				return this.rest((scope) => read(scope, name));
			}
		}
		return this.rest((scope) => scope.property(token.text));
	}

	/** `.name` or `["name"]` */
	private member(): string | null {
		if (this.sign('.')) {
			const token = this.list[this.at];
			if (token?.kind !== 'name') throw new Error(`A name is missing in “${this.source}”.`);
			this.at += 1;
			return token.text;
		}
		if (this.sign('[')) {
			const token = this.list[this.at];
			this.at += 1;
			this.expect(']');
			return token?.text ?? '';
		}
		return null;
	}

	private rest(start: Evaluate): Evaluate {
		let value = start;
		for (let name = this.member(); name !== null; name = this.member()) {
			const [target, method] = [value, name];
			const args = this.sign('(') ? this.args() : [];
			value = (scope) =>
				scope.call(
					target(scope),
					method,
					args.map((arg) => arg(scope)),
				);
		}
		return value;
	}

	private args(): Evaluate[] {
		const list: Evaluate[] = [];
		if (this.sign(')')) return list;
		do list.push(this.level(0));
		while (this.sign(','));
		this.expect(')');
		return list;
	}
}

export function parseExpression(source: string): Evaluate {
	return new Parser(tokens(source), source).whole();
}
