import type { Decision } from '../attribution/sieve.js';
import { positionFinder } from '../document/positions.js';
import type { Quotation } from '../quotations/quotation.js';
import { isTitleCase, type NotSpeech, wordCount } from '../quotations/speech.js';
import type { ResolverContext } from '../speakers/resolver.js';
import { doubtsOf } from './doubts.js';
import { statementIds } from './identify.js';
import { confidenceOf } from './precision.js';
import type { NotStatement, Part, Statement } from './schema.js';
import { speakerOf } from './speaker.js';

/** What the stages before found out about the quotations, by index. */
export interface Findings extends ResolverContext {
  readonly file: string;
  readonly reasons: readonly (NotSpeech | null)[];
  readonly decisions: readonly (Decision | null)[];
}

/** A quotation that nothing reports and that has no more words than this is a scare quote. */
const SCARE_WORDS = 4;

/** What a quotation is that nothing reports: a statement without speaker, or if it is short and no sentence `alone`, a title or a scare quote. */
function unreported(said: string, alone: boolean): NotSpeech | null {
  if (wordCount(said) > SCARE_WORDS || (alone && /^\P{L}*\p{Lu}.*[.!?]$/su.test(said))) return null;
  return isTitleCase(said) ? 'title' : 'scare-quote';
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The index of the quotation that begins the statement each quotation belongs to. */
function statementHeads({ narration, decisions }: Findings): number[] {
  const heads = narration.quotations.map((_, index) => index);
  const head = (index: number): number => {
    let at = index;
    while (heads[at] !== at) at = heads[at] as number;
    return at;
  };
  decisions.forEach((decision, index) => {
    if (!decision) return;
    const previous = decisions[index - 1];
    const sameCue = decision.cue !== null && previous?.cue?.start === decision.cue.start;
    const joined = decision.sameStatement && decision.follows >= 0 ? decision.follows : sameCue ? index - 1 : -1;
    if (joined < 0) return;
    const a = head(index);
    const b = head(joined);
    heads[Math.max(a, b)] = Math.min(a, b);
  });
  return heads.map((_, index) => head(index));
}

/** A whole utterance, or a fragment that the reporter's own sentence takes in. */
function kindOf({ narration, decisions }: Findings, quotation: Quotation, index: number): Statement['kind'] {
  const { sentence, token } = narration.place(index);
  const before = narration.views[sentence]?.tokens[token - 1];
  const starts = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(narration.text.slice(quotation.start, quotation.end));
  if (quotation.continues >= 0) return 'direct';
  if (!before || before.text === ':' || before.kind === 'quotation') return starts || !before ? 'direct' : 'partial';
  const cued =
    !/^I\b/u.test(narration.text.slice(quotation.start, quotation.start + 2)) &&
    decisions[index]?.cue?.end === before.end;
  return starts && (cued || /^[,.—–-]$/u.test(before.text)) ? 'direct' : 'partial';
}

/** Turns the findings of an article into its records, in text order. */
export function buildStatements(findings: Findings): { statements: Statement[]; notStatements: NotStatement[] } {
  const { narration, decisions, reasons, file } = findings;
  const { text, quotations } = narration;
  const positionAt = positionFinder(text);
  const partOf = ({ start, end }: Quotation): Part => ({
    text: text.slice(start, end),
    start,
    end,
    ...positionAt(start),
  });
  const heads = statementHeads(findings);
  const idOf = statementIds();
  const notStatements: NotStatement[] = [];
  const groups = new Map<number, number[]>();
  quotations.forEach((quotation, index) => {
    const reason =
      reasons[index] ??
      (decisions[index]
        ? null
        : unreported(text.slice(quotation.start, quotation.end), narration.isBare(narration.place(index).sentence)));
    const head = heads[index] as number;
    if (reason) notStatements.push({ ...partOf(quotation), reason });
    else groups.set(head, [...(groups.get(head) ?? []), index]);
  });
  const statements = [...groups.values()].map((members): Statement => {
    const first = members[0] as number;
    const decision = members.map((member) => decisions[member]).find((candidate) => candidate) ?? null;
    const said = collapse(
      members.map((member) => text.slice(quotations[member]?.start, quotations[member]?.end)).join(' … '),
    );
    return {
      id: idOf(said),
      file,
      kind: members.some((member) => kindOf(findings, quotations[member] as Quotation, member) === 'direct')
        ? 'direct'
        : 'partial',
      text: said,
      parts: members.map((member) => partOf(quotations[member] as Quotation)),
      ...attributionOf(findings, decision, wordCount(text.slice(quotations[first]?.start, quotations[first]?.end))),
    };
  });
  return { statements: statements.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0)), notStatements };
}

type Attribution = Pick<Statement, 'speaker' | 'mention' | 'cue' | 'rule' | 'confidence' | 'unattributed'>;

function attributionOf(findings: Findings, decision: Decision | null, words: number): Attribution {
  if (!decision)
    return {
      speaker: null,
      mention: null,
      cue: null,
      rule: { attribution: null, speaker: null },
      confidence: null,
      unattributed: 'no-cue',
    };
  const { resolve, registry } = findings;
  const { mention, cue, rule } = decision;
  const resolution = mention && resolve(mention);
  const speaker = resolution && speakerOf(resolution, registry);
  const unresolved = mention?.form === 'pronoun' ? 'pronoun-unresolved' : 'ambiguous';
  return {
    speaker,
    mention: mention && {
      text: mention.text,
      start: mention.start,
      end: mention.end,
      form: decision.implicit ? 'implicit' : mention.form,
    },
    cue: cue && { text: cue.text, lemma: cue.lemma, start: cue.start, end: cue.end },
    rule: { attribution: rule, speaker: resolution?.rule ?? null },
    confidence: speaker && confidenceOf(rule, resolution.rule, doubtsOf(findings, words, decision)),
    unattributed: speaker ? null : unresolved,
  };
}
