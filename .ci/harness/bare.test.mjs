// What says what to do in a copy of the repository that has no packages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('In a copy without packages', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'khatt-bare-'));
    for (const name of ['package.json', 'package-lock.json', 'LICENSE', '.ci', 'cms/wordpress', 'dist', 'src'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('npm run build:wordpress names what is missing and the command that brings it, and no more', () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build:wordpress'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]*\besbuild\b[^\n]*`npm ci`[^\n]*\n$/);
  });
});
