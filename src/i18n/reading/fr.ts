// French.

import type { ReadingWords } from './reading-words.js';

export const fr: ReadingWords = {
  begin: 'Commencer', previous: 'Précédent', next: 'Suivant', toTitle: 'Vers le titre', play: 'Lecture automatique', pause: 'Pause', enlarge: 'Agrandir l’image', transcript: 'Transcription',
  search: 'Chercher dans les événements', clearSearch: 'Effacer la recherche', clearAll: 'Tout effacer', groups: 'Groupes', people: 'Personnes', organizations: 'Organisations', places: 'Lieux',
  more: { one: '{n} autre', other: '{n} autres' }, fewer: 'Afficher moins',
  inText: 'Dans le texte de l’événement', nothingFound: 'Rien trouvé pour « {query} »', nothingChosen: 'Aucun événement ne correspond à ce choix', outside: 'Hors du filtre',
  copyLink: 'Copier le lien', share: 'Partager', copyText: 'Copier le texte', copied: 'Copié', notCopied: 'La copie a échoué',
  added: { one: '{n} nouvel événement', other: '{n} nouveaux événements' },
  layout: 'Affichage', chart: 'Graphique', story: 'Récit', list: 'Liste',
};
