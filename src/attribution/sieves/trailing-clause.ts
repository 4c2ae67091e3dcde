import { CONJUNCTIONS, PREPOSITIONS } from '../../lexicon/function-words.js';
import type { ReportingClause } from '../../narration/clause.js';
import { isSpeakerNoun } from '../../narration/speaker-nouns.js';
import type { Token } from '../../narration/token.js';
import { isFiniteVerb } from '../../narration/verbs.js';
import type { SentenceView } from '../../narration/view.js';
import { nextWord, placeOf } from '../around.js';
import { governing, reportsAfter } from '../governing.js';
import { byClause, type Sieve } from '../sieve.js';

/** How much may follow the clause up to the next mark: "said on Tuesday in Minsk"; less where its verb may be a participle: "a man denied a visa". */
const TAIL = 12;
const SHORT_TAIL = 8;

/** How many words a trade before a name has: "Lund University law professor". */
const TRADE = 6;

const SETTING_OFF = new Set([',', '–', '—', '-']);

const isAccording = ({ cue }: ReportingClause): boolean => cue.lemma === 'according to';

/** How many words for a trade stand before the name that speaks: `…, her niece, state delegate Ann Roe, said`, `…, Norvex spokesman Ann Roe said`. */
function tradeWords(view: SentenceView, { from, subject, order }: ReportingClause): number {
  const last = view.tokens[from - 1]?.lower ?? '';
  const titled = isSpeakerNoun(last) || last === 'state' || last === 'former';
  if (order !== 'before' || subject?.form !== 'name' || !titled) return 0;
  let words = 1;
  while (words < TRADE && isTradeWord(view, from - words - 1)) words++;
  return words;
}

const isTradeWord = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at];
  return (
    token?.kind === 'word' &&
    !PREPOSITIONS.has(token.lower) &&
    !CONJUNCTIONS.has(token.lower) &&
    !isFiniteVerb(view, at)
  );
};

/** True for a clause behind a comma, a dash or a quotation, with or without "as" or "or so". */
function isSetOff(view: SentenceView, clause: ReportingClause): boolean {
  const { tokens } = view;
  const from = clause.from - tradeWords(view, clause);
  const last = tokens[from - 1];
  const orSo = last?.lower === 'so' && tokens[from - 2]?.lower === 'or';
  const before = orSo ? tokens[from - 3] : last?.lower === 'as' ? tokens[from - 2] : last;
  return isAccording(clause) || before?.kind === 'quotation' || SETTING_OFF.has(before?.text ?? '');
}

/** "that" before a clause, not before the day it was said on. */
const opensClause = (tail: readonly Token[], at: number): boolean =>
  tail[at]?.lower === 'that' &&
  !/^(?:day|night|morning|afternoon|evening|week|month|year|time)$/u.test(tail[at + 1]?.lower ?? '');

/** True where nothing reported follows the clause: only when or where it was said, up to a mark. */
function isClosed(tokens: readonly Token[], clause: ReportingClause): boolean {
  const most = /^an?\s/iu.test(clause.subject?.text ?? '') ? SHORT_TAIL : TAIL;
  const rest = tokens.slice(clause.to, clause.to + most + 1);
  const mark = rest.findIndex(({ kind }) => kind === 'punctuation');
  const tail = mark < 0 ? rest : rest.slice(0, mark);
  if (rest[mark]?.text === ':') return false;
  const ends = mark >= 0 || clause.to + rest.length === tokens.length;
  return ends && !tail.some(({ kind }, i) => kind === 'quotation' || opensClause(tail, i));
}

export const trailingClause: Sieve<'trailing-clause'> = {
  id: 'trailing-clause',
  summary: 'A reporting clause set off by a comma closes the sentence that holds the quotation.',
  example: 'The plan is “dead in the water”, the minister said.',
  match({ narration }, quotation) {
    const place = placeOf(narration, quotation);
    const { tokens } = place.view;
    const adjoins = (candidate: ReportingClause): boolean =>
      isAccording(candidate) && nextWord(place.view, place.token) === candidate.from;
    const reports = reportsAfter(place);
    const before = governing(place);
    // "“dead” according to Ms Roe and “new life” according to Mr Lund"
    if (before) return isAccording(before) ? byClause(reports.find(adjoins)) : null;
    const clause = reports.find((candidate) => {
      const { cue, order, subject } = candidate;
      if (!subject || !cue.classes.has('speech')) return false;
      if (order !== 'before' && order !== 'after' && !isAccording(candidate)) return false;
      return adjoins(candidate) || (isSetOff(place.view, candidate) && isClosed(tokens, candidate));
    });
    return byClause(clause);
  },
};
