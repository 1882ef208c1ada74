/** How a setting is called, one sentence about it, and other words it is found by. */
export interface SettingText {
	readonly name: string;
	readonly desc: string;
	readonly aliases: readonly string[];
}

/** The words of a setting as its definition takes them. */
export function settingText({ name, desc, aliases }: SettingText): { name: string; desc: string; aliases: string[] } {
	return { name, desc, aliases: [...aliases] };
}
