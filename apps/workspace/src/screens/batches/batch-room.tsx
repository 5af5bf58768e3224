import '../../styles/batches.css';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Me } from '../../api/views';
import { useForeseen } from '../../queries/use-foreseen';
import { findRoute, usePlace } from '../../router/router';
import { openSync, useSyncOf } from '../../sync/sync';
import { PlainShell, type Tab } from '../operator/plain-shell';
import { AskSeat } from './ask-seat';
import { taughtQuery } from './batches-api';
import { Card } from './card';
import { MyBatches } from './my-batches';
import { Nominations } from './nominations';
import { NominateForm } from './nominate-form';
import { lazily } from '../../parts/lazily';
import { Session } from './session';
import { foreseeTaught, isSessionWish } from './session-wishes';
import { Teach } from './teach';

const Plans = lazily(() => import('./plans').then((part) => part.Plans));
const VillagePlans = lazily(() => import('./village-plans').then((part) => part.VillagePlans));
const TaughtPractice = lazily(() => import('./practice-work').then((part) => part.TaughtPractice));
const TaughtPlans = lazily(() => import('./taught-plans').then((part) => part.TaughtPlans));

/** Classes one meets for: to come, to teach, or to send somebody. Who has only one of these sees only that. */
export function BatchRoom({ me }: { me: Me }): VNode {
  const place = usePlace();
  // Marks of a register are kept on the phone as a seller's work is.
  useEffect(() => void openSync(me.id), [me.id]);
  useSyncOf(null);
  const taught = useForeseen(taughtQuery, { isOf: isSessionWish, step: foreseeTaught });
  const villageCode = me.headOf?.[0] ?? null;
  const isTeacher = (taught.data?.length ?? 0) > 0 || place.path.startsWith('/angkatan/mengajar');
  const tabs: Tab[] = [
    { path: '/angkatan', label: 'Angkatan', icon: 'book', also: ['/angkatan/daftar', '/angkatan/rencana'] },
    { path: '/angkatan/kartu', label: 'Kartu', icon: 'qr' },
    ...(isTeacher ? [{ path: '/angkatan/mengajar', label: 'Mengajar', icon: 'hand' as const }] : []),
    ...(villageCode === null ? [] : [{ path: '/angkatan/calon', label: 'Usulan', icon: 'person' as const }]),
    { path: '/', label: 'Toko', icon: 'store' },
  ];
  const home = <MyBatches />;
  return (
    <PlainShell name="Kelas pelatihan" home="/angkatan" tabs={tabs}>
      {findRoute(
        [
          { pattern: '/angkatan', render: () => home },
          { pattern: '/angkatan/daftar', render: (_, query) => (query.get('angkatan') ? <AskSeat key={query.get('angkatan')} batchId={query.get('angkatan') ?? ''} me={me} /> : home) },
          { pattern: '/angkatan/kartu', render: () => <Card me={me} /> },
          { pattern: '/angkatan/mengajar', render: () => <Teach answer={taught} /> },
          { pattern: '/angkatan/mengajar/rencana', render: () => <TaughtPlans /> },
          { pattern: '/angkatan/mengajar/praktik', render: (_, query) => (query.get('angkatan') ? <TaughtPractice key={query.get('angkatan')} batchId={query.get('angkatan') ?? ''} /> : <TaughtPlans />) },
          { pattern: '/angkatan/rencana', render: () => <Plans /> },
          { pattern: '/angkatan/mengajar/sesi', render: (_, query) => (query.get('sesi') ? <Session key={query.get('sesi')} sessionId={query.get('sesi') ?? ''} /> : <Teach answer={taught} />) },
          { pattern: '/angkatan/calon', render: () => (villageCode === null ? home : <Nominations villageCode={villageCode} />) },
          { pattern: '/angkatan/calon/rencana', render: () => (villageCode === null ? home : <VillagePlans villageCode={villageCode} />) },
          { pattern: '/angkatan/calon/tulis', render: (_, query) => (villageCode === null ? home : <NominateForm villageCode={villageCode} batchId={query.get('angkatan') ?? ''} replaces={query.get('ganti')} />) },
        ],
        place,
        () => home,
      )}
    </PlainShell>
  );
}
