import type { PromptTheme } from '../prompt-theme';

export const withdrawalPrompts: PromptTheme = {
	id: 'withdrawal',
	theme: 'Rupture and repair: moving away',
	private: false,
	prompts: [
		'It has become quieter between us. Do you notice that too?',
		'A moment ago we were close to something, and then it slipped away. What happened there?',
		'I wonder whether I said something that did not sit well.',
		'You do not have to protect me from it.',
		'Part of you may want to say it and part of you may not. Could we hear both?',
		'I think I went too fast. Where would you like us to be?',
		'What would you have needed from me just then?',
		'We can leave it here today. I would like to come back to it, if you agree.',
	],
};
