import { FIELDS } from '../lexicon/fields.js';
import { SENTENCE_STARTERS, WEEKDAYS_AND_MONTHS } from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { PLACES } from '../lexicon/places.js';
import { GROUP_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/role-nouns.js';
import { HONORIFICS, NAME_SUFFIXES, NOBLES, PARTICLES } from '../lexicon/titles.js';
import type { Token } from './token.js';
import { type ArticleWords, isWordName } from './word-names.js';

/** Nouns in whose names "of" and "for" go on: "Ministry of Health", "Minister for Ports". */
const OF_NAMES = new Set(
  (
    'academy alliance association bank board bureau campaign center centers centre centres chamber chief church city ' +
    'coalition collective college commission commissioner committee conference coordinator council court department ' +
    'dictionary director doctors encyclopaedia encyclopedia federation forum friends guild house institute journal ' +
    'league minister ministry mothers museum network office ombudsman organisation organization party rapporteur ' +
    'representative republic school secretary society under-secretary under-secretary-general undersecretary union university veterans'
  ).split(' '),
);

/** True for a word with a capital that may be part of a name. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.lower !== 'i';

const COMPOUND =
  /^[A-Z]-\p{L}|^(?:Pre|Post|Pro|Anti|Non|Ex)-|-(?:born|based|led|backed|controlled|style|owned|trained|friendly)$/u;

/** A verb that is written with a capital for its brand: `Ann Roe Tweeted`. */
const BRANDED = /^(?:re)?tweet(?:ed|ing)$/u;

/** Days and months, a party with a state ("D-N.Y."), participles of places ("Leeds-born"), verbs from brands. */
const neverName = ({ lower, text }: Token): boolean =>
  WEEKDAYS_AND_MONTHS.has(lower) || (text.includes('-') && COMPOUND.test(text)) || BRANDED.test(lower);

/** `Fair Trial Now`: words that end the names of campaigns. */
const ENDS_CAMPAIGN = /^(?:again|first|now|together)$/u;

/** True for a capital that only marks the head of a sentence. */
const isStarter = ({ lower }: Token): boolean => SENTENCE_STARTERS.has(lower) && !HONORIFICS.has(lower);

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** True for the noun that an institution's name ends with: "Board". */
const isInstitutionNoun = (token: Token | undefined): boolean =>
  isCapital(token) && ORGANIZATION_NOUNS.has(token?.lower ?? '');

/** `Lund Police Department`, `Lund Doctors' Union`: a group inside the name of an institution. */
const isInnerGroup = (tokens: readonly Token[], at: number): boolean =>
  GROUP_NOUNS.has(word(tokens, at)) &&
  isCapital(tokens[at]) &&
  isInstitutionNoun(tokens[word(tokens, at + 1) === "'" ? at + 2 : at + 1]);

/** True for a word whose capital makes it no name. */
export const isPlainCapital = (text: string, tokens: readonly Token[], at: number, words: ArticleWords): boolean => {
  const token = tokens[at] as Token;
  return (neverName(token) || (isStarter(token) && !isInnerGroup(tokens, at))) && !isWordName(text, tokens, at, words);
};

/** What owns an institution inside its name: "the Lund County Sheriff's Office". */
const OWNERS =
  /^(?:attorney|children|coroner|examiner|general|governor|king|men|mayor|nation|people|prosecutor|queen|sheriff|women|world)$/u;

/** `Harbour Workers' Union`, `People's Republic`: a possessive inside the name of an institution. */
function joinsPossessive(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  const owner = tokens[at - 1];
  const owned = tokens[at + 1];
  if (!sign || !owner || owner.end !== sign.start || !isInstitutionNoun(owned)) return false;
  const saint = /^st\.?$/u.test(word(tokens, at - 2));
  return sign.lower === "'" || (sign.lower === "'s" && (saint || OWNERS.test(owner.lower)));
}

/** `of Health`, `for the Birds`: how many tokens a small word links to the next capital, behind an article too. */
function toCapital(tokens: readonly Token[], at: number): number {
  if (isCapital(tokens[at + 1])) return 2;
  return word(tokens, at + 1) === 'the' && isCapital(tokens[at + 2]) ? 3 : 0;
}

/** `Committee to Protect Journalists`: what a campaign is for. */
const AIM = /^(?:abolish|defend|elect|end|free|prevent|promote|protect|reduce|save|stop|support)$/u;

/** `Ministry of Health`, `Society for the Birds`, `Committee to Protect Birds`: how many tokens link an institution's name to its next capital. */
function institutionLink(tokens: readonly Token[], at: number): number {
  const link = word(tokens, at);
  if (link === 'to') return AIM.test(word(tokens, at + 1)) && isCapital(tokens[at + 1]) ? 2 : 0;
  if (link === ',') return listsFields(tokens, at) ? 2 : 0;
  return link === 'of' || link === 'for' ? toCapital(tokens, at) : 0;
}

/** `Ambassador to the United Nations Ann Roe`: how many tokens link a diplomat's office to where it is held. */
function postLink(tokens: readonly Token[], at: number): number {
  const posted = /^(?:ambassador|delegate|envoy|representative)$/u.test(word(tokens, at - 1));
  return word(tokens, at) === 'to' && posted ? toCapital(tokens, at) : 0;
}

/** True for one of the small words inside names, and for the "in" of "in 't Veld". */
export const isParticle = (tokens: readonly Token[], at: number, particles: ReadonlySet<string>): boolean =>
  particles.has(word(tokens, at)) || (word(tokens, at) === 'in' && word(tokens, at + 1) === "'t");

/** `van den Broek`, `in 't Veld`: how many tokens particles link to the next capital. */
function particleLink(tokens: readonly Token[], at: number): number {
  if (!isParticle(tokens, at, PARTICLES)) return 0;
  if (isCapital(tokens[at + 1])) return 2;
  return isParticle(tokens, at + 1, PARTICLES) && isCapital(tokens[at + 2]) ? 3 : 0;
}

/** `Environment, Food and Rural Affairs`: a comma in the list of what an institution is for. */
const listsFields = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 1]) &&
  FIELDS.has(word(tokens, at - 1)) &&
  FIELDS.has(word(tokens, at + 1)) &&
  /^(?:and|,)$/u.test(word(tokens, at + 2));

