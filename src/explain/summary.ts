import { SIEVES } from '../attribution/sieves/index.js';
import type { Mention } from '../narration/mention.js';
import type { NotStatement, Statement } from '../statements/schema.js';

const NOT_STATEMENT: Readonly<Record<NotStatement['reason'], string>> = {
  title: 'Its capitals and the words before it make it a title or a name.',
  term: 'The words around it make it a term or a label that is being named.',
  nickname: 'It stands within or behind a name as a nickname does.',
  'scare-quote': 'No rule finds anybody who is reported to have said it, and it is too short to stand alone.',
  hypothetical: 'The words before it say that nobody has spoken it.',
  empty: 'There are no words between the marks.',
};

/** Why a quotation is not a statement. */
export const whyNot = (reason: NotStatement['reason']): string => NOT_STATEMENT[reason];

/** Why a statement has the speaker it has, or none. */
export function whyAttributed(rule: string | undefined, mention: Mention | null, { unattributed }: Statement): string {
  if (rule === undefined) return 'No rule finds words that report it.';
  const found = SIEVES.find(({ id }) => id === rule)?.summary ?? '';
  if (unattributed === null) return found;
  if (!mention) return `${found} But nobody is named there.`;
  if (unattributed === 'pronoun-unresolved') return `${found} But nobody before it fits “${mention.text}”.`;
  return `${found} But “${mention.text}” could be several, or nobody the article tells of.`;
}
