import { describe, expect, it } from 'vitest';
import { candidates } from '../scripts/calibration/candidates';
import { courseSettings, simulateCourses } from '../scripts/calibration/courses';
import { falseGaps, falseMarks, foundRuptures } from '../scripts/calibration/measure-rules';

const run = { clients: 200, seed: 17, autocorrelation: 0.3 };
const [builtIn, gumz] = candidates;
if (builtIn === undefined || gumz === undefined) throw new Error('Two rules are built in.');
const found = (setting: (typeof courseSettings)[number]): number =>
	([2, 3] as const)
		.map((depth) => foundRuptures(builtIn, setting, { ...run, planted: { depth, sessions: 2 } }).sensitivity)
		.reduce((sum, each) => sum + each / 2, 0);

describe('the default rule for dips', () => {
	it.each(courseSettings)('marks a stable client on $name at most once a year', (setting) => {
		expect(falseMarks(builtIn, setting, run).perYear).toBeLessThanOrEqual(1.15);
	});

	it.each(courseSettings.slice(0, 2))('finds two thirds of the ruptures of 2 to 3 SDs on $name', (setting) => {
		expect(found(setting)).toBeGreaterThan(0.64);
	});

	it('is less than half as often wrong as the rule of 1 and 2 SDs', () => {
		for (const setting of courseSettings)
			expect(falseMarks(builtIn, setting, run).perYear * 2).toBeLessThan(falseMarks(gumz, setting, run).perYear);
	});
});

describe('gap widening', () => {
	it.each(courseSettings)('marks a stable couple on $name less than once in two years', (setting) => {
		expect(falseGaps(setting, run).perYear).toBeLessThan(0.5);
	});
});

describe('simulated courses', () => {
	it('are the same for the same seed, and within the range of the form', () => {
		for (const setting of courseSettings) {
			const courses = simulateCourses(setting, { ...run, clients: 20 });
			expect(simulateCourses(setting, { ...run, clients: 20 })).toEqual(courses);
			for (const value of courses.flatMap(({ values }) => values)) {
				expect(value).toBeGreaterThanOrEqual(setting.min);
				expect(value).toBeLessThanOrEqual(setting.max);
			}
		}
	});
});
