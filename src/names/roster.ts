import { DETERMINERS, PREPOSITIONS, RELATIVES } from '../lexicon/function-words.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { NamePhrase } from '../narration/name-phrases.js';
import type { Token } from '../narration/token.js';
import { isFiniteVerb } from '../narration/verbs.js';
import type { SentenceView } from '../narration/view.js';
import { acronymOf, compatibleGiven } from './compare.js';
import type { Gender } from './gender.js';

/** One bearer of a name in the article. */
export interface Entity {
  readonly index: number;
  /** The fullest name that the article gives, as written. */
  readonly name: string;
  readonly words: readonly string[];
  readonly type: 'person' | 'organization' | 'place' | 'unclear';
  readonly gender: Gender | null;
  /** Phrases that the article uses of it: titles before the name, appositions behind it. */
  readonly titles: readonly string[];
}

/** One place where an entity is named. */
export interface Occurrence {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
  /** True for the first place where it is named. */
  readonly first: boolean;
}

/** Everybody the article names, and where. */
export interface Roster {
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly occurrences: readonly Occurrence[];
  /** The occurrences in one sentence. */
  inSentence(sentence: number): readonly Occurrence[];
  /** The entity that the name phrase covering a token stands for. */
  at(sentence: number, token: number): Entity | null;
}

interface Draft {
  index: number;
  name: string;
  words: readonly string[];
  looks: Map<string, number>;
  honorifics: Set<string>;
  titles: Set<string>;
  /** Named by the last of several words alone: what English does with people. */
  reused: boolean;
  count: number;
  /** Named where a capital tells something. */
  sure: boolean;
}

const isPersonal = (phrase: NamePhrase): boolean => phrase.look !== 'organization' && phrase.look !== 'place' && phrase.look !== 'people';

interface Found {
  readonly view: SentenceView;
  readonly phrase: NamePhrase;
}

const nameText = ({ view, phrase }: Found): string =>
  view.text.slice(view.tokens[phrase.nameFrom]?.start, view.tokens[phrase.to - 1]?.end).replace(/\s+/gu, ' ');

/** True for a verb behind "who" or "which": it does not make the apposition a clause. */
const isRelative = (tokens: readonly Token[], at: number): boolean => tokens.slice(0, at).some(({ lower }) => RELATIVES.has(lower));

/** `the health minister, Ann Roe,`: the description that a comma parts from the name at token `at`. */
function describedBefore(view: SentenceView, at: number): string | null {
  if (view.tokens[at - 1]?.text !== ',') return null;
  let from = at - 1;
  while (from > 0 && from > at - 9 && view.tokens[from - 1]?.kind === 'word' && !isFiniteVerb(view, from - 1)) from--;
  const words = view.tokens.slice(from, at - 1);
  for (let start = words.length - 2; start >= 0; start--) {
    const begins = DETERMINERS.has(words[start]?.lower ?? '') || words[start + 1]?.lower === "'s";
    const head = words.findIndex(({ lower }, i) => i > start && ROLE_NOUNS.has(lower));
    if (begins && head > 0 && !words.slice(start, head).some(({ lower }) => PREPOSITIONS.has(lower))) {
      return view.text.slice(words[start]?.start, words.at(-1)?.end);
    }
  }
  return null;
}

