// Turkish.

import type { ReadingWords } from './reading-words.js';

export const tr: ReadingWords = {
  begin: 'Başla', previous: 'Önceki', next: 'Sonraki', toTitle: 'Başlığa dön', play: 'Otomatik oynat', pause: 'Duraklat', enlarge: 'Görseli büyüt', transcript: 'Konuşma metni',
  search: 'Olaylarda ara', clearSearch: 'Aramayı temizle', clearAll: 'Tümünü temizle', groups: 'Gruplar', people: 'Kişiler', organizations: 'Kuruluşlar', places: 'Yerler',
  more: { other: '{n} tane daha' }, fewer: 'Daha az göster',
  inText: 'Olayın metninde geçiyor', nothingFound: '“{query}” için sonuç yok', nothingChosen: 'Bu seçime uyan olay yok', outside: 'Filtrenin dışında',
  copyLink: 'Bağlantıyı kopyala', share: 'Paylaş', copyText: 'Metin olarak kopyala', copied: 'Kopyalandı', notCopied: 'Kopyalanamadı',
  added: { other: '{n} yeni olay' },
  layout: 'Görünüm', chart: 'Çizelge', story: 'Hikâye', list: 'Liste',
};
