import { useState } from 'preact/hooks';
import 'khatt-timeline';
import story from '../../../data/nato-iraq-2021.json';

export function App() {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <main>
      <khatt-timeline lang="ar-IQ" data={story} onkhatt-select={(event) => setSelected(event.detail.id)} />
      <p>الحدث المفتوح: <output>{selected ?? 'لا شيء'}</output></p>
    </main>
  );
}
