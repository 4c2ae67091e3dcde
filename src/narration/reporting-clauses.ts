import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import type { ReportingClause } from './clause.js';
import { NOUN_WORDS, nounClause } from './noun-cues.js';
import { PHRASE_WORDS, phrasalClause } from './phrasal-cues.js';
import { verbClause } from './verb-clauses.js';
import type { SentenceView } from './view.js';

/** `the paper quoted Ms Roe as saying`: one clause, hers; the paper's own goes. */
function dropRelay(clauses: ReportingClause[], clause: ReportingClause): void {
  const relay = clauses.findLastIndex(({ verb }) => verb <= clause.from);
  if (clauses[relay]?.verb === clause.from) clauses.splice(relay, 1);
}

/** Every word that a cue can begin with: most words of a sentence are none, and need no second look. */
const CUE_WORDS: ReadonlySet<string> = new Set([...NOUN_WORDS, ...PHRASE_WORDS, ...REPORTING_VERBS.keys()]);

/** The reporting clauses of a sentence, left to right. */
export function findReportingClauses(view: SentenceView): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!CUE_WORDS.has(view.tokens[at]?.lower ?? '')) continue;
    const clause = nounClause(view, at) ?? phrasalClause(view, at) ?? verbClause(view, at, clauses);
    if (!clause) continue;
    if (clause.order === 'relayed') dropRelay(clauses, clause);
    clauses.push(clause);
  }
  return clauses;
}
