import { SENTENCE_STARTERS } from '../lexicon/function-words.js';
import { finiteCue } from '../lexicon/reporting-verbs.js';
import { HONORIFICS, RANKS } from '../lexicon/titles.js';
import type { Quotation } from '../quotations/quotation.js';
import type { Span } from '../text/span.js';
import type { Sentence, Token } from './token.js';
import { tokenize } from './tokenize.js';

const ENDS = new Set(['.', '?', '!', '…']);
const CLOSERS = new Set([')', ']', '"', "'", '’', '”']);

/** Abbreviations that a sentence may end with: "at 5 p.m.", "in the U.S.", "voted no." */
const MAY_END = /^(?:no|etc|inc|corp|co|ltd|jr|sr|(?:\p{L}\.)+\p{L})\.$/u;

/** Tokens of one sentence: what goes on for longer (a list, speech without stops) is cut, so that no work grows with the square of it. */
const LONGEST = 400;

/** Verbs that do no more than say that somebody spoke. */
const SAYING = new Set(['say', 'add', 'state', 'explain']);

/** How far an attribution may stand behind a quotation that ends in "?" or "!". */
const ATTRIBUTION_REACH = 9;
/** The same where a phrase between commas stands before its verb. */
const APPOSITION_REACH = 16;

/** `"Why now?" Ms Roe asked.`: a new sentence by its capital letter, but it reports the quotation before it. */
function attributes(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + APPOSITION_REACH); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation' || ENDS.has(token.text)) return false;
    if (i >= at + ATTRIBUTION_REACH && tokens[i - 1]?.text !== ',') continue;
    if (/^(?:went|goes)$/u.test(token.lower) && tokens[i + 1]?.lower === 'on') return true;
    if (finiteCue(token.lower)?.classes.has('speech')) return true;
  }
  return false;
}

/** How many words the one may have who is said to have spoken behind a full stop. */
const SPEAKER_WORDS = 5;

/** `“It is cold.” Ms Roe said.`: a sentence that does no more than report the quotation which ended before it. */
function onlyAttributes(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + SPEAKER_WORDS && tokens[i - 1]?.kind === 'word'; i++) {
    if (SAYING.has(finiteCue(tokens[i]?.lower ?? '')?.lemma ?? '')) return ENDS.has(tokens[i + 1]?.text ?? '');
  }
  return false;
}

function quotationEnds(text: string, token: Token, tokens: readonly Token[], next: number): boolean {
  const following = tokens[next];
  if (!following) return true;
  const inner = text.slice(token.start, token.end).replace(/[\s"'“”„‘’«»‹›]+$/u, '');
  const last = inner.at(-1) ?? '';
  if (!ENDS.has(last)) return following.kind === 'quotation' && !/[,;:–—-]$/u.test(inner) && /[.?!]/u.test(last);
  if (following.kind === 'quotation') return true;
  if (following.kind !== 'word' || !(following.capital || /^\d/u.test(following.text))) return following.text === '(';
  return last === '.' ? !onlyAttributes(tokens, next) : !attributes(tokens, next);
}

function endsAt(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.kind === 'quotation') return quotationEnds(text, token, tokens, at + 1);
  if (token.kind === 'word') {
    if (!token.text.endsWith('.')) return false;
    if (next?.kind === 'quotation')
      return MAY_END.test(token.lower) && /^[^\p{L}\p{N}]*\p{Lu}/u.test(text.slice(next.start, next.start + 4));
    if (HONORIFICS.has(token.lower) || RANKS.has(token.lower)) return false;
    return next?.kind === 'word' && next.capital && SENTENCE_STARTERS.has(next.lower);
  }
  if (CLOSERS.has(token.text)) {
    const before = tokens[at - 1];
    return (
      before !== undefined &&
      before.end === token.start &&
      ENDS.has(before.text) &&
      next?.text !== ',' &&
      !(next?.kind === 'word' && !next.capital)
    );
  }
  if (!ENDS.has(token.text)) return false;
  if (
    token.text === '.' &&
    next &&
    (next.text === ',' || next.text === ';' || (next.kind === 'word' && !next.capital && /^\p{Ll}/u.test(next.text)))
  )
    return false;
  return !(next && CLOSERS.has(next.text) && next.start === token.end);
}

/**
 * The sentences of the whole article in order; a quotation never crosses a sentence, it is one of its tokens.
 * @param nicknames quotations inside a name (`Ann "Nan" Roe`): they leave no token, so that the name stays whole.
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  nicknames: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let q = 0;
  paragraphs.forEach((paragraph, p) => {
    const own: { quotation: Quotation; index: number }[] = [];
    for (; quotations[q]?.paragraph === p; q++)
      own.push({ quotation: quotations[q] as Quotation, index: nicknames.has(q) ? -1 : q });
    const tokens = tokenize(text, paragraph, own);
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      const isOpen = i + 1 < tokens.length && i + 1 - from < LONGEST;
      if (isOpen && !endsAt(text, tokens, i)) continue;
      const slice = tokens.slice(from, i + 1);
      const start = slice[0]?.start ?? paragraph.start;
      sentences.push({ tokens: slice, start, end: tokens[i]?.end ?? start, paragraph: p, index: sentences.length });
      from = i + 1;
    }
  });
  return sentences;
}
