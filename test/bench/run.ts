import { loadCorpus } from './articles.js';
import { measureStartUp } from './start-up.js';
import { measureThroughput } from './throughput.js';

const AT_LEAST_OF_COMPROMISE = 20;
const AT_MOST_OF_BARE_NODE = 2.5;

const throughput = await measureThroughput(loadCorpus(), 5);
console.log(throughput.report);
if (throughput.ratio < AT_LEAST_OF_COMPROMISE) {
  console.error(`warning: the pipeline is below its target of ${AT_LEAST_OF_COMPROMISE} × compromise/two`);
}

const startUp = measureStartUp(15);
console.log(startUp.report);
if (startUp.ratio > AT_MOST_OF_BARE_NODE) {
  console.error(`warning: the start-up is above its target of ${AT_MOST_OF_BARE_NODE} × bare node`);
}
