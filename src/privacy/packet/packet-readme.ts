// The page that goes with a packet and says what it is and what it is not.
import { packetText } from '../../text/packet';
import type { PacketPart } from './packet';
import { boilerplate, type Piece } from '../deidentify/piece';
import type { Pseudonyms } from '../deidentify/pseudonyms';

/** What is in the packet, what was replaced, and what “pseudonymised, not anonymous” means (US: 45 CFR 164.514(b)(2); EU: GDPR art. 4(5)). */
export function readmePage(
	{ client, participants }: Pseudonyms,
	parts: readonly PacketPart[],
	files: readonly string[],
): readonly Piece[] {
	const people = participants.size === 0 ? client : `${client}: ${[...participants.values()].join(', ')}`;
	return [
		boilerplate(
			[
				`# ${packetText.packetTitle}`,
				'**Pseudonymised, not anonymous.**',
				'The client and other people in this packet are called by letters and numbers, and dates are given as sessions and weeks of therapy. Whoever wrote the notes can tell who is meant. So might anyone else who knows the client: a rare event, a turn of phrase or a family as it is can be enough. In law this is still personal data about someone’s health.',
				'So treat it as you would the record itself:',
				[
					'- Share it with the people it was made for and nobody else, by a way that is fit for health records.',
					'- Do not put it into public or shared places, or into services that keep what they are given.',
					'- Delete it when supervision is over. It can be made again.',
				].join('\n'),
				'## What stands for what',
				[
					`- ${people}.`,
					'- ‹session 5› and ‹week 9› stand for a date: the session of that day, or the week of therapy counted from the first session. ‹earlier date› lies before the first session.',
					'- ‹name 1›, ‹name 2› stand for words that were replaced by decision: people, places, schools, firms. The same number is the same word.',
					'- ‹telephone›, ‹e-mail›, ‹web address›, ‹address›, ‹number›, ‹code›, ‹time›, ‹attachment›, ‹tag› and the like say what stood there.',
					'- Links became the words they showed. Pictures and other attachments are not in the packet.',
				].join('\n'),
				'## What was not looked for',
				'Software finds what has a shape. It does not find who someone is from what is told: an occupation, a diagnosis, a rare event, “last Tuesday”, a name in small letters, a name in a script without capitals. Read it once before it is passed on.',
				'## What is in it',
				files.map((file) => `- ${file}`).join('\n'),
				parts.includes('ruptures') || parts.includes('reflections')
					? 'Private notes are in this packet, by choice. In the United States, psychotherapy notes keep their special standing only while they are kept apart.'
					: 'Private notes (ruptures and reflections) are not in this packet.',
			].join('\n\n') + '\n',
		),
	];
}
