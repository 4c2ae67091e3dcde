import { expect, test } from 'vitest';
import { pairStatements } from '../../src/findings/pairs.js';
import { statement } from '../output/records.js';
import { expected } from './support.js';

const at = (line: number) => [{ text: 'x', start: 0, end: 1, line, column: 1 }];
const shown = (pairs: ReturnType<typeof pairStatements>): (string | null)[][] =>
  pairs.map(({ before, after }) => [before?.id ?? null, after?.id ?? null]);

test('pairs by id, whatever moved, in the order of the lines', () => {
  const before = [expected({ id: 'a', line: 1 }), expected({ id: 'b', line: 2, text: 'Never again.' })];
  const after = [statement({ id: 'b', text: 'Never again.', parts: at(4) }), statement({ id: 'a', parts: at(6) })];
  expect(shown(pairStatements(before, after))).toEqual([
    ['b', 'b'],
    ['a', 'a'],
  ]);
});

test('pairs by words what was cut differently, each once and the most alike first', () => {
  const before = [
    expected({ id: 'a', text: 'We will rebuild the bridge before winter.' }),
    expected({ id: 'gone', line: 9, text: 'Nothing like it.' }),
  ];
  const after = [
    statement({ id: 'b', text: 'We will rebuild the bridge', parts: at(3) }),
    statement({ id: 'c', text: 'We will rebuild the bridge before winter. Soon.', parts: at(5) }),
  ];
  expect(shown(pairStatements(before, after))).toEqual([
    [null, 'b'],
    ['a', 'c'],
    ['gone', null],
  ]);
});
