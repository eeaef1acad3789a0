import { s as plainText, u as parseRuns, aq as isBare, ar as drained, f as fill, L as formatNumber, K as plural } from './layout-scene.js';
import { a as foldText } from './letters.js';
import { H as HAMZA, s as stemsOf, w as wordsOf, a as findingOf, b as askedFor, m as merged } from './search.js';
import { i as inSlices } from './slices.js';
import { nothing, html, css } from 'lit';
import { d as icon, c as written, q as byOf } from './timeline.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// The words of a story's events, folded once, so that each letter of a query costs a few milliseconds among ten
// thousand events. What is found is what `findText` finds in the event's words.
/** Marks, tatweel and invisible joiners stand inside words. */
const WORDS$1 = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
/** Between the texts of an event: no two words are neighbours across it. */
const GAP = -1;
/** Before each stem, and after the last of a word: no letter. */
const EDGE = ' ';
/** The words of names are asked for again and again; a story has as many as it has groups, entities and sources. */
class Vocabulary {
    constructor() {
        this.starts = [];
        this.wordsOf = new Map();
        this.#stems = [];
        this.#ids = new Map();
        this.#length = 0;
    }
    #stems;
    #ids;
    #length;
    get stems() {
        return this.#stems.join('') + EDGE;
    }
    /** The word's number; -1 for what has no letter. */
    idOf(word) {
        let id = this.#ids.get(word);
        if (id === undefined)
            this.#ids.set(word, (id = this.#add(word)));
        return id;
    }
    #add(word) {
        const forms = (HAMZA.test(word.normalize('NFKC')) ? [...new Set([foldText(word), foldText(word, false)])] : [foldText(word)]).filter((form) => form !== '');
        if (forms.length === 0)
            return GAP;
        const id = this.starts.length;
        const stems = [...new Set(forms.flatMap(stemsOf))].map((stem) => EDGE + stem).join('');
        this.starts.push(this.#length);
        this.#stems.push(stems);
        this.#length += stems.length;
        for (const form of forms) {
            const same = this.wordsOf.get(form);
            if (same)
                same.push(id);
            else
                this.wordsOf.set(form, [id]);
        }
        return id;
    }
}
/** The text without its marks; most have none. */
const plain = (text) => text === undefined ? '' : /[\\*[]/.test(text) ? plainText(parseRuns(text)) : text;
/** All that an event is found by: its own words, and the names of what it names. */
function textsOf(event, { entities, groups }) {
    const { title, text, quote, mentions, group, source } = event;
    const named = [...mentions, ...(quote?.by === undefined ? [] : [quote.by])].flatMap((id) => entities.get(id) ?? []);
    return [
        title,
        plain(text),
        quote?.text ?? '',
        quote?.by !== undefined && !entities.has(quote.by) ? quote.by : '',
        quote?.role ?? '',
        ...named,
        (group === undefined ? '' : groups.get(group)) ?? '',
        source?.name ?? '',
    ];
}
const namesOf = ({ document: { entities, groups } }) => ({
    entities: new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]])),
    groups: new Map(groups.map(({ id, label }) => [id, label])),
});
/** Events between two rests of who makes an index. */
const SOME = 20;
/**
 * For the dated events of a Chronicle, then the undated ones; it rests after some of them, so that much work can be
 * done in pieces.
 */
