import type { Template } from '../template';

export const selfCheckTemplate: Template = {
	id: 'self-check',
	name: 'Self-check',
	kind: 'self-check',
	private: true,
	text: `## How I am

{{cursor}}

## What has stayed with me after work


## Where I was bored, short or far away


## What did me good


## What I need, and whom I can ask


## One small thing I will do
`,
};
