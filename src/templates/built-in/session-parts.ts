// What every session note has, whatever its shape: what comes before the session's own part, and what closes it.
import { headings } from '../headings';
import { emptyItem } from '../template';

export const sessionOpening = `## ${headings.toBring}

- {{to-bring-up}}
- {{cursor}}

## ${headings.tasksToReview}

- {{tasks|Nothing open from before.}}
`;

/** The last two parts of SOAP and of DAP notes. */
export const assessmentAndPlan = `## Assessment

- How I understand it now:
- Where we are with our goals ({{goals|none agreed yet}}):
- Risk and safety:

## Plan

- What comes next:
- When we meet again:
`;

export const sessionClosing = `## ${headings.workingTogether}

- What they said about it:
- Signs of empathy, understanding and collaboration, in words:
- And without words (face, voice, posture, pace, silence):

## ${headings.agreed}

${emptyItem}

## ${headings.bringUpNext}

${emptyItem}`;
