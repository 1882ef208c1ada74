import { headings } from '../headings';
import { privateSample } from '../sample-context';
import type { Template } from '../template';

export const ruptureTemplate: Template = {
	id: 'rupture',
	name: 'Rupture',
	kind: 'rupture',
	private: true,
	sample: privateSample,
	text: `## ${headings.whatHappened}

{{cursor}}

## ${headings.inTheRoom}


## ${headings.myPart}


## ${headings.doNext}
`,
};
