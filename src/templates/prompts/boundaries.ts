import type { PromptTheme } from '../prompt-theme';

export const boundariesPrompts: PromptTheme = {
	id: 'boundaries',
	theme: 'Boundaries and confidentiality',
	private: false,
	prompts: [
		'What you say stays here. Let me tell you when it could not, so that it never comes as a surprise.',
		'These are the notes I keep, and these are the people who could see them. What would you like to ask?',
		'This is how you can reach me between sessions, and this is what I cannot do in between.',
		'If we met in the street, what would you want me to do?',
		'What do you need to know about me, and what would you rather not know?',
		'We have ten minutes left. What should have its place today?',
		'You asked me for something I cannot give. May I tell you why, and look with you for who can?',
		'Is there somebody you worry might find out that you come here?',
	],
};
