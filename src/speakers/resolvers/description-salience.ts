import { isAgentNoun } from '../../lexicon/agent-nouns.js';
import { DEMONYMS } from '../../lexicon/places.js';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS, ROLE_NOUNS } from '../../lexicon/role-nouns.js';
import type { Gender } from '../../names/gender.js';
import type { Mention } from '../../narration/mention.js';
import { isPerson } from '../agreement.js';
import { beforeComplement, headNoun, isDefinite, isDeputy, isOffice, tellingWords } from '../description.js';
import type { Identity, Resolver, ResolverContext } from '../resolver.js';
import { salientBefore } from '../salience.js';
import { isOfOtherTrade } from '../trades.js';

/** How much more salient than the runner-up the person must be. */
const LEAD = 1.1;

/** The last word of a description with "the" that is no known role, where it ends as nouns for persons do; else null. */
function agentNoun(text: string): string | null {
  const words = beforeComplement(text.toLowerCase()).split(' ');
  const last = words.at(-1) ?? '';
  return words[0] === 'the' &&
    (isAgentNoun(last) || last === 'international') &&
    !ORGANIZATION_NOUNS.has(last) &&
    !DOCUMENT_NOUNS.has(last)
    ? last
    : null;
}

/** How salient the person must be where the noun is no known role, and may well be somebody new: "the caretaker". */
const PRESENT = 0.2;

/** `Ms Roe's former strategist`: as definite as with an article. */
const POSSESSED = /^\p{Lu}\S*['’]s (?:former|longtime|ex-)/u;

/** `the person`: what reporters go on with about a source that they do not name. */
const UNNAMED = /^the\s(?:same\s)?(?:person|source)$/iu;

/** `the woman beside him`: somebody told apart from whoever is present. */
const BESIDE = /\s(?:beside|behind|next to)\s/iu;

/** `the governor of Samland`: an office that the article would have said somebody holds. */
const OF_PLACE = /\sof\s(?:the\s)?\p{Lu}/u;

/** `the Russian sports minister`: the same, with the country before the office; everybody knows who leads a country. */
const isNational = (text: string): boolean =>
  !/\b(?:and|chancellor|former|king|premier|president|prime minister|queen)\b/iu.test(text) &&
  tellingWords(text).some((word) => DEMONYMS.has(word));

/** `his lawyer`, `the club's owner`: somebody beside the most salient person. */
const OWNED = /^(?:his|her|its|their)\s|['’]s?\s/iu;

/** True for somebody whom the description names by the family name. */
const isOwner = ({ entity }: Identity, text: string): boolean =>
  entity !== null && tellingWords(text).includes(entity.words.at(-1) ?? '');

/** `Ms Roe heard it from the mayor`, `Ms Roe denied the mayor's claim`: somebody else, for both stand in one clause. */
function isFellow({ narration, roster }: ResolverContext, mention: Mention, { entity }: Identity): boolean {
  const tokens = narration.views[mention.sentence]?.tokens ?? [];
  const named = roster.inSentence(mention.sentence).findLast((one) => one.entity === entity && one.to <= mention.from);
  return named !== undefined && tokens.slice(named.to, mention.from).every(({ kind }) => kind === 'word');
}

/** What a description tells of the one it means. */
interface Wanted {
  readonly head: string;
  readonly gender: Gender | null;
  /** True where only the ending of the noun tells that it is a person's. */
  readonly isGuess: boolean;
}

/** What a description tells of the one it means; null where it means nobody whom this rule could find. */
function wantedBy(text: string): Wanted | null {
  if (!POSSESSED.test(text) && (!isDefinite(text) || OWNED.test(text))) return null;
  if (BESIDE.test(text)) return null;
  if (/-old$/u.test(text)) return { head: 'person', gender: null, isGuess: false };
  const known = headNoun(text);
  const head = known ?? agentNoun(text);
  if (!head || isDeputy(head) || (isOffice(head) && (OF_PLACE.test(text) || isNational(text)))) return null;
  const gender = ROLE_NOUNS.get(head) ?? (DEMONYMS.has(head) || !known ? 'either' : undefined);
  if (!gender && head !== 'person') return null;
  return { head, gender: gender === 'either' ? null : (gender ?? null), isGuess: !known };
}

const ANYBODY = new Set(['man', 'woman', 'person', 'boy', 'girl', 'teenager', 'insider', 'source', 'official']);

/** `the woman` may be a nurse, and `the driver` a man; no candidate is a president. */
const mayBeSame = (one: string | null, other: string): boolean =>
  one === other || one === null || ANYBODY.has(one) || ANYBODY.has(other);

/** True for somebody of whom nothing speaks against being the one. */
function fits(identity: Identity, { head, gender, isGuess }: Wanted, text: string): boolean {
  if (!isPerson(identity, gender)) return false;
  if (identity.entity === null)
    return !isOffice(head) && !isGuess && mayBeSame(headNoun(identity.description ?? ''), head);
  return !UNNAMED.test(text) && !isOwner(identity, text) && !isOfOtherTrade(identity.entity, head, text);
}

export const descriptionSalience: Resolver<'description-salience'> = {
  id: 'description-salience',
  summary: 'A definite description that fits nobody’s known role: the person who is by far the most salient.',
  example: 'Ann Roe won again. The 30-year-old said …',
  resolve(context, mention) {
    const wanted = mention.form === 'description' ? wantedBy(mention.text) : null;
    if (!wanted) return null;
    const [best, next] = salientBefore(
      context,
      mention,
      (identity) => fits(identity, wanted, mention.text) && !isFellow(context, mention, identity),
    );
    const enough = Math.max(LEAD * (next?.salience ?? 0), wanted.isGuess ? PRESENT : 0);
    return best && best.salience >= enough ? best.identity : null;
  },
};
