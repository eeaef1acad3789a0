// The demo's server: what it gives, and what it must not.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { request } from 'node:http';
import { serve } from '../demo/serve.mjs';

let server;
let port;
before(async () => {
  ({ server } = await serve(9310));
  port = server.address().port;
});
after(() => server.close());

const get = (path, method = 'GET') => new Promise((resolve, reject) => {
  request({ host: '127.0.0.1', port, path, method }, (response) => {
    response.resume();
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
  }).on('error', reject).end();
});

for (const [path, status] of [
  ['/', 302], ['/demo/', 200], ['/demo', 302], ['/demo/data/nato-iraq-2021.json', 200], ['/dist/khatt-timeline.min.js', 200],
  ['/package.json', 404], ['/src/index.ts', 404], ['/.git/config', 404], ['/demo/../package.json', 404], ['/demo/%2e%2e/package.json', 404], ['/demo/..%2fpackage.json', 404],
  ['/demo/.hidden', 404], ['/%00', 404], ['/demo/%E0%A4%A', 404], ['//etc/passwd', 404],
]) {
  it(`${path} answers ${status}`, async () => assert.equal((await get(path)).status, status));
}
it('other methods than GET and HEAD answer 405', async () => assert.equal((await get('/demo/', 'POST')).status, 405));
it('a second server takes another port', async () => {
  const other = await serve(port);
  assert.notEqual(other.server.address().port, port);
  other.server.close();
});
it('pages come with a strict policy', async () => assert.match((await get('/demo/')).headers['content-security-policy'], /default-src 'none'.*trusted-types lit-html/));
