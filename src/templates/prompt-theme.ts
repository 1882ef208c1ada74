/** Questions and statements on one theme, to say in a session or to ask oneself. */
export interface PromptTheme {
	readonly id: string;
	readonly theme: string;
	/** Whether they are for the therapist alone, and so for private notes only. */
	readonly private: boolean;
	readonly prompts: readonly string[];
}
