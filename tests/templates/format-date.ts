import { moment } from 'obsidian-test-mocks/obsidian';
import { formatStart, type Start } from '../../src/notes/day';

/** The tokens Obsidian users know, as the app gives them. */
export function formatDate(start: Start, format: string): string {
	return moment(formatStart(start)).format(format);
}
