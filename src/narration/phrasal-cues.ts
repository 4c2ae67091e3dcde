import { PREPOSITIONS } from '../lexicon/function-words.js';
import { type CueClass, NOMINAL_CUES } from '../lexicon/reporting-verbs.js';
import { clauseOf, cueOf, type ReportingClause, type SubjectOrder, wordAt } from './clause.js';
import { type Mention, mentionOf } from './mention.js';
import { phraseAfter } from './phrase-after.js';
import { skipVerbGroup, subjectBefore } from './subjects.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** How many words a source's description may have. */
const LONGEST_SOURCE = 6;
const SPEECH: ReadonlySet<CueClass> = new Set(['speech']);
/** What follows a noun that reports: "claim that", "warning of", or the quotation itself. */
const REPORTED_NEXT = /^(?:that|of|about|from|by|to|)$/u;

const OWNERS = new Set(['his', 'her', 'their', 'its']);

/** Whose words a noun cue names: `Ms Roe's claim that`, `his promise of`, `a warning from the minister that`. */
function ownerBefore(view: SentenceView, at: number): Mention | null {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const word = wordAt(view, i);
    if (OWNERS.has(word) && word !== 'its') return mentionOf(view, i, i + 1, 'pronoun');
    if (word !== "'s" && word !== "'") continue;
    const name = view.nameAt(i - 1);
    return name ? mentionOf(view, name.spokenFrom, name.to, 'name') : subjectBefore(view, i - 1);
  }
  return /^(?:from|by)$/u.test(wordAt(view, at + 1)) ? phraseAfter(view, at + 2) : null;
}

/** The clause of a cue in tokens [at, to), or null where nobody is its subject. */
function phrase(
  view: SentenceView,
  at: number,
  to: number,
  lemma: string,
  subject: Mention | null,
  order: SubjectOrder,
): ReportingClause | null {
  if (!subject) return null;
  const before = order === 'before';
  return clauseOf(view, at, cueOf(view, at, to, lemma, SPEECH), subject, order, {
    from: before ? subject.from : at,
    to: before ? to : Math.max(subject.to, to),
  });
}

/** `in Ms Roe's view`: what somebody's words may be called. */
const VIEWS = /^(?:words|view|opinion|estimation|telling|phrase|assessment|judge?ment)$/u;

/** `according to the outlet`: a source whatever its noun. */
function anyPhraseAfter(view: SentenceView, at: number): Mention | null {
  if (wordAt(view, at) !== 'the') return null;
  let to = at + 1;
  while (
    to < at + LONGEST_SOURCE &&
    view.tokens[to]?.kind === 'word' &&
    !PREPOSITIONS.has(wordAt(view, to)) &&
    !isFiniteVerb(view, to)
  )
    to++;
  return to > at + 1 ? mentionOf(view, at, to, 'description') : null;
}

/** "According to Ms Roe", "in the words of Ms Roe", "in her words". */
function sourcePhrase(view: SentenceView, at: number): ReportingClause | null {
  const word = (ahead: number): string => wordAt(view, at + ahead);
  if (word(0) === 'according' && word(1) === 'to')
    return phrase(view, at, at + 2, 'according to', phraseAfter(view, at + 2) ?? anyPhraseAfter(view, at + 2), 'agent');
  if (word(0) === 'in' && word(1) === 'the' && /^words?$/u.test(word(2)) && word(3) === 'of') {
    return phrase(view, at, at + 4, 'in the words of', phraseAfter(view, at + 4), 'agent');
  }
  if (VIEWS.test(word(0)) && /^(?:'s|')$/u.test(word(-1))) {
    const owner = view.nameAt(at - 2);
    const opener = owner && view.tokens[owner.from - 1]?.lower === 'the' ? owner.from - 2 : (owner?.from ?? 0) - 1;
    if (owner && wordAt(view, opener) === 'in')
      return phrase(view, at, at + 1, 'in the words of', mentionOf(view, owner.spokenFrom, owner.to, 'name'), 'agent');
  }
  if (VIEWS.test(word(0)) && word(1) !== 'of' && word(-2) === 'in' && OWNERS.has(word(-1))) {
    return phrase(view, at, at + 1, 'in the words of', mentionOf(view, at - 1, at, 'pronoun'), 'agent');
  }
  return null;
}

