#!/usr/bin/env node
// The command `khatt`.

import { main } from './static/cli-main.js';

await main();
