import { pronounSalience } from '../../../src/speakers/resolvers/pronoun-salience.js';
import { testResolver } from '../../support/resolver.js';

testResolver(pronounSalience, {
  resolves: [
    ['Helen Marsh opened the bridge. “It leaks,” she said.', 'she', 'Helen Marsh'],
    ['Helen Marsh met Peter Lund. “It leaks,” he said.', 'he', 'Peter Lund'],
    ['Helen Marsh met Anna Holm in the hall. “It leaks,” she said.', 'she', 'Helen Marsh'],
    ['Helen Marsh met Anna Holm in the hall. Holm laughed. “It leaks,” she said.', 'she', 'Anna Holm'],
    ['A spokeswoman met reporters. “It leaks,” she said.', 'she', 'spokeswoman'],
    ['A spokeswoman met Helen Marsh, Marsh laughed. “It leaks,” she said.', 'she', 'Helen Marsh'],
    ['Peter Lund left. Asked by Mark Holm whether it leaks, he replied: “It does.”', 'he', 'Peter Lund'],
    ['Mark Holm left. As for Peter Lund, he said no. “It leaks,” he said.', 'he', 'Peter Lund'],
    ['Helen Marsh painted. A critic called her work dull. “It sold,” she said.', 'she', 'Helen Marsh'],
    ['Mark Holm asked. Peter Lund signed it. “It leaks,” he told Lund.', 'he', 'Mark Holm'],
    ['Mark Holm waited. Dismayed by Peter Lund’s years in office, he left. “It leaks,” he said.', 'he', 'Mark Holm'],
    ['Helen Marsh lost. The other candidate was Anna Holm. “It leaks,” she said.', 'she', 'Anna Holm'],
    ['Mark Holm left. Another, who gave no name, stayed. “It leaks,” he said.', 'he', 'Another'],
    ['Helen Marsh rowed. One of her brothers sank. “It leaks,” she said.', 'she', 'Helen Marsh'],
    ['Peter Lund met Mark Holm. “It leaks,” Holm recalled him saying.', 'him', 'Peter Lund'],
  ],
  leavesAlone: [
    ['nobody before', '“It leaks,” she said. Helen Marsh was at home.', 'she'],
    ['nobody of that gender', 'Peter Lund opened the bridge. “It leaks,” she said.', 'she'],
    ['no person', 'Carden Bank opened a branch. “It leaks,” he said.', 'he'],
    ['no pronoun of a person', 'Helen Marsh opened the bridge. “It leaks,” they said.', 'they'],
  ],
});
