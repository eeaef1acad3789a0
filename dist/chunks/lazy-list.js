// A list whose entries are made when somebody looks at them.
/** As many as are kept once they were made; then all are forgotten. */
const MOST_KEPT = 5000;
/** Reads as an array of `length` entries does; the same entry is the same object as long as few are asked for. */
function lazyList(length, make) {
    const kept = new Map();
    const at = (i) => {
        let one = kept.get(i);
        if (one === undefined) {
            if (kept.size >= MOST_KEPT)
                kept.clear();
            kept.set(i, (one = make(i)));
        }
        return one;
    };
    const placeOf = (key) => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : -1);
    return new Proxy([], {
        get(list, key) {
            const i = placeOf(key);
            return key === 'length'
                ? length
                : i >= 0
                    ? i < length
                        ? at(i)
                        : undefined
                    : Reflect.get(list, key);
        },
        has: (list, key) => (placeOf(key) >= 0 ? placeOf(key) < length : Reflect.has(list, key)),
        // It can be marked, and not changed.
        set: (list, key, value) => typeof key === 'symbol' && Reflect.set(list, key, value),
    });
}

export { lazyList as l };
//# sourceMappingURL=lazy-list.js.map
