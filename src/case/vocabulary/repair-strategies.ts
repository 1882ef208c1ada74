/**
 * What was done towards repair, worded by this project (Eubanks, Burckell & Goldfried 2018; the groups after Eubanks, Muran &
 * Safran 2015). First what meets the strain and explores it, which experts do in the session itself; then what changes the work.
 */
export const repairStrategies: readonly string[] = [
	'asked how it was between us',
	'owned my part',
	'made room for their guardedness',
	'said how it was for me',
	'cleared up a misunderstanding',
	'explained why I suggested it',
	'changed the task',
	'changed the goal',
	'saw a pattern between us',
	'linked it to other relationships',
	'came back to what matters',
];