function* createSearchIndex(chronicle) {
    const names = namesOf(chronicle);
    const vocabulary = new Vocabulary();
    const known = new Map();
    const split = (text) => (text.match(WORDS$1) ?? []).map((word) => vocabulary.idOf(word)).filter((id) => id !== GAP);
    const isName = new Set([...[...names.entities.values()].flat(), ...names.groups.values()]);
    const tokensOf = (text) => {
        if (!isName.has(text))
            return split(text);
        let tokens = known.get(text);
        if (!tokens)
            known.set(text, (tokens = split(text)));
        return tokens;
    };
    const tokens = [];
    const ends = [];
    for (let i = 0; i < chronicle.count + chronicle.undated.length; i++) {
        const event = chronicle.events[i] ?? chronicle.undated[i - chronicle.count];
        for (const text of event ? textsOf(event, names) : []) {
            for (const id of tokensOf(text))
                tokens.push(id);
            tokens.push(GAP);
        }
        ends.push(tokens.length);
        if (ends.length % SOME === 0)
            yield;
    }
    return {
        stems: vocabulary.stems,
        starts: vocabulary.starts,
        wordsOf: vocabulary.wordsOf,
        tokens: Int32Array.from(tokens),
        ends: Int32Array.from(ends),
    };
}
/** Marks the words that begin, with or without what is attached, with one of these letters; false where none does. */
function markWords({ stems, starts }, beginnings, marked) {
    let isFound = false;
    for (const beginning of beginnings) {
        let word = 0;
        for (let at = stems.indexOf(EDGE + beginning); at >= 0; at = stems.indexOf(EDGE + beginning, starts[word + 1] ?? stems.length)) {
            word = lastBefore(starts, at, word);
            marked[word] = 1;
            isFound = true;
        }
    }
    return isFound;
}
/** The last of the ascending numbers from `low` on that is at most `at`. */
function lastBefore(numbers, at, low) {
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? Infinity) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// What a filter asks of each event of a story, made once: its group, whom it names, and the words to search.
const NONE = [];
/** Lives as long as its Chronicle. */
const known = new WeakMap();
function factsOf(chronicle) {
    let facts = known.get(chronicle);
    if (facts)
        return facts;
    const { document, undated } = chronicle;
    const total = chronicle.count + undated.length;
    const entities = new Map(document.entities.map(({ id }, i) => [id, i]));
    const named = ({ mentions, quote }) => mentions.length === 0 && quote?.by === undefined
        ? NONE
        : [
            ...new Set([...mentions, ...(quote?.by === undefined ? [] : [quote.by])].flatMap((id) => entities.get(id) ?? [])),
        ];
    const group = undated.length === 0 ? chronicle.group : new Int16Array(total);
    if (group !== chronicle.group)
        group.set(chronicle.group);
    undated.forEach((event, i) => (group[chronicle.count + i] = document.groups.findIndex(({ id }) => id === event.group)));
    const names = document.entities.map(({ type, name, aliases }) => ({
        isPerson: type === 'person',
        names: [name, ...aliases].map((text) => ({ text, words: wordsOf(text) })),
    }));
    facts = {
        total,
        names,
        group,
        entities: isBare(document.events) ? [] : [...chronicle.events, ...undated].map(named),
        index: null,
        phrases: new Map(),
        making: createSearchIndex(chronicle),
    };
    known.set(chronicle, facts);
    return facts;
}
/**
 * Makes ready for a search as long as there is time, and goes on from there another time; whether all is done. The
 * first query is then as fast as all others.
 */
const prepareSearch = (chronicle, hasTime) => {
    const facts = factsOf(chronicle);
    while (!facts.index && hasTime()) {
        const { done, value } = facts.making.next();
        if (done)
            facts.index = value;
    }
    return facts.index !== null;
};
/** The same in steps. */
function* searchSteps(chronicle) {
    const facts = factsOf(chronicle);
    yield;
    for (;;) {
        if (facts.index)
            return facts.index;
        const { done, value } = facts.making.next();
        if (done)
            facts.index = value;
        yield;
    }
}

// What a query is in the other names of those whom it names.
/**
 * The query, and what the same words are in the other names of an entity: a part of a name is the same part of each
 * name of as many words, and of a person the same part counted from the end. So 'ستولتنبيرغ' is 'Stoltenberg' too, and
 * says nothing of 'Jens'.
 */
function phrasesOf(chronicle, query) {
    const facts = factsOf(chronicle);
    const known = facts.phrases.get(query);
    if (known)
        return known;
    const find = findingOf(wordsOf(query));
    const phrases = new Set([query]);
    for (const { isPerson, names } of facts.names) {
        for (const { text, words } of names) {
            const hits = find(words);
            if (hits.length === 0)
                continue;
            const places = words.flatMap(({ start }, i) => hits.some((hit) => start >= hit.start && start < hit.end) ? i : []);
            for (const other of names)
                if (other.text !== text)
                    phrases.add(sameWords(places, words.length, other, isPerson));
        }
    }
    const all = [...phrases].filter((phrase) => phrase !== '');
    facts.phrases.set(query, all);
    return all;
}
/** What the words at these places of a name with `count` words are in another name; '' where there are no such. */
function sameWords(places, count, { text, words }, isPerson) {
    const isWhole = places.length === count;
    if (words.length !== count && !isPerson)
        return isWhole ? text : '';
    const found = places.flatMap((place) => words[place + words.length - count] ?? []);
    return isWhole || found.length === places.length
        ? found.map(({ start, end }) => text.slice(start, end)).join(' ')
        : '';
}

// Which events a reader has asked for: by words in any spelling, by groups, by people, organisations and places.
/**
 * What matches, and what would. Ten thousand events take a few milliseconds; `prepareSearch` takes the first query's
 * own.
 */
