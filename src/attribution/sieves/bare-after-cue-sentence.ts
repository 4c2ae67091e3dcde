import { isReport, placeOf } from '../around.js';
import { byClause, type Sieve } from '../sieve.js';

export const bareAfterCueSentence: Sieve<'bare-after-cue-sentence'> = {
  id: 'bare-after-cue-sentence',
  summary: 'A quotation on its own follows a sentence that reports what somebody said.',
  example: 'Ann Roe said the town would recover. “We will rebuild.”',
  match({ narration, decisions }, quotation) {
    const place = placeOf(narration, quotation);
    const before = narration.views[place.view.sentence.index - 1];
    if (
      !narration.isBare(place.view.sentence.index) ||
      !before ||
      before.sentence.paragraph < place.view.sentence.paragraph - 1
    )
      return null;
    const apart = before.sentence.paragraph < place.view.sentence.paragraph;
    if (apart && before.tokens.some(({ quotation: other }) => decisions[other])) return null;
    const clauses = narration
      .clauses(before.sentence.index)
      .filter((clause) => clause.subject && clause.order !== 'nominal' && isReport(clause));
    const match = byClause(clauses.find((clause) => clause.cue.classes.has('speech')) ?? clauses[0]);
    return match && apart && before.tokens.at(-1)?.text !== ':' ? { ...match, cue: null, implicit: true } : match;
  },
};
