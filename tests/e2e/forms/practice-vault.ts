// The small practice that every scenario begins with, at ten to eleven on 5 March 2026.
export const now = '2026-03-05T10:50';

export const plainNote = 'Desk.md';
export const session = 'Clients/K-014/Sessions/K-014 2026-03-05.md';
export const coupleSession = 'Clients/P-008/Sessions/P-008 2026-03-05.md';

export const practiceVault: Readonly<Record<string, string>> = {
	[plainNote]: 'Call the lift company.\n',
	'Clients/K-014/K-014.md': `---
alliance: client
status: active
started: 2026-01-08
---
## To remember

- Silence usually means no.
`,
	'Clients/K-014/Sessions/K-014 2026-02-26.md': `---
alliance: session
client: "[[K-014]]"
date: 2026-02-26T10:00
number: 6
attendance: attended
minutes: 50
goals-agreed:
  - Sleep through the night
  - See friends again
tasks-agreed:
  - Worry window
  - A walk before noon
bond: 7
client-bond: 6
mood: own property
---
## To bring up next time

- The move in April
`,
	[session]: `---
alliance: session
client: "[[K-014]]"
date: 2026-03-05T10:00
number: 7
bond:
goal-agreement:
task-agreement:
mood: own property
---
## What we talked about

The move. She laughed for the first time.

`,
	'Private/K-014/K-014 2026-02-26 rupture.md': `---
alliance: rupture
client: "[[K-014]]"
session: "[[K-014 2026-02-26]]"
date: 2026-02-26
kind: withdrawal
intensity: 3
status: open
---
## What happened

A nod, and then the weather.
`,
	'Clients/K-021/K-021.md': '---\nalliance: client\nstatus: active\n---\n',
	'Clients/K-021/Sessions/K-021 2026-02-20.md': `---
alliance: session
client: "[[K-021]]"
date: 2026-02-20T15:00
number: 1
attendance: attended
bonds: 7
---
A first look around.
`,
	'Clients/P-008/P-008.md': '---\nalliance: client\nformat: couple\nparticipants:\n  - A\n  - B\nstatus: active\n---\n',
	[coupleSession]: `---
alliance: session
client: "[[P-008]]"
date: 2026-03-05T09:00
number: 2
---
The kitchen again.
`,
};
