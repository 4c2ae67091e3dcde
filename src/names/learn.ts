import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, VERB_ADVERBS } from '../lexicon/function-words.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { ORGANIZATION_NOUNS } from '../lexicon/role-nouns.js';
import type { NamePhrase } from '../narration/name-phrases.js';
import { isFiniteVerb } from '../narration/verbs.js';
import type { SentenceView } from '../narration/view.js';
import { nearlySame } from './compare.js';
import { type Draft, isPersonal } from './draft.js';
import { titlesAround } from './titles.js';

/** A name where it stands. */
export interface Found {
  readonly view: SentenceView;
  readonly phrase: NamePhrase;
}

/** `Roe, who`. */
const isWho = ({ tokens }: SentenceView, to: number): boolean =>
  tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower === 'who';

/** `Roe said`, `Roe flatly denied`. */
function speaksAt({ tokens }: SentenceView, to: number): boolean {
  let at = to;
  while (tokens[at]?.lower.endsWith('ly') || VERB_ADVERBS.has(tokens[at]?.lower ?? '')) at++;
  const cue = REPORTING_VERBS.get(tokens[at]?.lower ?? '');
  return cue?.classes.has('speech') === true && (cue.forms.has('past') || cue.forms.has('third'));
}

/** True where no noun follows that the name before would only modify. */
function endsPhrase(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  return (
    next?.kind !== 'word' ||
    next.lower === "'s" ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    isFiniteVerb(view, at)
  );
}

/** Nouns in the plural for one team, firm or party: "leaders Ashby Celtic". */
const PLURAL_ONES = new Set(
  'leaders champions rivals hosts visitors neighbours neighbors newcomers strugglers minnows winners finalists giants makers owners'.split(
    ' ',
  ),
);

/** True for a noun that a name behind it makes the name of an institution or a team. */
const namesGroup = (noun: string): boolean => ORGANIZATION_NOUNS.has(noun) || PLURAL_ONES.has(noun);

const KINDS = new Set(
  'agency bank bloc club faction firm magazine militia movement newspaper party website'.split(' '),
);

/** `the Green Lund faction`: a name of several words before the noun that says what bears it. */
const isKindOf = ({ tokens }: SentenceView, { to, words, doubtful }: NamePhrase): boolean =>
  words.length > 1 && !doubtful && KINDS.has(tokens[to]?.lower ?? '');

/** `a program called Green Lund`: an institution by the noun that its name is given to. */
function isCalled({ tokens }: SentenceView, { from }: NamePhrase): boolean {
  if (!/^(?:called|dubbed|named)$/u.test(tokens[from - 1]?.lower ?? '')) return false;
  const noun = tokens[from - 2]?.lower ?? '';
  return ORGANIZATION_NOUNS.has(noun) || /^(?:initiative|programme?|project)$/u.test(noun);
}

/** Prepositions that places stand behind. */
const LOCATING = new Set(['in', 'near', 'outside', 'across', 'around', 'inside']);

/** What one has in a firm. */
const TRADED = /^(?:bonds|interest|investors|shareholders|shares|stake|stakes|stock)$/u;

/** `shares in Norvex`: a firm, and no place. */
const isTraded = ({ tokens }: SentenceView, { from }: NamePhrase): boolean =>
  tokens[from - 1]?.lower === 'in' && TRADED.test(tokens[from - 2]?.lower ?? '');

/** True for one of the words of a name, the last also with a slip of the keyboard in it. */
const isPartOf = ({ words }: Draft, word: string): boolean =>
  words.includes(word) || nearlySame(words.at(-1) ?? '', word);

/** `Metalor, which`: at the head of a clause, where no thing before it can be meant. */
const isWhich = ({ tokens }: SentenceView, { from, to, look }: NamePhrase): boolean =>
  from === 0 && look === 'unclear' && tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which';

/** A bare family name: `Roe`, `Ó Briain`. */
const isShort = ({ words }: NamePhrase): boolean =>
  words.length === 1 || (words.length === 2 && /^(?:o|ni|mac|nic|ui)$/u.test(words[0] ?? ''));

