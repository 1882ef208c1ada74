import type { PromptTheme } from '../prompt-theme';

export const sessionFeedbackPrompts: PromptTheme = {
	id: 'session-feedback',
	theme: 'Feedback at the end of a session',
	private: false,
	prompts: [
		'Before we stop: how was today for you?',
		'What from today would you like to keep?',
		'Was there a moment when I lost you, or hurried past something?',
		'Did we spend the time on what you came with?',
		'What did you hope I would ask, and I did not?',
		'If we could do the last hour again, what would you change?',
		'How does it feel to be asked this? You may also tell me next time.',
		'What should I remember for next week?',
	],
};
