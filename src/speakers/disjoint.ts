import { PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words.js';
import type { Mention } from '../narration/mention.js';
import { isFiniteVerb } from '../narration/verbs.js';
import type { SentenceView } from '../narration/view.js';
import { askedBy, isTopic } from './prominence.js';
import { type Reference, referencesIn } from './references.js';
import type { ResolverContext } from './resolver.js';

const ASKED = /^(?:asked|questioned|pressed|quizzed|interviewed|challenged|cross-examined)$/u;

/** `Asked by Ms Roe whether it would stand, she said`: who asks, and does not answer. */
const asks = ({ tokens }: SentenceView, { from }: Reference): boolean =>
  tokens[from - 1]?.lower === 'by' && ASKED.test(tokens[from - 2]?.lower ?? '');

/** `Dismayed by`, `Citing`: a participle at the head of a sentence. */
const isParticiple = (word: string): boolean =>
  word !== 'according' && !PREPOSITIONS.has(word) && /(?:ed|ing)$/u.test(word);

/** True where a phrase without a verb of its own opens the clause that token `limit` is the subject of. */
function opensWithPhrase(view: SentenceView, limit: number): boolean {
  const opener = view.tokens[0]?.lower ?? '';
  if (!isParticiple(opener) && (!PREPOSITIONS.has(opener) || SUBORDINATORS.has(opener))) return false;
  for (let at = 1; at < limit; at++) {
    const verb = isFiniteVerb(view, at) && !view.tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'by');
    if (verb || view.tokens[at]?.kind === 'quotation') return false;
  }
  return true;
}

/** `In a note read by Ms Roe, she said`: named in the phrase that opens the pronoun's own clause. */
function isInOpener(view: SentenceView, limit: number, { from, end, subject }: Reference): boolean {
  const owns = /^['’]s?$/u.test(view.tokens[end]?.text ?? '') && !isParticiple(view.tokens[0]?.lower ?? '');
  return subject?.form !== 'pronoun' && !owns && !isTopic(view, { from, to: end }) && opensWithPhrase(view, limit);
}

/** `Of Mr Lund, who liked to be filmed, she said`: whom the sentence is about, and who does not tell it. */
const isAbout = ({ tokens }: SentenceView, { from }: Reference): boolean =>
  from <= 2 && /^(?:of|on)$/u.test(tokens[0]?.lower ?? '');

/** `Ms Roe, he told friends, had no need of one`: whoever ends at token `end` is what the clause of the pronoun at `start` is about. */
export const isToldOf = ({ tokens }: SentenceView, end: number, start: number): boolean =>
  tokens[end]?.text === ',' && tokens[end + 1]?.start === start;

/** `“Go,” she told Ms Roe`: named behind the pronoun in its own clause. */
function isNamedBehind({ tokens }: SentenceView, { from, to }: Mention, reference: Reference): boolean {
  if (!reference.entity || reference.from < to || SUBORDINATORS.has(tokens[from - 1]?.lower ?? '')) return false;
  if (/^['’]s?$/u.test(tokens[reference.end]?.text ?? '')) return false;
  return tokens.slice(to, reference.from).every(({ kind, lower }) => kind === 'word' && !SUBORDINATORS.has(lower));
}

/** `Ms Roe recalled him saying`: an object, which is not who the sentence tells of. */
const isObjectOf = ({ tokens }: SentenceView, { text, to }: Mention, { leads }: Reference): boolean =>
  leads && /^(?:him|her)$/iu.test(text) && (tokens[to]?.kind !== 'word' || /ing$|^as$/u.test(tokens[to]?.lower ?? ''));

/** True for somebody named before a pronoun in its own sentence whom the grammar rules out as its antecedent. */
function isSomebodyElse({ narration }: ResolverContext, mention: Mention, reference: Reference): boolean {
  const { sentence, from, start } = mention;
  const view = narration.views[sentence];
  if (!view) return false;
  if (reference.end > from) return isNamedBehind(view, mention, reference);
  return (
    asks(view, reference) ||
    isObjectOf(view, mention, reference) ||
    isAbout(view, reference) ||
    (view.nameAt(0)?.to === reference.end && isToldOf(view, reference.end, start)) ||
    isInOpener(view, from, reference)
  );
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['she', 'her'],
]);

/** `“Why?” the clerk asked him. “No,” he said`: whoever asks "him" in the sentence before is not "he". */
function hasAsked(context: ResolverContext, { sentence, text }: Mention, { from, end }: Reference): boolean {
  const view = context.narration.views[sentence - 1];
  const asked = view ? askedBy(context, view, { from, to: end }) : -1;
  return asked > 0 && view?.tokens[asked]?.lower === OBJECTS.get(text.toLowerCase());
}

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['he', 'she'],
  ['him', 'she'],
  ['she', 'he'],
  ['her', 'he'],
]);

/** `“Why?” she asked. “No,” he said`: whoever has just been "she" is not "he". */
const isOtherGender = (other: string | undefined, { start }: Mention, { subject }: Reference): boolean =>
  other !== undefined && subject?.form === 'pronoun' && subject.start < start && subject.text.toLowerCase() === other;

/** Those meant from sentence `first` up to a mention whom the grammar rules out as the one that the mention means. */
export function ruledOut(context: ResolverContext, mention: Mention, first: number): Reference[] {
  const other = OPPOSITE.get(mention.text.toLowerCase());
  const references: Reference[] = [];
  for (let sentence = other ? first : Math.max(first, mention.sentence - 1); sentence <= mention.sentence; sentence++) {
    const rules = sentence === mention.sentence ? isSomebodyElse : sentence === mention.sentence - 1 ? hasAsked : null;
    for (const reference of referencesIn(context, sentence))
      if (isOtherGender(other, mention, reference) || rules?.(context, mention, reference)) references.push(reference);
  }
  return references;
}
