import { invertedAfter } from '../../../src/attribution/sieves/inverted-after.js';
import { testSieve } from '../../support/sieve.js';

testSieve(invertedAfter, {
  fires: [
    ['“We lost the oars,” said Helen Marsh.', { mention: 'Helen Marsh', cue: 'said' }],
    ['“We lost the oars”, explained the captain.', { mention: 'the captain', cue: 'explained' }],
    ['“Row!” shouted Peter Lund from the bank.', { mention: 'Peter Lund', cue: 'shouted' }],
    ['“Row!” added the mayor, Anna Holm, on Friday.', { mention: 'Anna Holm', cue: 'added' }],
    ['“We lost the oars” – so said Helen Marsh.', { mention: 'Helen Marsh', cue: 'said' }],
    ['“Row!” cried a voice from the bank.', { mention: 'a voice', cue: 'cried' }],
    ['“We lost the oars,” pointed out Helen Marsh.', { mention: 'Helen Marsh', cue: 'pointed out' }],
  ],
  leavesAlone: [
    ['whose verb goes on', 'Helen Marsh, who calls it “a bathtub,” says the boat was hers.'],
    ['the speaker stands first', '“We lost the oars,” Helen Marsh said.'],
    ['the cue opens the sentence', 'Said Helen Marsh: “We lost the oars.”'],
    ['who follows is told, does not tell', '“We lost the oars,” Peter Lund told Helen Marsh.'],
    ['who reports what is said', 'Peter Lund said: “Not now,” reported the Herald.'],
    ['too far behind', 'The hall was “cold and wet” for most of last winter, said Helen Marsh.'],
  ],
});
