// French. The space before a colon does not break; dates in sentences would need articles, so open periods are told after a colon.
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Of centuries and millennia, to the 39th, in Roman numerals as French print has them. */
const ORDINALS = {
    other: '{n}e',
    ...Object.fromEntries([...Array(39).keys()].map((i) => [`=${i + 1}`, `${'X'.repeat((i + 1) / 10)}${ONES[(i + 1) % 10] ?? ''}${i === 0 ? 'er' : 'e'}`])),
};
const islamicMonths = [
    'mouharram', 'safar', 'rabia al-awal', 'rabia ath-thani', 'joumada al-oula', 'joumada ath-thania', 'rajab', 'chaabane', 'ramadan', 'chawwal', 'dhou al-qida', 'dhou al-hijja',
];
const persianMonths = ['farvardin', 'ordibehecht', 'khordad', 'tir', 'mordad', 'chahrivar', 'mehr', 'aban', 'azar', 'dey', 'bahman', 'esfand'];
const hebrewMonths = ['tichri', 'hechvan', 'kislev', 'tevet', 'chevat', 'adar', 'nissan', 'iyar', 'sivan', 'tamouz', 'av', 'eloul', 'adar I', 'adar II'];
/** Months with a day before them; 'av.' is no month. */
const MONTHS = `(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|${[...islamicMonths, ...persianMonths, ...hebrewMonths].join('|')})(?!\\.)`;
const FIRST_OF_MONTH = new RegExp(`(?<!\\d)1(?=(?:–\\d+)? ${MONTHS})`, 'g');
/** Doubt is said of most dates with their article: 'peut-être le 11 mars', 'vers le XXe siècle', but 'vers 2015'. */
const ARTICLES = [
    [new RegExp(`(?<=peut-être |vers )(?=\\d+(?:er)?(?:–\\d+)? ${MONTHS}|[IVX]+er? |printemps|premier |deuxième |troisième |quatrième |second )`, 'g'), 'le '],
    [/(?<=peut-être |vers )(?=années )/g, 'les '], [/(?<=peut-être |vers )(?=décennie)/g, 'la '], [/(?<=peut-être |vers )(?=été|automne|hiver)/g, 'l’'],
];
const polish = (text) => ARTICLES.reduce((said, [place, article]) => said.replace(place, article), text.replace(FIRST_OF_MONTH, '1er'));
const fr = {
    since: 'début\u00A0: {date}', until: 'fin\u00A0: {date}', about: 'vers {date}', aboutLength: 'environ {date}', maybe: 'peut-être {date}',
    endUnknown: 'début\u00A0: {date}, fin inconnue', startUnknown: 'fin\u00A0: {date}, début inconnu', ongoing: 'en cours',
    or: '{start} ou {end}', and: '{start} et {end}', range: '{start} – {end}', between: 'entre le {start} et le {end}', withTime: '{date}, {time}',
    early: 'début {date}', middle: 'mi-{date}', late: 'fin {date}',
    // 'heure de' would have to become 'heure d’Amman' and 'heure du Caire'.
    inZone: '{time}, heure locale ({zone})', inUtc: '{time} UTC{offset}',
    cities: {
        Baghdad: 'Bagdad', Tehran: 'Téhéran', Riyadh: 'Riyad', Kuwait: 'Koweït', Qatar: 'Doha', Bahrain: 'Manama', Dubai: 'Dubaï', Muscat: 'Mascate', Damascus: 'Damas', Beirut: 'Beyrouth', Jerusalem: 'Jérusalem',
        Hebron: 'Hébron', Cairo: 'Le Caire', Algiers: 'Alger', El_Aaiun: 'Laâyoune', Juba: 'Djouba', Mogadishu: 'Mogadiscio', Addis_Ababa: 'Addis-Abeba', Ndjamena: 'N’Djamena', Kabul: 'Kaboul', Kolkata: 'Calcutta',
        Katmandu: 'Katmandou', Kathmandu: 'Katmandou', Dhaka: 'Dacca', Yangon: 'Rangoun', Rangoon: 'Rangoun', Ho_Chi_Minh: 'Hô Chi Minh-Ville', Saigon: 'Hô Chi Minh-Ville', Singapore: 'Singapour', Manila: 'Manille', Seoul: 'Séoul',
        Tashkent: 'Tachkent', Ashgabat: 'Achgabat', Dushanbe: 'Douchanbé', Bishkek: 'Bichkek', Tbilisi: 'Tbilissi', Yerevan: 'Erevan', Baku: 'Bakou', Yekaterinburg: 'Iekaterinbourg', Nicosia: 'Nicosie',
        Moscow: 'Moscou', Kyiv: 'Kiev', Warsaw: 'Varsovie', Vienna: 'Vienne', Athens: 'Athènes', Bucharest: 'Bucarest', Copenhagen: 'Copenhague', Brussels: 'Bruxelles', London: 'Londres', Lisbon: 'Lisbonne',
        Havana: 'La Havane', Mexico_City: 'Mexico', Sao_Paulo: 'São Paulo', Montreal: 'Montréal',
    },
    yearBC: '{year} av.\u00A0J.-C.', yearCE: '{year} apr.\u00A0J.-C.', yearIslamic: '{year} H', yearPersian: '{year} AP', yearHebrew: '{year}',
    dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday} {date}',
    islamicMonths,
    persianMonths,
    hebrewMonths,
    thousandYears: { other: '{years} ans' },
    millionYears: { one: '{n} million d’années', other: '{n} millions d’années' }, billionYears: { one: '{n} milliard d’années', other: '{n} milliards d’années' }, ago: 'il y a {date}', sinceAgo: 'début\u00A0: il y a {date}',
    nth: ORDINALS,
    decade: { '=-1': 'décennie à partir de {year}', other: 'années {year}' }, century: { other: '{nth} siècle' }, centuryBC: { other: '{nth} siècle av.\u00A0J.-C.' }, millennium: { other: '{nth} millénaire' }, millenniumBC: { other: '{nth} millénaire av.\u00A0J.-C.' },
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    quarter: { '=1': 'premier trimestre', '=2': 'deuxième trimestre', '=3': 'troisième trimestre', '=4': 'quatrième trimestre', other: '{nth} trimestre' },
    third: { '=1': 'premier quadrimestre', '=2': 'deuxième quadrimestre', '=3': 'troisième quadrimestre', other: '{nth} quadrimestre' },
    half: { '=1': 'premier semestre', '=2': 'second semestre', other: '{nth} semestre' }, partOfYear: '{part} {year}',
    polish,
    undated: 'sans date', doubt: '?',
    years: { one: 'un an', other: '{n} ans' }, months: { one: 'un mois', other: '{n} mois' }, days: { one: 'un jour', other: '{n} jours' },
    lasted: 'pendant {duration}', ongoingFor: 'en cours depuis {duration}',
    asOf: 'mise à jour',
    events: { '=0': 'aucun événement', one: 'un événement', other: '{n} événements' },
    comma: ', ', position: '{n} sur {count}', more: '+{n}', moreEvents: { one: 'un autre événement', other: '{n} autres événements' },
    leftOut: { one: 'Un événement n’a pas pu être lu et n’apparaît pas', other: '{n} événements n’ont pas pu être lus et n’apparaissent pas' },
    timeline: 'Chronologie', toolbar: 'Affichage', zoomIn: 'Zoom avant', zoomOut: 'Zoom arrière', fit: 'Tout afficher',
    skip: 'Passer la chronologie', jumpTo: 'Aller à', extent: '{events}, de {first} à {last}',
    inGroups: { one: 'en un groupe', other: 'en {n} groupes' },
    previous: 'Événement précédent', next: 'Événement suivant', close: 'Fermer', showAll: { other: 'Afficher les {n} événements' },
    undatedEvents: 'Événements sans date', loading: 'Chargement de la chronologie', empty: 'Cette chronologie ne contient encore aucun événement',
    error: 'Impossible d’afficher la chronologie', errorNetwork: 'Les données sont inaccessibles. Vérifiez votre connexion et réessayez.', errorSize: 'Les données dépassent la taille autorisée.',
    errorFormat: 'Le format des données est illisible.', errorTime: 'Les données ont mis trop de temps à arriver.', retry: 'Réessayer',
    // A colon is set after 'mentions'.
    source: 'Source\u00A0: {name}', storySource: 'Source de la chronologie\u00A0: {name}', updated: 'Mise à jour\u00A0: {date}', paraphrase: '(en substance)', mentions: 'Mentions\u00A0', imageFailed: 'L’image n’a pas pu être affichée', playFailed: 'La lecture n’est pas possible', play: 'Lire\u00A0: {name}',
};

export { fr };
//# sourceMappingURL=fr.js.map
