import type { PromptTheme } from '../prompt-theme';

export const disagreementPrompts: PromptTheme = {
	id: 'disagreement',
	theme: 'Disagreement',
	private: false,
	prompts: [
		'It would help me if you told me where you see it differently.',
		'You said yes, and I thought I heard a no behind it. Is there one?',
		'We do not have to agree on this to go on working.',
		'What am I not seeing from where I sit?',
		'How was it in your family when somebody disagreed?',
		'What might happen if you told me I was wrong?',
		'Thank you for saying so. Let me think about it rather than answer at once.',
		'Shall we look again at what we are trying to do here?',
	],
};
