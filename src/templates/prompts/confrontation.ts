import type { PromptTheme } from '../prompt-theme';

export const confrontationPrompts: PromptTheme = {
	id: 'confrontation',
	theme: 'Rupture and repair: moving against',
	private: false,
	prompts: [
		'You are angry with me, and I want to understand what about.',
		'I see it now: I let you down there.',
		'You are right about that, and I am sorry.',
		'Tell me more about it; I will not defend myself.',
		'What did it mean to you that I did that?',
		'Under the anger, is there something that hurt?',
		'What would have to be different for you to go on with me?',
		'Let me tell you why I suggested it, and then you decide whether it makes sense.',
		'Have you known this feeling with other people too, or is it between us?',
	],
};
