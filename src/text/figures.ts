// Sentences a person reads. Sentence case, full stops in sentences; a question rather than a verdict.

/** What the ratings amount to, described: no reason to mark a place, and nothing that is asked. */
function signOf(change: number): string {
	if (change === 0) return '';
	return change > 0 ? '+' : '−';
}

export const figureText = {
	title: 'Ratings compared',
	line: 'Line',
	one: 'One rating',
	other: 'Another rating',
	option: (session: number | null, day: string, value: string) =>
		`${session === null ? day : `Session ${session}, ${day}`}: ${value}`,
	overGoalsScore: (whose: string, score: string, form: string) => `${whose} ${score} (${form})`,
	goalScore: (whose: string, goal: string, form: string) => `${whose} rating of “${goal}” (${form})`,
	compared: (two: {
		readonly score: string;
		readonly first: string;
		readonly firstDay: string;
		readonly latest: string;
		readonly latestDay: string;
		readonly change: string;
		readonly way: 'higher' | 'lower' | 'same';
	}) =>
		`${two.score} was ${two.first} on ${two.firstDay} and ${two.latest} on ${two.latestDay}: ${two.way === 'same' ? 'the same' : `${two.change} ${two.change === '1' ? 'point' : 'points'} ${two.way}`}.`,
	over: (first: string, latest: string) => `The first: ${first.toLowerCase()} The second: ${latest.toLowerCase()}`,
	error: (error: {
		readonly sd: string;
		readonly reliability: string;
		readonly threshold: string;
		readonly beyond: boolean;
	}) =>
		`With the SD of ${error.sd} and the reliability of ${error.reliability} you set, measurement error alone would rarely make more than ${error.threshold}; ${error.beyond ? 'this is more. It says nothing of why' : 'this is not more, and may be error alone'}.`,
	noError: (instrument: string) =>
		`Whether measurement error alone could make that is not known here: no SD and reliability are set for ${instrument} in the settings.`,
	errorOfLeading: (leading: string | null) =>
		`Whether measurement error alone could make that is not known here: the SD and reliability in the settings are those of the ${leading === null ? 'total score' : `score for ${leading}`}.`,
	averageGap: (gap: {
		readonly score: string;
		readonly sessions: number;
		readonly gap: string;
		readonly way: 'higher' | 'lower' | 'same';
	}) =>
		`${gap.score} was on average ${gap.way === 'same' ? 'the same as' : `${gap.gap} ${gap.gap === '1' ? 'point' : 'points'} ${gap.way} than`} yours in the ${gap.sessions} sessions that both rated. Clients ordinarily rate somewhat higher.`,
	movement: ({
		together,
		apart,
		still,
		correlation,
	}: {
		readonly together: number;
		readonly apart: number;
		readonly still: number;
		readonly correlation: string | null;
	}) =>
		`Of the ${together + apart + still} steps from one of these sessions to the next, both went the same way in ${together} and opposite ways in ${apart}; in ${still} at least one of them stayed${correlation === null ? '' : ` (r = ${correlation})`}.`,
	goalOutcome: (goal: {
		readonly score: string;
		readonly start: number;
		readonly startDay: string;
		readonly end: number;
		readonly endDay: string;
		readonly change: number;
	}) =>
		`${goal.score} went from ${goal.start} on ${goal.startDay} to ${goal.end} on ${goal.endDay}. End minus start: ${signOf(goal.change)}${Math.abs(goal.change)}.`,
	tScore: (score: {
		readonly whose: string;
		readonly form: string;
		readonly value: string;
		readonly day: string;
		readonly over: string;
	}) =>
		`${score.whose} T score (${score.form}) was ${score.value} on ${score.day}. ${score.over} 50 is where every goal is reached as expected.`,
	ofLine: (score: string, words: string) => `${score}: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
};
