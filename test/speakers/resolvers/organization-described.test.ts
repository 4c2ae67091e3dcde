import { organizationDescribed } from '../../../src/speakers/resolvers/organization-described.js';
import { testResolver } from '../../support/resolver.js';

testResolver(organizationDescribed, {
  resolves: [
    ['The Harbour Workers’ Union called a strike. “We waited,” the union said.', 'the union', 'Harbour Workers’ Union'],
    ['Carden Bank sued the Harbour Workers’ Union. “We lent too much,” the bank said.', 'the bank', 'Carden Bank'],
    ['Moran Shipping Ltd closed in May. “We lent too much,” the company said.', 'the company', 'Moran Shipping Ltd'],
    ['It was over, Seewatch said in May. “We waited,” the regulator said.', 'the regulator', 'Seewatch'],
    [
      'Moran Shipping Ltd wrote to the Trade Commission. “We wait,” the company said.',
      'the company',
      'Moran Shipping Ltd',
    ],
  ],
  leavesAlone: [
    [
      'a public body that is no firm',
      'The Trade Commission met in May. “We lent too much,” the company said.',
      'the company',
    ],
    ['somebody’s', 'Carden Bank sued. “We lent too much,” the bakers’ body said.', 'the bakers’ body'],
    ['no particular one', 'The Harbour Workers’ Union called a strike. “We waited,” a union said.', 'a union'],
    ['nobody’s noun', 'The Harbour Workers’ Union called a strike. “We waited,” the ministry said.', 'the ministry'],
    [
      'two firms alike',
      'Rain fell on Calder Ltd, on Moran Ltd and on nobody else. “We lent too much,” the company said.',
      'the company',
    ],
    ['a person', 'The Harbour Workers’ Union called a strike. “We waited,” the captain said.', 'the captain'],
  ],
});
