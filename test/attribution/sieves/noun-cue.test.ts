import { nounCue } from '../../../src/attribution/sieves/noun-cue.js';
import { testSieve } from '../../support/sieve.js';

testSieve(nounCue, {
  fires: [
    [
      'Helen Marsh’s claim that the fund was “safe as a church” was read out.',
      { mention: 'Helen Marsh', cue: 'claim' },
    ],
    ['His promise of “a bridge by spring” came to nothing.', { mention: 'His', cue: 'promise' }],
    [
      'A warning from the minister that the ice was “thin as paper” came late.',
      { mention: 'the minister', cue: 'warning' },
    ],
    ['Helen Marsh mocked Peter Lund’s promise to “drain the marsh”.', { mention: 'Peter Lund', cue: 'promise' }],
    [
      'Helen Marsh said that Peter Lund’s call last week to “go home” was poor.',
      { mention: 'Peter Lund', cue: 'call' },
    ],
    [
      'Helen Marsh criticised Peter Lund’s description of the mill as “a dump”.',
      { mention: 'Peter Lund', cue: 'description' },
    ],
    ['Helen Marsh scoffed at the mayor’s claim that it was “a gift”.', { mention: 'the mayor', cue: 'claim' }],
  ],
  leavesAlone: [
    ['what the noun is called', 'Helen Marsh called Peter Lund’s promise to the town “a lie”.'],
    ['what the noun is described as', 'Helen Marsh described the reply from the council as “a lie”.'],
    ['what is said of it', 'Helen Marsh said Peter Lund’s claim that it floats was “a lie”.'],
    ['what somebody calls so', 'Helen Marsh left, calling his promise “a sieve”.'],
    ['a verb says it', 'Helen Marsh said her promise of last year was “dead in the water”.'],
    ['the noun has its own quotation', 'His promise of “a bridge by spring” met with “a loud yawn”.'],
    ['too far', 'His promise of a bridge by spring met in the big old town hall of Leeds with “a loud yawn”.'],
    ['nobody’s claim', 'The claim that the fund was “safe as a church” was read out.'],
    ['no person’s', 'Its promise of “a bridge by spring” came to nothing.'],
    ['no noun of speech', 'Helen Marsh’s boat was “a bathtub”.'],
    ['part of another noun', 'Helen Marsh’s call centre was “a zoo”.'],
  ],
});
