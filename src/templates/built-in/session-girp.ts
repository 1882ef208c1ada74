import { sessionClosing, sessionOpening } from './session-parts';
import type { Template } from '../template';

export const girpTemplate: Template = {
	id: 'session-girp',
	name: 'Session, GIRP',
	kind: 'session',
	private: false,
	text: `${sessionOpening}
## Goal

- {{goals|No goal agreed yet.}}

What we worked on today:

## Intervention

- What I did or offered, and what for:
- Other ways I offered:

## Response

- How they took it, in words and otherwise:
- What moved towards the goal, what did not:
- Risk and safety:

## Plan

- What comes next:
- When we meet again:

${sessionClosing}
`,
};
