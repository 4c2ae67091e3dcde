import { foldName } from '../../names/fold.js';
import { type Mention, mentionOf } from '../../narration/mention.js';
import { byMention, type Narration, type Sieve } from '../sieve.js';

/** `ROE: I think so.`, `(CROSSTALK)`: who speaks, or what is heard, in large letters at the head of the quotation. */
const LABEL = /^\s*(?:\(\p{Lu}[\p{Lu} ,.]+\)|(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}):\s)/u;

const byFamily = new WeakMap<Narration, ReadonlyMap<string, readonly Mention[]>>();

/** The names of an article by their last word, in the order of the text; kept, for each line of a transcript asks. */
function namesByFamily(narration: Narration): ReadonlyMap<string, readonly Mention[]> {
  const known = byFamily.get(narration);
  if (known) return known;
  const names = new Map<string, Mention[]>();
  for (const view of narration.views) {
    for (const { words, spokenFrom, to } of view.names) {
      const family = words.at(-1) ?? '';
      const bearers = names.get(family) ?? [];
      names.set(family, bearers);
      bearers.push(mentionOf(view, spokenFrom, to, 'name'));
    }
  }
  byFamily.set(narration, names);
  return names;
}

/** Where the article names somebody by that family name, the place nearest before a quotation's sentence first. */
function namedAs(narration: Narration, family: string, sentence: number): Mention | null {
  const names = namesByFamily(narration).get(family) ?? [];
  return names.findLast((name) => name.sentence <= sentence) ?? names[0] ?? null;
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
