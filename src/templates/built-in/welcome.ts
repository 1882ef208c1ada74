import { headings } from '../headings';

export const welcomeChecklist = `## ${headings.welcome}

- [ ] The room: where to sit, light, air, water, the way out
- [ ] Asked what would make it more comfortable
- [ ] Names and pronouns, and how they are said
- [ ] Confidentiality, and where it ends
- [ ] What to expect: today, the first weeks, how we would come to an end
- [ ] Asked whether I may take notes; told what they are for and who can read them
- [ ] Asked what they would like to know from me
`;
