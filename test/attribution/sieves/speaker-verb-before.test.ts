import { speakerVerbBefore } from '../../../src/attribution/sieves/speaker-verb-before.js';
import { testSieve } from '../../support/sieve.js';

testSieve(speakerVerbBefore, {
  fires: [
    ['Helen Marsh said the plan was “dead in the water”.', { mention: 'Helen Marsh', cue: 'said' }],
    ['He has called the roof “a sieve”.', { mention: 'He', cue: 'called' }],
    ['The report says the bolts were “rusted through”.', { mention: 'The report', cue: 'says' }],
    ['When Peter Lund said so, Helen Marsh called it “a lie”.', { mention: 'Helen Marsh', cue: 'called' }],
  ],
  leavesAlone: [
    ['a word or two, and a cue that is as often none', 'Helen Marsh welcomed the “big pond”.'],
    ['no cue', 'The plan was “dead in the water”.'],
    ['a state of mind', 'Helen Marsh hoped the plan was “dead in the water”.'],
    ['a noun', 'The report on the dam was “a sieve”.'],
    ['nobody says it', 'The roof was said to be “a sieve”.'],
  ],
});
