// A guess, for a gentle word while a code is typed: better to miss a name than to nag about an otter.
import { normalizeText } from '../../notes/entry';
import { ordinaryWords } from './ordinary-words';

export type NameLikeness = 'name' | 'initials' | 'contact';

/** Given names common in several languages, normalized; none that is also an animal, a plant or another everyday word. */
const givenNames = new Set(
	(
		'adam ahmed aisha alan alejandro alex alexander alexandra ali alice amanda amelia amir ana andrea andreas andrew anita anja ann anna anne annika anthony antonio ' +
		'ashley barbara beatrice ben benjamin birgit brian carlos carmen carol caroline catherine charles charlotte chloe chris christian christina christine christopher ' +
		'claire clara claudia daniel daniela david deborah diana diego dominik donald edward elena elif elisabeth elizabeth ella emily emma eric erik esther eva fatima ' +
		'felix fernando florian francesca francesco frank franziska gabriel george giulia giovanni hannah hans hassan heather heike helen helena henry ibrahim ines ingrid ' +
		'isabel isabella ivan jacob jakob james jane jason javier jean jennifer jessica joanna johanna johannes john jonas jonathan jorge jose josef joseph joshua juan ' +
		'julia julian karen karin katharina katherine kathrin katja kevin klaus kristin laura lea lena leon leonie linda lisa louis louise lucas lucia luis luisa lukas ' +
		'lukasz magdalena manuel marco margaret maria marie marina mario markus marta martha martin martina mary maryam matthew matthias max maximilian mehmet melanie mia ' +
		'michael michaela michelle miguel mohamed mohammed monika muhammad mustafa nadia natalia natalie nicholas nicole nina noah nora olga oliver olivia omar oscar pablo ' +
		'patricia patrick paul paula pedro peter petra philip philipp pierre rachel rebecca richard robert rosa ruth ryan sabine samantha samuel sandra sara sarah sebastian ' +
		'silvia simon simone sofia sophia sophie stefan stefanie stephanie stephen steven susan susanne tanja teresa theresa thomas tim timothy tobias tom ursula ute ' +
		'valentina vanessa vera victoria viktoria vincent walter wei werner william wolfgang yasmin yusuf zeynep zoe'
	).split(' '),
);

/** Words that make two capitalised words a code such as Blue Heron. */
const ordinaryNames = new Set(
	(
		'amber ash badger bear beaver beech birch black blue boat bridge brown buzzard case cat cedar client clay cloud copper couple coral crane crow deer dog dolphin dove eagle ' +
		'elk elm falcon family finch forest fox garden gold goose granite gray green grey group hare harbour hawk hedgehog heron hill horse ivory jay kestrel lake lion lynx mango ' +
		'maple meadow mole moon moose mountain north oak ocean old orange otter owl panda parrot pear person pine pink plum puffin purple rabbit raven red river salmon sea seal ' +
		'silver snow south sparrow spring squirrel star stone stork summer sun swan teal test tiger tree turtle violet west whale white willow winter wolf wren yellow young ' +
		'adler bär biber dachs eiche eule fuchs hase igel luchs wolf rot blau grün gelb weiß schwarz grau klient klientin paar familie gruppe patient patientin'
	).split(' '),
);

const titles = new Set(
	'mr mrs ms miss mx dr prof frau herr mme monsieur madame señor señora sra signor signora mevrouw meneer'.split(' '),
);

const longest = 250;

/** A year at either end, with the rest on its other side. */
const nextToYear = /^(\D*?)[\s_-]*((?:19|20)\d{2})[\s_-]*(\D*)$/u;
/** Later than this, a year behind two letters is one of a therapy sooner than of a birth. */
const latestBirth = 2020;

/**
 * Why a code may give away who the client is, by spelling alone; null for everything else. It may read like:
 * - a person's name: `anna`, `Frau K`, `Kern, A`, two capitalised words that are no colour or animal, two in small letters
 *   that notes do not use, a longer word with a year;
 * - initials: `A. K.`, `AK`, `AK-1987`;
 * - an e-mail address.
 * Codes that count (`K-014`, `client 12`) are fine unless a common given name is in them. So are single letters and one unknown
 * word. Rare names are missed.
 */
export function looksLikeName(code: string): NameLikeness | null {
	// What is longer than a file's name can be is no code, and is not looked through to its end at every key.
	const text = code.slice(0, longest).normalize('NFC').trim();
	if (/\S@\S+\.\S/u.test(text)) return 'contact';
	const words = wordsOf(text);
	if (words.some((word) => givenNames.has(normalizeText(word)))) return 'name';
	if (/\p{Nd}/u.test(text)) return likenessNextToYear(text);
	if (words.length > 1 && words.some((word) => titles.has(normalizeText(word)))) return 'name';
	if (words.some((word) => ordinaryNames.has(normalizeText(word)))) return null;
	if (/^\p{Lu}{2,3}$/u.test(text) || /^(?:\p{Lu}\.[\s-]?){2,3}$/u.test(text) || /^\p{Lu}\.[\s-]?\p{Lu}$/u.test(text))
		return 'initials';
	if (
		/^\p{Lu}[\p{L}'’-]+,\s*\p{Lu}/u.test(text) ||
		/^\p{Lu}\.?\s+\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(text) ||
		/^\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\.?$/u.test(text)
	)
		return 'name';
	if (/^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]*){1,2}$/u.test(text)) return 'name';
	return /^\p{Ll}{3,}[\s_.-]\p{Ll}{3,}$/u.test(text) && !words.some((word) => ordinaryWords().has(word))
		? 'name'
		: null;
}

function likenessNextToYear(text: string): NameLikeness | null {
	const [, before = '', year = '', after = ''] = nextToYear.exec(text) ?? [];
	const rest = before + after;
	if (rest === '' || (before !== '' && after !== '')) return null;
	const like = looksLikeName(/^\p{Ll}{2}$/u.test(rest) ? rest.toUpperCase() : rest);
	if (like === 'initials' && Number(year) > latestBirth) return null;
	return (
		like ??
		(/^\p{L}[\p{L}'’]{3,}$/u.test(rest) &&
		!ordinaryNames.has(normalizeText(rest)) &&
		!ordinaryWords().has(rest.toLowerCase())
			? 'name'
			: null)
	);
}

/** Whether the word is a common given name, in whatever case. */
export function isGivenName(word: string): boolean {
	return givenNames.has(normalizeText(word));
}

/** The words, those run together in camel case apart. */
function wordsOf(text: string): readonly string[] {
	return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}+/gu) ?? [];
}
