import { headings } from '../headings';
import type { Template } from '../template';

export const ruptureTemplate: Template = {
	id: 'rupture',
	name: 'Rupture',
	kind: 'rupture',
	private: true,
	text: `## ${headings.whatHappened}

{{cursor}}

## ${headings.inTheRoom}


## ${headings.myPart}


## ${headings.doNext}
`,
};
