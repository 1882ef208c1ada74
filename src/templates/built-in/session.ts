import { sessionClosing, sessionOpening } from './session-parts';
import type { Template } from '../template';

export const sessionTemplate: Template = {
	id: 'session',
	name: 'Session',
	kind: 'session',
	private: false,
	text: `${sessionOpening}
## What we talked about


${sessionClosing}
`,
};
