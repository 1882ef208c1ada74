import { headings } from '../headings';
import { welcomeChecklist } from './welcome';
import { emptyItem, type Template } from '../template';

export const firstSessionTemplate: Template = {
	id: 'first-session',
	name: 'First session',
	kind: 'session',
	private: false,
	text: `## ${headings.toBring}

${emptyItem}

${welcomeChecklist}
## What brings them here

- In their own words: {{cursor}}
- Why now:
- How the way here was, and whose wish it is:

## ${headings.expectations}

- Of therapy:
- Of me as their therapist:
- What a good first step would be:

## ${headings.workingTogether}

- How it was for them to be here today:
- What they would like me to do differently:
- Signs of empathy, understanding and collaboration, in words:
- And without words (face, voice, posture, pace, silence):

## ${headings.agreed}

${emptyItem}

## ${headings.bringUpNext}

${emptyItem}
`,
};
