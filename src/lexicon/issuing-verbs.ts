import { inflect } from './inflect.js';

const formsOf = (verbs: string): string[] =>
  verbs.split(' ').flatMap((verb) => [...inflect(verb)].map(([, form]) => form));

/** Verbs that make a document one's own: "issued a statement", "aired an ad". Source: written for this project. */
export const ISSUING: ReadonlySet<string> = new Set(
  formsOf('air issue launch post publish put release run send write'),
);

/** What an author does with a document, or whoever speaks for one: "in a statement provided by". */
export const GIVING: ReadonlySet<string> = new Set([
  ...ISSUING,
  ...formsOf(
    'circulate compose craft deliver dictate draft email e-mail give make provide leave pen read scrawl share sign type',
  ),
]);
