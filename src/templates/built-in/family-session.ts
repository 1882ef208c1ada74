import { headings } from '../headings';
import { sessionOpening } from './session-parts';
import { emptyItem, type Template } from '../template';

export const familySessionTemplate: Template = {
	id: 'family-session',
	name: 'Family session',
	kind: 'session',
	private: false,
	text: `${sessionOpening}
## What each of them brought

- {{participants|Each}}:

Who was missing, and how that was spoken of:

## In the family

- Who sat, spoke and sided with whom:
- Who spoke for someone else, and who was not asked:
- What happens between them at home, and when it goes better:
- Something they did well together:

## ${headings.workingTogether}

What each said about being here today, and about working with me:

- {{participants|Each}}:

All of us:

- Whether everyone had a turn, the youngest and the quietest too:
- Whether anyone was here against their wish:
- The aim, in words everyone would sign:
- Signs of empathy, understanding and collaboration, in words:
- And without words (seats, faces, who looked at whom, play, silence):

## ${headings.agreed}

${emptyItem}

## ${headings.bringUpNext}

${emptyItem}
`,
};
