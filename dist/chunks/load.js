import { k as knownLocale, i as isRegistered, r as registerMessages } from './layout-scene.js';

// Words that load on use: a page asks only for its own language. `ar` and `en` are there from the start.
/** By locale, then by language. */
const loaders = {
    fa: async () => (await import('./fa.js')).fa,
    'fa-AF': async () => (await import('./fa.js')).faAF,
    he: async () => (await import('./he.js')).he,
    ur: async () => (await import('./ur.js')).ur,
    de: async () => (await import('./de.js')).de,
    fr: async () => (await import('./fr.js')).fr,
    tr: async () => (await import('./tr.js')).tr,
    es: async () => (await import('./es.js')).es,
    ckb: async () => (await import('./ckb.js')).ckb,
    ps: async () => (await import('./ps.js')).ps,
};
const coming = new Map();
const failed = new Set();
/**
 * Brings the words of a locale; null where they are there already, or are not to be had (English stands in).
 * A file that does not come is said once on the console.
 */
function loadMessages(locale) {
    const name = knownLocale(locale);
    const key = name in loaders ? name : (name.split('-')[0] ?? '');
    const loader = loaders[key];
    if (!loader || failed.has(key) || isRegistered(name) || isRegistered(key))
        return null;
    let promise = coming.get(key);
    if (!promise)
        coming.set(key, (promise = load(key, loader)));
    return promise;
}
async function load(key, loader) {
    try {
        const messages = await loader();
        // The page may have brought words of its own meanwhile.
        if (!isRegistered(key))
            registerMessages(key, messages);
    }
    catch (error) {
        failed.add(key);
        console.error(`khatt-timeline: English stands in for '${key}': ${missingFile(key.split('-')[0] ?? '', error)}`);
    }
}
/** Says which file did not come, by its names in both builds: not every browser tells. */
const missingFile = (part, error) => `khatt-timeline.${part}.min.js is missing beside khatt-timeline.min.js (in a bundle: the chunk '${part}'). ${String(error)}`;

export { loadMessages as l, missingFile as m };
//# sourceMappingURL=load.js.map
