import { expect, test } from 'vitest';
import { groupsEver, speakersTable } from '../../src/output/speakers.js';

const entry = {
  id: 'maria-silva',
  name: 'Maria Silva',
  type: 'person' as const,
  aliases: ['Maria|Marya da Silva', 'Maria|Mary Silva', 'Silva|Sylva', 'M. Silva', '東京都知事'],
  roles: [{ terms: ['the mayor'], groups: ['mayors', 'south'] }, { terms: ['the poet'] }],
  groups: ['mayors'],
};

test('a speaker is in the groups of each office too, once', () => {
  expect(groupsEver(entry)).toEqual(['mayors', 'south']);
});

test('the table wraps to the width and shows one spelling of the first other names', () => {
  expect(speakersTable([entry], { width: 60, color: false })).toBe(
    [
      'id           name         groups         also called',
      'maria-silva  Maria Silva  mayors, south  Maria da Silva,',
      '                                         Silva, M. Silva and',
      '                                         1 more',
      '',
    ].join('\n'),
  );
});
