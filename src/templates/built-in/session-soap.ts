import { assessmentAndPlan, sessionClosing, sessionOpening } from './session-parts';
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

${assessmentAndPlan}
${sessionClosing}
`,
};
