import type { ReactNode } from 'react';

export const metadata = { title: 'خط زمني في Next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="ar" dir="rtl"><body>{children}</body></html>;
}
