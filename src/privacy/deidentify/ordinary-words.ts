// Words that say nothing of anyone, however they are written: so that the list of doubtful ones stays short enough to be read.
import { builtInTemplates } from '../../templates/built-in/built-in';
import { promptThemes } from '../../templates/prompts/prompts';

/** Capitalised by custom, and no name: languages' own habits, notes' own words, abbreviations of the field. */
const alwaysCapitalised = new Set(
	(
		'I OK TV PC AM PM ADHD ADD PTSD CPTSD OCD BPD GAD MDD ASD CBT DBT ACT EMDR IFS EFT AEDP CFT MBT MI SFT SOAP DAP BIRP GIRP WAI SAI SRS ORS CSRS CORS HAQ ARM CALPAS GBO GAS ' +
		'PHQ BDI DSM ICD GP HR IT SMART Client Clients Couple Family Group Participant Participants Person Therapist Therapy Session Sessions Week Goal Goals Task Tasks Rupture Reflection'
	).split(' '),
);

const frequent =
	'a about above after again against agreed all almost alone along already also although always am among an and another any anyone anything are around arrived as ask asked asks at ' +
	'away back bad be became because been before began being believes better between both brought but by called came can cannot carried checked come comes could cried day days did ' +
	'difficult discussed do does done down during each early either else end ended even evening ever every everyone everything explained feel feels felt few finally first for found four ' +
	'from full gave get gets gives go goes going good got had half hard has have he heard held help helped her here hers him his home hope how however if in is it its just kept know ' +
	'knows last late later laughed learned least left less let like liked little long looked looks lot made make many may maybe me mentioned mine more morning most much must my near need ' +
	'needs never new next night no nobody none not nothing noted noticed now nowhere of off often on once one only open or other others our ours out over own part perhaps plan possibly ' +
	'probably put quiet quite ran rang rather read ready really remembered reported said same sat saw say says second see seemed seems sent several she should showed since six sleep ' +
	'slept slow small so some someone something sometimes soon spent spoke started stayed still stopped such suggested talked tell ten than that the their theirs them then there these ' +
	'they thing things think thinks third this those though thought three through time to today together told tomorrow tonight too took towards tried two under until up upset us used ' +
	'usually very waited wanted wants was we week well went were what when where whether which while who whole whom whose why will wished with without wondered work worked would wrote ' +
	'yes yesterday yet you your yours school mother father sister brother partner husband wife son daughter parents children friend boss work nurse doctor diary homework exercise partly ' +
	'accept add admit allow annoy answer apologise argue avoid blame breathe cancel change choose compare complain confirm count cry decide describe draw dream drew drink eat enjoy ' +
	'escape expect express fall felt fight finish focus follow forget forgot grieve grow hate hesitate hide hug imagine insist interrupt invite join laugh lean leave listen lose lost love ' +
	'manage meet met miss move name nod note object offer order pause pay phone play practise practice prefer promise push react refuse regret relax rely repeat report respond rest return ' +
	'review rush seek send share shout show shrug sigh sit smile speak stare stay struggle suffer surprise tend thank tire touch trust turn understand visit wait wake walk warn watch ' +
	'weep whisper wish withdraw worry yawn';

/** The words that are in the plugin’s own templates and prompts, which name nobody, and those frequent in English notes; in small letters. */
export function ordinaryWords(): ReadonlySet<string> {
	const texts = [...builtInTemplates.map(({ text }) => text), ...promptThemes.flatMap(({ prompts }) => prompts)].join(
		'\n',
	);
	return new Set([...frequent.split(' '), ...(texts.toLowerCase().match(/\p{L}[\p{L}'’]+/gu) ?? [])]);
}

/** Whether the word, as written, is capitalised by custom. */
export function isOrdinaryWord(word: string): boolean {
	return alwaysCapitalised.has(word);
}

const weekdays = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri sat sun ' +
		'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo'
	).split(' '),
);

/** A day of the week alone points at nobody, and often means something. */
export function isWeekday(word: string): boolean {
	return weekdays.has(word.toLowerCase());
}
