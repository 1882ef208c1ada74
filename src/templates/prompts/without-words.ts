import type { PromptTheme } from '../prompt-theme';

export const withoutWordsPrompts: PromptTheme = {
	id: 'without-words',
	theme: 'Empathy and working together, without words',
	private: false,
	prompts: [
		'Slow down when they slow down.',
		'Let a silence last one breath longer.',
		'Turn towards them; put the pen down while they cry.',
		'Let the face follow what is told, not what comes next.',
		'Speak softer when it gets close, and not faster.',
		'Look at the list or the drawing together, from the same side.',
		'Notice when they lean back, look at the door, or hold their breath.',
		'Check the chair, the light, the distance: is it right for them?',
		'Ask about what I see: you smiled just then, and your hands did not.',
	],
};
