'use client';

import Link from 'next/link';
import { useState } from 'react';
import { KhattTimeline } from 'khatt-timeline/react';
import story from '../../../../data/nato-iraq-2021.json';

export default function Page() {
  const [count, setCount] = useState<number | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <main>
      <KhattTimeline lang="ar-IQ" data={story} onKhattReady={(event) => setCount(event.detail.count)} onKhattSelect={(event) => setSelected(event.detail.id)} />
      <p>عدد الأحداث: <b>{count ?? '…'}</b>، المفتوح: <output>{selected ?? 'لا شيء'}</output></p>
      <Link href="/about">عن هذه الصفحة</Link>
    </main>
  );
}
