import { assessmentAndPlan, sessionClosing, sessionOpening } from './session-parts';
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

${assessmentAndPlan}
${sessionClosing}
`,
};
