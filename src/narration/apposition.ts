import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { type Mention, mentionOf } from './mention.js';
import { isAside, isDescription, pieceStart } from './pieces.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import type { Token } from './token.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** `a teacher at the school`, `now the council's leader`: what may be said of one person set off by commas. */
function describesOne(view: SentenceView, from: number, to: number): boolean {
  const start = /^(?:now|then|once)$/u.test(view.tokens[from]?.lower ?? '') ? from + 1 : from;
  const last = view.tokens[to - 1]?.lower ?? '';
  if (isAside(view, start) || (!view.nameAt(to - 1) && /[^s]s$/u.test(last))) return false;
  return isDescription(view, start) || isSpeakerNoun(last);
}

/** `Ann Roe, an aide said, “is very sure”`: the quotation goes on with the name, so that the description speaks. */
function goesOnBehind(view: SentenceView, verb: number): boolean {
  const said = view.tokens.slice(verb, verb + 4).find(({ kind }) => kind === 'quotation');
  return (
    said !== undefined &&
    /^\P{L}{0,2}(?:is|was|has|had|does|did|will|would)\b/u.test(view.text.slice(said.start, said.start + 10))
  );
}

const OFFICE_OF = /^(?:of|for|on)$/u;

/** `Ann Roe, High Commissioner for Fish, said`: the name of an office, which only qualifies whoever holds it. */
export function namesOffice({ tokens }: SentenceView, { form, from, to }: Mention): boolean {
  if (form !== 'name') return false;
  for (let at = from; at < to; at++) {
    const ends = at === to - 1 || OFFICE_OF.test(tokens[at + 1]?.lower ?? '');
    if (ends && ROLE_NOUNS.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** `Ann Roe, 34, a teacher`: the comma before an age that is set off before the comma at `comma`, else that comma. */
const beforeAge = ({ tokens }: SentenceView, comma: number): number =>
  /^\d{1,3}$/u.test(tokens[comma - 1]?.text ?? '') && tokens[comma - 2]?.text === ',' ? comma - 2 : comma;

/** `Ann Roe, a teacher at the school said`, `Ann Roe, who teaches there said`: the closing comma is missing, the name stands before the opening one. */
export function apposed(view: SentenceView, { from, to }: { from: number; to: number }): Mention | null {
  if (view.tokens[from - 1]?.text !== ',' || SUBJECT_PRONOUNS.has(view.tokens[from]?.lower ?? '')) return null;
  if (view.tokens[from]?.lower !== 'who' && !describesOne(view, from, to)) return null;
  const name = view.nameAt(beforeAge(view, from - 1) - 1);
  if (!name || isAside(view, pieceStart(view, name.from)) || goesOnBehind(view, to)) return null;
  const opener = view.tokens[name.from - 1];
  if (
    name.look === 'place' ||
    name.look === 'organization' ||
    (opener && (PREPOSITIONS.has(opener.lower) || CONJUNCTIONS.has(opener.lower)))
  )
    return null;
  return mentionOf(view, name.spokenFrom, name.to, 'name');
}

/** `Their commander, who asked to go by his call sign, Roe, said`: a description and, a few commas on, the name of the same one. */
export function isNamedBy(view: SentenceView, described: Mention, { form, from }: Mention): boolean {
  const { tokens } = view;
  const setOff = tokens[described.to]?.text === ',' && /^(?:,|as)$/u.test(tokens[from - 1]?.lower ?? '');
  if (described.form !== 'description' || form !== 'name' || from <= described.to || !setOff) return false;
  let relative = false;
  for (let at = described.to; at < from; at++) {
    const { text, lower } = tokens[at] as Token;
    if (text === ',') relative = false;
    else if (RELATIVES.has(lower)) relative = true;
    else if (!relative && isFiniteVerb(view, at)) return false;
  }
  return true;
}
