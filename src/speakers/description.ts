import { PLACING } from '../lexicon/function-words.js';
import { DEMONYMS } from '../lexicon/places.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { STATES } from '../lexicon/states.js';
import type { Entity } from '../names/roster.js';
import type { Mention } from '../narration/mention.js';

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|some|one|another|both|all|his|her|its|their|my|our)\s+(?!of\b)/iu;

/** `the plaque on it`: where something is, behind its noun. */
const ON_IT = new RegExp(`\\s(?:${[...PLACING].join('|')})\\sit$`, 'iu');

/** A description without its article: the name of a speaker who has no other. */
export const describe = (text: string): string => text.replace(/\s+/gu, ' ').replace(DETERMINER, '').replace(ON_IT, '');

/** True when a description points at somebody known: "the mayor", "his lawyer". */
export const isDefinite = (text: string): boolean =>
  /^(?:the|this|that|his|her|its|their)\s|^\d+-year-old$/iu.test(text);

/** A headline leaves the article out: "Mayor says …" means the mayor whom the text names. */
export const isHeadlined = ({ sentence, text }: Mention): boolean =>
  sentence === 0 && !/^(?:an?|one|two|some|\d)\b/iu.test(text);

/** A description up to the first preposition that goes on with it: "the mayor" of "the mayor of Lund". */
export const beforeComplement = (text: string): string => text.split(/\s(?:of|for|at|from|with|in|to)\s/u)[0] ?? '';

/** The noun that a description is about, in lower case: its last role or group noun before a preposition; null where it has none. */
export function headNoun(text: string): string | null {
  const words = beforeComplement(text.toLowerCase())
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  if (!ROLE_NOUNS.has(last) && (ORGANIZATION_NOUNS.has(last) || DOCUMENT_NOUNS.has(last))) return null;
  return words.findLast((word) => ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word)) ?? (DEMONYMS.has(last) ? last : null);
}

/** The last noun of a description where that is a thing that carries words: "a report by the bank"; else null. */
export function documentNoun(text: string): string | null {
  const [phrase = ''] = text.toLowerCase().split(/\s(?:of|for|at|from|with|in|to|by|on)\s/u);
  const last = phrase.split(/\s/u).at(-1) ?? '';
  return DOCUMENT_NOUNS.has(last) ? last : null;
}

const SMALL = new Set('the a an of for at in on to from with his her its their and who'.split(' '));

/** Offices as they stand before a name, and in full. */
const SHORT_TITLES = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'congressman',
    gov: 'governor',
    pm: 'prime minister',
    fm: 'foreign minister',
    cm: 'chief minister',
    gen: 'general',
    col: 'colonel',
    sgt: 'sergeant',
    prof: 'professor',
    dr: 'doctor',
    lt: 'lieutenant',
    capt: 'captain',
    rev: 'reverend',
    mp: 'lawmaker',
    justice: 'judge',
  }),
);

/** "Senators" before two names is the office of each. */
const singular = (word: string): string =>
  word.endsWith('s') && !ROLE_NOUNS.has(word) && ROLE_NOUNS.has(word.slice(0, -1)) ? word.slice(0, -1) : word;

const PARTIES = new Map(Object.entries({ d: 'democrat', r: 'republican', i: 'independent' }));

/** "R-Fla" says Republican and Florida. */
function partyAndState(word: string): readonly string[] {
  if (word.charAt(1) !== '-') return [word];
  const [, party = '', state = ''] = /^([dir])-(\p{L}{2,})$/u.exec(word) ?? [];
  return party ? [PARTIES.get(party) ?? party, ...(STATES.get(state) ?? state).split(' ')] : [word];
}

/** `counsel assisting the coroner`: what somebody does for another. */
const SERVING = /\s(?:assisting|defending|prosecuting|representing)\s.*$/u;

/** The words of a description or title that tell something, in lower case. */
export const tellingWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(SERVING, '')
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replace(/'s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap(partyAndState)
    .flatMap((word) => SHORT_TITLES.get(word)?.split(' ') ?? singular(word))
    .filter((word) => word && !SMALL.has(word));

/** True for a word that makes another office of the one it stands before: "deputy prime minister". */
export const isLesser = (word: string): boolean => /^(?:deputy|vice|assistant|shadow)$/u.test(word);

const OFFICES = new Set(
  'president premier minister chancellor secretary governor mayor commissioner king queen pope cardinal archbishop'.split(
    ' ',
  ),
);

/** True for an office that one person holds at a time: whoever holds another is not meant. */
export const isOffice = (word: string): boolean => OFFICES.has(word);

const DEPUTIES = new Set(
  (
    'spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor official judge author source ' +
    'announcer narrator moderator interviewer reporter journalist correspondent host anchor presenter supporter heckler ' +
    'voter user staffer protester caller ambassador envoy'
  ).split(' '),
);

/** True for a role that speaks for somebody else, or only asks and reports: the most salient person is rarely the one meant. */
export const isDeputy = (word: string): boolean => DEPUTIES.has(word);

const ofTitles = new WeakMap<Entity, readonly (readonly string[])[]>();

/** The telling words of each of an entity's titles. */
export function titleWords(entity: Entity): readonly (readonly string[])[] {
  const known = ofTitles.get(entity) ?? entity.titles.map(tellingWords);
  ofTitles.set(entity, known);
  return known;
}