const filterEvents = (chronicle, filter) => drained(filterSteps(chronicle, filter));
/** So many events in one step. */
const AT_ONCE = 1 << 14;
/** As `filterEvents`, in steps. */
function* filterSteps(chronicle, { query, groups, entities }) {
    const facts = factsOf(chronicle);
    const { document } = chronicle;
    const { total } = facts;
    const said = wordsOf(query).length > 0 ? yield* matchesOf(chronicle, query) : null;
    const chosenGroups = groups.length > 0 ? new Set([...placesOf(document.groups, groups)].filter((place) => place >= 0)) : null;
    const choice = choiceOf(document.entities, entities);
    const found = {
        isFiltered: said !== null || chosenGroups !== null || entities.length > 0,
        matches: new Uint8Array(total),
        count: 0,
        groups: new Uint32Array(document.groups.length),
        entities: new Uint32Array(document.entities.length),
    };
    for (let i = 0; i < total; i++) {
        if (i % AT_ONCE === 0)
            yield;
        if (said?.[i] === 0)
            continue;
        const group = facts.group[i] ?? -1;
        const named = facts.entities[i] ?? NONE;
        const inGroup = chosenGroups?.has(group) ?? true;
        const missing = choice.length === 0 ? NONE_CHOSEN : choice.filter((ids) => !named.some((one) => ids.has(one)));
        if (inGroup && missing.length === 0) {
            found.matches[i] = 1;
            found.count++;
        }
        if (missing.length === 0 && group >= 0)
            found.groups[group] = (found.groups[group] ?? 0) + 1;
        if (inGroup && missing.length < 2)
            for (const one of named)
                if (missing.length === 0 || missing[0]?.type === document.entities[one]?.type)
                    found.entities[one] = (found.entities[one] ?? 0) + 1;
    }
    return found;
}
/** Where each of these ids stands in the list; -1 for one that does not. */
function placesOf(list, ids) {
    const places = new Map(list.map(({ id }, i) => [id, i]));
    return new Set(ids.map((id) => places.get(id) ?? -1));
}
const NONE_CHOSEN = [];
/** By type; an id that no entity has is a choice that nothing meets. */
function choiceOf(entities, ids) {
    const byType = new Map();
    for (const place of placesOf(entities, ids)) {
        const type = entities[place]?.type;
        byType.set(type, (byType.get(type) ?? new Set()).add(place));
    }
    return [...byType].map(([type, places]) => ({ type, has: (place) => places.has(place) }));
}
/** Per event: whether it has all the words, each as it is or as it is in another name of the same entity. */
function* matchesOf(chronicle, query) {
    const index = yield* searchSteps(chronicle);
    factsOf(chronicle).phrases.clear();
    const matches = yield* phraseMatches(index, phrasesOf(chronicle, query));
    const words = wordsOf(query);
    if (words.length < 2)
        return matches;
    const each = [];
    for (const { start, end } of words)
        each.push(yield* phraseMatches(index, phrasesOf(chronicle, query.slice(start, end))));
    inAny(matches, inAll(each));
    return matches;
}
/** Per event: whether it has all words of one of the phrases. Phrases of one word are looked for at once. */
function* phraseMatches(index, phrases) {
    const asked = phrases.map(wordsOf);
    const single = {
        forms: [...new Set(asked.filter((words) => words.length === 1).flatMap(([word]) => word?.forms ?? []))],
    };
    const matches = new Uint8Array(index.ends.length);
    for (const words of [...(single.forms.length > 0 ? [[single]] : []), ...asked.filter(({ length }) => length > 1)]) {
        inAny(matches, yield* joinedMatches(index, words));
        const each = [];
        for (const word of words)
            each.push(yield* wordMatches(index, word));
        inAny(matches, inAll(each));
    }
    return matches;
}
/** What each of these has, in the first of them. */
function inAll([first, ...others]) {
    for (const has of others)
        for (let i = 0; i < has.length; i++)
            if (has[i] === 0 && first)
                first[i] = 0;
    return first;
}
/** What the one or the other has, in the first. */
function inAny(all, has) {
    for (let i = 0; i < (has?.length ?? 0); i++)
        if (has?.[i] === 1)
            all[i] = 1;
}
/** Per event: whether it has a word that begins with this one. */
function* wordMatches(index, { forms }) {
    const marked = new Uint8Array(index.starts.length);
    return markWords(index, forms.flatMap(askedFor), marked)
        ? yield* eventsWith(index, marked)
        : new Uint8Array(index.ends.length);
}
/** Per event: whether it has a marked word; with `seconds`, one that is followed by a word of its own seconds. */
function* eventsWith({ tokens, ends }, marked, seconds) {
    const matches = new Uint8Array(ends.length);
    let at = 0;
    for (let i = 0; i < ends.length; i++) {
        if (i % AT_ONCE === 0)
            yield;
        const end = ends[i] ?? 0;
        while (at < end &&
            !(marked[tokens[at] ?? -1] === 1 &&
                (seconds === undefined || seconds.get(tokens[at] ?? -1)?.has(tokens[at + 1] ?? -1) === true)))
            at++;
        if (at < end)
            matches[i] = 1;
        at = end;
    }
    return matches;
}
/**
 * A name may be written in one or two words: 'عبد الله' and 'عبدالله' find each other. Null where nothing is written
 * so.
 */
