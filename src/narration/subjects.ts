import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VERB_ADVERBS,
} from '../lexicon/function-words.js';
import { type Mention, mentionOf } from './mention.js';
import { appositiveName, readNounPhrase } from './noun-phrases.js';
import { isFiniteVerb, isReducedRelative } from './verbs.js';
import type { SentenceView } from './view.js';

/** How a verb stands to its subject. */
export interface SubjectSearch {
  /** The last token of the verb group's left context: the token right before auxiliaries and adverbs. */
  readonly before: number;
  readonly passive: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got']);

/** Steps left over auxiliaries, adverbs and "went on to" from the verb at `verb`. */
export function skipVerbGroup(view: SentenceView, verb: number, participle: boolean): SubjectSearch {
  let at = verb - 1;
  let passive = false;
  for (; at >= 0; at--) {
    const token = view.tokens[at];
    if (!token || token.kind !== 'word' || view.nameAt(at)) break;
    if (token.lower === 'to' && at > 0 && view.tokens[at - 1]?.kind === 'word') {
      at = view.tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
      continue;
    }
    if (AUXILIARIES.has(token.lower)) passive ||= participle && BE.has(token.lower);
    else if (!VERB_ADVERBS.has(token.lower) && !(token.lower.endsWith('ly') && token.lower.length > 4)) break;
  }
  return { before: at, passive };
}

const isPunctuation = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at];
  if (token?.text === '-') return token.start !== view.tokens[at - 1]?.end;
  return token?.kind === 'quotation' || (token?.kind === 'punctuation' && token.text !== "'" && token.text !== '&' && token.text !== '-' && token.text !== '/' && token.text !== '$' && token.text !== '%');
};

/** The place right behind a relative pronoun's antecedent, where a relative clause runs up to `at`; else -1. */
function relativeBefore(view: SentenceView, at: number): number {
  for (let i = at; i >= 0 && i > at - 14; i--) {
    if (isPunctuation(view, i)) return -1;
    const lower = view.tokens[i]?.lower ?? '';
    if (lower === 'who' || lower === 'whom' || lower === 'whose' || lower === 'which') return i;
  }
  return -1;
}

/** Where the noun phrase that ends before `to` begins, and where it ends once relative clauses are cut off. */
function regionBefore(view: SentenceView, to: number): { from: number; to: number } {
  let end = to;
  let at = to - 1;
  for (; at >= 0; at--) {
    const token = view.tokens[at];
    if (!token || isPunctuation(view, at)) break;
    if (view.nameAt(at)) continue;
    if (RELATIVES.has(token.lower) && token.lower !== 'that') {
      if (end === to && at + 1 < to) break;
      end = at;
      continue;
    }
    if (SUBORDINATORS.has(token.lower) && !(PREPOSITIONS.has(token.lower) && at > 0)) break;
    if (CONJUNCTIONS.has(token.lower)) {
      const left = view.nameAt(at - 1);
      const right = view.nameAt(at + 1);
      if (token.lower === 'and' && ((left && right && right.to === to) || (!DETERMINERS.has(view.tokens[at + 1]?.lower ?? '') && !left && right?.to !== to && !SUBJECT_PRONOUNS.has(view.tokens[at + 1]?.lower ?? '')))) continue;
      break;
    }
    if (isReducedRelative(view, at) && view.tokens[at - 1]?.kind === 'word') {
      end = at;
      continue;
    }
    if (isFiniteVerb(view, at)) {
      const relative = relativeBefore(view, at);
      if (relative < 0) break;
      end = relative;
      at = relative;
    }
  }
  return { from: at + 1, to: end };
}

const ADVERBIAL = /ing$|^(?:asked|speaking|based|born|aged|known|dressed|flanked|pressed|quoted)$/u;

