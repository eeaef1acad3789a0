// `npm run dev`: serves the demo and builds again whenever a source changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { serve } from '../../demo/serve.mjs';

let isBuilding = false;
let isStale = true;
function build() {
  if (isBuilding || !isStale) return;
  [isBuilding, isStale] = [true, false];
  spawn(process.execPath, ['.ci/build/build.mjs'], { stdio: 'inherit' }).on('close', () => {
    isBuilding = false;
    build();
  });
}

const { address } = await serve(Number(process.env.PORT) || 8080);
console.log(`The demo is at ${address}demo/`);
watch('src', { recursive: true }, () => {
  isStale = true;
  setTimeout(build, 100);
});
build();
