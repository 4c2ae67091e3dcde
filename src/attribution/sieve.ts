import type { Cue, ReportingClause } from '../narration/clause.js';
import type { Mention } from '../narration/mention.js';
import type { SentenceView } from '../narration/view.js';
import type { Tagger } from '../nlp/tagger.js';
import type { Quotation } from '../quotations/quotation.js';

/** Where a quotation stands: the index of its sentence, and its token there. */
export interface QuotationPlace {
  readonly sentence: number;
  readonly token: number;
  /** True for one or two words: as often a scare quote as speech where the cue is weak. */
  readonly short: boolean;
}

/** The article as the sieves see it. */
export interface Narration {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly views: readonly SentenceView[];
  /** The reporting clauses of a sentence, left to right. */
  clauses(sentence: number): readonly ReportingClause[];
  /** The subjects of a sentence's clauses and the one that opens it, in no order. */
  subjects(sentence: number): readonly Mention[];
  /** True for a sentence that holds nothing but quotations. */
  isBare(sentence: number): boolean;
  place(quotation: number): QuotationPlace;
  /** Parts of speech of the few words about which the sieves' own lists say nothing. */
  readonly tag: Tagger;
}

/** What a sieve says of a quotation: by which words it is attributed. */
export interface Match {
  /** Null where the words name nobody: a pull quote, say, whose speaker is only implied by `follows`. */
  readonly mention: Mention | null;
  readonly cue: Cue | null;
  /** The earlier or later decided quotation whose attribution this one shares, or -1. */
  readonly follows: number;
  /** True where it is one statement with `follows`, not a new one. */
  readonly sameStatement: boolean;
  /** True where the mention stands somewhere else, and only the place of the quotation implies it. */
  readonly implicit?: boolean;
}

/** A match and the rule that made it. */
export interface Decision extends Match {
  readonly rule: string;
}

/** What a sieve may look at: the narration, and what earlier sieves decided. */
export interface SieveContext {
  readonly narration: Narration;
  readonly decisions: readonly (Decision | null)[];
}

/** One attribution rule. It is pure: it sees one quotation at a time and never writes. */
export interface Sieve<Id extends string = string> {
  readonly id: Id;
  readonly summary: string;
  readonly example: string;
  match(context: SieveContext, quotation: number): Match | null;
}

/** The match of a new statement that a mention is the speaker of, with its cue where one stands there. */
export const byMention = (mention: Mention | null, cue: Cue | null = null): Match => ({
  mention,
  cue,
  follows: -1,
  sameStatement: false,
});

/** The match that a reporting clause gives; null where the clause has no subject. */
export const byClause = (clause: ReportingClause | null | undefined): Match | null =>
  clause?.subject ? byMention(clause.subject, clause.cue) : null;
