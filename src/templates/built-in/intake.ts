import { headings } from '../headings';
import { welcomeChecklist } from './welcome';
import { emptyItem, type Template } from '../template';

export const intakeTemplate: Template = {
	id: 'intake',
	name: 'Intake',
	kind: 'client',
	private: false,
	text: `${welcomeChecklist}
## What brings them here

- In their own words: {{cursor}}
- Why now:
- What they have tried, and what helped:
- What they want to be different:

## ${headings.expectations}

- Of therapy:
- Of me as their therapist:
- Of themselves:
- What would make it not worth coming:

## ${headings.earlierTherapy}

- What it was, and for how long:
- What worked:
- What did not:
- How it ended:

## ${headings.givingFeedback}

- How easy it is to tell me when something does not fit:
- What gets in the way:
- How likely they are to say so when they disagree with me:
- How I would notice that they do:
- How they would like me to ask:

## ${headings.difference}

- What matters to who they are (race, ethnicity, gender, class, sexuality, ability, faith, age):
- Where we differ, and where we are alike:
- How that may show up between us:
- What would make it easier to speak about:

## ${headings.tense}

- [ ] Trauma
- [ ] A bad experience of therapy before
- [ ] Coming because someone else wants it
- [ ] Fear of being judged
- [ ] Anxiety
- [ ] Discomfort in the room
- [ ] Stigma, or who might find out

What helps when it gets too much:

## ${headings.toRemember}

${emptyItem}
`,
};