function* joinedMatches(index, asked) {
    const [single, ...more] = asked;
    if (more.length > 0) {
        const formOf = (at) => asked.map(({ forms }) => forms[at] ?? forms[0] ?? '').join('');
        return yield* wordMatches(index, { forms: [...new Set([formOf(0), formOf(1)])] });
    }
    const { starts, wordsOf: known } = index;
    const marked = new Uint8Array(starts.length);
    const pairs = new Map();
    for (const form of single?.forms ?? []) {
        for (let cut = 1; cut < form.length; cut++) {
            const seconds = known.get(form.slice(cut)) ?? [];
            for (const first of seconds.length > 0 ? (known.get(form.slice(0, cut)) ?? []) : []) {
                pairs.set(first, new Set([...(pairs.get(first) ?? []), ...seconds]));
                marked[first] = 1;
            }
        }
    }
    return pairs.size === 0 ? null : yield* eventsWith(index, marked, pairs);
}

// Where what was searched for stands in what is shown.
/**
 * Words of a name in several words are hits where they stand together: 'island' alone is not the island of that name.
 */
function hittingOf(asked) {
    const find = findingOf(asked);
    return asked.length < 2 ? find : (words) => words.flatMap((_, i) => find(words.slice(i, i + asked.length)));
}
/** Make one per query: what it asks of a text costs as the text is long. */
function createFinder(chronicle, query) {
    const words = wordsOf(query).map(({ start, end }) => query.slice(start, end));
    const phrases = [...new Set([query, ...words].flatMap((one) => phrasesOf(chronicle, one)))].map((phrase) => hittingOf(wordsOf(phrase)));
    const hitsIn = (text) => {
        const own = wordsOf(text);
        return merged(phrases.flatMap((hits) => hits(own)));
    };
    const hasHits = (text) => {
        const own = wordsOf(text);
        return phrases.some((hits) => hits(own).length > 0);
    };
    const isInText = ({ title, text = '', quote }) => !hasHits(title) && [text, quote?.text ?? ''].some(hasHits);
    // Asked for each card in each frame; as many as the story has events.
    const known = new Map();
    return {
        hitsIn,
        isInTextOnly(event) {
            const answer = known.get(event) ?? isInText(event);
            known.set(event, answer);
            return answer;
        },
    };
}

// Answers about a story of many events, worked out in slices with what the chart needs to show them: what is shown
// stays until then, and who asks anew has done with what they asked before.
class Answering {
    #going = new AbortController();
    #asked = null;
    #answer = null;
    /** `done` is called when the answer is there. */
    constructor(store, done) {
        this.store = store;
        this.done = done;
    }
    /** Null while it is worked out. */
    answer(chronicle, filter) {
        if (this.#asked?.chronicle !== chronicle || this.#asked.filter !== filter) {
            this.end();
            this.#asked = { chronicle, filter };
            void this.#work(chronicle, filter, this.#going.signal);
        }
        return this.#answer;
    }
    end() {
        this.#going.abort();
        this.#going = new AbortController();
        this.#asked = this.#answer = null;
    }
    async #work(chronicle, filter, signal) {
        const answer = await inSlices(this.#steps(chronicle, filter), signal, undefined, 1);
        if (!answer || signal.aborted)
            return;
        this.#answer = answer;
        this.done();
    }
    *#steps(chronicle, filter) {
        yield;
        const found = yield* filterSteps(chronicle, filter);
        if (this.store.prepare)
            yield* this.store.prepare(chronicle, found.isFiltered ? found.matches : undefined);
        return found;
    }
}

