// What CI runs: the checks below one after the other, going on after a failure. The last line counts them all.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { countOf, run } from './command.mjs';

export const SCRIPTS = ['test', 'test:wordpress', 'test:mediawiki', 'test:hosts', 'test:consumers', 'test:frameworks'];

async function runAll() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const total = { passed: 0, failed: 0 };
  for (const script of SCRIPTS) {
    const { passed, failed } = countOf(await run('npm', 'run', '--silent', script));
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runAll();
