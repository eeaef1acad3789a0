// The mark by which `khatt` knows a file that it made: a hash of the rest, so that one that was changed since is no
// longer taken for its own. Each kind of file has a place for it that no reader shows.

import { createHash } from 'node:crypto';

const NAME = 'khatt-timeline';
const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** A kind of file: whether a text is of it, the text with a mark in it, and what is left of a marked one. */
interface Kind {
  readonly is: (bytes: Buffer) => boolean;
  readonly mark: (content: Buffer) => Buffer;
  /** The content without the mark, and the hash in it; null where there is none. */
  readonly unmark: (bytes: Buffer) => { readonly content: string | Buffer; readonly hash: string } | null;
}

type Json = Readonly<Record<string, unknown>>;
const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const jsonOf = (bytes: Buffer): Json | null => {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
};

/**
 * An object without its mark, and the hash in the mark. In data for search engines it is an identifier, in a story a
 * field that is passed over in silence.
 */
function apart({ [`x-${NAME}`]: own, ...value }: Json): { readonly value: Json; readonly hash: unknown } {
  const { identifier, ...others } = value;
  const { propertyID, value: told } = (typeof identifier === 'object' && identifier !== null ? identifier : {}) as Json;
  return propertyID === NAME ? { value: others, hash: told } : { value, hash: own };
}
const JSON_KIND: Kind = {
  is: (bytes) => bytes.toString('latin1', 0, 1) === '{',
  mark: (content) => {
    // What was read may have been made here too.
    const { value } = apart(jsonOf(content) ?? {});
    const hash = hashOf(indented(value));
    const mark =
      '@context' in value
        ? { identifier: { '@type': 'PropertyValue', propertyID: NAME, value: hash } }
        : { [`x-${NAME}`]: hash };
    return Buffer.from(indented({ ...value, ...mark }));
  },
  unmark: (bytes) => {
    const { value, hash } = apart(jsonOf(bytes) ?? {});
    return typeof hash === 'string' ? { content: indented(value), hash } : null;
  },
};

const COMMENT = /\n?<!-- khatt-timeline ([0-9a-f]{16}) -->\n$/;
/** Pages, lists, snippets and SVG end with a comment. */
const MARKUP_KIND: Kind = {
  is: (bytes) => bytes.toString('latin1', 0, 1) === '<',
  mark: (content) => Buffer.concat([content, Buffer.from(`\n<!-- ${NAME} ${hashOf(content)} -->\n`)]),
  unmark: (bytes) => {
    const text = bytes.toString();
    const found = COMMENT.exec(text);
    return found?.[1] === undefined ? null : { content: text.slice(0, found.index), hash: found[1] };
  },
};

const PNG_HEAD = 33; // The signature, and the first chunk: IHDR.
const TEXT = Buffer.from(`tEXtSoftware\0${NAME} `, 'latin1');
const CHUNK = 12 + TEXT.length - 4 + 16;
/** CRC-32 as PNG has it (PNG, Annex D). */
function crcOf(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
/** A text chunk behind the head. */
const PNG_KIND: Kind = {
  is: (bytes) => bytes.toString('latin1', 1, 4) === 'PNG',
  mark: (content) => {
    const data = Buffer.concat([TEXT, Buffer.from(hashOf(content))]);
    const chunk = Buffer.alloc(CHUNK);
    chunk.writeUInt32BE(data.length - 4);
    data.copy(chunk, 4);
    chunk.writeUInt32BE(crcOf(data), CHUNK - 4);
    return Buffer.concat([content.subarray(0, PNG_HEAD), chunk, content.subarray(PNG_HEAD)]);
  },
  unmark: (bytes) => {
    const at = PNG_HEAD + 4;
    if (!bytes.subarray(at, at + TEXT.length).equals(TEXT)) return null;
    const hash = bytes.toString('latin1', at + TEXT.length, at + TEXT.length + 16);
    return { content: Buffer.concat([bytes.subarray(0, PNG_HEAD), bytes.subarray(PNG_HEAD + CHUNK)]), hash };
  },
};

const KINDS = [PNG_KIND, JSON_KIND, MARKUP_KIND];

/** What is to be written, with the mark; as it is where it is of no known kind. */
export function marked(made: string | Uint8Array): Uint8Array {
  const content = typeof made === 'string' ? Buffer.from(made) : Buffer.from(made);
  return KINDS.find(({ is }) => is(content))?.mark(content) ?? content;
}

/** Whether these are the bytes of a file as `khatt` wrote it. */
export function isOurs(bytes: Buffer): boolean {
  const found = KINDS.find(({ is }) => is(bytes))?.unmark(bytes);
  return found ? hashOf(found.content) === found.hash : false;
}
