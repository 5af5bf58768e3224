import type { VNode } from 'preact';
import type { Me } from '../../api/views';
import { useQuery } from '../../queries/use-query';
import { findRoute, usePlace } from '../../router/router';
import { villageDesk, villageReviewsQuery } from '../join/join-api';
import { Queue } from '../office/sellers/queue';
import { Review } from '../office/sellers/review';
import { Assist } from './assist';
import { Learners } from './learners';
import { PlainShell } from './plain-shell';
import { VillageSellers } from './village-sellers';

/** The operator of a village: its sellers, those who wait to be looked at, and new ones. */
export function OperatorRoom({ me }: { me: Me }): VNode {
  const place = usePlace();
  const villageCode = me.villages[0] ?? '';
  const waiting = useQuery(villageReviewsQuery(villageCode), { watch: true });
  const home = <VillageSellers villageCode={villageCode} me={me} />;
  return (
    <PlainShell
      name="Operator desa"
      home="/operator"
      tabs={[
        { path: '/operator', label: 'Penjual', icon: 'store' },
        { path: '/operator/periksa', label: 'Periksa', icon: 'shield', count: waiting.data?.items.length ?? 0 },
        { path: '/operator/daftar', label: 'Daftarkan', icon: 'plus' },
        { path: '/operator/belajar', label: 'Peserta', icon: 'person' },
        { path: '/pelatihan', label: 'Belajar', icon: 'book' },
      ]}
    >
      {findRoute(
        [
          { pattern: '/operator', render: () => home },
          { pattern: '/operator/daftar', render: () => <Assist villageCode={villageCode} /> },
          { pattern: '/operator/belajar', render: () => <Learners villageCode={villageCode} me={me} /> },
          { pattern: '/operator/periksa', render: () => <Queue title="Menunggu diperiksa" answer={waiting} to={(id) => `/operator/periksa/${id}`} /> },
          { pattern: '/operator/periksa/:id', render: ({ id }) => <Review key={id} desk={villageDesk(villageCode)} shopId={id ?? ''} back="/operator/periksa" queueKey={`village/${villageCode}/`} /> },
        ],
        place,
        () => home,
      )}
    </PlainShell>
  );
}
