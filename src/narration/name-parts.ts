import { endsAsAgents } from '../lexicon/agent-nouns.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { CAPITAL_METONYMS, DEMONYMS, PLACES } from '../lexicon/places.js';
import { ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { STATES } from '../lexicon/states.js';
import { HONORIFICS, NAME_SUFFIXES, NOBLES, RANKS, TITLE_MODIFIERS, TRADES } from '../lexicon/titles.js';
import type { Token } from './token.js';

/** What a name looks like by its own words: the roster weighs it against the rest of the article. */
export type NameLook = 'person' | 'organization' | 'place' | 'people' | 'unclear';

const PLACE_OPENERS = new Set(['san', 'santa', 'los', 'las', 'fort', 'mount', 'county']);
const PLACE_ENDINGS = new Set(
  'sea county river lake bay island islands valley mountains beach street avenue square town city airport arena campus cemetery fairground fairgrounds mall stadium'.split(
    ' ',
  ),
);

/** Endings of places that are family names too: "Lookout Point", but not "Ann Park". */
const PLACE_OR_FAMILY = new Set(
  'boulevard bridge canyon court creek drive falls forest grove harbor harbour heights highway hills lane park plaza point ridge road springs trail'.split(
    ' ',
  ),
);

/** `Lund`, `San Bernardino`, `Fort Worth`, `Aral Sea`. */
const isPlace = (whole: string, words: readonly string[]): boolean =>
  CAPITAL_METONYMS.has(whole) ||
  PLACES.has(whole) ||
  STATES.has(whole) ||
  (words.length > 1 &&
    (PLACE_OPENERS.has(words[0] ?? '') ||
      PLACE_ENDINGS.has(words.at(-1) ?? '') ||
      (PLACE_OR_FAMILY.has(words.at(-1) ?? '') && !GIVEN_NAMES.has(words[0] ?? ''))));

const COMPANY_SUFFIX = /^(?:ltd|plc|inc|llc|llp|corp|gmbh)\.?$/u;

/** `Calder Marine Ltd`, `Calder Building Supply`: what ends a company's name. */
const isCompanySuffix = (word: string): boolean => COMPANY_ENDINGS.has(word) || COMPANY_SUFFIX.test(word);

const COMPANY_ENDINGS = new Set(
  (
    'supply supplies builders motors foods pharmaceuticals pharma systems solutions technologies technology labs studios ' +
    'pictures securities analytics logistics energy petroleum mining insurance investments properties realty stores ' +
    'hotels resorts capital partners ventures consulting advisors advisers telecom airways shipping steel ' +
    'pharmacy depot bakery diner grill methodist baptist lutheran presbyterian episcopal arts ' +
    'health healthcare electronics software semiconductor semiconductors biotech therapeutics diagnostics aerospace chemicals report review digest monitor chronicle observer united rovers athletic wanderers celtic fc cf ' +
    'kings royals tigers lions bears eagles hawks giants warriors knights sharks bulls panthers dolphins raiders broncos rangers'
  ).split(' '),
);

const EVENTS = new Set(
  'convention conference summit debate primary games festival award awards championship championships cup marathon olympics open prix slam trophy'.split(
    ' ',
  ),
);

/** `Democratic National Convention`: no office stands before such a word. */
const isEvent = (word: string): boolean => EVENTS.has(word);

/** `the Liberal Democrat`, `an Asian American`: a party's or a people's member, whom no name follows. */
const isMember = (whole: string): boolean =>
  /^(?:(?:liberal|social|christian|free) democrat|(?:african|asian|arab|black|cuban|irish|italian|latin|mexican|native|white) american)s?$/u.test(
    whole,
  );

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** What ends the names of bodies beside the nouns for institutions: "the United Nations", "the House". */
const BODIES = /^(?:emirates|house|kingdom|nations|states)$/u;

/** True for a word that may end the name of an institution. */
export const endsInstitution = (word: string): boolean => ORGANIZATION_NOUNS.has(word) || BODIES.test(word);

/** Soldiers whose word is a name too: "Marine Roe", but "Marine | Ann Roe", "Navy SEAL | Ann Roe". */
const SOLDIERS = new Set(['marine', 'ranger', 'sailor', 'seal', 'seaman', 'soldier']);

/** True for a word that ends a title wherever it stands: "Prime Minister | Ann Roe", "the Fire Service | Ann Roe". */
function endsTitle(tokens: readonly Token[], at: number, from: number, to: number, initial: boolean): boolean {
  const here = word(tokens, at);
  // "Dean Roe": a given name as often as an office.
  if (HONORIFICS.has(here) || (RANKS.has(here) && !(GIVEN_NAMES.has(here) && at === from && at + 2 === to)))
    return true;
  if (ROLE_NOUNS.has(here) && (at > from || initial) && !GIVEN_NAMES.has(here)) return true;
  return to - at > 2 && GIVEN_NAMES.has(word(tokens, at + 1)) && (endsInstitution(here) || SOLDIERS.has(here));
}

/** True for a word that a title only begins with: "Deputy", "Russian", "EU", "Ohio". */
function beginsTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const here = word(tokens, at);
  if (to - at < 3) return false;
  if (TITLE_MODIFIERS.has(here) || DEMONYMS.has(here)) return true;
  if (!GIVEN_NAMES.has(word(tokens, at + 1))) return false;
  const acronym = here.length > 1 && /^[A-Z]{2,5}$|\./u.test(tokens[at]?.text ?? '');
  return acronym || (PLACES.has(here) && !GIVEN_NAMES.has(here));
}

