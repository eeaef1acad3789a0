// A reporter for node's test runner: one line per suite that passed, every failure in full, and the count at the end.
import { relative } from 'node:path';

const indent = (text) => text.replace(/^/gm, '    ');
/** A failure's own words and the frames in our files. */
const trace = (error) =>
  String(error?.stack ?? error)
    .split('\n')
    .filter((line) => !/^\s*at .*node:/.test(line))
    .join('\n');

export default async function* report(source) {
  let passed = 0,
    failed = 0;
  const suites = [];
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') suites.length = data.nesting;
    if (type === 'test:start') suites[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details.type === 'suite' || data.details.error?.failureType === 'subtestsFailed';
    if (type === 'test:pass') {
      if (isSuite && data.nesting === 0) yield `  ✓ ${data.name} (${Math.round(data.details.duration_ms)} ms)\n`;
      if (!isSuite && !data.skip && !data.todo) passed += 1;
    } else if (!isSuite) {
      failed += 1;
      const error = data.details.error?.cause ?? data.details.error;
      const place = data.file ? ` (${relative(process.cwd(), data.file)})` : '';
      yield `  ✗ ${[...suites.slice(0, data.nesting), data.name].join(' › ')}${place}\n${indent(trace(error))}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
