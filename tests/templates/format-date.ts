import { createRequire } from 'node:module';
import { formatStart, type Start } from '../../src/notes/day';

type Moment = (text: string) => { format(pattern: string): string };
const moment = createRequire(import.meta.url)('moment') as Moment;

/** The tokens Obsidian users know, as the app gives them. */
export function formatDate(start: Start, format: string): string {
	return moment(formatStart(start)).format(format);
}
