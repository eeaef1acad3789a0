// WebKitGTK on a screen in memory, by the few requests of WebDriver that the tests need: the launcher that @web offers
// brings a hundred packages.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const children = [];
function start(command, args, options) {
  // One that does not start is told by what waits for it.
  children.push(spawn(command, args, options).on('error', () => {}));
  return children.at(-1);
}
const endAll = () => children.forEach((child) => child.kill());
process.on('exit', endAll);

/** The display of a new Xvfb, which finds a free number itself and tells it. */
async function startScreen() {
  const { stdio } = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // Read to its end: Xvfb writes twice, and dies of a pipe that is closed between.
  const number = await text(stdio[3]).catch(() => '');
  if (!number) throw new Error('Xvfb did not start.');
  return `:${number.trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The address of a new driver that answers. */
async function startDriver(DISPLAY) {
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return address;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 s.');
}

async function request(address, method, body) {
  const response = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}

/**
 * A new session: `ask('/url', 'POST', { url })` sends one of its requests, `close` ends it and all that was started.
 */
export async function startWebKit() {
  const driver = await startDriver(await startScreen());
  const { sessionId, capabilities } = await request(`${driver}/session`, 'POST', { capabilities: {} });
  const ask = (path, method, body) => request(`${driver}/session/${sessionId}${path}`, method, body);
  const close = async () => {
    await ask('', 'DELETE');
    endAll();
  };
  return { ask, close, version: capabilities.browserVersion };
}
