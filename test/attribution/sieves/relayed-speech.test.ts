import { relayedSpeech } from '../../../src/attribution/sieves/relayed-speech.js';
import { testSieve } from '../../support/sieve.js';

testSieve(relayedSpeech, {
  fires: [
    ['“We will rebuild,” the agency quoted Helen Marsh as saying.', { mention: 'Helen Marsh', cue: 'saying' }],
    ['The paper cited Peter Lund as saying the mill was “sold for a song”.', { mention: 'Peter Lund', cue: 'saying' }],
    [
      '“The dam will hold,” Helen Marsh was quoted by state radio as saying.',
      { mention: 'Helen Marsh', cue: 'saying' },
    ],
    [
      'Peter Lund left. “The dam will hold,” the agency quoted him as telling reporters.',
      { mention: 'him', cue: 'telling' },
    ],
    ['Peter Lund left. “Never sell,” she recalled him telling her.', { mention: 'him', cue: 'recalled' }],
  ],
  leavesAlone: [
    ['what she recalls herself', 'Peter Lund left. “Never sell,” she recalled.'],
    ['who quotes speaks', 'Helen Marsh quoted her father: “Never sell the mill.”'],
    ['described, not quoted', 'The paper described Helen Marsh as “a pirate”.'],
    ['nobody relays it', '“We will rebuild,” Helen Marsh said, quoting nobody.'],
    ['a report of what was said', '“We will rebuild,” Helen Marsh said, the agency reported.'],
  ],
});
