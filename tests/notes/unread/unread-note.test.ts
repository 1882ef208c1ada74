import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readUnread, unreadProblem, type UnreadNote } from '../../../src/notes/unread/unread-note';

const read = (text: string): UnreadNote | null =>
	readUnread('S.md', text, (yaml) => parse(yaml, { logLevel: 'error' }) as unknown);
const block = (...lines: readonly string[]): string => ['---', ...lines, '---', 'Text'].join('\n');

describe('what an unread note seems to be', () => {
	it.each([
		[
			block('alliance: session', 'client: "[[K-014]]"', 'date: 2026-03-05T10:00', 'x: @y'),
			'session',
			['K-014'],
			'2026-03-05',
		],
		[block('Alliance: "session"', 'Client: "[[K-014]]', 'Date: 2026-03-05'), 'session', ['K-014'], '2026-03-05'],
		[block('alliance: session', 'client: "[[A]]", "[[B|b]]"'), 'session', ['A', 'B'], null],
		[
			block('alliance: measure', 'client:', '  - "[[Clients/A/A|A]]"', '\t- x', 'date: soon'),
			'measure',
			['Clients/A/A'],
			null,
		],
		[block('alliance:session', 'client: K-014'), 'session', [], null],
		[block('alliance: sesion', 'x: @y'), null, [], null],
		[block('alliance: @session'), null, [], null],
		[block('alliance: session', 'client:', 'date: @x', 'note: "[[R-1]]"'), 'session', [], null],
	])('of %j', (text, kind, clients, day) => {
		expect(read(text)).toMatchObject({ kind, clients, day });
	});

	it('is nothing where the text names no kind', () => {
		expect(read(block('title: @x'))).toBeNull();
		expect(read('alliance: session')).toBeNull();
	});
});

describe('what is wrong with it', () => {
	it.each([
		[block('alliance: session', 'tasks-done:', '  - @home exercise'), 'reserved-sign', 4, '@'],
		[block('alliance: session', 'client: "[[A]]", "[[B]]"'), 'after-quote', 3, '"'],
		['---\r\nalliance: session\r\nclient: "[[A]]\r\n---\r\n', 'open-quote', 3, '"'],
		['\n---\nalliance: session\nx: @y\n---\n', 'not-first', 2, null],
		['---\nalliance: session\n\nText: a: b\n', 'not-ended', 1, null],
		['---\nalliance: session\n...\nText\n', 'dots', 3, null],
		['\uFEFF---\nalliance: session\n---\n', 'byte-order-mark', 1, null],
		['\uFEFF---\nalliance: session\nx: @y\n---\n', 'reserved-sign', 3, '@'],
		[block('alliance: session'), 'unknown', null, null],
	])('of %j', (text, cause, line, what) => {
		expect(read(text)).toMatchObject({ cause, line, what });
	});

	it('is a problem with the cause, the line and what to do', () => {
		const note = read(block('alliance: session', 'bond: 4', 'bond: 5'));
		expect(note === null ? null : unreadProblem(note)).toEqual({
			path: 'S.md',
			property: null,
			kind: 'unreadable',
			message:
				'The properties of this note can’t be read, so nothing in it counts. Line 4 names “bond” a second time. Keep one of the two.',
			suggestion: null,
			line: 4,
		});
	});

	it('is said without a line where none can be told', () => {
		const note = read(block('alliance: session'));
		const problem = note === null ? null : unreadProblem(note);
		expect(problem?.message).toContain('Look for a quotation mark');
		expect(problem).not.toHaveProperty('line');
	});
});
