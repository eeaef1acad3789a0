import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <p>صفحة بلا خط زمني.</p>
      <Link href="/data">القصة</Link>
    </main>
  );
}
