// What CI runs: the checks below one after the other, going on after a failure. The last line counts them all.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { countOf, failuresOf, run } from './command.mjs';

export const SCRIPTS = ['test', 'test:wordpress', 'test:mediawiki', 'test:hosts', 'test:consumers', 'test:frameworks'];

async function runAll() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const total = { passed: 0, failed: 0 };
  const failures = [];
  for (const script of SCRIPTS) {
    const ended = await run('npm', 'run', '--silent', script);
    const { passed, failed } = countOf(ended);
    if (failed > 0) failures.push(`== npm run ${script}`, ...new Set(failuresOf(ended.output)));
    total.passed += passed;
    total.failed += failed;
  }
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runAll();
