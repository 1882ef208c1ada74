import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportPacket } from '../../../src/features/packet/export-packet';
import type { Frontmatter } from '../../../src/notes/write-note';
import { FakeContext } from '../fake-context';

// In small letters, so that the words a person is asked about can't find them.
it.each([
	'alias: brinna\naliases:\n  - tolvane\n',
	'aliases: [brinna moss,\n  tolvane, brinna]\n',
	'aliases:\n\n  # as a child\n  - brinna\n  - tolvane\n',
	'aliases:\n  - brinna # maiden name\n  - tolvane\n',
	'aliases: >-\n  brinna,\n  tolvane\n',
	"aliases:\n  - 'brinna o''tolvane'\n  - brinna\n  - tolvane\n",
	'aliases: ["moss, brinna", "tolvane", "brinna"]\n',
	'aliases: "[[People/brinna|tolvane]]"\n',
	'ALIASES:\n  - brinna\nAlias: tolvane\n',
])('the names given as %j are in no file of a packet', async (head) => {
	const at = new FakeContext({ now: '2026-04-01T09:00' });
	at.put('Clients/R-31/R-31.md', parse(`alliance: client\n${head}`) as Frontmatter);
	at.put(
		'Clients/R-31/Sessions/R-31 2026-03-05.md',
		{ alliance: 'session', client: '[[R-31]]', date: '2026-03-05', number: 1 },
		'It was brinna moss who spoke; then brinna, with tolvane.\n',
	);
	at.picks.push('R-31');
	at.replies.push({}, {});
	await exportPacket(at);
	const texts = (at.packets[0]?.packet.files ?? []).map(({ text }) => text).join('\n');
	expect(texts).toContain('who spoke');
	expect(texts).not.toMatch(/brinna|tolvane/i);
});
