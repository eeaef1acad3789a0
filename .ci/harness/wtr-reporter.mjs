// A reporter for @web/test-runner: one line per file, every failure and console message in full, and the count at the
// end.
import { relative } from 'node:path';

const indent = (text) => String(text).replace(/^/gm, '    ');

/** Tests of a suite and of the suites in it, each with the names that lead to it. */
const testsOf = (suite, path = []) => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

const words = ({ message, stack, expected, actual } = {}) =>
  [message, expected !== undefined && `expected: ${expected}\nactual:   ${actual}`, stack].filter(Boolean).join('\n');

export function countingReporter() {
  let files = new Map();
  return {
    onTestRunStarted() {
      files = new Map();
    },
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const name = relative(process.cwd(), testFile);
      const count = { passed: 0, failed: 0 };
      for (const { testResults, errors = [], logs = [], request404s = [] } of sessionsForTestFile) {
        const tests = testsOf(testResults);
        count.passed += tests.filter((test) => test.passed && !test.skipped).length;
        const failures = tests.filter((test) => !test.passed && !test.skipped);
        count.failed += failures.length;
        for (const { title, error } of failures) console.log(`  ✗ ${title} (${name})\n${indent(words(error))}`);
        for (const error of errors) console.log(`  ✗ ${name}\n${indent(words(error))}`);
        if (errors.length > 0 && failures.length === 0) count.failed += 1;
        for (const message of logs)
          console.log(
            `  ${name} says: ${message.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')}`,
          );
        for (const path of request404s) console.log(`  ${name} asked for ${path}, which is not there`);
      }
      files.set(testFile, count);
      console.log(
        `  ${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed${count.failed ? `, ${count.failed} failed` : ''}`,
      );
    },
    stop({ sessions }) {
      const counts = [...files.values()];
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
      const silent = [...sessions].filter((session) => !files.has(session.testFile)).length;
      console.log(`${sum('passed')} passed, ${sum('failed') + silent} failed`);
    },
  };
}
