import type { BrowserContext, Page } from 'playwright-core';

export interface OpenOptions {
	/** A folder to copy, or notes by path; an empty vault when absent. */
	readonly vault?: string | Readonly<Record<string, string>>;
	/** Folders of built plugins; default: this repository. */
	readonly plugins?: readonly string[];
	/** A phone: touch, narrow, `Platform.isPhone`. */
	readonly mobile?: boolean;
	readonly width?: number;
	readonly height?: number;
	readonly theme?: 'light' | 'dark';
	/** What the clock says, local time in Los Angeles; it stands still, timers run. */
	readonly date?: string;
	readonly reducedMotion?: boolean;
	/** The region of the device; default `en-US`. */
	readonly locale?: string;
	/** Leaves the timezone to the process, which is in Los Angeles too, so that a test may travel. */
	readonly travels?: boolean;
	/** Metadata that arrives only after the layout is ready. */
	readonly lateMetadata?: boolean;
	/** A device of its own: a note is not read, changed and written in one step with other pages over the same folder. */
	readonly apart?: boolean;
	/** Whether changes on disk reach the app; default true. Watching tens of thousands of notes takes a while to begin. */
	readonly watch?: boolean;
	/** A browser profile that nothing was opened in before, closed afterwards. Otherwise the page of an earlier test is reset. */
	readonly fresh?: boolean;
	/** Sentences that may be in the console without failing the test. */
	readonly allowConsole?: readonly RegExp[];
}

/** What a host is asked to open. */
export interface OpenRequest {
	readonly vaultFolder: string;
	readonly options: OpenOptions;
	/** Takes up what goes wrong: console errors, page errors, requests to elsewhere. */
	readonly problems: string[];
}

/** A script that runs in every document of the app before any of its own. */
export type StartScript = () => void;

/** The app with the plugin in it, over one folder of notes. */
export interface RunningApp {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly url: string;
	/** Until nothing is being read, written, parsed or waited for. */
	idle(): Promise<void>;
	/** Through the command palette, by keyboard; waits until the palette is gone. */
	command(name: string): Promise<void>;
	/** Moves the clock that `date` has stopped, to a local time or an instant. */
	setTime(time: string): Promise<void>;
	/** From the next start of this app on, and for this test only. */
	atStart(script: StartScript): Promise<void>;
	reload(): Promise<void>;
	/** Leaves the app, changes what it must not see being changed, and starts it again. */
	restart(meanwhile: () => Promise<void>): Promise<void>;
	/** The file in which the app keeps its panes, by its path in the vault. */
	readonly layoutFile: string;
	/** Ends the app and forgets everything of it but the folder. */
	close(): Promise<void>;
}

/** Where scenarios are played: each opens the app over a folder of its own. */
export interface Host {
	open(request: OpenRequest): Promise<RunningApp>;
}