/** `the Law and Justice party`: the noun behind a name that tells it is one. */
const isParty = (token: Token | undefined): boolean =>
  !token?.capital && /^(?:alliance|bloc|coalition|movement|party)$/u.test(token?.lower ?? '');

/** `Food and Drug Administration`: an "and" inside the name of an institution. */
const joinsFields = (tokens: readonly Token[], at: number): boolean =>
  word(tokens, at) === 'and' &&
  (FIELDS.has(word(tokens, at - 1)) ||
    isParty(tokens[at + 2]) ||
    /^(?:partners|sons|co|company|associates|brothers)$/u.test(word(tokens, at + 1))) &&
  !GIVEN_NAMES.has(word(tokens, at + 1)) &&
  !HONORIFICS.has(word(tokens, at + 1));

/** What serves two places together. */
const REGIONAL =
  /^(?:airport|ambulance|association|authority|borough|college|constabulary|council|district|federation|fire|group|hospitals?|police|trust|university)$/u;

/** How many words the second place of such a name may have with what serves it. */
const REGIONAL_REACH = 5;

/** `Devon and Cornwall Police`: an "and" between the two places that one institution serves. */
function joinsPlaces(tokens: readonly Token[], at: number): boolean {
  if (word(tokens, at) !== 'and' || !PLACES.has(word(tokens, at - 1)) || isCapital(tokens[at - 2])) return false;
  let end = at + 1;
  while (end < at + REGIONAL_REACH && isCapital(tokens[end])) end++;
  return end > at + 2 && REGIONAL.test(word(tokens, end - 1));
}

const INNER_PREPOSITIONS = new Set(['after', 'against', 'before', 'beyond', 'under', 'without']);

/** `World Anti-Doping Agency`: a compound inside the name of an institution. */
const isInnerCompound = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) && COMPOUND.test(tokens[at]?.text ?? '') && isInstitutionNoun(tokens[at + 1]);

/** `Homes After Water`: a preposition with a capital inside the name of an institution. */
const isInnerPreposition = (tokens: readonly Token[], at: number): boolean =>
  INNER_PREPOSITIONS.has(word(tokens, at)) && isCapital(tokens[at]) && isCapital(tokens[at + 1]);

/** `WHO NOW`, `Fair Trial Now`: a word of the language that its large letters or its place keep in the name. */
const isKept = (tokens: readonly Token[], at: number): boolean => {
  const { text = '', lower = '' } = tokens[at] ?? {};
  return text === text.toUpperCase() || (ENDS_CAMPAIGN.test(lower) && !isCapital(tokens[at + 1]));
};

/** How many tokens from `at` on still belong to the name before them. */
function belonging(
  text: string,
  tokens: readonly Token[],
  at: number,
  institution: boolean,
  words: ArticleWords,
): number {
  const token = tokens[at] as Token;
  if (isInnerCompound(tokens, at) || isInnerPreposition(tokens, at)) return 1;
  if (isCapital(token) && !isPlainCapital(text, tokens, at, words)) return 1;
  if (isCapital(token) && !neverName(token)) return isKept(tokens, at) ? 1 : 0;
  const linked = particleLink(tokens, at) || postLink(tokens, at) || (institution ? institutionLink(tokens, at) : 0);
  if (linked) return linked;
  if ((token.text === '&' || joinsFields(tokens, at) || joinsPlaces(tokens, at)) && isCapital(tokens[at + 1])) return 2;
  if (joinsPossessive(tokens, at)) return 2;
  if (NAME_SUFFIXES.has(token.lower) && token.capital) return 1;
  return token.text === ',' && /^(?:jr|sr)\.?$/u.test(word(tokens, at + 1)) ? 2 : 0;
}

/** Where a run of capitalised words that begins at `at` ends: particles, "of" in institutions and "&" keep it together. */
export function runEnd(text: string, tokens: readonly Token[], at: number, words: ArticleWords): number {
  let institution = OF_NAMES.has(word(tokens, at)) || NOBLES.has(word(tokens, at));
  let end = at + 1;
  while (end < tokens.length) {
    const more = belonging(text, tokens, end, institution, words);
    if (more === 0) break;
    // "House Speaker Ann Roe of Lund": behind a person's name "of" tells where from.
    institution = !GIVEN_NAMES.has(word(tokens, end)) && (institution || OF_NAMES.has(word(tokens, end + more - 1)));
    end += more;
  }
  return end;
}