/** "deputy speaker Ann Roe" · "Ann Roe, the deputy speaker,": the words around a name that say what its bearer is. */
function titlesAround({ view, phrase }: Found): string[] {
  const titles: string[] = phrase.title ? [phrase.title] : [];
  let from = phrase.from;
  while (from > 0 && from > phrase.from - 7) {
    const token = view.tokens[from - 1];
    if (token?.kind !== 'word' || (DETERMINERS.has(token.lower) && token.lower !== 'one')) break;
    if (PREPOSITIONS.has(token.lower) && token.lower !== 'of' && token.lower !== 'for') break;
    from--;
  }
  const before = view.tokens.slice(from, phrase.nameFrom);
  if (before.some((token) => ROLE_NOUNS.has(token.lower))) {
    titles.push(view.text.slice(before[0]?.start, before.at(-1)?.end));
  }
  const introduced = describedBefore(view, phrase.from);
  if (introduced) titles.push(introduced);
  if (view.tokens[phrase.to]?.text === ',') {
    let to = phrase.to + 1;
    while (to < view.tokens.length && to < phrase.to + 16 && view.tokens[to]?.kind === 'word') to++;
    const first = view.tokens[phrase.to + 1];
    const apposition = view.tokens.slice(phrase.to + 1, to);
    const opens = first && (DETERMINERS.has(first.lower) || !first.capital || view.nameAt(phrase.to + 1));
    const closed = view.tokens[to] === undefined || view.tokens[to]?.kind === 'punctuation';
    const clause = apposition.some((_, i) => isFiniteVerb(view, phrase.to + 1 + i) && !isRelative(apposition, i));
    const head = apposition.findIndex((token) => ROLE_NOUNS.has(token.lower));
    if (opens && closed && !clause && (head >= 0 || /^an?$/u.test(first.lower)) && head < 9 && !/^(?:who|which|and|but)$/u.test(first.lower)) {
      titles.push(view.text.slice(apposition[0]?.start, apposition.at(-1)?.end));
    }
  }
  return titles;
}

function genderOf(draft: Draft): Gender | null {
  for (const honorific of draft.honorifics) {
    const gender = HONORIFICS.get(honorific);
    if (gender) return gender;
  }
  for (const title of draft.titles) {
    for (const word of title.toLowerCase().split(/[^\p{L}-]+/u)) {
      const gender = ROLE_NOUNS.get(word);
      if (gender && gender !== 'either') return gender;
    }
  }
  const given = GIVEN_NAMES.get(draft.words[0] ?? '');
  return draft.words.length > 1 && given && given !== 'either' ? given : draft.words.length === 1 && given && given !== 'either' ? given : null;
}

/** True for a title that only a person has: a firm may be an owner or a maker too. */
const tellsPerson = (title: string): boolean => !/\b(?:owner|operator|maker|giant|retailer|developer|producer|airline|charity|watchdog|regulator|chain|brand|group|manufacturer|provider|leader|body|rival|supplier|partner|publisher|carrier)$/iu.test(title);

function typeOf(draft: Draft): Entity['type'] {
  if (draft.honorifics.size > 0 || (!draft.looks.has('organization') && [...draft.titles].some(tellsPerson))) return 'person';
  for (const look of ['organization', 'person', 'place'] as const) if (draft.looks.has(look)) return look;
  if (draft.looks.has('people')) return 'place';
  if (draft.reused && draft.words.length < 5) return 'person';
  if (draft.titles.size > 0) return 'organization';
  if (draft.words.length === 1 ? draft.sure : draft.count > 1) return 'organization';
  return 'unclear';
}

function addTo(draft: Draft, found: Found): void {
  draft.count++;
  draft.sure ||= !found.phrase.doubtful;
  const alias = draft.words.length > 1 && found.phrase.words.length === 1;
  if (!alias) draft.looks.set(found.phrase.look, (draft.looks.get(found.phrase.look) ?? 0) + 1);
  if (found.phrase.honorific) draft.honorifics.add(found.phrase.honorific);
  if (isPersonal(found.phrase)) for (const title of titlesAround(found)) draft.titles.add(title);
}

/** The draft that a name of several words belongs to: same family name, given names that do not contradict. */
function matchFull(drafts: readonly Draft[], phrase: NamePhrase): Draft | undefined {
  const whole = phrase.words.join(' ');
  return drafts.find((draft) => {
    if (draft.words.join(' ') === whole) return true;
    return isPersonal(phrase) && draft.words.length > 1 && !draft.looks.has('organization') && draft.words.at(-1) === phrase.words.at(-1) && compatibleGiven(draft.words, phrase.words);
  });
}

const tellingTitle = (title: string): string => (HONORIFICS.has(title.toLowerCase()) ? '' : title.toLowerCase());

