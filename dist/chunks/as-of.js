// A story as of another day than its own: of a date, or of the present, which goes on while somebody sees it. A file on
// use.
/** The tick moves by a px at a time, and not more often than this. */
const LEAST_MS = 1000;
/** On an axis whose px are no ms. */
const EVEN_MS = 60_000;
/** The longest time that a timer can wait. */
const MOST_MS = 2 ** 31 - 1;
class Dated {
    /** The story as it was last asked for: its caches live as long. */
    #known = new WeakMap();
    #timer;
    /** `asked` is EDTF or `now`. */
    constructor(asked, house) {
        this.asked = asked;
        this.house = house;
    }
    of(chronicle) {
        let known = this.#known.get(chronicle);
        if (!known)
            this.#known.set(chronicle, (known = { ...chronicle, ...this.#end(chronicle) }));
        return known;
    }
    #end({ document, timeZone }) {
        // When it was written stays true.
        if (this.asked === 'now')
            return { nowMs: this.house.civilNow(timeZone), hasAsOf: true };
        const dated = { ...document, asOf: this.asked };
        const end = this.house.nowOf(dated, [], timeZone);
        return end.hasAsOf ? { document: dated, ...end } : {};
    }
    now({ timeZone, scale }, locale) {
        if (this.asked !== 'now')
            return undefined;
        const ms = this.house.civilNow(timeZone);
        return {
            ms: scale?.at(ms) ?? ms,
            label: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'),
        };
    }
    /** After about a px; in a page that nobody sees it sleeps. */
    wake({ scale }, msPerPx, again) {
        this.sleep();
        if (this.asked === 'now' && !document.hidden)
            this.#timer = setTimeout(again, Math.min(MOST_MS, Math.max(LEAST_MS, scale ? EVEN_MS : msPerPx)));
    }
    sleep() {
        clearTimeout(this.#timer);
    }
}

export { Dated };
//# sourceMappingURL=as-of.js.map
