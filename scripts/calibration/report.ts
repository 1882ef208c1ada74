import { candidates } from './candidates';
import { autocorrelations, courseSettings, lengths, plantedRuptures } from './courses';
import {
	clientsOfPractice,
	falseGaps,
	falseMarks,
	foundRuptures,
	sessionsAYear,
	type FalseMarks,
} from './measure-rules';

export interface Size {
	/** Simulated clients of a row. */
	readonly clients: number;
	readonly seed: number;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const marksOf = ({ clients, perYear, perPracticeWeek }: FalseMarks): readonly string[] => [
	percent(clients),
	perYear.toFixed(2),
	perPracticeWeek.toFixed(2),
];
const falseHead = [
	'stable clients with a mark',
	'false marks a client and year',
	`a week of ${clientsOfPractice} clients`,
];

/** The page `docs/calibration.md`: the same for the same size and seed. */
export function calibrationReport({ clients, seed }: Size): string {
	return `${opening(clients, seed)}
## Dips, by rule

Autocorrelation .3. Sensitivity and the share of marks that are real: in courses that each have one rupture of that depth, in SDs
within the client, for so many sessions.

${dipTable({ clients, seed })}

## The built-in dip rules, by autocorrelation

${autocorrelationTable({ clients, seed })}

## Gap widening

Two people, each stable and independent of the other.

${gapTable({ clients, seed })}
`;
}

function opening(clients: number, seed: number): string {
	const settings = courseSettings.map((each) => [
		each.name,
		`${each.min}–${each.max}`,
		String(each.level),
		String(each.between),
		String(each.within),
		each.referenceSd === null ? 'none' : String(each.referenceSd),
		each.source,
	]);
	return `# Calibration

\`npm run calibrate\` writes this page: ${clients} simulated clients a row, seed ${seed}, ${lengths.fewest} to ${lengths.most} sessions
each, ${sessionsAYear} sessions a year. The rules run as they are built. Stable clients are clients in whom nothing ever happens: each mark is false.

**How the default was chosen.** Asked for was at most one false mark a client and year, at a sensitivity of two thirds or more for
ruptures of 2 to 3 SDs (the mean of the two). The prediction limit of 1 in 50 gives that on SRS and WAI-SR. On the 0–10 questions **no rule
that keeps the built-in reference SD of 1 reaches it**: the default finds fewer than half there and is almost never wrong. That is an open choice: one
step on a 0–10 question is no reason to ask. A smaller reference SD in the settings finds more. Gumz's rule finds as much or a little more and is wrong
about five times as often; it stays to be chosen. The limit pooled with a known SD of the
practice finds a little more and is not built; those for autocorrelation and by median are wrong more often.

**What it can't say.** Levels, SDs and autocorrelations are assumed. Real clients differ in spread, and many give the same number every time.

${table(['setting', 'range', 'level', 'SD between clients', 'SD within', 'reference SD', 'source'], settings)}
`;
}

function dipTable({ clients, seed }: Size): string {
	const run = { clients, seed, autocorrelation: 0.3 };
	const planted = plantedRuptures.map(({ depth, sessions }) => `${depth} SD × ${sessions}: found, real`);
	return table(
		['rule', 'setting', ...falseHead, ...planted],
		candidates.flatMap((candidate) =>
			courseSettings.map((setting) => [
				candidate.name,
				setting.name,
				...marksOf(falseMarks(candidate, setting, run)),
				...plantedRuptures.map((each) => {
					const { sensitivity, real } = foundRuptures(candidate, setting, { ...run, planted: each });
					return `${percent(sensitivity)}, ${percent(real)}`;
				}),
			]),
		),
	);
}

function autocorrelationTable({ clients, seed }: Size): string {
	return table(
		['rule', 'setting', 'autocorrelation', ...falseHead],
		candidates
			.slice(0, 2)
			.flatMap((candidate) =>
				courseSettings.flatMap((setting) =>
					autocorrelations.map((autocorrelation) => [
						candidate.name,
						setting.name,
						String(autocorrelation),
						...marksOf(falseMarks(candidate, setting, { clients, seed, autocorrelation })),
					]),
				),
			),
	);
}

function gapTable({ clients, seed }: Size): string {
	return table(
		[
			'setting',
			'autocorrelation',
			'stable couples with a mark',
			'false marks a couple and year',
			`a week of ${clientsOfPractice} couples`,
		],
		courseSettings.flatMap((setting) =>
			autocorrelations.map((autocorrelation) => [
				setting.name,
				String(autocorrelation),
				...marksOf(falseGaps(setting, { clients, seed, autocorrelation })),
			]),
		),
	);
}
