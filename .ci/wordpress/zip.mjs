// Writes a zip that is the same to the byte wherever it is made: names sorted by the caller, no times, no owners.
import { crc32 as nodeCrc32, deflateRawSync } from 'node:zlib';

/** Node has it from 20.15 on. */
function ownCrc32(data) {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
const crc32 = nodeCrc32 ?? ownCrc32;

/** 1 January 1980, the first day a zip knows; names are UTF-8; compressed by deflate. */
const [DATE, UTF8, DEFLATE, VERSION] = [0x21, 0x800, 8, 20];
const numbers = (...pairs) =>
  Buffer.concat(
    pairs.map(([size, value]) => {
      const buffer = Buffer.alloc(size);
      buffer.writeUIntLE(value, 0, size);
      return buffer;
    }),
  );

/** @param {readonly (readonly [string, Buffer])[]} files Path in the zip, with '/', and content. */
export function zip(files) {
  const [parts, directory] = [[], []];
  let offset = 0;
  for (const [path, content] of files) {
    const [name, packed] = [Buffer.from(path), deflateRawSync(content, { level: 9 })];
    const common = numbers(
      [2, VERSION],
      [2, UTF8],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    );
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, name, packed]);
    directory.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, VERSION]),
        common,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([
    ...parts,
    ...directory,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0]),
  ]);
}
