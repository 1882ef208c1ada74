// Headings of the built-in templates. The brief finds them again in notes, so once released a name stays.

export const headings = {
	toBring: 'What I want to bring',
	tasksToReview: 'Tasks to review',
	workingTogether: 'How we are working together',
	agreed: 'Agreed',
	bringUpNext: 'To bring up next time',
	welcome: 'Welcome',
	expectations: 'Expectations',
	earlierTherapy: 'Earlier therapy',
	givingFeedback: 'Giving feedback',
	difference: 'Difference and identity',
	tense: 'What makes it tense',
	toRemember: 'To remember',
	whatHappened: 'What happened',
	inTheRoom: 'What it did in the room',
	myPart: 'My part in it',
	doNext: 'What I want to do next',
} as const;

/** The intake sections the brief may show in the first sessions, in their order. */
export const intakeHeadings = [
	headings.toRemember,
	headings.expectations,
	headings.earlierTherapy,
	headings.givingFeedback,
	headings.difference,
	headings.tense,
] as const;
