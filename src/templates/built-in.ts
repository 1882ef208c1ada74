import { coupleSessionTemplate } from './built-in/couple-session';
import { familySessionTemplate } from './built-in/family-session';
import { firstSessionTemplate } from './built-in/first-session';
import { intakeTemplate } from './built-in/intake';
import { reflectionTemplate } from './built-in/reflection';
import { ruptureTemplate } from './built-in/rupture';
import { selfCheckTemplate } from './built-in/self-check';
import { sessionTemplate } from './built-in/session';
import { birpTemplate } from './built-in/session-birp';
import { dapTemplate } from './built-in/session-dap';
import { girpTemplate } from './built-in/session-girp';
import { soapTemplate } from './built-in/session-soap';
import { supervisionTemplate } from './built-in/supervision';
import { treatmentPlanTemplate } from './built-in/treatment-plan';
import type { Template } from './template';

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
