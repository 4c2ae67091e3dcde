import { sharedSubject } from '../../../src/attribution/sieves/shared-subject.js';
import { testSieve } from '../../support/sieve.js';

testSieve(sharedSubject, {
  fires: [
    ['Helen Marsh opened the bridge and called it “a gift to the town”.', { mention: 'Helen Marsh', cue: 'called' }],
    ['The captain turned round and said it was “too cold”.', { mention: 'The captain', cue: 'said' }],
    ['Peter Lund blamed the rain but described the pitch as “a bog”.', { mention: 'Peter Lund', cue: 'described' }],
  ],
  leavesAlone: [
    ['a subject of its own', 'Helen Marsh opened the bridge, and Peter Lund called it “a gift to the town”.'],
    ['one verb', 'Helen Marsh called the bridge “a gift to the town”.'],
    ['the second verb reports nothing', 'The bridge opened on time and was “a gift to the town”.'],
  ],
});
