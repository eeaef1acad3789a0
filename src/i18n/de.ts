// German.

import type { CalendarWords, Messages } from './locale.js';

/**
 * Prepositions ask for an article in another case, with doubt between: 'seit dem 11. März 2021', 'bis etwa zu den
 * 1990er-Jahren'; doubt alone for 'am 11. März', 'im 20. Jahrhundert'. A time is one of a clock.
 */
const polish = (text: string): string => text
  .replace(/^(seit|ab|bis)((?: etwa| vielleicht)*) (?=\p{Nd}+\. |Jahrzehnt)/u, (_, to: string, doubt: string) => `${to}${doubt} ${to === 'bis' ? 'zum' : 'dem'} `)
  .replace(/^(seit|ab|bis)((?: etwa| vielleicht)*) (\p{Nd}+er-Jahre)/u, (_, to: string, doubt: string, years: string) => `${to}${doubt} ${to === 'bis' ? 'zu den' : 'den'} ${years}n`)
  .replace(/^ab((?: vielleicht)?) vor/, 'seit$1')
  .replace(/^(vielleicht )?etwa (?=\p{Nd}+\. (?!Ja|Qu|Ha))/u, '$1um den ')
  .replace(/^vielleicht (?=\p{Nd}+\. (?!Ja|Qu|Ha))/u, '$&am ')
  .replace(/^((?:vielleicht )?(?:etwa )?)(?<=\S )(?=\p{Nd}+\. (?:Ja|Qu|Ha)|Jahrzehnt)/u, '$1im ')
  .replace(/^((?:vielleicht )?(?:etwa )?)(?<=\S )(\p{Nd}+er-Jahre)(?!n)/u, '$1in den $2n')
  .replace(/\p{Nd}:\p{Nd}\p{Nd}(?! Uhr|–)/gu, '$& Uhr');

