import { coupleSessionTemplate } from './couple-session';
import { familySessionTemplate } from './family-session';
import { firstSessionTemplate } from './first-session';
import { intakeTemplate } from './intake';
import { reflectionTemplate } from './reflection';
import { ruptureTemplate } from './rupture';
import { selfCheckTemplate } from './self-check';
import { sessionTemplate } from './session';
import { birpTemplate } from './session-birp';
import { dapTemplate } from './session-dap';
import { girpTemplate } from './session-girp';
import { soapTemplate } from './session-soap';
import { supervisionTemplate } from './supervision';
import { treatmentPlanTemplate } from './treatment-plan';
import type { Template } from '../template';

/** In the order in which they are offered. */
export const builtInTemplates: readonly Template[] = [
	sessionTemplate,
	soapTemplate,
	dapTemplate,
	birpTemplate,
	girpTemplate,
	coupleSessionTemplate,
	familySessionTemplate,
	firstSessionTemplate,
	intakeTemplate,
	treatmentPlanTemplate,
	ruptureTemplate,
	reflectionTemplate,
	supervisionTemplate,
	selfCheckTemplate,
];
