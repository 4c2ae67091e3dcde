// Common nouns that can head a mention of a speaker or a source: one person, people speaking as a group,
// an organisation, or a thing with words in it. Keys are lower case with diacritics folded away.
// Written for this project from common knowledge.
// A role is "male" or "female" only when the word itself says so (spokeswoman, widow, strongman).

type Gender = 'male' | 'female' | 'either';

// "the spokesman", "a former chancellor", "his widow": one person, singular.
const MALE = `
  actor brother businessman chairman congressman father husband king prince son spokesman strongman
`;

const FEMALE = `
  actress chairwoman congresswoman daughter mother princess queen sister spokeswoman widow wife
`;

const EITHER = `
  analyst attorney candidate chancellor chief diplomat director economist head lawyer leader minister nominee official
  president professor spokesperson strategist
`;

// "officials said", "critics say": plural or collective nouns for people.
const GROUPS = `
  activists analysts authorities critics democrats demonstrators diplomats experts lawmakers lawyers officials police
  prosecutors protesters republicans researchers residents supporters witnesses
`;

// "the foreign ministry", "Acme Inc": the head of an organisation's name or description.
const ORGANIZATIONS = `
  administration agency association bank campaign commission committee company congress council court department
  embassy federation firm foundation government institute ministry office organisation organization parliament party
  senate union university
`;

// "the statement said", "a placard reading": things that carry words.
const DOCUMENTS = `
  article, banner, communique, document, e-mail, email, indictment, letter, memo, message, placard, post, poster,
  press release, report, ruling, sign, statement, study, tweet
`;

const told = (words: string, gender: Gender): [string, Gender][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, gender]);

export const ROLE_NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...told(MALE, 'male'),
  ...told(FEMALE, 'female'),
  ...told(EITHER, 'either'),
]);

export const GROUP_NOUNS: ReadonlySet<string> = new Set(GROUPS.trim().split(/\s+/));

export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(ORGANIZATIONS.trim().split(/\s+/));

export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(DOCUMENTS.trim().split(/,\s+/));
