import { resolve } from 'node:path';

/** The folder of this repository, which is the plugin's as well once it is built. */
export const root = resolve(import.meta.dirname, '../..');
