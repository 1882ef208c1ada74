import { link, noteText, section } from './note-text';
import { reflections } from './private/reflections';
import type { ReflectionPlan } from './private/reflections';
import { ruptures } from './private/ruptures';
import type { RupturePlan } from './private/ruptures';
import { selfChecks } from './private/self-checks';
import type { SelfCheckPlan } from './private/self-checks';

function ruptureNote(rupture: RupturePlan): string {
	return noteText(
		[
			['alliance', 'rupture'],
			['client', link(rupture.code)],
			['session', link(`${rupture.code} ${rupture.on}`)],
			['date', rupture.on],
			['kind', rupture.kind],
			['markers', rupture.markers],
			['strategies', rupture.strategies],
			['intensity', rupture.intensity],
			['resolution', rupture.resolution],
			['status', rupture.status],
			['repaired', rupture.repaired],
			['repair-session', rupture.repaired === undefined ? undefined : link(`${rupture.code} ${rupture.repaired}`)],
			['participant', rupture.participant],
			['between', rupture.between],
			['noticed-by', rupture.noticedBy],
		],
		[
			section('## What happened', rupture.what),
			section('## What it did in the room', rupture.effect),
			section('## My part in it', rupture.part),
			section('## Since then', rupture.since ?? ''),
		].join(''),
	);
}

function reflectionNote(reflection: ReflectionPlan): string {
	const [felt, theirs, sides, steadied] = reflection.answers;
	return noteText(
		[
			['alliance', 'reflection'],
			['client', link(reflection.code)],
			['session', link(`${reflection.code} ${reflection.on}`)],
			['date', reflection.on],
			['reactions', reflection.reactions],
			['pull', reflection.pull],
			['intensity', reflection.intensity],
			['supervision', reflection.supervision ?? false],
		],
		[
			section('## What did I feel, and where does that come from in me?', felt),
			section('## What might the client have been doing with me?', theirs),
			section('## What was mine and what theirs?', sides),
			section('## How did I steady myself, and what will I do next time?', steadied),
		].join(''),
	);
}

function selfCheckNote(check: SelfCheckPlan): string {
	const levels = check.levels.split(' ').map((level) => (level === '-' ? null : Number(level)));
	const names = ['energy', 'boredom', 'irritability', 'fatigue'];
	return noteText(
		[['alliance', 'self-check'], ['date', check.on], ...names.map((name, index) => [name, levels[index]] as const)],
		check.text,
	);
}

/** Everything that stays apart from the record, by path. */
export function privateFolder(): ReadonlyMap<string, string> {
	return new Map([
		...ruptures.map((rupture): [string, string] => [
			`Private/${rupture.code}/${rupture.code} ${rupture.on} rupture.md`,
			ruptureNote(rupture),
		]),
		...reflections.map((reflection): [string, string] => [
			`Private/${reflection.code}/${reflection.code} ${reflection.on} reflection.md`,
			reflectionNote(reflection),
		]),
		...selfChecks.map((check): [string, string] => [
			`Private/Self-checks/${check.on} self-check.md`,
			selfCheckNote(check),
		]),
	]);
}
