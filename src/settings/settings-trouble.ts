/** What was wrong with the stored settings when they were read, and what holds in their place. */
export interface SettingsTrouble {
	readonly file: 'unreadable' | 'missing';
	/** The name an unreadable file was kept under; null where there is none, or no copy could be made. */
	readonly kept: string | null;
	/** `defaults` have discreet mode on: whether it was is not known. */
	readonly inUse: 'as before' | 'last saved' | 'defaults';
}
