// German.

import type { ReadingWords } from './reading-words.js';

export const de: ReadingWords = {
  begin: 'Beginnen', previous: 'Zurück', next: 'Weiter', toTitle: 'Zum Titel', play: 'Abspielen', pause: 'Pause', enlarge: 'Bild vergrößern', transcript: 'Transkript',
  search: 'Ereignisse durchsuchen', clearSearch: 'Suche löschen', clearAll: 'Alles zurücksetzen', groups: 'Gruppen', people: 'Personen', organizations: 'Organisationen', places: 'Orte',
  more: { other: '{n} weitere' }, fewer: 'Weniger anzeigen',
  inText: 'Im Text des Ereignisses', nothingFound: 'Nichts gefunden für „{query}“', nothingChosen: 'Kein Ereignis passt zu dieser Auswahl', outside: 'Außerhalb des Filters',
  copyLink: 'Link kopieren', share: 'Teilen', copyText: 'Als Text kopieren', copied: 'Kopiert', notCopied: 'Das ließ sich nicht kopieren',
  added: { one: 'Ein neues Ereignis', other: '{n} neue Ereignisse' },
  layout: 'Ansicht', chart: 'Diagramm', story: 'Erzählung', list: 'Liste',
};