const MAKES = /^(?:make|makes|made|making)$/u;
const POINT = /^(?:point|case|argument|clear|plain)$/u;

/** `made the point that`, `made a point of saying`, `made it clear that`: where such a phrase ends whose "made" stands at `at`, or 0. */
function pointAfter(view: SentenceView, at: number): number {
  const noun = /^(?:the|a|an|it)$/u.test(wordAt(view, at + 1)) ? at + 2 : at + 1;
  if (!POINT.test(wordAt(view, noun))) return 0;
  if (wordAt(view, noun + 1) === 'of' && wordAt(view, noun + 2) === 'saying') return noun + 3;
  return wordAt(view, noun + 1) === 'that' || view.tokens[noun + 1]?.text === ':' ? noun + 1 : 0;
}

/** "Ms Roe went on: …", "as Ms Roe put it". */
function verbPhrase(view: SentenceView, at: number): ReportingClause | null {
  const here = wordAt(view, at);
  const next = wordAt(view, at + 1);
  const goesOn = (here === 'went' || here === 'goes') && next === 'on' && wordAt(view, at + 2) !== 'to';
  const makesPoint = MAKES.test(here) && pointAfter(view, at) > 0;
  const putsIt = (here === 'put' || here === 'puts') && (next === 'it' || next === 'this');
  if (!goesOn && !putsIt && !makesPoint) return null;
  const subject = subjectBefore(view, skipVerbGroup(view, at, false).before);
  if (makesPoint) return phrase(view, at, pointAfter(view, at), 'make the point', subject, 'before');
  return phrase(view, at, at + 2, goesOn ? 'go on' : 'put it', subject, 'before');
}

const isCopula = (word: string): boolean => word === 'is' || word === 'was';

/** `claim that`, `call for`, or the quotation itself behind the noun. */
const reportsNext = (view: SentenceView, at: number, lemma: string): boolean =>
  REPORTED_NEXT.test(wordAt(view, at + 1)) || (wordAt(view, at + 1) === 'for' && /^(?:call|demand)$/u.test(lemma));

/** `Ms Roe's answer was: “…”`, `her claim is that …`, `his reply was curt: “…”`: the noun is what the quotation says. */
const isEquated = (view: SentenceView, at: number): boolean =>
  isCopula(wordAt(view, at + 1)) &&
  (wordAt(view, at + 2) === 'that' || view.tokens.slice(at + 2, at + 5).some(({ text }) => /^[:,]$/u.test(text)));

/** `“…” was Ms Roe's opinion.`, `“…” was the reply of Ms Roe.`: the noun behind the quotation that it is said to be. */
function predicate(view: SentenceView, at: number, lemma: string): ReportingClause | null {
  let verb = at - 1;
  while (verb > at - LONGEST_SOURCE && view.tokens[verb]?.kind === 'word' && !isCopula(wordAt(view, verb))) verb--;
  if (!isCopula(wordAt(view, verb)) || view.tokens[verb - 1]?.kind !== 'quotation') return null;
  const owned = /^(?:'s|')$/u.test(wordAt(view, at - 1));
  const owner = owned
    ? phraseAfter(view, verb + 1, at - 1)
    : wordAt(view, at + 1) === 'of'
      ? phraseAfter(view, at + 2)
      : null;
  return owner && clauseOf(view, verb, cueOf(view, at, at + 1, lemma, SPEECH), owner, 'after', { to: at + 1 });
}

/** The clause of a cue of several words, or of a noun that reports, at token `at`. */
export function phrasalClause(view: SentenceView, at: number): ReportingClause | null {
  const noun = NOMINAL_CUES.get(wordAt(view, at));
  const equated = noun && !view.nameAt(at) ? predicate(view, at, noun) : null;
  if (equated) return equated;
  if (noun && !view.nameAt(at) && (reportsNext(view, at, noun) || isEquated(view, at))) {
    return phrase(view, at, at + 1, noun, ownerBefore(view, at), 'nominal');
  }
  return sourcePhrase(view, at) ?? verbPhrase(view, at);
}
