import { documentAuthor } from '../../../src/speakers/resolvers/document-author.js';
import { testResolver } from '../../support/resolver.js';

testResolver(documentAuthor, {
  resolves: [
    ['Helen Marsh said goodbye on Friday. “It is time,” the statement said.', 'the statement', 'Helen Marsh'],
    ['Helen Marsh stayed away. “It is time,” Marsh’s letter read.', 'Marsh’s letter', 'Helen Marsh'],
    ['Peter Lund spoke. “It is time,” the letter of Helen Marsh said.', 'the letter of Helen Marsh', 'Helen Marsh'],
    [
      'Helen Marsh, in a statement issued by her office, thanked Peter Lund. “It is time,” the statement said.',
      'the statement',
      'Helen Marsh',
    ],
    ['In a statement read out, Helen Marsh recalled the night. “It was cold,” it said.', 'it', 'Helen Marsh'],
    ['A note arrived from Helen Marsh. “It was cold,” it said.', 'it', 'Helen Marsh'],
    ['Helen Marsh wrote back by hand. It snowed. “Dear Ann,” the letter began.', 'the letter', 'Helen Marsh'],
    [
      'Helen Marsh sat down. That night she composed a letter. “It is time,” the letter said.',
      'the letter',
      'Helen Marsh',
    ],
    ['Peter Lund read out a note that Helen Marsh left. “It is time,” the note said.', 'the note', 'Helen Marsh'],
    ['Helen Marsh wrote to the bank. “It is time,” her email said.', 'her email', 'Helen Marsh'],
  ],
  leavesAlone: [
    ['an institution’s sentence', 'The council sent Helen Marsh a note. “It was cold,” it said.', 'it'],
    ['no document', 'Helen Marsh recalled the night. “It was cold,” it said.', 'it'],
    ['nobody’s own words', 'Helen Marsh said goodbye on Friday. “It leaks,” the report said.', 'the report'],
    ['no particular one', 'Helen Marsh said goodbye on Friday. “It is time,” a statement said.', 'a statement'],
    ['nobody spoke', 'Helen Marsh left on Friday. “It is time,” the statement said.', 'the statement'],
    ['a person', 'Helen Marsh said goodbye on Friday. “It is time,” the captain said.', 'the captain'],
  ],
});