export const de: Messages & CalendarWords = {
  since: 'seit {date}', until: 'bis {date}', about: 'etwa {date}', maybe: 'vielleicht {date}',
  endUnknown: 'ab {date}, Ende unbekannt', startUnknown: 'bis {date}, Beginn unbekannt', ongoing: 'dauert an',
  or: '{start} oder {end}', and: '{start} und {end}', range: '{start} – {end}', between: 'zwischen dem {start} und dem {end}', withTime: '{date}, {time}',
  early: 'Anfang {date}', middle: 'Mitte {date}', late: 'Ende {date}',
  inZone: '{time} Uhr (Ortszeit {zone})', inUtc: '{time} Uhr (UTC{offset})',
  cities: {
    Baghdad: 'Bagdad', Tehran: 'Teheran', Riyadh: 'Riad', Qatar: 'Doha', Bahrain: 'Manama', Muscat: 'Maskat', Damascus: 'Damaskus', Cairo: 'Kairo', Khartoum: 'Khartum', Tripoli: 'Tripolis',
    Algiers: 'Algier', El_Aaiun: 'El Aaiún', Mogadishu: 'Mogadischu', Djibouti: 'Dschibuti', Addis_Ababa: 'Addis Abeba', Ndjamena: 'N’Djamena', Karachi: 'Karatschi', Kolkata: 'Kalkutta', Calcutta: 'Kalkutta',
    Katmandu: 'Kathmandu', Yangon: 'Rangun', Rangoon: 'Rangun', Ho_Chi_Minh: 'Ho-Chi-Minh-Stadt', Saigon: 'Ho-Chi-Minh-Stadt', Singapore: 'Singapur', Hong_Kong: 'Hongkong', Tokyo: 'Tokio', Pyongyang: 'Pjöngjang',
    Tashkent: 'Taschkent', Ashgabat: 'Aschgabat', Dushanbe: 'Duschanbe', Bishkek: 'Bischkek', Tbilisi: 'Tiflis', Yerevan: 'Eriwan', Yekaterinburg: 'Jekaterinburg', Vladivostok: 'Wladiwostok', Nicosia: 'Nikosia',
    Moscow: 'Moskau', Kyiv: 'Kiew', Kiev: 'Kiew', Warsaw: 'Warschau', Prague: 'Prag', Vienna: 'Wien', Zurich: 'Zürich', Rome: 'Rom', Athens: 'Athen', Belgrade: 'Belgrad', Bucharest: 'Bukarest',
    Copenhagen: 'Kopenhagen', Brussels: 'Brüssel', Luxembourg: 'Luxemburg', Lisbon: 'Lissabon', Havana: 'Havanna', Mexico_City: 'Mexiko-Stadt', Bogota: 'Bogotá', Sao_Paulo: 'São Paulo',
  },
  yearBC: '{year} v. Chr.', yearCE: '{year} n. Chr.', yearIslamic: '{year} AH', yearPersian: '{year} AP', yearHebrew: '{year}',
  dayMonth: '{day}. {month}', monthYear: '{month} {year}', weekdayDate: '{weekday}, {date}',
  islamicMonths: [
    'Muharram', 'Safar', 'Rabi al-Awwal', 'Rabi ath-Thani', 'Dschumada l-Ula', 'Dschumada th-Thaniya', 'Radschab', 'Schaban', 'Ramadan', 'Schawwal', 'Dhu l-Qada', 'Dhu l-Hiddscha',
  ],
  persianMonths: ['Farwardin', 'Ordibehescht', 'Chordad', 'Tir', 'Mordad', 'Schahriwar', 'Mehr', 'Aban', 'Asar', 'Dey', 'Bahman', 'Esfand'],
  hebrewMonths: ['Tischri', 'Cheschwan', 'Kislew', 'Tewet', 'Schewat', 'Adar', 'Nisan', 'Ijjar', 'Siwan', 'Tammus', 'Aw', 'Elul', 'Adar I', 'Adar II'],
  thousandYears: { other: '{years} Jahren' },
  millionYears: { one: 'einer Million Jahren', other: '{n} Millionen Jahren' }, billionYears: { one: 'einer Milliarde Jahren', other: '{n} Milliarden Jahren' }, ago: 'vor {date}', sinceAgo: 'seit {date}',
  nth: { other: '{n}.' },
  // Years BC cannot be joined to a word.
  decade: { '=-1': 'Jahrzehnt ab {year}', other: '{year}er-Jahre' },
  century: { other: '{nth} Jahrhundert' }, centuryBC: { other: '{nth} Jahrhundert v. Chr.' }, millennium: { other: '{nth} Jahrtausend' }, millenniumBC: { other: '{nth} Jahrtausend v. Chr.' },
  seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'], quarter: { other: '{nth} Quartal' }, third: { other: '{nth} Jahresdrittel' }, half: { other: '{nth} Halbjahr' }, partOfYear: '{part} {year}',
  polish,
  undated: 'ohne Datum', doubt: '?',
  // Accusative: 'lasted' and 'ongoingFor' both ask for it.
  years: { one: 'ein Jahr', other: '{n} Jahre' }, months: { one: 'einen Monat', other: '{n} Monate' }, days: { one: 'einen Tag', other: '{n} Tage' },
  lasted: '{duration} lang', ongoingFor: 'dauert bereits {duration} an',
  asOf: 'Stand',
  events: { '=0': 'keine Ereignisse', one: 'ein Ereignis', other: '{n} Ereignisse' },
  comma: ', ', position: '{n} von {count}', more: '+{n}', moreEvents: { one: 'ein weiteres Ereignis', other: '{n} weitere Ereignisse' },
  leftOut: { one: 'Ein Ereignis war nicht lesbar und fehlt hier', other: '{n} Ereignisse waren nicht lesbar und fehlen hier' },
  timeline: 'Zeitleiste', toolbar: 'Ansicht', zoomIn: 'Vergrößern', zoomOut: 'Verkleinern', fit: 'Alles zeigen',
  skip: 'Zeitleiste überspringen', jumpTo: 'Springen zu', extent: '{events}, {first} bis {last}',
  inGroups: { one: 'in einer Gruppe', other: 'in {n} Gruppen' },
  previous: 'Vorheriges Ereignis', next: 'Nächstes Ereignis', close: 'Schließen', showAll: { other: 'Alle {n} Ereignisse zeigen' },
  undatedEvents: 'Ereignisse ohne Datum', loading: 'Die Zeitleiste wird geladen', empty: 'Diese Zeitleiste enthält noch keine Ereignisse',
  error: 'Die Zeitleiste lässt sich nicht anzeigen', errorNetwork: 'Die Daten sind nicht erreichbar. Bitte die Verbindung prüfen und es erneut versuchen.', errorSize: 'Die Daten sind größer als erlaubt.',
  errorFormat: 'Die Daten liegen nicht in lesbarer Form vor.', errorTime: 'Die Daten haben zu lange auf sich warten lassen.', retry: 'Erneut versuchen',
  source: 'Quelle: {name}', storySource: 'Quelle der Zeitleiste: {name}', updated: 'Stand: {date}', paraphrase: '(sinngemäß)', mentions: 'Erwähnt', imageFailed: 'Das Bild konnte nicht angezeigt werden', playFailed: 'Die Wiedergabe ist nicht möglich', play: 'Abspielen: {name}',
};
