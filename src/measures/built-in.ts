import { gas, gbo } from './built-in/goals';
import { arm5, calpas, haqII } from './built-in/other-alliance';
import { checkIn, impression } from './built-in/own-questions';
import { proqol } from './built-in/proqol';
import { cors, csrs, ors, srs } from './built-in/session-and-outcome-lines';
import { sai, wai, waiS, waiSr } from './built-in/wai-family';
import type { Instrument } from './instrument';

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

/** The built-in and own instruments by id. Of two with the same id the first stands, so a built-in one is never replaced. */
export function instrumentsById(own: readonly Instrument[]): ReadonlyMap<string, Instrument> {
	const byId = new Map(builtInInstruments.map((instrument) => [instrument.id, instrument]));
	for (const instrument of own) if (!byId.has(instrument.id)) byId.set(instrument.id, instrument);
	return byId;
}
