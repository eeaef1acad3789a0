import { m as messagesFor, r as registerMessages } from './layout-scene.js';
import { r as readDate } from './read-date.js';
import './other-calendars.js';

// What loads on use, where a document has dates in words. As a file of its own it has a registry of words of its own,
// so it is handed the words of the language it is to read.
/** The reader, with the page's words of a locale: it knows cities by them. */
function readerWith(locale, messages) {
    if (messagesFor(locale) !== messages)
        registerMessages(locale, messages);
    return readDate;
}

export { readerWith };
//# sourceMappingURL=reader.js.map
