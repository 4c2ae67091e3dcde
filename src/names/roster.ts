import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { POSTNOMINALS } from '../lexicon/titles.js';
import type { NamePhrase } from '../narration/name-phrases.js';
import type { SentenceView } from '../narration/view.js';
import { type Draft, type EntityType, genderOf, isPersonal, mayBePerson, newDraft, typeOf } from './draft.js';
import { draftIndex } from './draft-index.js';
import type { Gender } from './gender.js';
import { type Found, learn } from './learn.js';
import { isNamesake, matchFull, matchHeadline, matchShort } from './match.js';
import { pronounGender } from './pronoun-gender.js';

/** One bearer of a name in the article. */
export interface Entity {
  readonly index: number;
  /** The fullest name that the article gives, as written. */
  readonly name: string;
  readonly words: readonly string[];
  readonly type: EntityType;
  /** True for a single name of which only a verb of reporting tells that it may be a person's. */
  readonly mayBePerson: boolean;
  /** True for a bare family name that several have and nothing tells apart. */
  readonly ambiguous: boolean;
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

/** The name as written, without an office behind it: "Ann Roe MP". */
function nameText({ view, phrase: { nameFrom, to } }: Found): string {
  const last = POSTNOMINALS.has(view.tokens[to - 1]?.lower ?? '') && to - nameFrom > 1 ? to - 2 : to - 1;
  return view.text.slice(view.tokens[nameFrom]?.start, view.tokens[last]?.end).replace(/\s+/gu, ' ');
}

/** `ANN ROE`, of whom the text may go on to write as Ann Roe. */
const isShouted = (name: string): boolean => name === name.toUpperCase();

/** `Ann Roe and Bo Roe were freed.` */
function markTwins({ view, phrase }: Found, draft: Draft, owners: ReadonlyMap<NamePhrase, Draft>): void {
  const before = view.tokens[phrase.from - 1]?.lower === 'and' ? view.nameAt(phrase.from - 2) : undefined;
  const twin = before && owners.get(before);
  if (!twin || twin.words.at(-1) !== draft.words.at(-1)) return;
  twin.twin = true;
  draft.twin = true;
}

/** `Ann Roe`: a full name also by itself, which a headline's run of capitals need not be. */
const isGivenFirst = ({ words, look }: NamePhrase): boolean => look === 'person' && GIVEN_NAMES.has(words[0] ?? '');

/** True for a run of capitals in a headline, or at the head of the article, where the first may be a common word: `Striker Roe limps off`. */
const isInHeadline = ({ view, phrase }: Found): boolean =>
  phrase.headline || (view.sentence.index === 0 && phrase.doubtful && phrase.words.length === 2);

/** `Ann Mary Roe` beside `Ann Roe`, `Ann Roe` beside `A. Roe`: more words, or a given name spelt out. */
const isFuller = ([given = '', ...others]: readonly string[], [short = '', ...known]: readonly string[]): boolean =>
  others.length > known.length || (others.length === known.length && given.length > 2 && /^\p{L}\.?$/u.test(short));

/** Gathers the names of an article: full names first, then the short ones that stand for them. */
export function buildRoster(views: readonly SentenceView[]): Roster {
  const found: Found[] = views.flatMap((view) => view.names.map((phrase) => ({ view, phrase })));
  const drafts: Draft[] = [];
  const index = draftIndex();
  const owners = new Map<NamePhrase, Draft>();
  const assign = (item: Found, known: Draft | undefined): Draft => {
    const draft = known ?? newDraft(drafts.length, nameText(item), item.phrase.words);
    if (!known) {
      markTwins(item, draft, owners);
      drafts.push(draft);
      index.add(draft);
    }
    learn(draft, item);
    owners.set(item.phrase, draft);
    return draft;
  };
  for (const item of found) {
    const { words, look } = item.phrase;
    if (words.length < 2 || (isInHeadline(item) && !isGivenFirst(item.phrase))) continue;
    const draft = assign(item, matchFull(index, item.phrase));
    if (isFuller(words, draft.words) && look === 'person') Object.assign(draft, { name: nameText(item), words });
    else if (isShouted(draft.name) && words.length === draft.words.length) draft.name = nameText(item);
  }
  for (const item of found) if (isNamesake(index, item.phrase)) assign(item, index.byWhole(item.phrase.words));
  const recent: Draft[] = [];
  const match = (phrase: NamePhrase): Draft | undefined =>
    phrase.words.length > 1 ? matchHeadline(index, phrase) : matchShort(index, phrase, recent);
  for (const item of found) recent.push(owners.get(item.phrase) ?? assign(item, match(item.phrase)));
  vote(found, owners);
  return rosterOf(drafts, found, owners);
}

/** What the pronouns tell of those whose name tells no gender, in the sentences that name nobody else. */
function vote(found: readonly Found[], owners: ReadonlyMap<NamePhrase, Draft>): void {
  const alone = new Map<SentenceView, Found | null>();
  for (const item of found) alone.set(item.view, alone.has(item.view) && isPersonal(item.phrase) ? null : item);
  for (const [view, item] of alone) {
    const draft = item && owners.get(item.phrase);
    const gender = item && draft && isPersonal(item.phrase) ? pronounGender(view.tokens, item.phrase.to) : null;
    if (gender) draft?.votes.push(gender);
  }
}

/** `Qirra Roe said` beside Ann Roe: a name of the same family, whose given name nothing tells. */
const isRelative = ({ words, speaks, articled, looks }: Draft, families: ReadonlySet<string | undefined>): boolean =>
  words.length === 2 && speaks && !articled && !looks.has('organization') && families.has(words[1]);

function rosterOf(drafts: readonly Draft[], found: readonly Found[], owners: ReadonlyMap<NamePhrase, Draft>): Roster {
  const twins = new Set(drafts.flatMap((draft) => (draft.twin ? [draft.words.at(-1)] : [])));
  const types = drafts.map(typeOf);
  const families = new Set(drafts.flatMap(({ words }, i) => (types[i] === 'person' ? [words.at(-1)] : [])));
  const entities = drafts.map((draft): Entity => {
    const { index, name, words, titles } = draft;
    const ambiguous = words.length === 1 && twins.has(words[0] ?? '');
    return {
      index,
      name,
      words,
      ambiguous,
      type: isRelative(draft, families) ? 'person' : (types[index] ?? 'unclear'),
      mayBePerson: mayBePerson(draft),
      gender: genderOf(draft),
      titles: [...titles],
    };
  });
  const bySentence = new Map<number, Occurrence[]>();
  const seen = new Set<Entity>();
  const occurrences = found.map((item): Occurrence => {
    const { from, to } = item.phrase;
    const sentence = item.view.sentence.index;
    const entity = entities[owners.get(item.phrase)?.index ?? 0] as Entity;
    const occurrence = { sentence, from, to, entity, first: !seen.has(entity) };
    seen.add(entity);
    const others = bySentence.get(sentence);
    if (others) others.push(occurrence);
    else bySentence.set(sentence, [occurrence]);
    return occurrence;
  });
  const inSentence = (sentence: number): readonly Occurrence[] => bySentence.get(sentence) ?? [];
  const at = (sentence: number, token: number): Entity | null =>
    inSentence(sentence).find(({ from, to }) => from <= token && token < to)?.entity ?? null;
  return { entities, occurrences, inSentence, at };
}
