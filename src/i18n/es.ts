// Spanish. Days in sentences would need an article, years and months none, so open periods are told after a colon.

import type { CalendarWords, Messages, Plural } from './locale.js';

const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Of centuries, to the 39th, in Roman numerals as Spanish print has them. */
const ORDINALS: Plural = {
  other: '{n}',
  ...Object.fromEntries([...Array(39).keys()].map((i) => [`=${i + 1}`, `${'X'.repeat((i + 1) / 10)}${ONES[(i + 1) % 10] ?? ''}`])),
};

/** 'Perhaps' is said of a day, a season or a part of a year with its article; before an i, 'and' is 'e'. */
const polish = (text: string): string => text
  .replace(/quizá (?=\d+(?:–\d+)? de |siglo|milenio|primer |segundo |tercer |cuarto |quinto |verano|otoño|invierno|trimestre|cuatrimestre|semestre)/g, 'quizá el ')
  .replace(/quizá (?=década|primavera)/g, 'quizá la ')
  .replace(/ y (?=h?i(?!e))/g, ' e ')
  // Early years have an article: 'marzo del 44 a. C.'
  .replace(/ de (?=\d+ a\.)/g, ' del ');

export const es: Messages & CalendarWords = {
  since: 'inicio: {date}', until: 'fin: {date}', about: '{date} aprox.', aboutLength: 'alrededor de {date}', maybe: 'quizá {date}',
  endUnknown: 'inicio: {date}, fin desconocido', startUnknown: 'fin: {date}, inicio desconocido', ongoing: 'en curso',
  or: '{start} o bien {end}', and: '{start} y {end}', range: '{start} – {end}', between: 'entre el {start} y el {end}', withTime: '{date}, {time}',
  early: 'principios de {date}', middle: 'mediados de {date}', late: 'finales de {date}',
  inZone: '{time}, hora de {zone}', inUtc: '{time} UTC{offset}',
  cities: {
    Baghdad: 'Bagdad', Tehran: 'Teherán', Riyadh: 'Riad', Qatar: 'Doha', Bahrain: 'Manama', Dubai: 'Dubái', Muscat: 'Mascate', Aden: 'Adén', Damascus: 'Damasco', Amman: 'Amán', Jerusalem: 'Jerusalén', Hebron: 'Hebrón',
    Cairo: 'El Cairo', Khartoum: 'Jartum', Tripoli: 'Trípoli', Tunis: 'Túnez', Algiers: 'Argel', Nouakchott: 'Nuakchot', El_Aaiun: 'El Aaiún', Juba: 'Yuba', Mogadishu: 'Mogadiscio', Djibouti: 'Yibuti',
    Addis_Ababa: 'Adís Abeba', Ndjamena: 'Yamena', Istanbul: 'Estambul', Kolkata: 'Calcuta', Calcutta: 'Calcuta', Katmandu: 'Katmandú', Kathmandu: 'Katmandú', Dhaka: 'Daca', Yangon: 'Rangún', Rangoon: 'Rangún',
    Ho_Chi_Minh: 'Ciudad Ho Chi Minh', Saigon: 'Ciudad Ho Chi Minh', Singapore: 'Singapur', Jakarta: 'Yakarta', Shanghai: 'Shanghái', Taipei: 'Taipéi', Tokyo: 'Tokio', Seoul: 'Seúl', Pyongyang: 'Pionyang',
    Tashkent: 'Taskent', Ashgabat: 'Asjabad', Dushanbe: 'Dusambé', Bishkek: 'Biskek', Baku: 'Bakú', Tbilisi: 'Tiflis', Yerevan: 'Ereván', Yekaterinburg: 'Ekaterimburgo', Sydney: 'Sídney',
    Moscow: 'Moscú', Kyiv: 'Kiev', Warsaw: 'Varsovia', Prague: 'Praga', Vienna: 'Viena', Zurich: 'Zúrich', Rome: 'Roma', Athens: 'Atenas', Belgrade: 'Belgrado', Bucharest: 'Bucarest', Sofia: 'Sofía',
    Copenhagen: 'Copenhague', Stockholm: 'Estocolmo', Berlin: 'Berlín', Brussels: 'Bruselas', Luxembourg: 'Luxemburgo', Paris: 'París', London: 'Londres', Dublin: 'Dublín', Lisbon: 'Lisboa', Canary: 'Canarias',
    New_York: 'Nueva York', Los_Angeles: 'Los Ángeles', Mexico_City: 'Ciudad de México', Cancun: 'Cancún', Merida: 'Mérida', Havana: 'La Habana', 'Port-au-Prince': 'Puerto Príncipe', Panama: 'Panamá',
    Bogota: 'Bogotá', Cayenne: 'Cayena', Asuncion: 'Asunción', Cordoba: 'Córdoba', Sao_Paulo: 'São Paulo',
  },
  yearBC: '{year} a.\u00A0C.', yearCE: '{year} d.\u00A0C.', yearIslamic: '{year} AH', yearPersian: '{year} AP', yearHebrew: '{year}',
  dayMonth: '{day} de {month}', monthYear: '{month} de {year}', weekdayDate: '{weekday}, {date}',
  islamicMonths: [
    'muharram', 'safar', 'rabi al-awwal', 'rabi al-thani', 'yumada al-ula', 'yumada al-thania', 'rayab', 'shaabán', 'ramadán', 'shawwal', 'du al-qada', 'du al-hiyya',
  ],
  persianMonths: ['farvardín', 'ordibehesht', 'jordad', 'tir', 'mordad', 'shahrivar', 'mehr', 'abán', 'azar', 'dey', 'bahmán', 'esfand'],
  hebrewMonths: ['tishréi', 'jeshván', 'kislev', 'tevet', 'shevat', 'adar', 'nisán', 'iyar', 'siván', 'tamuz', 'av', 'elul', 'adar I', 'adar II'],
  thousandYears: { other: '{years} años' },
  millionYears: { one: 'un millón de años', other: '{n} millones de años' }, billionYears: { one: 'mil millones de años', other: '{n} mil millones de años' }, ago: 'hace {date}', sinceAgo: 'inicio: hace {date}',
  nth: ORDINALS,
  decade: { '=-1': 'década iniciada en el {year}', other: 'década de {year}' }, century: { other: 'siglo {nth}' }, centuryBC: { other: 'siglo {nth} a.\u00A0C.' },
  millennium: { '=1': 'primer milenio', '=2': 'segundo milenio', '=3': 'tercer milenio', other: 'milenio {nth}' },
  millenniumBC: { '=1': 'primer milenio a.\u00A0C.', '=2': 'segundo milenio a.\u00A0C.', '=3': 'tercer milenio a.\u00A0C.', '=4': 'cuarto milenio a.\u00A0C.', '=5': 'quinto milenio a.\u00A0C.', other: 'milenio {nth} a.\u00A0C.' },
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  quarter: { '=1': 'primer trimestre', '=2': 'segundo trimestre', '=3': 'tercer trimestre', '=4': 'cuarto trimestre', other: 'trimestre {nth}' },
  third: { '=1': 'primer cuatrimestre', '=2': 'segundo cuatrimestre', '=3': 'tercer cuatrimestre', other: 'cuatrimestre {nth}' },
  half: { '=1': 'primer semestre', '=2': 'segundo semestre', other: 'semestre {nth}' }, partOfYear: '{part} de {year}',
  polish,
  undated: 'sin fecha', doubt: '?',
  years: { one: 'un año', other: '{n} años' }, months: { one: 'un mes', other: '{n} meses' }, days: { one: 'un día', other: '{n} días' },
  lasted: 'durante {duration}', ongoingFor: 'en curso desde hace {duration}',
  asOf: 'actualizado',
  events: { '=0': 'sin acontecimientos', one: 'un acontecimiento', other: '{n} acontecimientos' },
  comma: ', ', position: '{n} de {count}', more: '+{n}', moreEvents: { one: 'un acontecimiento más', other: '{n} acontecimientos más' },
  leftOut: { one: 'Un acontecimiento no se ha podido leer y no se muestra', other: '{n} acontecimientos no se han podido leer y no se muestran' },
  timeline: 'Cronología', toolbar: 'Vista', zoomIn: 'Acercar', zoomOut: 'Alejar', fit: 'Ver todo',
  skip: 'Saltar la cronología', jumpTo: 'Ir a', extent: '{events}, de {first} a {last}',
  inGroups: { one: 'en un grupo', other: 'en {n} grupos' },
  previous: 'Acontecimiento anterior', next: 'Acontecimiento siguiente', close: 'Cerrar', showAll: { other: 'Ver los {n} acontecimientos' },
  undatedEvents: 'Acontecimientos sin fecha', loading: 'Cargando la cronología', empty: 'Todavía no hay acontecimientos en esta cronología',
  error: 'No se puede mostrar la cronología', errorNetwork: 'No se ha podido acceder a los datos. Compruebe la conexión e inténtelo de nuevo.', errorSize: 'Los datos superan el tamaño permitido.',
  errorFormat: 'Los datos no están en un formato legible.', errorTime: 'Los datos han tardado demasiado en llegar.', retry: 'Reintentar',
  source: 'Fuente: {name}', storySource: 'Fuente de la cronología: {name}', updated: 'Actualizado: {date}', paraphrase: '(cita no literal)', mentions: 'Menciones', imageFailed: 'No se ha podido mostrar la imagen', playFailed: 'No se ha podido reproducir', play: 'Reproducir: {name}',
};
