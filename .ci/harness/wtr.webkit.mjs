// The pure rooms' tests, and those of reading a story, in WebKitGTK.
import { startWebKit } from './webkit.mjs';
import { base, engineTests } from './wtr-base.mjs';

let session, active;
const webkitLauncher = {
  name: 'WebKit',
  type: 'webkit',
  concurrency: 1,
  async initialize() {
    session = await startWebKit();
    console.log(`WebKitGTK ${session.version}`);
  },
  async startSession(id, url) {
    active = id;
    await session.ask('/url', 'POST', { url });
  },
  isActive: (id) => active === id,
  getBrowserUrl: () => session.ask('/url', 'GET'),
  async stopSession() {
    // Whatever the page still runs must not reach into the next file.
    await session.ask('/url', 'POST', { url: 'about:blank' });
    active = undefined;
    return {};
  },
  stop: () => session?.close(),
  startDebugSession() {
    throw new Error('There is no screen to debug on.');
  },
};

export default { ...base, files: engineTests, browsers: [webkitLauncher] };
