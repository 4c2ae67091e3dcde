import { trailingClause } from '../../../src/attribution/sieves/trailing-clause.js';
import { testSieve } from '../../support/sieve.js';

testSieve(trailingClause, {
  fires: [
    ['The plan is “dead in the water” for now, the minister said.', { mention: 'the minister', cue: 'said' }],
    ['The hall is “cold and damp” in any winter, said Helen Marsh.', { mention: 'Helen Marsh', cue: 'said' }],
    ['The hall is “cold and damp”, according to Peter Lund.', { mention: 'Peter Lund', cue: 'according to' }],
    ['The plan is “dead in the water” as the minister said.', { mention: 'the minister', cue: 'said' }],
    ['It is “dead in the water” for now, the minister said that day.', { mention: 'the minister', cue: 'said' }],
    ['The mill was “sold for a song” in May, Peter Lund told the paper.', { mention: 'Peter Lund', cue: 'told' }],
    [
      'The plan is “dead in the water” for now, Norvex spokesman Peter Lund said.',
      { mention: 'Peter Lund', cue: 'said' },
    ],
    ['The plan is “dead in the water” for now, or so Helen Marsh says.', { mention: 'Helen Marsh', cue: 'says' }],
  ],
  leavesAlone: [
    [
      'the clause has a quotation of its own',
      'The hall is “cold and damp” in any winter, Peter Lund said: “Wear a hat.”',
      { quotation: 0 },
    ],
    ['the clause passes on what somebody else said', 'Helen Marsh called it “a ruin” in May, the agency reported.'],
    ['a verb of mood', 'The plan is “dead in the water” for now, the minister hoped.'],
    ['not set off', 'The plan is “dead in the water” in May the minister said.'],
    ['what follows is reported by it', 'The plan is “dead in the water” for now, the minister said that it would be.'],
  ],
});
