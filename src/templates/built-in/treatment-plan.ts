import type { Template } from '../template';

export const treatmentPlanTemplate: Template = {
	id: 'treatment-plan',
	name: 'Treatment plan',
	kind: 'document',
	private: false,
	text: `For {{client}}, written together on {{date:D MMMM YYYY}}. It can be changed whenever one of us asks.

## What this is about

{{cursor}}

## What we are working towards

- {{goals|We have not agreed a goal yet.}}

## What we do for that

- {{tasks|We have not agreed a task yet.}}

In the sessions:

Other ways we could take, should this one not suit:

## How we work

- How often, and for how long:
- What you can expect of me:
- What I ask of you:
- What stays between us, and when it cannot:

## How we will know that it helps

- What you would notice first:
- What others would notice:

## When something does not fit

- How you can tell me:
- What we do then:

## When we look at this again
`,
};
