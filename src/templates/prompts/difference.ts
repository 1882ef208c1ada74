import type { PromptTheme } from '../prompt-theme';

export const differencePrompts: PromptTheme = {
	id: 'difference',
	theme: 'Difference and identity',
	private: false,
	prompts: [
		'What should I know about who you are and where you come from, so that I do not get it wrong?',
		'We differ in some ways that can be seen, and perhaps in some that cannot. How is that for you?',
		'Is there something about me that makes it harder to speak here?',
		'Have you been treated differently because of your skin, your accent, your body, whom you love, what you own, what you believe?',
		'Did it happen here too, or with me?',
		'How do people who are important to you think about coming to therapy?',
		'Which words do you use for yourself, and which should I leave alone?',
		'I do not know enough about this. May I ask, or is it tiresome to explain?',
	],
};
