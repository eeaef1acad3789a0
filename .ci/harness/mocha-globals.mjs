// Mocha's words for node's own test runner, so that the same test file runs in Node and in the browser.
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

Object.assign(globalThis, { describe, it, before, after, beforeEach, afterEach });
