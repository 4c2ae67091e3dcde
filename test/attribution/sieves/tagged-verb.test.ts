import { taggedVerb } from '../../../src/attribution/sieves/tagged-verb.js';
import { testSieve } from '../../support/sieve.js';

testSieve(taggedVerb, {
  fires: [
    ['“We will all rebuild,” Helen Marsh deadpanned.', { mention: 'Helen Marsh', cue: 'deadpanned' }],
    ['“We will all rebuild!” guffawed Helen Marsh.', { mention: 'Helen Marsh', cue: 'guffawed' }],
    ['Helen Marsh deadpanned, “We will all rebuild.”', { mention: 'Helen Marsh', cue: 'deadpanned' }],
  ],
  leavesAlone: [
    ['no comma', 'The poster “We will all rebuild” Helen Marsh printed.'],
    ['one word', 'It was “over,” Helen Marsh deadpanned.'],
    ['no verb', '“We will all rebuild,” Helen Marsh downstairs.'],
    ['not beside the quotation', '“We will all rebuild,” and then Helen Marsh deadpanned.'],
  ],
});