/** The draft that one word stands for: a family name, a given name nobody else has, an acronym. */
function matchShort(drafts: readonly Draft[], phrase: NamePhrase, recent: readonly Draft[]): Draft | undefined {
  const word = phrase.words[0] ?? '';
  const family = drafts.filter((draft) => draft.words.length > 1 && draft.words.at(-1) === word && !draft.looks.has('organization'));
  const told = HONORIFICS.get(phrase.honorific);
  const only = family[0];
  if (family.length === 1 && only) return told && genderOf(only) && genderOf(only) !== told ? undefined : only;
  if (family.length > 1) {
    const persons = family.filter((draft) => draft.looks.has('person'));
    const bearers = persons.length > 0 ? persons : family;
    const fitting = told ? bearers.filter((draft) => genderOf(draft) === told) : bearers;
    const office = tellingTitle(phrase.title);
    const inOffice = office ? fitting.filter((draft) => [...draft.titles].some((title) => tellingTitle(title) === office)) : [];
    if (inOffice.length === 1) return inOffice[0];
    return (told ? recent.findLast((draft) => fitting.includes(draft)) : undefined) ?? fitting[0] ?? family[0];
  }
  const given = drafts.filter((draft) => draft.words.length > 1 && draft.words[0] === word && GIVEN_NAMES.has(word));
  if (given.length === 1) return given[0];
  const acronym = word.replace(/[^a-z]/gu, '');
  const spelt = acronym.length > 1 ? drafts.find((draft) => draft.words.length > 1 && acronymOf(draft.words) === acronym) : undefined;
  const institution = drafts.find((draft) => draft.words.length > 1 && draft.looks.has('organization') && (draft.words.at(-1) === word || draft.words[0] === word) && !GIVEN_NAMES.has(word));
  return spelt ?? drafts.find((draft) => draft.words.length === 1 && draft.words[0] === word) ?? institution;
}

/** Gathers the names of an article: who is named, by which names, where. */
export function buildRoster(views: readonly SentenceView[]): Roster {
  const found: Found[] = views.flatMap((view) => view.names.map((phrase) => ({ view, phrase })));
  const drafts: Draft[] = [];
  const owner = new Map<Found, Draft>();
  const create = (item: Found): Draft => {
    const draft: Draft = { index: drafts.length, name: nameText(item), words: item.phrase.words, looks: new Map(), honorifics: new Set(), titles: new Set(), reused: false, count: 0, sure: false };
    drafts.push(draft);
    return draft;
  };
  for (const item of found) {
    if (item.phrase.words.length < 2) continue;
    const draft = matchFull(drafts, item.phrase) ?? create(item);
    if (item.phrase.words.length > draft.words.length && item.phrase.look === 'person') Object.assign(draft, { name: nameText(item), words: item.phrase.words });
    addTo(draft, item);
    owner.set(item, draft);
  }
  const recent: Draft[] = [];
  for (const item of found) {
    let draft = owner.get(item);
    if (!draft) {
      draft = matchShort(drafts, item.phrase, recent) ?? create(item);
      if (draft.words.length > 1 && draft.words.at(-1) === item.phrase.words[0] && isPersonal(item.phrase)) draft.reused = true;
      addTo(draft, item);
      owner.set(item, draft);
    }
    recent.push(draft);
  }
  return finish(drafts, found, owner);
}

function finish(drafts: readonly Draft[], found: readonly Found[], owner: ReadonlyMap<Found, Draft>): Roster {
  const entities = drafts.map((draft): Entity => ({
    index: draft.index, name: draft.name, words: draft.words, type: typeOf(draft), gender: genderOf(draft), titles: [...draft.titles],
  }));
  const places = new Map<string, Entity>();
  const seen = new Set<Entity>();
  const occurrences = found.map((item): Occurrence => {
    const { view, phrase } = item;
    const entity = entities[owner.get(item)?.index ?? 0] as Entity;
    for (let token = phrase.from; token < phrase.to; token++) places.set(`${view.sentence.index}:${token}`, entity);
    const first = !seen.has(entity);
    seen.add(entity);
    return { sentence: view.sentence.index, from: phrase.from, to: phrase.to, entity, first };
  });
  const bySentence = groupBySentence(occurrences);
  return { entities, occurrences, inSentence: (sentence) => bySentence.get(sentence) ?? [], at: (sentence, token) => places.get(`${sentence}:${token}`) ?? null };
}

function groupBySentence(occurrences: readonly Occurrence[]): ReadonlyMap<number, readonly Occurrence[]> {
  const groups = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const group = groups.get(occurrence.sentence);
    if (group) group.push(occurrence);
    else groups.set(occurrence.sentence, [occurrence]);
  }
  return groups;
}
