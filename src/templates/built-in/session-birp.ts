import { sessionClosing, sessionOpening } from './session-parts';
import type { Template } from '../template';

export const birpTemplate: Template = {
	id: 'session-birp',
	name: 'Session, BIRP',
	kind: 'session',
	private: false,
	text: `${sessionOpening}
## Behaviour

- What they said and did:
- Mood and manner:
- Risk and safety:

## Intervention

- What I did or offered, and what for:
- Other ways I offered:

## Response

- How they took it, in words and otherwise:
- What changed in the hour:

## Plan

- What comes next for our goals ({{goals|none agreed yet}}):
- When we meet again:

${sessionClosing}
`,
};
