import { speakerVerbAfter } from '../../../src/attribution/sieves/speaker-verb-after.js';
import { testSieve } from '../../support/sieve.js';

testSieve(speakerVerbAfter, {
  fires: [
    ['“We lost the oars,” Helen Marsh said.', { mention: 'Helen Marsh', cue: 'said' }],
    ['“We lost the oars,” Helen Marsh, the captain, told reporters.', { mention: 'Helen Marsh', cue: 'told' }],
    ['“Why now?” the mayor of Holm asked.', { mention: 'the mayor of Holm', cue: 'asked' }],
    ['“We lost the oars,” she has since written.', { mention: 'she', cue: 'written' }],
    ['“We lost the oars”, an angry captain told the club.', { mention: 'an angry captain', cue: 'told' }],
    ['“We lost the oars,” the club’s captain, Helen Marsh, said.', { mention: 'Helen Marsh', cue: 'said' }],
    ['“Who lost them?” Helen Marsh went on, smiling.', { mention: 'Helen Marsh', cue: 'went on' }],
    ['“We lost the oars,” founder and director Helen Marsh said.', { mention: 'Helen Marsh', cue: 'said' }],
  ],
  leavesAlone: [
    ['a clause about a noun', 'Peter Lund spoke of “lost oars”, a phrase he said was kind.'],
    ['a clause about the next quotation', 'Peter Lund spoke of “lost oars,” a charge Helen Marsh called “sad”.'],
    ['another behind a semicolon', 'Peter Lund spoke of “lost oars”; Helen Marsh said no.'],
    ['the cue stands first', '“We lost the oars,” said Helen Marsh.'],
    ['a reason of its own', 'The plan was “dead in the water” because Helen Marsh said so.'],
    ['a further clause', 'The boat was “a bathtub” and Peter Lund said so.'],
    [
      'the next quotation’s cue',
      'Peter Lund said it was “too cold”; Helen Marsh replied: “Go home.”',
      { quotation: 0 },
    ],
    ['a clause before brings it in', 'Peter Lund was asked, “Why now?” Helen Marsh answered at once.'],
    ['who reports what is said', 'Peter Lund said: “Not now,” the Herald reported.'],
    ['a verb of mood', '“We lost the oars,” Helen Marsh hoped.'],
  ],
});
