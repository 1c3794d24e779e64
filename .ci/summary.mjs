// node .ci/summary.mjs REPORT PASSED FAILED: adds up the tests of vitest's JSON report and the checks beside them.
import { existsSync, readFileSync } from 'node:fs';

const [report, ...checks] = process.argv.slice(2);
let [passed, failed] = checks.map(Number);
if (existsSync(report)) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap(({ name, assertionResults }) => assertionResults.map(({ status }) => ({ name, status })));
  const count = (status, of = tests) => of.filter((one) => one.status === status).length;
  const onNeo4j = tests.filter(({ name }) => name.endsWith('.neo4j.test.ts'));
  const brokenFiles = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  console.log(`tests on Neo4j: ${count('passed', onNeo4j)} passed, ${count('failed', onNeo4j)} failed, of ${onNeo4j.length}`);
  const left = tests.length - count('passed') - count('failed');
  if (left > 0) console.log(`left out: ${left} (what they need is not on this machine; each says so)`);
  if (count('passed', onNeo4j) === 0) {
    console.log('failed: no test ran on Neo4j');
    failed += 1;
  }
  passed += count('passed');
  failed += count('failed') + brokenFiles.length;
} else {
  console.log(`${report} was not written: the tests did not run`);
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
