// Spanish.

import type { ReadingWords } from './reading-words.js';

export const es: ReadingWords = {
  begin: 'Empezar', previous: 'Anterior', next: 'Siguiente', toTitle: 'Al título', play: 'Reproducir', pause: 'Pausa', enlarge: 'Ampliar la imagen', transcript: 'Transcripción',
  search: 'Buscar en los acontecimientos', clearSearch: 'Borrar la búsqueda', clearAll: 'Borrar todo', groups: 'Grupos', people: 'Personas', organizations: 'Organizaciones', places: 'Lugares',
  more: { other: '{n} más' }, fewer: 'Mostrar menos',
  inText: 'En el texto del acontecimiento', nothingFound: 'Nada encontrado para «{query}»', nothingChosen: 'Ningún acontecimiento coincide con esta selección', outside: 'Fuera del filtro',
  copyLink: 'Copiar el enlace', share: 'Compartir', copyText: 'Copiar como texto', copied: 'Copiado', notCopied: 'No se pudo copiar',
  added: { one: 'Un acontecimiento nuevo', other: '{n} acontecimientos nuevos' },
  layout: 'Vista', chart: 'Gráfico', story: 'Relato', list: 'Lista',
};
