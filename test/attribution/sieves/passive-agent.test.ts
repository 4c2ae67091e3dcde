import { passiveAgent } from '../../../src/attribution/sieves/passive-agent.js';
import { testSieve } from '../../support/sieve.js';

testSieve(passiveAgent, {
  fires: [
    ['The plan was described by Helen Marsh as “dead in the water”.', { mention: 'Helen Marsh', cue: 'described' }],
    ['The film was dismissed by critics as “a long nap”.', { mention: 'critics', cue: 'dismissed' }],
    ['He was told by the captain that the boat was “a bathtub”.', { mention: 'the captain', cue: 'told' }],
  ],
  leavesAlone: [
    ['the quotation is part of the agent', 'The plan was dismissed by friends of “the big boat”.'],
    ['no agent', 'Helen Marsh was described as “tireless”.'],
    ['active', 'Helen Marsh described the mill by the river as “a ruin”.'],
    ['“by” tells when', 'The plan was dismissed by Monday as “dead in the water”.'],
    ['no cue', 'The mill, bought by Peter Lund, was “a ruin”.'],
  ],
});
