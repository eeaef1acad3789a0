// The languages that a document may be in: the site's, and those that the widget has words for, with the regions whose
// months or digits differ.
const OURS = [
  'ar',
  'ar-IQ',
  'ar-SY',
  'ar-LB',
  'ar-JO',
  'ar-PS',
  'ar-EG',
  'ar-SA',
  'ar-AE',
  'ar-MA',
  'ar-DZ',
  'ar-TN',
  'ckb',
  'de',
  'en',
  'en-US',
  'es',
  'fa',
  'fa-AF',
  'fr',
  'he',
  'ps',
  'tr',
  'ur',
];

/**
 * Its name in the language of the admin and in its own; the code where the browser knows none. The browser takes long
 * to name one.
 */
export function languageName(code, adminLang) {
  const by = `${code} ${adminLang}`;
  if (!names.has(by)) names.set(by, nameOf(code, adminLang));
  return names.get(by);
}
const names = new Map();
function nameOf(code, adminLang) {
  const [here, own] = [adminLang, code].map((lang) => {
    try {
      return new Intl.DisplayNames(lang, { type: 'language' }).of(code);
    } catch {
      return code;
    }
  });
  return here === own ? here : `${here} – ${own}`;
}

/** Codes and names, by name; one that the document has and we do not is kept. */
export function languages(current, adminLang) {
  const by = `${current} ${adminLang}`;
  if (named.by !== by) named = { by, all: namedOf(current, adminLang) };
  return named.all;
}
let named = {};
function namedOf(current, adminLang) {
  const codes = current && !OURS.includes(current) ? [...OURS, current] : OURS;
  return codes
    .map((code) => [code, languageName(code, adminLang)])
    .sort(([, a], [, b]) => a.localeCompare(b, adminLang));
}
