import { descriptionSalience } from '../../../src/speakers/resolvers/description-salience.js';
import { testResolver } from '../../support/resolver.js';

testResolver(descriptionSalience, {
  resolves: [
    ['Helen Marsh won again. “I am tired,” the 30-year-old said.', 'the 30-year-old', 'Helen Marsh'],
    ['Helen Marsh sang for Peter Lund. “I am tired,” the singer said.', 'the singer', 'Helen Marsh'],
    ['Peter Lund met Helen Marsh. “I am tired,” the actress said.', 'the actress', 'Helen Marsh'],
    ['Helen Marsh counts ants. “I am tired,” the entomologist said.', 'the entomologist', 'Helen Marsh'],
  ],
  leavesAlone: [
    [
      'a head of state, beside an analyst',
      'Helen Marsh, an analyst, won again. “It rains,” the president said.',
      'the president',
    ],
    [
      'a candidate, beside who holds another office',
      'They rowed with Mayor Helen Marsh. “It rains,” the candidate said.',
      'the candidate',
    ],
    [
      'a head of state, beside a senator',
      'They rowed with Senator Helen Marsh. “It rains,” the president said.',
      'the president',
    ],
    [
      'a plaintiff, beside a barrister',
      'Its barrister, Helen Marsh, sat down. “It rains,” the plaintiff said.',
      'the plaintiff',
    ],
    [
      'a prime minister, beside another minister',
      'They rowed with the defence minister, Helen Marsh. “It rains,” the prime minister said.',
      'the prime minister',
    ],
    ['a source without a name', 'Helen Marsh won again. “She is tired,” the person said.', 'the person'],
    [
      'the office of another place',
      'Helen Marsh won again. “She is tired,” the mayor of Holm said.',
      'the mayor of Holm',
    ],
    [
      'somebody new, far away',
      'Helen Marsh won. Rain fell. Snow fell. “It is wet,” the caretaker said.',
      'the caretaker',
    ],
    ['another unnamed one', 'A lorry driver left. “He paid,” the cashier said.', 'the cashier'],
    [
      'a spokeswoman, who speaks for others',
      'Helen Marsh won again. “She is tired,” the spokeswoman said.',
      'the spokeswoman',
    ],
    ['somebody who speaks for others', 'Helen Marsh won again. “She is tired,” the spokesman said.', 'the spokesman'],
    ['somebody of hers', 'Helen Marsh won again. “She is tired,” her coach said.', 'her coach'],
    ['no particular one', 'Helen Marsh won again. “She is tired,” a coach said.', 'a coach'],
    ['of another gender', 'Helen Marsh won again. “She is tired,” the fisherman said.', 'the fisherman'],
    [
      'two alike',
      'Rain fell on Helen Marsh, on Anna Holm and on nobody else. “I am tired,” the singer said.',
      'the singer',
    ],
  ],
});
