// Whether node_modules holds what the lock file asks for: the versions of all packages that are not optional.
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
const wanted = read('package-lock.json');
const present = read('node_modules/.package-lock.json');
const missing = Object.entries(wanted).filter(
  ([path, { version, optional }]) => path !== '' && !optional && present[path]?.version !== version,
);
process.exitCode = missing.length > 0 ? 1 : 0;
