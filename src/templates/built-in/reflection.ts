import type { Template } from '../template';

export const reflectionTemplate: Template = {
	id: 'reflection',
	name: 'Reflection',
	kind: 'reflection',
	private: true,
	text: `## What did I feel, and where do I know that from?

{{cursor}}

## What might they have been doing with me, without meaning to?


## Can I see it from where they stand?


## What of it is mine, and what is theirs?


## How did I steady myself, and what will I do when it comes again?


## Was I judging?

What I judged, and what I do not know about it yet:

## Did I share something of myself, or hold it back?

Whom it served, and whether it would help to say it:
`,
};
