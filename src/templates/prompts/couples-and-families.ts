import type { PromptTheme } from '../prompt-theme';

export const couplesAndFamiliesPrompts: PromptTheme = {
	id: 'couples-and-families',
	theme: 'Respect and a fair share of time, for couples and families',
	private: false,
	prompts: [
		'I would like to hear this from each of you, one after the other.',
		'We have heard one side for a while. What was it like to listen?',
		'Can you say back what you heard, before you answer it?',
		'I notice I have spoken more with one of you today. How is that for the other?',
		'Does anyone have the impression that I take sides?',
		'What do you respect in each other, even this week?',
		'Say it to each other rather than to me; I am here.',
		'Who has not been asked yet?',
		'What do all of you want, in words each of you could sign?',
		'Is there anything that must not be said while the others are in the room?',
	],
};
