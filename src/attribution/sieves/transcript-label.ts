import { foldName } from '../../names/fold.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import { byMention, type Narration, type Sieve } from '../sieve.js';

/** `ROE: I think so.`, `(CROSSTALK)`: who speaks, or what is heard, in large letters at the head of the quotation. */
const LABEL = /^\s*(?:\(\p{Lu}[\p{Lu} ,.]+\)|(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}):\s)/u;

/** Where the article names somebody by that family name, the place before a quotation's sentence first. */
function namedAs(narration: Narration, family: string, sentence: number): Mention | null {
  const before = narration.views.slice(0, sentence + 1).reverse();
  for (const view of [...before, ...narration.views.slice(sentence + 1)]) {
    const name = view.names.find(({ words }) => words.at(-1) === family);
    if (name) return mentionOf(view, name.spokenFrom, name.to, 'name');
  }
  return null;
}

export const transcriptLabel: Sieve<'transcript-label'> = {
  id: 'transcript-label',
  summary: 'The quotation is a line of a transcript, and opens with the name of who speaks in large letters.',
  example: 'Ann Roe was on the air. Transcript as follows: “ROE: We will rebuild.”',
  match({ narration }, quotation) {
    const { start = 0, end = 0 } = narration.quotations[quotation] ?? {};
    const label = LABEL.exec(narration.text.slice(start, Math.min(end, start + 80)));
    if (!label) return null;
    const family =
      foldName(label[1] ?? '')
        .split(' ')
        .at(-1) ?? '';
    const { sentence } = narration.place(quotation);
    return { ...byMention(family ? namedAs(narration, family, sentence) : null), implicit: true };
  },
};
