import type { VNode } from 'preact';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Badge } from '@etalase/ui';
import { type ComplaintPile, readComplaints } from '../../../api/office-desk';
import type { ComplaintRow } from '../../../api/views';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { DECIDED, lastWordOf } from '../../../words/verdict';
import { Chip } from '../chip';
import { Queues } from '../queues';

export const complaintsQuery = (state: ComplaintPile) => ({ key: `office/complaints/${state}`, load: () => readComplaints(state) });

const PILES: readonly { pile: ComplaintPile; to: string; label: string; nothing: string }[] = [
  { pile: 'open', to: '/kantor/keluhan', label: 'Perlu diputus', nothing: 'Tidak ada keluhan yang menunggu' },
  { pile: 'appealed', to: '/kantor/keluhan?meja=banding', label: 'Banding', nothing: 'Tidak ada banding yang menunggu' },
  { pile: 'decided', to: '/kantor/keluhan?meja=selesai', label: 'Sudah diputus', nothing: 'Belum ada keputusan' },
];
export const pileOf = (desk: string | null): ComplaintPile => (desk === 'selesai' ? 'decided' : desk === 'banding' ? 'appealed' : 'open');

/** Open complaints and appeals, oldest first; what was decided stays to be read. */
export function Complaints({ state }: { state: ComplaintPile }): VNode {
  const answer = useQuery(complaintsQuery(state), { watch: true });
  const side = (
    <span class="row">
      {PILES.map(({ pile, to, label }) => (
        <Chip key={pile} to={to} isOn={state === pile}>
          {label}
        </Chip>
      ))}
    </span>
  );
  return (
    <Page title="Keluhan" side={side}>
      <Queues here="complaints" />
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title={PILES.find(({ pile }) => pile === state)?.nothing ?? ''} />
          ) : (
            <MoreRows first={page} load={(cursor) => readComplaints(state, cursor)}>
              {(items) => (
                <ul class="tiles">
                  {items.map((complaint) => (
                    <li key={complaint.id}>
                      <Row complaint={complaint} />
                    </li>
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}

function Row({ complaint }: { complaint: ComplaintRow }): VNode {
  const { id, number, sellerName, text, decideBy, seller, appeal, state, totalRupiah } = complaint;
  const isOpen = state === 'complained';
  const due = isOpen ? decideBy : state === 'appealed' && appeal ? appeal.decideBy : null;
  const word = lastWordOf(complaint);
  return (
    <Link to={`/kantor/keluhan/${id}`} class="card stack-s queued">
      <span class="between">
        <strong class="num">{number}</strong>
        <strong class="num">{formatRupiah(totalRupiah)}</strong>
      </span>
      {due === null ? (
        <span class="row">
          {word && <Badge tone="plain">{DECIDED[word.outcome]}</Badge>}
          {state === 'decided' && <Badge tone="gold">Masih bisa banding</Badge>}
        </span>
      ) : (
        <span class={Date.parse(due) < Date.now() ? 'due due--late' : 'due'}>
          <span class="due__verb">Putuskan sebelum</span>
          <time class="due__when" dateTime={due}>
            {formatMoment(new Date(due), 'id')}
          </time>
        </span>
      )}
      <span class="two-lines">“{appeal?.text ?? text}”</span>
      <span class="between">
        <span class="soft">{sellerName}</span>
        {isOpen && <Badge tone={seller ? 'leaf' : 'gold'}>{seller ? 'Penjual sudah menjawab' : 'Penjual belum menjawab'}</Badge>}
        {state === 'appealed' && <Badge tone="maroon">{appeal?.by === 'seller' ? 'Banding penjual' : 'Banding pembeli'}</Badge>}
      </span>
    </Link>
  );
}