/** `Secretary of State | Ann Roe`, `Ambassador to Chile | Gao Wen`: where the name begins behind an office with "of", "for" or "to", or `from`. */
function behindOffice(tokens: readonly Token[], from: number, to: number): number {
  let of = from + 1;
  while (of < to && !/^(?:for|of|to)$/u.test(word(tokens, of))) of++;
  if (of >= to || !RANKS.has(word(tokens, of - 1))) return from;
  for (let at = of + 2; at + 1 < to; at++) if (GIVEN_NAMES.has(word(tokens, at))) return at;
  return PLACES.has(word(tokens, of + 1)) && of + 2 < to ? of + 2 : from;
}

/** `Plumber | Ann Roe`: what a sentence may open with before a name, unlike the first of three names. */
const isTrade = (word: string): boolean =>
  !GIVEN_NAMES.has(word) && (ROLE_NOUNS.has(word) || TRADES.has(word) || endsAsAgents(word));

/** Where the name proper begins in tokens[from, to): behind the last title word that leaves at least one, unless that is an institution's ("the Sheriff's Office"). */
export function nameStart(tokens: readonly Token[], from: number, to: number, initial: boolean): number {
  const owned = /^['’]s?$/u.test(word(tokens, to - 2));
  if (owned || isCompanySuffix(word(tokens, to - 1)) || isEvent(word(tokens, to - 1))) return from;
  if (to - from === 2 && isMember(`${word(tokens, from)} ${word(tokens, from + 1)}`)) return from;
  const first = word(tokens, from);
  const titled = initial && to - from > 2 && isTrade(first) && GIVEN_NAMES.has(word(tokens, from + 1));
  let start = titled ? from + 1 : behindOffice(tokens, from, to);
  for (let at = from; at + 1 < to; at++) {
    const next = word(tokens, at + 1);
    if (NAME_SUFFIXES.has(next) && at + 2 >= to && RANKS.has(word(tokens, at))) break;
    if (word(tokens, at) === 'of' || next === 'of' || next === 'for' || ORGANIZATION_NOUNS.has(next)) continue;
    if (endsTitle(tokens, at, from, to, initial) || (at === start && beginsTitle(tokens, at, to)))
      start = Math.max(start, at + 1);
  }
  return start;
}

/** `the Duchess of Sandholm`. */
const isNoble = ([first = '', of = '']: readonly string[]): boolean => NOBLES.has(first) && of === 'of';

/** `Ann`, `Ann Roe`, `X. Y. Roe`. */
function isFullName(words: readonly string[]): boolean {
  if (GIVEN_NAMES.has(words[0] ?? '') && words.length < 5) return true;
  return words.length > 1 && words.length < 5 && words.some((word, i) => i > 0 && /^\p{L}\.$/u.test(word));
}

/** What the words of a name and its title say its bearer is. */
export function lookOf(words: readonly string[], title: string, acronym: boolean): NameLook {
  const whole = words.join(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (
    words.length > 1 &&
    (isCompanySuffix(last) || isEvent(last) || (ORGANIZATION_NOUNS.has(last) && !GIVEN_NAMES.has(first)))
  )
    return 'organization';
  if (title || isNoble(words)) return 'person';
  if (
    words.some((word) => ORGANIZATION_NOUNS.has(word) && word !== 'ngo') &&
    !(GIVEN_NAMES.has(first) && words.length === 2 && !ORGANIZATION_NOUNS.has(words[1] ?? ''))
  ) {
    return 'organization';
  }
  if (isPlace(whole, words)) return 'place';
  if (DEMONYMS.has(whole) || isMember(whole)) return 'people';
  if (acronym) return 'organization';
  return isFullName(words) ? 'person' : 'unclear';
}

const OFFICES = new Set(['general', 'secretary', 'minister', 'president']);

/** Offices by their first letters, which are nobody's name: "the PM". */
const SHORT_OFFICES = new Set(['pm', 'fm', 'cm', 'vp', 'ceo', 'cfo', 'coo']);

/** True for an office in capitals, nobody's name: `the Republican National Committeeman`, `an Ohio Republican`, `the Attorney General`. */
export function isOffice(words: readonly string[], determiner: string, title: string): boolean {
  const last = words.at(-1) ?? '';
  if (/^an?$/u.test(determiner)) return ROLE_NOUNS.has(last);
  if (title && words.length === 1) return OFFICES.has(last) && !HONORIFICS.has(title.toLowerCase());
  if (!/^(?:the|his|her|its|their|our|'s)$/u.test(determiner))
    return words.length === 1 && (RANKS.has(last) || ROLE_NOUNS.has(last));
  if (words.length === 1 && SHORT_OFFICES.has(last)) return true;
  // A trade with a capital behind "the" is a newspaper: the Guardian, the Economist.
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[(of < 0 ? words.length : of) - 1] ?? '';
  const held = (RANKS.has(head) && !TRADES.has(head)) || /(?:wo)?man$/u.test(head);
  return held && !words.some((word) => GIVEN_NAMES.has(word));
}
