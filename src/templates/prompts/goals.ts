import type { PromptTheme } from '../prompt-theme';

export const goalsPrompts: PromptTheme = {
	id: 'goals',
	theme: 'Goals',
	private: false,
	prompts: [
		'What would you do again, or do for the first time, if this got easier?',
		'How would a friend notice, without being told?',
		'Which of these matters most at the moment?',
		'What would be a small sign that we are on the way?',
		'Whose wish is this: yours, somebody else’s, a bit of both?',
		'What would you not want to lose while things change?',
		'A while ago we said we were working towards this. Is it still the right thing?',
		'I would put it this way; how would you put it?',
	],
};
