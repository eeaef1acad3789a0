// How wide a text is where there is no browser to ask: by a table of widths per kind of letter, or by a font's own
// shaping.

import type { Measure } from '../picture/style.js';

/**
 * Widths in em, the mean of Noto Sans, Noto Sans Arabic and Noto Sans Hebrew over 312 texts of our demos in ten
 * languages. A kind earlier in the table outranks a later one. How far it is off stands in docs/static.md.
 */
const KINDS: readonly (readonly [widthEm: number, letters: RegExp])[] = [
  // Marks that stand on other letters, and what is not seen.
  [0, /[\p{Mn}\p{Me}\u200B-\u200F\u2060-\u2069\uFE00-\uFE0F]/u],
  [0.24, /[اأإآٱ]/],
  [0.44, /[رزژڑدذڈوؤۆۇ]/],
  // At the end of a word a letter ends in a tail.
  [0.68, /[بتثپٹنيئیےىكکگفقسشصضلمجحخچعغہةهەێ](?![\u064B-\u065F]*[\u0620-\u064A\u066E-\u06D3])/],
  [0.31, /[لبتثپٹنيئیےڵ]/],
  [0.94, /[سشصض]/],
  [0.58, /[\u0620-\u064A\u066E-\u06D5]/],
  [0.52, /[٠-٩۰-۹]/],
  [0.28, /[וזיןג]/],
  [0.62, /[\u05D0-\u05EA]/],
  [0.59, /[0-9]/],
  [0.31, /[fijlrtIıíîï.,:;!'’|()[\]،؛]/],
  [0.96, /[mwMWœæŒÆ@%—]/],
  [0.64, /\p{Lu}/u],
  // Ideographs, kana, hangul, and pictures.
  [1.05, /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Extended_Pictographic}/u],
  [0.58, /\p{L}/u],
  [0.24, /\s/],
  [0.32, /[-–·«»"“”/]/],
  [0.6, /./su],
];
const BOLD = 1.09;

const ONE = new RegExp(KINDS.map(([, letters], i) => `(?<k${i}>${letters.source})`).join('|'), 'gsu');

/** By the table. */
export const estimate: Measure = {
  widthOf(text, sizePx, isBold = false) {
    let em = 0;
    for (const { groups } of text.matchAll(ONE))
      em += KINDS[Object.values(groups ?? {}).findIndex((one) => one !== undefined)]?.[0] ?? 0;
    return em * sizePx * (isBold ? BOLD : 1);
  },
};

/** The little of fontkit that is asked for. */
interface Font {
  readonly unitsPerEm: number;
  readonly familyName: string;
  layout(text: string): { readonly advanceWidth: number };
  hasGlyphForCodePoint(code: number): boolean;
}
interface Fontkit {
  create(bytes: Uint8Array): Font;
}

/** Loaded under a name that no bundler follows: the package is wanted only where a font file is. */
async function loadFontkit(): Promise<Fontkit> {
  const name = 'fontkit';
  try {
    return (await import(name)) as Fontkit;
  } catch (error) {
    throw new Error('Measuring with a font file needs the package fontkit: run `npm install fontkit`.', {
      cause: error,
    });
  }
}

/** Letters of one script are shaped together; spaces, digits and signs by themselves. */
const PIECES = /[\p{Script=Arabic}\p{M}\u200C\u200D]+|[\p{L}\p{M}]+|\s+|./gsu;

/**
 * A measure by the font's own glyphs, with its ligatures and joined forms. `bold` is the font of titles; without it
 * they count as wider by a little. What the font has no glyph for is estimated. Needs the package `fontkit`.
 */
export async function measureWith(regular: Uint8Array, bold?: Uint8Array): Promise<Measure> {
  const fontkit = await loadFontkit();
  const font = openFont(fontkit, regular);
  const boldFont = bold && openFont(fontkit, bold);
  const known = new Map<string, number>();
  const em = (piece: string, isBold: boolean): number => {
    const own = isBold && boldFont ? boldFont : font;
    if ([...piece].some((char) => !own.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)))
      return estimate.widthOf(piece, 1, isBold);
    return (own.layout(piece).advanceWidth / own.unitsPerEm) * (isBold && !boldFont ? BOLD : 1);
  };
  return {
    family: font.familyName,
    widthOf(text, sizePx, isBold = false) {
      let sum = 0;
      for (const [piece] of text.matchAll(PIECES)) {
        const key = `${isBold ? 'b' : 'r'}${piece}`;
        let width = known.get(key);
        if (width === undefined) known.set(key, (width = em(piece, isBold)));
        sum += width;
      }
      return sum * sizePx;
    },
  };
}

function openFont(fontkit: Fontkit, bytes: Uint8Array): Font {
  let font: Font | undefined;
  try {
    font = fontkit.create(bytes);
  } catch (error) {
    throw new TypeError('The font could not be read: expected the bytes of a TTF, OTF, WOFF or WOFF2 file.', {
      cause: error,
    });
  }
  if (typeof font.layout !== 'function') throw new TypeError('This file is a collection of fonts: expected one font.');
  return font;
}
