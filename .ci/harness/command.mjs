// Runs the commands of which a longer check is made, and reads how many tests each one passed and failed.
import { spawn } from 'node:child_process';

export const WTR = 'node_modules/@web/test-runner/dist/bin.js';

/** Runs a command, shows what it prints, and resolves to its status and output. */
export function run(command, ...args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        output += text;
        process[stream].write(text);
      });
    }
    child.on('error', (error) => resolve({ status: 1, output: `${output}\n${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
export const node = (...args) => run(process.execPath, ...args);

/** A command that tells its own tests ends with 'N passed, N failed' and counts by them; any other counts as one. */
export function countOf({ status, output }) {
  const told = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const count = told
    ? { passed: Number(told[1]), failed: Number(told[2]) }
    : { passed: status === 0 ? 1 : 0, failed: 0 };
  // Status and count must agree, and nothing found is nothing tested.
  if (count.failed === 0 && (status !== 0 || count.passed === 0)) count.failed = 1;
  return count;
}

/** What a run printed of the tests that failed: each one's title and the first lines of its error. */
export const failuresOf = (output) =>
  output.replaceAll(/\u001B\[[\d;]*[A-Za-z]/g, '').match(/^ {2}✗ .*(?:\n {4}.*){0,12}/gm) ?? [];
