// The plugin's words: which ones its sources say, and the files in which WordPress looks for their translations.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CMS = fileURLToPath(new URL('../../cms/wordpress/', import.meta.url));
/** Each language of ours, and the locales of WordPress that read it. */
export const LOCALES = { ar: ['ar', 'ary'], fa: ['fa_IR', 'fa_AF'], he: ['he_IL'], ur: ['ur'] };

const textOf = (path) => readFileSync(join(CMS, path), 'utf8');
export const translationsOf = (lang) => JSON.parse(textOf(`translations/${lang}.json`));

/** Words that are said, over as many lines as they take. */
const SAID = /\b__\(\s*'([^']+)',\s*'khatt-timeline',?\s*\)/g;

/** @returns {string[]} Words that the editor's scripts say, as often as they say them. */
export const editorCalls = () =>
  readdirSync(join(CMS, 'editor')).flatMap((name) =>
    [...textOf(`editor/${name}`).matchAll(SAID)].map(([, text]) => text),
  );

/** @returns {string[]} The same words once each. */
export const editorStrings = () => [...new Set(editorCalls())];

/** @returns {[string, string][]} Words that PHP says, with their context or ''. */
export function pluginStrings() {
  const { title, description, keywords } = JSON.parse(textOf('khatt-timeline/block.json'));
  const [, header] = /^ \* Description: +(.+)$/m.exec(textOf('khatt-timeline/khatt-timeline.php'));
  return [
    ['block title', title],
    ['block description', description],
    ...keywords.map((one) => ['block keyword', one]),
    ['', header],
  ];
}

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A file of WordPress's own PHP form, for the words that PHP says; gettext joins a context to its words by U+0004. */
function phpFile(words) {
  const lines = pluginStrings().map(
    ([context, text]) => `\t\t${context ? `"${context}\\x04" . ` : ''}${quoted(text)} => ${quoted(words[text])},`,
  );
  return `<?php\nreturn array(\n\t'messages' => array(\n${lines.join('\n')}\n\t),\n);\n`;
}

/** A file of the form that wp.i18n reads, for the words of the editor's script. */
const jsonFile = (words, locale) =>
  `${JSON.stringify({ domain: 'khatt-timeline', locale_data: { 'khatt-timeline': { '': { domain: 'khatt-timeline', lang: locale }, ...Object.fromEntries(editorStrings().map((text) => [text, [words[text]]])) } } }, null, '\t')}\n`;

/** @returns {[string, string][]} Path in the plugin and text of each file of translations. */
export function translationFiles() {
  return Object.entries(LOCALES).flatMap(([lang, locales]) =>
    locales.flatMap((locale) => [
      [`languages/khatt-timeline-${locale}.l10n.php`, phpFile(translationsOf(lang))],
      [`languages/khatt-timeline-${locale}-khatt-timeline-editor.json`, jsonFile(translationsOf(lang), locale)],
    ]),
  );
}
