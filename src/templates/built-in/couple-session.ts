import { headings } from '../headings';
import { sessionOpening } from './session-parts';
import { emptyItem, type Template } from '../template';

export const coupleSessionTemplate: Template = {
	id: 'couple-session',
	name: 'Couple session',
	kind: 'session',
	private: false,
	text: `${sessionOpening}
## What each of them brought

- {{participants|Each}}:

## Between them

- What they got caught in, step by step:
- A moment in which one heard the other:
- What they did well together:

## ${headings.workingTogether}

What each said about being here today, and about working with me:

- {{participants|Each}}:

The three of us:

- Who spoke more, and whether that was right for today:
- Whether each could see their own side taken seriously:
- The aim, in words both would sign:
- Signs of empathy, understanding and collaboration, in words:
- And without words (who looked at whom, closeness, pace, silence):

## ${headings.agreed}

${emptyItem}

## ${headings.bringUpNext}

${emptyItem}
`,
};
