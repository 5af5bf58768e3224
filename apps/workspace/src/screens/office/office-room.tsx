import type { VNode } from 'preact';
import { zoneOfProvince } from '@etalase/kernel';
import { Chip } from './chip';
import { answerOf, api } from '../../api/client';
import { useQuery } from '../../queries/use-query';
import { findRoute, usePlace } from '../../router/router';
import { provinceDesk } from '../join/join-api';
import { PlainShell } from '../operator/plain-shell';
import { Audit } from './audit';
import { Categories } from './categories/categories';
import { Complaint } from './complaints/complaint';
import { Complaints } from './complaints/complaints';
import { Moderation } from './products/moderation';
import { Queues } from './queues';
import { Refunds } from './refunds';
import { OfficeReviews } from './reviews';
import { Queue } from './sellers/queue';
import { Requirements } from './sellers/requirements';
import { Review } from './sellers/review';
import { Samples } from './sellers/samples';
import { SuspensionList } from './sellers/suspension-list';

/** The province's desk, at a laptop's width. */
export function OfficeRoom({ hasMoney, leave }: { hasMoney: boolean; leave: (() => void) | undefined }): VNode {
  const place = usePlace();
  return (
    <PlainShell
      name="Kantor provinsi"
      home="/kantor"
      tabs={[
        { path: '/kantor', label: 'Antrean', icon: 'shield', also: ['/kantor/produk', '/kantor/keluhan', '/kantor/periksa'] },
        { path: '/kantor/contoh', label: 'Contoh', icon: 'search' },
        { path: '/kantor/syarat', label: 'Aturan', icon: 'orders', also: ['/kantor/kategori'] },
        { path: '/kantor/dihentikan', label: 'Dihentikan', icon: 'warn' },
        { path: '/kantor/ulasan', label: 'Ulasan', icon: 'star' },
        { path: '/kantor/catatan', label: 'Catatan', icon: 'clock' },
        ...(hasMoney ? [{ path: '/kantor/uang', label: 'Uang kembali', icon: 'cash' as const }] : []),
      ]}
      leave={leave}
    >
      {findRoute(
        [
          { pattern: '/kantor/contoh', render: () => <Samples /> },
          { pattern: '/kantor/contoh/:id', render: ({ id }) => <Review key={id} desk={provinceDesk} shopId={id ?? ''} back="/kantor/contoh" queueKey="office/" /> },
          { pattern: '/kantor/produk', render: () => <Moderation /> },
          { pattern: '/kantor/keluhan', render: (_, query) => <Complaints state={query.get('meja') === 'selesai' ? 'decided' : 'open'} /> },
          { pattern: '/kantor/keluhan/:id', render: ({ id }) => <Complaint key={id} complaintId={id ?? ''} /> },
          { pattern: '/kantor/kategori', render: () => <Categories /> },
          { pattern: '/kantor/syarat', render: () => <Requirements /> },
          { pattern: '/kantor/dihentikan', render: () => <SuspensionList /> },
          { pattern: '/kantor/ulasan', render: () => <OfficeReviews /> },
          { pattern: '/kantor/catatan', render: () => <Audit /> },
          ...(hasMoney ? [{ pattern: '/kantor/uang', render: () => <Refunds /> }] : []),
          { pattern: '/kantor/periksa/:id', render: ({ id }) => <Review key={id} desk={provinceDesk} shopId={id ?? ''} back="/kantor" queueKey="office/" /> },
        ],
        place,
        () => <OfficeQueue of={place.query.get('meja') === 'uang' ? 'money' : 'all'} />,
      )}
    </PlainShell>
  );
}

function OfficeQueue({ of }: { of: 'all' | 'money' }): VNode {
  const answer = useQuery({ key: `office/queue/${of}`, load: () => answerOf(api.GET('/api/office/sellers/waiting', { params: { query: { of, limit: 50 } } })) }, { watch: true });
  const zone = zoneOfProvince(answer.data?.items[0]?.villageCode.slice(0, 2) ?? '18');
  const side = (
    <span class="row">
      <Chip to="/kantor" isOn={of === 'all'}>
        Semua
      </Chip>
      <Chip to="/kantor?meja=uang" isOn={of === 'money'}>
        Rekening
      </Chip>
    </span>
  );
  return <Queue title="Menunggu diperiksa" answer={answer} to={(id) => `/kantor/periksa/${id}`} zone={zone} side={side} above={<Queues here="sellers" />} />;
}