/** True for a piece between commas that names nobody: "in Moscow", "speaking on Monday", "who met her", "45". */
function isAside(view: SentenceView, from: number): boolean {
  const first = view.tokens[from];
  if (!first) return true;
  if (view.nameAt(from)) return false;
  return (
    PREPOSITIONS.has(first.lower) || RELATIVES.has(first.lower) || SUBORDINATORS.has(first.lower) ||
    ADVERBIAL.test(first.lower) || /^\d/u.test(first.text) || VERB_ADVERBS.has(first.lower) || first.lower.endsWith('ed')
  );
}

/** True for the opening of an appositive description: "a doctor from Leeds", "president of the club". */
const isDescription = (view: SentenceView, from: number): boolean => {
  const first = view.tokens[from];
  return first !== undefined && !view.nameAt(from) && (DETERMINERS.has(first.lower) || !first.capital);
};

/** `Ann Roe (R-Ohio), said`: where the words before a parenthesis end that stands right before `to`. */
function beforeParenthesis(view: SentenceView, to: number): number {
  if (view.tokens[to - 1]?.text !== ')') return to;
  let open = to - 1;
  while (open > 0 && view.tokens[open]?.text !== '(') open--;
  return open;
}

/** The subject before a comma that stands right before its verb: `Peter Roe, the council's spokesman, said`. */
function subjectAcrossCommas(view: SentenceView, comma: number): Mention | null {
  let fallback: Mention | null = null;
  let to = beforeParenthesis(view, comma);
  for (let pieces = 0; pieces < 8 && to > 0; pieces++) {
    let from = to;
    while (from > 0 && !isPunctuation(view, from - 1)) from--;
    const lead = CONJUNCTIONS.has(view.tokens[from]?.lower ?? '') ? from + 1 : from;
    const region = regionBefore(view, to);
    const cut = Math.max(region.from, lead);
    if (region.from > lead && isFiniteVerb(view, region.from - 1)) return fallback;
    if (!isAside(view, cut) || view.tokens[to - 1]?.capital) {
      const mention = readNounPhrase(view, cut, Math.max(region.to, cut));
      if (mention && mention.form !== 'description' && !(isDescription(view, cut) && view.tokens.slice(cut, mention.from).some(({ lower }) => PREPOSITIONS.has(lower) || lower.endsWith('ing')) && !view.nameAt(cut))) {
        const named = view.nameAt(mention.from);
        if (mention.form === 'pronoun' || (named && !(named.look === 'place' && pieces === 0))) return mention;
      }
      if (mention && mention.form === 'description') fallback = mention;
    }
    const left = view.tokens[from - 1];
    if (!left || left.kind === 'quotation' || left.text === ';' || left.text === ':' || lead !== from) break;
    to = beforeParenthesis(view, from - 1);
  }
  return fallback;
}

/**
 * The subject of a verb group whose left context ends at token `before`; null where there is none to its left.
 * @param anyNoun take a short determined phrase whatever its noun, as for "said".
 */
export function subjectBefore(view: SentenceView, before: number, anyNoun = false): Mention | null {
  const token = view.tokens[before];
  if (!token) return null;
  if (token.text === ')' || token.text === ']') {
    let open = before;
    while (open > 0 && view.tokens[open]?.text !== '(' && view.tokens[open]?.text !== '[') open--;
    return subjectBefore(view, open - 1);
  }
  if (token.text === ',' || token.text === '—' || token.text === '―' || token.text === '–' || token.text === '-' || token.text === '--') return subjectAcrossCommas(view, before);
  if (token.kind !== 'word') return null;
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') {
    const antecedent = view.tokens[before - 1]?.text === ',' ? before - 2 : before - 1;
    const name = view.nameAt(antecedent);
    return name && token.lower === 'who' ? mentionOf(view, name.spokenFrom, name.to, 'name') : subjectBefore(view, antecedent);
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) return mentionOf(view, before, before + 1, 'pronoun');
  const region = regionBefore(view, before + 1);
  return apposed(view, region.from) ?? readNounPhrase(view, region.from, region.to, anyNoun && region.to - region.from <= ANY_NOUN_WORDS);
}

