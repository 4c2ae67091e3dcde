import { isNamedBy } from '../narration/apposition.js';
import type { ReportingClause } from '../narration/clause.js';
import { leadingSubject } from '../narration/leading-subject.js';
import type { Mention } from '../narration/mention.js';
import { findReportingClauses } from '../narration/reporting-clauses.js';
import type { Sentence } from '../narration/token.js';
import { type SentenceView, viewSentence } from '../narration/view.js';
import { readArticleWords } from '../narration/word-names.js';
import { compromiseTagger } from '../nlp/compromise-tagger.js';
import type { Quotation } from '../quotations/quotation.js';
import { wordCount } from '../quotations/speech.js';
import type { Narration, QuotationPlace } from './sieve.js';

/** Words that only join a quotation to the one before: `But “…”`, `Adding, “…”`. */
const CONNECTIVES = new Set([
  'and',
  'but',
  'so',
  'or',
  'yet',
  'indeed',
  'instead',
  'also',
  'then',
  'plus',
  'moreover',
  'adding',
]);
const SHORT_WORDS = 2;
const SHORT_LENGTH = 60;

const isShort = (text: string, { start, end }: Quotation): boolean =>
  end - start < SHORT_LENGTH && wordCount(text.slice(start, end)) <= SHORT_WORDS;

/** Reads the sentences of an article: names at once, reporting clauses where a sieve asks for them. */
export function readNarration(
  text: string,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
): Narration {
  const words = readArticleWords(sentences);
  const views = sentences.map((sentence) => viewSentence(text, sentence, words));
  const places: QuotationPlace[] = [];
  for (const { sentence, tokens } of views) {
    tokens.forEach((token, at) => {
      const quotation = token.kind === 'quotation' ? quotations[token.quotation] : undefined;
      if (quotation) places[token.quotation] = { sentence: sentence.index, token: at, short: isShort(text, quotation) };
    });
  }
  const clauses = remembered((sentence): readonly ReportingClause[] => {
    const view = views[sentence];
    return view ? findReportingClauses(view) : [];
  });
  const subjects = remembered((sentence) => subjectsOf(views[sentence], clauses(sentence)));
  const isBare = remembered(
    (sentence) =>
      views[sentence]?.tokens.every(({ kind, lower }) => kind !== 'word' || CONNECTIVES.has(lower)) ?? false,
  );
  return {
    text,
    quotations,
    views,
    clauses,
    subjects,
    isBare,
    place: (quotation) => places[quotation] as QuotationPlace,
    tag: compromiseTagger,
  };
}

/** The subjects of clauses that have their own, and the one that opens the sentence. */
function subjectsOf(view: SentenceView | undefined, clauses: readonly ReportingClause[]): readonly Mention[] {
  const subjects = clauses.flatMap(({ subject, order }) =>
    subject && order !== 'shared' && order !== 'nominal' ? [subject] : [],
  );
  const leading = view && leadingSubject(view, view.tokens.length);
  const known =
    leading && subjects.some((subject) => subject.from === leading.from || isNamedBy(view, leading, subject));
  return leading && !known ? [...subjects, leading] : subjects;
}

/** Computes a sentence's value where it is first asked for, and keeps it. */
function remembered<Value>(compute: (sentence: number) => Value): (sentence: number) => Value {
  const known: (Value | undefined)[] = [];
  return (sentence) => {
    const value = known[sentence] ?? compute(sentence);
    known[sentence] = value;
    return value;
  };
}
