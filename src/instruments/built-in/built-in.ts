import { gas, gbo } from './goals';
import { arm5, calpas, haqII } from './other-alliance';
import { checkIn, impression } from './plugin-instruments';
import { proqol } from './proqol';
import { cors, csrs, ors, srs } from './session-and-outcome-lines';
import { sai, wai, waiS, waiSr } from './wai-family';
import type { Instrument } from '../definition/instrument';

/** Every instrument that comes with the plugin, in the order in which they are offered. */
export const builtInInstruments: readonly Instrument[] = [
	impression,
	checkIn,
	waiSr,
	wai,
	waiS,
	sai,
	srs,
	ors,
	csrs,
	cors,
	haqII,
	arm5,
	calpas,
	gbo,
	gas,
	proqol,
];

/** The built-in and own instruments by id. Of two with the same id the first counts, so a built-in one is never replaced. */
export function instrumentsById(own: readonly Instrument[]): ReadonlyMap<string, Instrument> {
	const byId = new Map(builtInInstruments.map((instrument) => [instrument.id, instrument]));
	for (const instrument of own) if (!byId.has(instrument.id)) byId.set(instrument.id, instrument);
	return byId;
}
