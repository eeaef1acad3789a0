import { i as idIn, w as withFragment, f as fragmentOf } from './timeline.js';
import 'lit';
import './layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// The page's address and the open event keep in step: a file on use. Each widget minds the ids of its own story only,
// so that several on one page share the address; what the page's own anchors say is left alone.
const EVENTS = ['popstate', 'hashchange'];
class HashFollower {
    /** What was open when the address was in step last; undefined before the story is drawn. */
    #open;
    /** What is open where the address names nothing. */
    #home = null;
    /** How the last selection came about. */
    #by = 'api';
    /** This file has just come: what somebody has opened until now was never written. */
    #isNew = true;
    /**
     * The address was asked for by a press on a link, back or forward, and is no longer the one that the page came with.
     */
    #isCalled = false;
    /** `turn` opens an event wherever it is, or closes the open one for null. */
    constructor(store, turn) {
        this.store = store;
        this.turn = turn;
    }
    connected() {
        for (const name of EVENTS)
            addEventListener(name, this.#read);
        this.store.host.addEventListener('khatt-select', this.#note);
    }
    disconnected() {
        for (const name of EVENTS)
            removeEventListener(name, this.#read);
        this.store.host.removeEventListener('khatt-select', this.#note);
        this.#open = undefined;
    }
    tell() {
        const { isAnnounced, isPrinting, selected } = this.store;
        if (!isAnnounced || isPrinting || selected === this.#open)
            return;
        const [before, by] = [this.#open, this.#by];
        // On a slow line readers open events before this file comes.
        const isAhead = this.#isNew && selected !== null && this.store.focused === selected;
        this.#isNew = false;
        this.#open = selected;
        this.#by = 'api';
        if (before !== undefined || isAhead)
            return by === 'hash' ? undefined : this.#write(before ?? null, by);
        this.#home = selected;
        this.#read();
    }
    #note = ({ detail: { by } }) => {
        this.#by = by;
    };
    #read = (press) => {
        this.#isCalled ||= press !== undefined;
        // Who has scrolled on while the story came reads something else.
        this.store.isQuiet = !this.#isCalled && scrollY > 0;
        // A story that waits to be seen comes now.
        if (this.#open === undefined)
            return this.store.host.requestUpdate();
        const id = idIn(location.hash);
        if (id !== null ? this.#has(id) && id !== this.#open : location.hash === '' && this.#open !== this.#home)
            this.turn(id ?? this.#home, 'hash');
    };
    /** What another widget, or the page, has put there stays when an event is closed. */
    #write(before, by) {
        const named = idIn(location.hash);
        const id = this.#open ?? null;
        if (id === null ? named !== before : named === id || !this.#has(id))
            return;
        const isEntry = id !== null && by !== 'play' && this.store.settings.syncHash === 'push';
        try {
            history[isEntry ? 'pushState' : 'replaceState'](history.state, '', withFragment(location.href, id === null ? '' : fragmentOf(id)));
        }
        catch {
            // A page without an address of its own; or too many in a short time: the next one is written again.
        }
    }
    #has(id) {
        const { chronicle } = this.store;
        return chronicle !== null && (chronicle.indexOf.has(id) || chronicle.undated.some((one) => one.id === id));
    }
}

export { HashFollower };
//# sourceMappingURL=hash.js.map