// What the bar shows: the search, people, organisations and places as chips, and what was found.
/** Chips of each kind before the rest is asked for. */
const FIRST_CHIPS = 2;
const KINDS = { person: 'people', organization: 'organizations', place: 'places' };
/** Those that events mention, the most mentioned first, whatever is chosen. */
function chipsOf({ chronicle: { document }, filter, filtered }, type) {
    const mentioned = mentionsOf(document);
    return document.entities
        .map(({ id, name, type: own }, i) => ({
        id,
        name,
        own,
        count: filtered.entities[i] ?? 0,
        isOn: filter.entities.includes(id),
    }))
        .filter(({ id, own }) => own === type && (mentioned.get(id) ?? 0) > 0)
        .sort((a, b) => (mentioned.get(b.id) ?? 0) - (mentioned.get(a.id) ?? 0));
}
const mentions = new WeakMap();
/** Events of the whole story by the entity that they mention. */
function mentionsOf(document) {
    const known = mentions.get(document);
    if (known)
        return known;
    const counts = new Map();
    for (const event of isBare(document.events) ? [] : document.events)
        for (const id of new Set([...event.mentions, event.quote?.by ?? '']))
            counts.set(id, (counts.get(id) ?? 0) + 1);
    mentions.set(document, counts);
    return counts;
}
const staying = new WeakMap();
/** Those that were chosen once: one that is given up stays under the finger and the focus. */
function stayingOf({ chronicle: { document }, filter: { entities } }) {
    const stay = staying.get(document) ?? new Set();
    for (const id of entities)
        stay.add(id);
    staying.set(document, stay);
    return stay;
}
function foundWords({ filter, filtered, count, reading }) {
    if (!filtered.isFiltered || filtered.count > 0)
        return count;
    return filter.query.trim() === ''
        ? reading.nothingChosen
        : fill(reading.nothingFound, { query: filter.query.trim() });
}
function renderFind(finding, actions) {
    const { filter: { query }, reading, } = finding;
    const found = foundWords(finding);
    const search = (text, by = 'key') => actions.ask({ query: text }, by);
    const kinds = Object.keys(KINDS).filter((type) => chipsOf(finding, type).length > 0);
    return html `<div class="find" role="search" aria-labelledby="title">
    <div class="find-row">
      <label class="search">
        ${icon('search')}
        <input type="search" dir=${query === '' ? nothing : 'auto'} enterkeyhint="search" autocomplete="off" spellcheck="false" aria-label=${reading.search} placeholder=${reading.search} .value=${query}
          @input=${({ target }) => target instanceof HTMLInputElement && search(target.value)} @keydown=${ownKeys(query, search)} />
        ${query === '' ? nothing : html `<button type="button" part="button" data-control="clear-search" aria-label=${reading.clearSearch} @click=${toField((by) => search('', by))}>${icon('close')}</button>`}
      </label>
      ${found === '' ? nothing : html `<p class="found ${finding.filtered.count === 0 ? 'nothing' : ''}"><strong>${written(found)}</strong> <button type="button" part="button" data-control="clear" @click=${toField((by) => actions.ask({ query: '', groups: [], entities: [] }, by))}>${written(reading.clearAll)}</button></p>`}
    </div>
    ${kinds.length > 0 ? html `<div class="chips" role="toolbar" aria-label=${kinds.map((type) => reading[KINDS[type]]).join(finding.comma)}>${kinds.map((type) => renderKind(finding, type, actions))}</div>` : nothing}
  </div>`;
}
/** Letters and arrows belong to who writes; Escape empties the field first. */
const ownKeys = (query, search) => (event) => {
    if (event.key !== 'Escape' || query !== '')
        event.stopPropagation();
    if (event.key === 'Escape' && query !== '')
        search('');
};
/** The button goes with what it cleared: the focus is in the field then. */
const toField = (act) => (press) => {
    if (press.currentTarget instanceof Element)
        press.currentTarget.closest('.find')?.querySelector('input')?.focus();
    act(byOf(press));
};
function renderKind(finding, type, { toggle, unfold }) {
    const { reading, words, unfolded } = finding;
    const chips = chipsOf(finding, type);
    const name = reading[KINDS[type]];
    const isOpen = unfolded.has(type);
    const stay = stayingOf(finding);
    const rest = chips.length - FIRST_CHIPS;
    return html `<div class="kind" role="group" aria-label=${name}>
    <span aria-hidden="true">${written(name)}</span>
    ${chips.filter(({ id }, i) => isOpen || stay.has(id) || i < FIRST_CHIPS).map((chip) => html `<button type="button" class="chip ${chip.count === 0 ? 'bare' : ''}" part="button" data-entity=${chip.id} aria-pressed=${chip.isOn ? 'true' : 'false'} @click=${(press) => toggle(chip.id, byOf(press))}><bdi>${written(chip.name)}</bdi> <span class="count">${written(formatNumber(chip.count, words))}</span></button>`)}
    ${rest > 0 ? html `<button type="button" class="chip" part="button" data-control="more-chips" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => unfold(type)}>${written(isOpen ? reading.fewer : plural(reading.more, rest, words))}${icon('down')}</button>` : nothing}
  </div>`;
}

// Where the query stands in words on the page. Ranges colour them from outside, so that no element parts joined
// letters; a browser without such ranges underlines the whole text.
const NAME = 'khatt-hit';
/** Texts in which hits are shown. */
const WORDS = '.event .title, .details :is(h1, h2, h3, h4, h5, h6, .text, blockquote p)';
/** The ranges of each widget, all in the page's one highlight. */
const shown = new WeakMap();
/** A range over the characters `start` to `end` of texts that follow each other. */
function rangeOver(texts, start, end) {
    const range = new Range();
    let at = 0;
    let isBegun = false;
    for (const text of texts) {
        const next = at + text.data.length;
        if (!isBegun && start < next) {
            range.setStart(text, start - at);
            isBegun = true;
        }
        if (isBegun && end <= next) {
            range.setEnd(text, end - at);
            return range;
        }
        at = next;
    }
    return null;
}
function rangesIn(node, { hitsIn }) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode())
        if (text instanceof Text)
            texts.push(text);
    return hitsIn(texts.map((text) => text.data).join('')).flatMap(({ start, end }) => rangeOver(texts, start, end) ?? []);
}
/** Shows where the query stands in the words on the page; null shows nothing. */
const showHits = (root, hits) => {
    const nodes = [...root.querySelectorAll(WORDS)];
    const ranges = nodes.map((node) => (hits?.finder ? rangesIn(node, hits.finder) : []));
    for (const node of root.querySelectorAll('.event[data-event-id]'))
        tellHidden(node, hits);
    if (!('highlights' in CSS)) {
        nodes.forEach((node, i) => node.classList.toggle('hit', (ranges[i]?.length ?? 0) > 0));
        return;
    }
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of shown.get(root) ?? [])
        highlight.delete(range);
    for (const range of ranges.flat())
        highlight.add(range);
    shown.set(root, ranges.flat());
    CSS.highlights.set(NAME, highlight);
};
/**
 * A card whose title has none of the words says that its text has them, or that it is none of those that were asked
 * for.
 */
