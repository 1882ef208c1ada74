import type { PromptTheme } from '../prompt-theme';

export const expectationsPrompts: PromptTheme = {
	id: 'expectations',
	theme: 'Expectations',
	private: false,
	prompts: [
		'What made you think of therapy now, and not a year ago?',
		'When you pictured coming here, what did you see?',
		'What do you hope I will do, and what do you hope I will not do?',
		'What would you say your part is, and what is mine?',
		'How do you imagine this ends, when it goes well?',
		'What did earlier help get right, and where did it miss you?',
		'Is there something you half expect to go wrong between us?',
		'What have others told you about therapy that you wonder about?',
	],
};
