export const startHere = `This vault is a small practice that never existed. Eight clients by code, a year and a half of sessions, up to the end of October 2026. Everything can be changed and tried; nothing here belongs to anyone.

## Look first

The timeline of the client with the longest course stands right here:

\`\`\`alliance-timeline
client: K-014
\`\`\`

Some things to look for in it:

- a low start that rises over the winter;
- the dip on 2026-03-05, and two sessions later the way back; the rupture and its repair are private, and drawn only in the pane that **Open timeline** opens;
- one date cancelled, one missed, and five weeks of summer;
- a task agreed, dropped in the repair, and others that were done.

Then open one of the others and the command **Open timeline**:

| client | what there is to see |
| --- | --- |
| [[K-014]] | a low start, a withdrawal repaired, goals and tasks with notes of their own, ratings by both |
| [[K-021]] | a steady course to an agreed ending |
| [[K-027]] | full marks at first, later slightly less; the form changes halfway; two goals by attainment, one counting double |
| [[K-033]] | ratings by both that lie apart, a confrontation that was left, then a pause |
| [[K-035]] | a long gap through illness, and a return; everything kept in the session notes |
| [[K-040]] | few sessions, wider and wider apart, then none |
| [[P-008]] | a couple, far apart in how it feels at first, nearer later |
| [[F-003]] | a family of four, one of whom is often absent; what was agreed is met, and nothing new has taken its place |

## Then try

1. Open the command palette and choose **Start session**. Pick K-014. A note for today is there, and the cursor stands where writing begins.
2. Give \`bond\`, \`goal-agreement\` and \`task-agreement\` a number from 0 to 10 in the properties. The timeline follows.
3. Delete the note. The timeline is as it was.
4. Open a session note, for example [[K-014 2026-03-19]], and read its properties: everything that is drawn stands in them.

## What is where

- \`Clients\`: a folder for each client with the client note, the sessions, the measures, and notes on goals and tasks.
- \`Private\`: ruptures, reflections and self-checks, apart from the record.
- \`With faults on purpose\`: notes with one fault each. [[K-000]] is theirs. A note with a fault is listed, and the rest is drawn.
- \`Practice\`, \`Recipes\`, \`Household\`, \`Journal\`, \`Reading\`: notes that have nothing to do with any of this, and are left alone.
`;
