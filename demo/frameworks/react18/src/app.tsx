import { useState } from 'react';
import { KhattTimeline } from 'khatt-timeline/react';
import story from '../../../data/nato-iraq-2021.json';

export function App() {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <main>
      <KhattTimeline lang="ar-IQ" data={story} onKhattSelect={(event) => setSelected(event.detail.id)} />
      <p>الحدث المفتوح: <output>{selected ?? 'لا شيء'}</output></p>
    </main>
  );
}
