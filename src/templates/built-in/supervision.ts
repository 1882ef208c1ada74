import { emptyItem, type Template } from '../template';

export const supervisionTemplate: Template = {
	id: 'supervision',
	name: 'Supervision preparation',
	kind: 'document',
	private: true,
	text: `About {{client|my work}}, {{date}}.

## My question

{{cursor}}

## What the supervisor needs to know, in a few sentences


## A moment that shows it

- What was said and done:
- What I felt, and what I kept to myself:
- What I would have liked to do:

## What is strained between us

- {{ruptures|Nothing open that I know of.}}

My part in it:

## What I have tried, and what I avoid


## Where difference or power plays in


## What I want from supervision today


## What I take with me

${emptyItem}
`,
};