function tellHidden(node, hits) {
    const { chronicle, reading } = hits?.finding ?? {};
    const id = node.getAttribute('data-event-id') ?? '';
    const event = chronicle?.events[chronicle.indexOf.get(id) ?? -1] ?? chronicle?.undated.find((one) => one.id === id);
    const note = hits?.finding.outsideOf(id) || (event && hits?.finder?.isInTextOnly(event) && reading?.inText);
    if (note)
        node.setAttribute('data-hit', note);
    else
        node.removeAttribute('data-hit');
}

// Makes the search ready, of a long story in pieces, so that the page answers meanwhile.
/** So long at a time: half of a frame. */
const SLICE_MS = 8;
/**
 * More events than these are made ready before anything is asked, unless they are so many that the page has better
 * things to do.
 */
const MANY$1 = 500;
const TOO_MANY = 20_000;
class Preparing {
    #timer;
    /** `done` is called when an answer that had to wait can be given. */
    constructor(done) {
        this.done = done;
    }
    /** Whether what is asked can be answered now; else it goes on by itself. Without `mayWait` it is done at once. */
    isReady(chronicle, isAsked, mayWait) {
        const isMany = mayWait && chronicle.count > MANY$1;
        if (!isAsked && (!isMany || chronicle.count > TOO_MANY))
            return true;
        const until = performance.now() + SLICE_MS;
        clearTimeout(this.#timer);
        if (prepareSearch(chronicle, () => !isMany || performance.now() < until))
            return true;
        this.#timer = setTimeout(() => this.isReady(chronicle, true, true) && this.done());
        return !isAsked;
    }
}

// The look of the finder. Its rows have their height before they come, so that nothing under them moves.
const findStyles = css `
  .legend.toggles li { position: relative; z-index: 0; }
  /* As high and as wide as a name that is none: what comes later moves nothing. What shows it reaches over the name by a shadow and an outline, which no page scrolls to. */
  .legend button::before { content: ''; position: absolute; z-index: -1; inset: -4px 0; }
  .legend button::after { content: ''; position: absolute; z-index: -1; inset: 2px 0; border-radius: calc(var(--_radius) - 6px); box-shadow: 0 0 0 6px var(--_wash); background: var(--_wash); outline: 0 solid var(--g); outline-offset: 4.5px; }
  .legend button { --_wash: transparent; }
  .legend button:hover { --_wash: var(--_tint); }
  .legend li:has([aria-pressed='true']) { color: var(--_ink); }
  .legend button[aria-pressed='true'] { --_wash: color-mix(in srgb, var(--g) 14%, transparent); }
  .legend [aria-pressed='true']::after { outline-width: 1.5px; }
  .legend button:focus-visible { outline: none; }
  .legend button:focus-visible::after { outline: 2.5px solid var(--_focus); outline-offset: 6px; }
  .find-row, .chips, .kind { display: flex; align-items: center; gap: 0.5em; }
  .find-row { min-block-size: 48px; gap: 1em; justify-content: space-between; }
  .search { display: flex; align-items: center; gap: 0.5em; flex: 0 1 24em; min-inline-size: 8em; box-sizing: border-box; block-size: 44px; padding-inline: 0.7em 0.3em; border: 1px solid color-mix(in srgb, var(--_ink) 50%, transparent); border-radius: var(--_radius); }
  .search:focus-within { outline: 2.5px solid var(--_focus); outline-offset: 1px; }
  .search svg { flex: none; }
  .search input { flex: 1; min-inline-size: 0; block-size: 100%; padding: 0; border: 0; outline: 0; background: none; font: inherit; color: inherit; text-align: start; appearance: none; }
  .search input::-webkit-search-cancel-button { display: none; }
  .search input::placeholder { color: var(--_muted); opacity: 1; }
  .search button { flex: none; inline-size: 36px; block-size: 36px; display: grid; place-items: center; border-radius: calc(var(--_radius) - 3px); }
  .search button:hover { background: var(--_tint); }
  .found { flex: 0 1 auto; margin: 0; display: flex; align-items: center; gap: 0 0.8em; line-height: 1.4; }
  /* Long words that nobody found stand whole in the field. */
  .found strong { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
  .found button { flex: none; min-block-size: 24px; text-decoration: underline; text-underline-offset: 0.25em; }
  /* In a list that nothing is found of, that is what its place has. */
  .timeline.vertical:has(> .finder .nothing), .vertical > .finder:has(.nothing), .finder:has(.nothing) > .find { display: flex; flex-direction: column; }
  .vertical > .finder:has(.nothing), .vertical > .finder:has(.nothing) > .find { flex: auto; }
  .vertical .find:has(.nothing) > .find-row { display: contents; }
  .vertical .find:has(.nothing) .search { flex: none; margin-block: 2px; inline-size: min(24em, 100%); }
  .vertical .found.nothing { order: 1; flex: auto; flex-direction: column; justify-content: center; gap: 0.4em; min-block-size: 9em; padding-block: 1em; text-align: center; box-sizing: border-box; }
  .chips { min-block-size: 44px; gap: 0.4em 1.2em; overflow-x: auto; overscroll-behavior-x: contain; scrollbar-width: none; font-size: max(14px, 0.875em); }
  .chips.open, .chips.open .kind { flex-wrap: wrap; }
  .kind { flex: none; }
  /* The chips must not: in what is muted the ink is, too. */
  .kind > span { color: var(--_muted); }
  .chips.open .kind { flex: 0 1 auto; }
  .chips .chip { flex: none; }
  .chip:hover { background: var(--_tint); }
  .chip:focus-visible { border-radius: 22px; outline-offset: -2px; }
  /* The ink may be the current colour: what stands on it has its own. */
  .chip[aria-pressed='true'] { background: var(--_ink); }
  .chip[aria-pressed='true'] > * { color: var(--khatt-paper, Canvas); }
  .chip.bare:not([aria-pressed='true']) { border-color: var(--_hairline); color: var(--_muted); }
  .chip svg { inline-size: 14px; block-size: 14px; }
  .chip[aria-expanded='true'] svg { rotate: 180deg; }
  ::highlight(khatt-hit) { background-color: #ffe08a; color: #1a1a1a; }
  .hit { text-decoration: underline 2px; text-underline-offset: 0.25em; }
  .event[data-hit]::after { content: attr(data-hit); display: block; color: var(--_muted); font-size: max(13px, 0.75em); line-height: 1.54; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  /* Its ellipsis reaches over the edge of a picture. */
  .card .event[data-hit]:has(> img) { isolation: isolate; }
  .card .event[data-hit] > img { z-index: -1; }
  /* A card of the story's map is one line high. */
  .story .card .event[data-hit]::after { content: none; }
  /* What was not asked for stands on the axis, hollow and grey. */
  .out { --g: color-mix(in srgb, var(--_ink) 50%, transparent); }
  .inks .dot.out { fill: var(--_paper, none); stroke: var(--g); stroke-width: 2; paint-order: normal; }
  rect.band.out { fill: transparent; stroke: var(--g); }
  .cluster.out { color: var(--_muted); }
  /* Beside a narrow field there is no room for what was found: it stands under all that is pressed, which stays in its place. */
  @container (max-inline-size: 559px) {
    .find { display: flex; flex-direction: column; }
    .find-row { display: contents; }
    .search { flex: none; margin-block: 2px; }
    .found { order: 1; min-block-size: 44px; margin-block-start: 4px; justify-content: space-between; }
  }
  @media (pointer: coarse) {
    .legend button::before { inset-block: 0; }
    .legend button::after { inset-block: 6px; }
    .chips { margin-block-start: 6px; }
    .found button { min-block-size: 44px; border-radius: 22px; }
    .search button { inline-size: 44px; }
  }
  @media (prefers-contrast: more) { .search, .chip { border-color: currentColor; } }
  @media (forced-colors: active) {
    .search, .chip { border-color: ButtonText; }
    .legend [aria-pressed='true']::after { outline: 2px solid Highlight; }
    .chip[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; }
    .chip[aria-pressed='true'] > * { forced-color-adjust: none; color: HighlightText; }
  }
  /* On paper stands what was asked, and no control. */
  @media print {
    .find button:not([aria-pressed='true']), .kind:not(:has([aria-pressed='true'])), .search:has(:placeholder-shown) { display: none; }
    .search { border: 0; padding: 0; }
    .chips { min-block-size: 0; flex-wrap: wrap; }
    .chip[aria-pressed='true'] { background: none; }
    .chip[aria-pressed='true'] > * { color: inherit; }
  }
`;

// What was pressed stays under the finger.
/**
 * Makes a change after which a node, found before and after it, stands where it stood in the window, whatever has come
 * or gone above it.
 */
async function keepInPlace(find, change) {
    const topOf = () => find()?.getBoundingClientRect().top ?? NaN;
    const before = topOf();
    await change();
    const movedPx = topOf() - before;
    if (movedPx)
        scrollBy({ top: movedPx, behavior: 'instant' });
}
/** Asks for the events about a name in the open event, or no longer. */
const mention = (store, id, by) => keepInPlace(() => store.host.renderRoot.querySelector(`#details [data-control="mention-${CSS.escape(id)}"]`), () => {
    store.toggle('entities', id, by);
    return store.host.updateComplete;
});

// What finds events in a story, a file of its own that comes where it is useful: what is asked for is looked for once,
// shown in the bar and in the words on the page, and said.
/** Who types is told what was found when they pause. */
const PAUSE_MS = 500;
/** Of more events the answer is worked out in slices once the timeline stands there. */
const MANY = 10_000;
class Bar {
    #filter;
    #chronicle;
    #finder;
    #hasHits;
    #pause;
    #unfolded;
    #preparing;
    #answering;
    constructor(store, reading, say) {
        this.store = store;
        this.reading = reading;
        this.say = say;
        this.counts = null;
        this.#filter = null;
        this.#chronicle = null;
        this.#finder = null;
        this.#hasHits = false;
        this.#unfolded = new Set();
        this.#preparing = new Preparing(() => this.store.host.requestUpdate());
        this.#answering = new Answering(store, () => store.host.requestUpdate());
        store.outsideOf = (id) => store.found?.matches[placeOf(store.chronicle, id)] === 0
            ? (reading.now?.readingWordsFor(store.language.words.locale).outside ?? '')
            : '';
    }
    follow() {
        const { store } = this;
        const { chronicle, filter } = store;
        const isStale = chronicle !== this.#chronicle || filter !== this.#filter;
        // What was found in another story must not be shown meanwhile.
        const mayWait = store.found === null || chronicle === this.#chronicle;
        const isLater = mayWait && store.isAnnounced && this.#filter !== null && (chronicle?.count ?? 0) > MANY;
        const answer = isStale && chronicle && isLater ? this.#answering.answer(chronicle, filter) : null;
        store.isSearching =
            isStale &&
                chronicle !== null &&
                (isLater ? !answer : !this.#preparing.isReady(chronicle, filter.query.trim() !== '', mayWait));
        if (!chronicle || !isStale || store.isSearching)
            return;
        this.#answering.end();
        const isNews = this.#filter !== null && filter !== this.#filter;
        [this.#chronicle, this.#filter] = [chronicle, filter];
        const found = answer ?? filterEvents(chronicle, filter);
        store.found = found.isFiltered ? found : null;
        this.counts = found;
        const finder = (this.#finder = filter.query.trim() === '' ? null : createFinder(chronicle, filter.query));
        store.isInText = (id) => {
            const event = chronicle.events[chronicle.indexOf.get(id) ?? -1];
            return store.outsideOf(id) !== '' || (finder !== null && event !== undefined && finder.isInTextOnly(event));
        };
        if (isNews)
            this.#sayLater();
    }
    end() {
        this.#answering.end();
        clearTimeout(this.#pause);
        this.show();
    }
    render() {
        const finding = this.#finding;
        return (finding &&
            renderFind(finding, {
                ask: (filter, by) => this.store.filterBy(filter, by),
                toggle: (id, by) => this.store.toggle('entities', id, by),
                unfold: (type) => {
                    if (!this.#unfolded.delete(type))
                        this.#unfolded.add(type);
                    this.store.host.requestUpdate();
                },
            }));
    }
    get #finding() {
        const { chronicle, filter, found, outsideOf, language: { words, messages }, } = this.store;
        if (!chronicle || !this.counts || !this.reading.now)
            return null;
        return {
            chronicle,
            filter,
            filtered: this.counts,
            count: found ? plural(messages.events, found.count, words) : '',
            words,
            comma: messages.comma,
            outsideOf,
            reading: this.reading.now.readingWordsFor(words.locale),
            unfolded: this.#unfolded,
        };
    }
    show() {
        const finding = this.#finding;
        const hits = this.store.found && finding && this.store.host.isConnected ? { finder: this.#finder, finding } : null;
        // Where nothing is asked for no update looks for it.
        if (hits || this.#hasHits)
            showHits(this.store.host.renderRoot, hits);
        this.#hasHits = hits !== null;
    }
    #sayLater() {
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => {
            const finding = this.#finding;
            if (finding)
                this.say(`${foundWords(finding)}${openWords(this.store, finding)}`);
        }, PAUSE_MS);
    }
}
/** Where an event stands in what was found: the dated ones, then the undated ones. */
function placeOf(chronicle, id) {
    if (!chronicle)
        return -1;
    return chronicle.indexOf.get(id) ?? chronicle.count + chronicle.undated.findIndex((event) => event.id === id);
}
/** That the open event is none of those that were found, after the sentence that tells how many these are. */
function openWords({ selected }, { chronicle, comma, outsideOf }) {
    const outside = selected === null ? '' : outsideOf(selected);
    const event = chronicle.document.events.find(({ id }) => id === selected);
    return outside && event ? `${comma}${event.title}: ${outside}` : '';
}

export { Bar, findStyles, mention };
//# sourceMappingURL=find.js.map
