// `npm start`: the demo from the committed dist/, with Node alone. Serves demo/ and dist/ and nothing else.
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['demo', 'dist'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * What a path needs besides. The iframe's page brings a policy of its own, and a sandboxed one asks for scripts and
 * data as a stranger.
 */
const HEADERS = [
  [/^\/demo\/hosts\//, { 'Content-Security-Policy': `${POLICY}; frame-src 'self'` }],
  [/\.embed\.html$/, { 'Content-Security-Policy': 'frame-ancestors *' }],
  [/\.(?:js|json)$/, { 'Access-Control-Allow-Origin': '*' }],
];
const headersOf = (path) =>
  Object.assign({}, ...HEADERS.filter(([pattern]) => pattern.test(path)).map(([, headers]) => headers));

/** The file of a request's path, or null for anything outside the two folders and for dot-files. */
export async function fileOf(path, root = ROOT) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\') || !name.startsWith('/') || name.includes('//')) return null;
  const parts = name.split('/').filter(Boolean);
  if (!FOLDERS.includes(parts[0]) || parts.some((part) => part.startsWith('.'))) return null;
  try {
    const folder = await realpath(join(root, parts[0]));
    let file = await realpath(join(root, ...parts));
    if ((await stat(file)).isDirectory()) file = await realpath(join(file, 'index.html'));
    else if (name.endsWith('/')) return null;
    return file.startsWith(folder + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function answer(request, response) {
  const headers = {
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  };
  const end = (status, more = {}) => response.writeHead(status, { ...headers, ...more }).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { Allow: 'GET, HEAD' });
  const path = request.url.split(/[?#]/)[0];
  if (path === '/') return end(302, { Location: '/demo/' });
  const file = await fileOf(path);
  if (!file) return end(404);
  if (file.endsWith(`${sep}index.html`) && !path.endsWith('/') && !path.endsWith('.html'))
    return end(302, { Location: `${path}/` });
  response.writeHead(200, {
    ...headers,
    ...headersOf(path),
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on 127.0.0.1 at `port`, or at the next free one; resolves to the server and its address. */
export function serve(port = 8080) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(request, response).catch(() => response.destroy()));
    const listen = (at) => server.listen(at, '127.0.0.1');
    let tries = 0;
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && tries++ < 50) listen(port + tries);
      else reject(error);
    });
    server.on('listening', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }));
    listen(port);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve(Number(process.env.PORT) || 8080);
  console.log(`The demo is at ${address}demo/ (and /demo/gallery.html). Ctrl+C ends it.`);
}
