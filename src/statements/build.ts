import { positionFinder } from '../document/positions.js';
import type { Quotation } from '../quotations/quotation.js';
import { wordCount } from '../quotations/speech.js';
import { attributionOf } from './attribution.js';
import type { Findings } from './findings.js';
import { statementIds } from './identify.js';
import { gather } from './members.js';
import type { NotStatement, Part, Statement } from './schema.js';
import { speakerMaker } from './speaker.js';

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A whole utterance, or a fragment that the reporter's own sentence takes in. */
function kindOf({ narration, decisions }: Findings, index: number): Statement['kind'] {
  const quotation = narration.quotations[index] as Quotation;
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
  const { narration, decisions, registry, date, file } = findings;
  const positionAt = positionFinder(narration.text);
  const partAt = (index: number): Part => {
    const { start, end } = narration.quotations[index] as Quotation;
    return { text: narration.text.slice(start, end), start, end, ...positionAt(start) };
  };
  const idOf = statementIds();
  const speakerOf = speakerMaker(registry, date);
  const { members, left } = gather(findings);
  const statements = members.map((indexes): Statement => {
    const parts = indexes.map(partAt);
    const text = collapse(parts.map((part) => part.text).join(' … '));
    const decision = indexes.map((index) => decisions[index]).find((found) => found) ?? null;
    const direct = indexes.some((index) => kindOf(findings, index) === 'direct');
    const attribution = attributionOf(findings, decision, wordCount(parts[0]?.text ?? ''), speakerOf);
    return { id: idOf(text), file, kind: direct ? 'direct' : 'partial', text, parts, ...attribution };
  });
  return { statements, notStatements: left.map(({ index, reason }) => ({ ...partAt(index), reason })) };
}
