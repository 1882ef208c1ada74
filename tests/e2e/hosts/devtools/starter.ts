import type { Page } from 'playwright-core';
import type { OpenOptions } from '../host';

/** An app that is running, with a port for the DevTools protocol. */
export interface StartedApp {
	/** Where `chromium.connectOverCDP` finds it. */
	readonly endpoint: string;
	/** Whether a page that it shows is the one with the vault. */
	isVaultWindow(page: Page): boolean;
	stop(): Promise<void>;
}

/** Starts an app over one folder of notes, and knows what is particular to it. */
export interface AppStarter {
	start(vaultFolder: string, options: OpenOptions): Promise<StartedApp>;
	/** Until the plugin has its commands, and the app its panes. */
	untilReady(page: Page): Promise<void>;
	/** Until nothing is being read, written, parsed or waited for. */
	idle(page: Page): Promise<void>;
	/** Whether what the console or a page says of an error is the plugin's doing. */
	isOurs(sentence: string): boolean;
	readonly layoutFile: string;
	/** Ends what all of the started apps share. */
	close(): Promise<void>;
}
