import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './page';

export function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
	const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
	response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': type + charset });
	response.end(content);
}

export function sendJson(response: ServerResponse, value: unknown): void {
	send(response, 200, 'application/json', JSON.stringify(value));
}

/** What never changes under its address: the browser keeps it, and the code it has made of it. */
export function sendForGood(response: ServerResponse, type: string, content: string): void {
	response.writeHead(200, {
		...SECURITY_HEADERS,
		'Cache-Control': 'max-age=31536000, immutable',
		'Content-Type': `${type}; charset=utf-8`,
	});
	response.end(content);
}

export async function body(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}
