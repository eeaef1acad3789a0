// The demo's server: what it gives, and what it must not.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileOf, serve } from '../../demo/serve.mjs';

describe('The server of the demo', () => {
  let server;
  let port;
  before(async () => {
    ({ server } = await serve(9310));
    ({ port } = server.address());
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  // node:http sends the path as it is written; fetch would tidy it first.
  const get = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method }, (response) => {
        let body = '';
        response
          .setEncoding('utf8')
          .on('data', (text) => (body += text))
          .on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });

  for (const [path, status] of [
    ['/', 302],
    ['/?a=1', 302],
    ['/demo', 302],
    ['/demo/', 200],
    ['/demo/?a=/../b', 200],
    ['/demo/data/nato-iraq-2021.json', 200],
    ['/dist/khatt-timeline.min.js', 200],
    ['/%64emo/', 200],
    ['/package.json', 404],
    ['/src/index.ts', 404],
    ['/node_modules/', 404],
    ['/dist/', 404],
    ['/dist', 404],
    ['/demo/index.html/', 404],
    ['/demo/nothing', 404],
    ['/.git/config', 404],
    ['/demo/.hidden', 404],
    ['/demo/%2ehidden', 404],
    ['/demo/.', 404],
    ['/demo/../package.json', 404],
    ['/demo/%2e%2e/package.json', 404],
    ['/demo/..%2fpackage.json', 404],
    ['/demo/..%5cpackage.json', 404],
    ['/demo/%252e%252e/package.json', 404],
    ['/%00', 404],
    ['/demo/index.html%00.js', 404],
    ['/demo/%E0%A4%A', 404],
    ['//etc/passwd', 404],
    ['//demo', 404],
    ['/demo//data/nato-iraq-2021.json', 404],
    ['http://127.0.0.1/demo/', 404],
    ['*', 404],
  ]) {
    it(`answers ${path} with ${status}`, async () => assert.equal((await get(path)).status, status));
  }
  for (const [path, type] of [
    ['/demo/', 'text/html; charset=utf-8'],
    ['/demo/page.css', 'text/css; charset=utf-8'],
    ['/dist/khatt-timeline.min.js', 'text/javascript; charset=utf-8'],
    ['/demo/data/nato-iraq-2021.json', 'application/json; charset=utf-8'],
    ['/demo/icon.svg', 'image/svg+xml'],
  ]) {
    it(`calls ${path} ${type}`, async () => assert.equal((await get(path)).headers['content-type'], type));
  }
  for (const path of ['/demo/', '/demo/data/nato-iraq-2021.json', '/nothing']) {
    it(`sends ${path} with a strict policy and no guessing of types`, async () => {
      const { headers } = await get(path);
      assert.equal(
        headers['content-security-policy'],
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      );
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }
  for (const [path, header, value] of [
    ['/demo/hosts/iframe.html', 'content-security-policy', /; frame-src 'self'$/],
    ['/demo/', 'content-security-policy', /^(?!.*frame-src)/],
    ['/dist/khatt-timeline.embed.html', 'content-security-policy', /^frame-ancestors \*$/],
    ['/dist/khatt-timeline.min.js', 'access-control-allow-origin', /^\*$/],
    ['/demo/data/none.json', 'access-control-allow-origin', /^\*$/],
  ]) {
    it(`sends ${header} with ${path} as the iframe needs it`, async () => assert.match((await get(path)).headers[header], value));
  }
  it('answers HEAD as GET, without the body', async () => {
    const [head, full] = [await get('/demo/', 'HEAD'), await get('/demo/')];
    assert.equal(head.status, 200);
    assert.equal(head.headers['content-type'], full.headers['content-type']);
    assert.equal(head.body, '');
    assert.match(full.body, /<khatt-timeline/);
  });
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    it(`refuses ${method}`, async () => {
      const { status, headers } = await get('/demo/', method);
      assert.equal(status, 405);
      assert.equal(headers.allow, 'GET, HEAD');
    });
  }
  it('takes another port when its own is taken', async () => {
    const other = await serve(port);
    assert.notEqual(other.server.address().port, port);
    other.server.close();
  });
  it('listens on this machine only', () => assert.equal(server.address().address, '127.0.0.1'));
  it('follows no link out of its folders', async () => {
    const root = mkdtempSync(join(tmpdir(), 'khatt-serve-'));
    try {
      mkdirSync(join(root, 'demo'));
      for (const name of ['secret.txt', 'demo/open.txt']) writeFileSync(join(root, name), 'x');
      symlinkSync(join(root, 'secret.txt'), join(root, 'demo', 'out.txt'));
      symlinkSync(join(root, 'demo', 'open.txt'), join(root, 'demo', 'in.txt'));
      assert.equal(await fileOf('/demo/out.txt', root), null);
      assert.match(await fileOf('/demo/in.txt', root), /open\.txt$/);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});

describe('What the bench, the screenshot and the pages of the demo load', () => {
  const pages = readdirSync('demo', { recursive: true })
    .map((name) => join('demo', name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !/^demo\/frameworks\//.test(name));
  for (const page of pages) {
    it(`is the built file, on ${page}`, async () => {
      const scripts = [...readFileSync(page, 'utf8').matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)]
        .map(([, src]) => new URL(src, `http://x/${page}`))
        .filter(({ host }) => host === 'x');
      for (const { pathname } of scripts) {
        assert.match(pathname, /khatt-timeline/.test(pathname) ? /^\/dist\/khatt-timeline(?:\.\w+)?\.min\.js$/ : /^\/demo\//);
        assert.notEqual(await fileOf(pathname), null, pathname);
      }
    });
  }
  it('is the built file, in the bench', () => assert.match(readFileSync('bench/contenders.mjs', 'utf8'), /'\.\.\/dist\/khatt-timeline\.min\.js'/));
});

describe('The story in pictures of the demo', () => {
  const [ar, en] = ['ar', 'en'].map((lang) => JSON.parse(readFileSync(`demo/data/nubia.${lang}.json`, 'utf8')));
  const picturesOf = ({ media, events }) => [...media, ...events.flatMap((event) => event.media)];
  const pathOf = (src) => new URL(src, 'http://x/demo/data/').pathname;

  it('is the same story in both languages', () => {
    const bare = ({ groups, entities, events }) => [
      groups.map(({ id }) => id),
      entities.map(({ id, type }) => [id, type]),
      events.map(({ id, date, group, importance, mentions, source }) => [id, date, group, importance, mentions, source.url]),
    ];
    assert.equal(ar.events.length, 20);
    assert.deepEqual(bare(ar), bare(en));
    assert.deepEqual(
      picturesOf(ar).map(({ width, height }) => [width, height]),
      picturesOf(en).map(({ width, height }) => [width, height]),
    );
  });
  for (const [lang, story] of [
    ['ar', ar],
    ['en', en],
  ]) {
    it(`has pictures that are there, of the size that is named, with words for those who do not see them, in ${lang}`, async () => {
      for (const { src, alt, caption, credit, width, height } of picturesOf(story)) {
        assert.ok(alt && caption && credit, src);
        assert.match(readFileSync(await fileOf(pathOf(src)), 'utf8'), new RegExp(`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`), src);
      }
      for (const { thumbnail } of story.events) if (thumbnail) assert.notEqual(await fileOf(pathOf(thumbnail)), null, thumbnail);
    });
  }
  it('has pictures that load nothing and say what they are', () => {
    for (const name of readdirSync('demo/pictures/nubia')) {
      const text = readFileSync(`demo/pictures/nubia/${name}`, 'utf8');
      assert.match(text, /<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/, name);
      assert.doesNotMatch(text, /<script|<style|\sstyle=|\son\w+=|<image|<foreignObject|href="(?!#)|url\((?!#)/, name);
    }
  });
});