/** How long a phrase may be whose noun is not known to name speakers. */
const ANY_NOUN_WORDS = 4;

/** `Ann Roe, a teacher at the school said`: the closing comma is missing, the name stands before the opening one. */
function apposed(view: SentenceView, from: number): Mention | null {
  if (view.tokens[from - 1]?.text !== ',' || !isDescription(view, from) || isAside(view, from)) return null;
  if (SUBJECT_PRONOUNS.has(view.tokens[from]?.lower ?? '')) return null;
  const name = view.nameAt(from - 2);
  const opener = name && view.tokens[name.from - 1];
  if (!name || name.look === 'place' || name.look === 'organization' || (opener && PREPOSITIONS.has(opener.lower))) return null;
  return mentionOf(view, name.spokenFrom, name.to, 'name');
}

/** `FLINT, Mich. (AP) — Ann Roe …`: the first token behind the dash that ends a dateline, or 0. */
function behindDateline({ tokens }: SentenceView): number {
  const first = tokens[0]?.text ?? '';
  const shouted = first.length > 2 && first === first.toUpperCase() && /^\p{L}/u.test(first);
  if (!shouted && tokens[1]?.text !== '(' && tokens[2]?.text !== '(') return 0;
  const dash = tokens.slice(0, 12).findIndex(({ text }) => /^[—–―-]+$/u.test(text));
  return dash + 1;
}

const TIME_WORD = /^(?:later|ago|earlier|before|afterwards?|day|week|month|year|morning|afternoon|evening|night|time|moment|point|hour|hours|days|weeks|months|years|minutes?|today|yesterday|tomorrow)$/u;

/** A piece between commas that tells when or where: "hours later", "New Hampshire". */
function isCircumstance(view: SentenceView, from: number, to: number): boolean {
  const name = view.nameAt(from);
  if (name && name.to === to && to < view.tokens.length && name.look === 'place' && from > 0) return true;
  return TIME_WORD.test(view.tokens[to - 1]?.lower ?? '') && view.tokens[to]?.text === ',';
}

/** The subject that a sentence opens with, behind fronted adverbials; `limit` is the first token not to be read. */
export function leadingSubject(view: SentenceView, limit: number): Mention | null {
  let from = behindDateline(view);
  for (let pieces = 0; pieces < 4 && from < limit; pieces++) {
    let to = from;
    while (to < limit && !isPunctuation(view, to)) to++;
    const lead = CONJUNCTIONS.has(view.tokens[from]?.lower ?? '') ? from + 1 : from;
    if (to > lead && !isCircumstance(view, lead, to) && (!isAside(view, lead) || SUBJECT_PRONOUNS.has(view.tokens[lead]?.lower ?? ''))) {
      let verb = lead;
      while (verb < to && !isFiniteVerb(view, verb) && !RELATIVES.has(view.tokens[verb]?.lower ?? '')) verb++;
      const mention = readLeading(view, lead, verb);
      if (mention) return mention;
    }
    from = to + 1;
  }
  return null;
}

/** The noun phrase at the head of tokens [from, to), which its verb or a comma ends; a name set off behind a description counts. */
function readLeading(view: SentenceView, from: number, to: number): Mention | null {
  const first = view.tokens[from];
  if (first?.kind !== 'word') return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && !view.nameAt(from)) return mentionOf(view, from, from + 1, 'pronoun');
  const opening = view.nameAt(from);
  const next = opening && view.tokens[opening.to];
  if (opening?.from === from && (!next || next.kind === 'punctuation' || isFiniteVerb(view, opening.to) || PREPOSITIONS.has(next.lower))) {
    return mentionOf(view, opening.spokenFrom, opening.to, 'name');
  }
  const mention = readNounPhrase(view, from, to);
  return mention?.form === 'description' ? (appositiveName(view, to) ?? mention) : mention;
}
