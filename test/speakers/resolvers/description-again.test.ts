import { descriptionAgain } from '../../../src/speakers/resolvers/description-again.js';
import { testResolver } from '../../support/resolver.js';

testResolver(descriptionAgain, {
  resolves: [
    ['A senior official warned of delays. “It will be late,” the official said.', 'the official', 'senior official'],
    [
      'A farmer from Holm complained about geese. “They eat it all,” the farmer said.',
      'the farmer',
      'farmer from Holm',
    ],
    ['They met a tall official. “It will be late,” the official said.', 'the official', 'tall official'],
    ['Two officials told the court of a wreck. “It was deep,” the officials said.', 'the officials', 'Two officials'],
  ],
  leavesAlone: [
    ['another noun', 'A senior official warned of delays. “It will be late,” the farmer said.', 'the farmer'],
    ['a new one', 'A senior official warned of delays. “It will be late,” another official said.', 'another official'],
    ['only what somebody is', 'Ann Roe was a pilot. “It will be late,” the pilot said.', 'the pilot'],
    [
      'too far back',
      'An official warned of it. Rain fell. Snow fell. Hail fell. It froze. It was dark. It was late. “Go,” the official said.',
      'the official',
    ],
  ],
});
