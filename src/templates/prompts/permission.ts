import type { PromptTheme } from '../prompt-theme';

export const permissionPrompts: PromptTheme = {
	id: 'permission',
	theme: 'Permission and preferences',
	private: false,
	prompts: [
		'May I ask you something about that?',
		'Would it be all right to stay with this a little, or shall we move on?',
		'I have a thought about it. Do you want to hear it now, later, or not at all?',
		'Do you prefer that I ask more, or that I leave more room?',
		'How shall I say it when I see things differently?',
		'You can say stop at any point, and need not say why. Which sign shall we use?',
		'I would like to write this down. Is that all right with you?',
		'Is there anything you do not want to speak about today?',
	],
};
