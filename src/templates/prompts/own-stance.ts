import type { PromptTheme } from '../prompt-theme';

export const ownStancePrompts: PromptTheme = {
	id: 'own-stance',
	theme: 'My own stance: judging, and telling of myself',
	private: true,
	prompts: [
		'What did I find hard to respect today?',
		'Whom do they remind me of?',
		'What would I think if a friend had done the same?',
		'What must have happened for this to be the best they could do?',
		'Which of my own rules did they break?',
		'Did I say something about myself? For whose sake?',
		'Would it help them to know how this was for me, and how could I say it in one sentence?',
		'What did I hold back, and was that care or fear?',
		'Where was I more right than kind?',
	],
};
