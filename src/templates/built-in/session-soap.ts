import { sessionClosing, sessionOpening } from './session-parts';
import type { Template } from '../template';

export const soapTemplate: Template = {
	id: 'session-soap',
	name: 'Session, SOAP',
	kind: 'session',
	private: false,
	text: `${sessionOpening}
## Subjective

- What they brought, in their words:
- Since last time:

## Objective

- How they came across (mood, speech, attention):
- What we did:
- How it went with the tasks:

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
