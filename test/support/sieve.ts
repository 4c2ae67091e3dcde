import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import type { Match, Sieve } from '../../src/attribution/sieve.js';
import { type AttributionRule, SIEVES } from '../../src/attribution/sieves/index.js';
import { narrate } from './narrate.js';

/** What a sieve answers, as far as a reader can check it; what is left out is false, and `follows` goes with `sameStatement`. */
interface Answer {
  readonly mention: string | null;
  readonly cue: string | null;
  readonly implicit?: true;
  readonly sameStatement?: true;
  readonly follows?: number;
}

/** Which quotation is asked about, from 0; the last one where nothing is said. */
type Asked = { readonly quotation?: number };
type Fires = readonly [article: string, answer: Answer, asked?: Asked];
type LeavesAlone = readonly [why: string, article: string, asked?: Asked];
type ThreeOrMore<Row> = readonly [Row, Row, Row, ...Row[]];

const answerOf = ({ mention, cue, implicit, sameStatement, follows }: Match): Answer => ({
  mention: mention?.text ?? null,
  cue: cue?.text ?? null,
  ...(implicit ? { implicit } : {}),
  ...(sameStatement ? { sameStatement, follows } : {}),
});

/** Asks one sieve about a quotation, once those before it in the order have decided theirs. */
function ask(sieve: Sieve, article: string, { quotation }: Asked = {}) {
  const { narration, reasons } = narrate(article);
  const skip = (index: number): boolean => reasons[index] !== null;
  const asked = quotation ?? narration.quotations.length - 1;
  const earlier = SIEVES.slice(
    0,
    SIEVES.findIndex(({ id }) => id === sieve.id),
  );
  const decisions = attribute(narration, skip, earlier);
  return {
    found: narration.quotations[asked] !== undefined && !skip(asked),
    match: sieve.match({ narration, decisions }, asked),
    rule: attribute(narration, skip)[asked]?.rule,
  };
}

/**
 * Tests one sieve by two tables: articles where it answers, and is the first in the order to do so, and articles that
 * look much the same, where it must not answer.
 */
export function testSieve(
  sieve: Sieve<AttributionRule>,
  table: { readonly fires: ThreeOrMore<Fires>; readonly leavesAlone: ThreeOrMore<LeavesAlone> },
): void {
  describe(`${sieve.id} fires`, () => {
    for (const [article, answer, asked] of table.fires) {
      it(article, () => {
        const { match, rule } = ask(sieve, article, asked);
        expect(match && answerOf(match)).toEqual(answer);
        expect(rule).toBe(sieve.id);
      });
    }
  });
  describe(`${sieve.id} leaves alone`, () => {
    for (const [why, article, asked] of table.leavesAlone) {
      it(`${why}: ${article}`, () => {
        const { found, match } = ask(sieve, article, asked);
        expect(found).toBe(true);
        expect(match && answerOf(match)).toBeNull();
      });
    }
  });
}
