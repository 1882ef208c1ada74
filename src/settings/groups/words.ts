/** How a setting is called, one sentence about it, and other words it is found by. */
export interface SettingWords {
	readonly name: string;
	readonly desc: string;
	readonly aliases: readonly string[];
}

/** The words of a setting as its definition takes them. */
export function worded({ name, desc, aliases }: SettingWords): { name: string; desc: string; aliases: string[] } {
	return { name, desc, aliases: [...aliases] };
}
