'use client';

import { useState, type ReactNode } from 'react';
import { KhattTimeline } from 'khatt-timeline/react';

export function Story({ children }: { children: ReactNode }) {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <main>
      <KhattTimeline lang="ar-IQ" onKhattSelect={(event) => setSelected(event.detail.id)}>{children}</KhattTimeline>
      <p>الحدث المفتوح: <output>{selected ?? 'لا شيء'}</output></p>
    </main>
  );
}