const ALIAS = new Set(['guerre', 'herself', 'himself', 'name', 'nickname', 'pseudonym', 'sign']);

/** `gave her name as Ann`, `by his call sign, Roe`, `introduced himself only as Bo`: what a witness goes by. */
function isAlias({ tokens }: SentenceView, { from }: NamePhrase): boolean {
  const noun = tokens[from - 2]?.lower === 'only' ? from - 3 : from - 2;
  return ALIAS.has(tokens[noun]?.lower ?? '') && /^(?:as|,)$/u.test(tokens[from - 1]?.lower ?? '');
}

const FIRMS = /^(?:employer|maker|operator|owner|provider|retailer|supplier)$/u;

/** True where tokens [from, to) are a description of an institution: `the company behind the project`, `a Lund maker of pipes`. */
function isInstitution({ tokens }: SentenceView, from: number, to: number): boolean {
  if (!/^(?:an?|her|his|its|the|their)$/u.test(tokens[from]?.lower ?? '')) return false;
  const complement = tokens.slice(from, to).findIndex(({ lower }) => PREPOSITIONS.has(lower) || RELATIVES.has(lower));
  const head = tokens[complement < 0 ? to - 1 : from + complement - 1]?.lower ?? '';
  return ORGANIZATION_NOUNS.has(head) || FIRMS.test(head);
}

/** How many words an apposition of an institution may have. */
const APPOSITION = 12;

/** `Lund Carbon, the company behind it,`, `The company behind it, Lund Carbon,`: an institution by the words set off beside it. */
function isApposed(view: SentenceView, { from, to }: NamePhrase): boolean {
  const { tokens } = view;
  if (tokens[to]?.text === ',') {
    let end = to + 1;
    while (end < to + APPOSITION && tokens[end]?.kind === 'word') end++;
    if (tokens[end]?.kind === 'punctuation' && isInstitution(view, to + 1, end)) return true;
  }
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.kind === 'word') return false;
  let start = from - 1;
  while (start > from - APPOSITION && tokens[start - 1]?.kind === 'word') start--;
  return isInstitution(view, start, from - 1);
}

/** `leaders Ashby Celtic`: a name right behind a noun in small letters for a group. */
function isGroup({ tokens }: SentenceView, { from }: NamePhrase): boolean {
  const before = tokens[from - 1];
  return before !== undefined && !before.capital && namesGroup(before.lower);
}

/** True where the words around a name that tells nothing itself make it an institution's. */
const tellsInstitution = (view: SentenceView, phrase: NamePhrase): boolean =>
  phrase.look === 'unclear' && [isGroup, isCalled, isKindOf, isApposed, isTraded].some((tells) => tells(view, phrase));

/** Lets a draft learn from one more place where its bearer is named. */
export function learn(draft: Draft, { view, phrase }: Found): void {
  const short = draft.words.length > 1 && isShort(phrase);
  draft.count++;
  draft.inText ||= !phrase.headline;
  draft.sure ||= !phrase.doubtful;
  draft.personal ||= isWho(view, phrase.to);
  draft.speaks ||= draft.personal || speaksAt(view, phrase.to);
  if (!short) draft.looks.add(phrase.look);
  if (isAlias(view, phrase)) draft.looks.add('person');
  if (phrase.honorific) draft.honorifics.add(phrase.honorific);
  if (tellsInstitution(view, phrase)) draft.looks.add('organization');
  const before = view.tokens[phrase.from - 1];
  if (LOCATING.has(before?.lower ?? '') && !isTraded(view, phrase)) draft.located++;
  if (isWhich(view, phrase)) draft.articled = true;
  if (before?.lower === 'the' && phrase.look === 'unclear' && endsPhrase(view, phrase.to)) draft.articled = true;
  if (!isPersonal(phrase)) return;
  if (short && isPartOf(draft, phrase.words.at(-1) ?? '')) draft.reused = true;
  for (const title of titlesAround(view, phrase)) draft.titles.add(title);
}
