import { sessionClosing, sessionOpening } from './session-parts';
import type { Template } from '../template';

export const dapTemplate: Template = {
	id: 'session-dap',
	name: 'Session, DAP',
	kind: 'session',
	private: false,
	text: `${sessionOpening}
## Data

- What they said:
- What I saw and heard:
- What we did:

## Assessment

- How I understand it now:
- Where we are with our goals ({{goals|none agreed yet}}):
- Risk and safety:

## Plan

- What comes next:
- When we meet again:

${sessionClosing}
`,
};
