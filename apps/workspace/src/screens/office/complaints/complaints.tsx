import type { VNode } from 'preact';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Badge } from '@etalase/ui';
import { readComplaints } from '../../../api/office-desk';
import type { ComplaintRow } from '../../../api/views';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { Chip } from '../chip';
import { Queues } from '../queues';
import { DECIDED } from './decide';

type State = 'open' | 'decided';

export const complaintsQuery = (state: State) => ({ key: `office/complaints/${state}`, load: () => readComplaints(state) });

/** Open complaints, oldest first; what was decided stays to be read. */
export function Complaints({ state }: { state: State }): VNode {
  const answer = useQuery(complaintsQuery(state), { watch: true });
  const side = (
    <span class="row">
      <Chip to="/kantor/keluhan" isOn={state === 'open'}>
        Perlu diputus
      </Chip>
      <Chip to="/kantor/keluhan?meja=selesai" isOn={state === 'decided'}>
        Sudah diputus
      </Chip>
    </span>
  );
  return (
    <Page title="Keluhan" side={side}>
      <Queues here="complaints" />
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title={state === 'open' ? 'Tidak ada keluhan yang menunggu' : 'Belum ada keputusan'} />
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
  const { id, number, sellerName, text, decideBy, seller, outcome, totalRupiah } = complaint;
  const isLate = outcome === null && Date.parse(decideBy) < Date.now();
  return (
    <Link to={`/kantor/keluhan/${id}`} class="card stack-s queued">
      <span class="between">
        <strong class="num">{number}</strong>
        <strong class="num">{formatRupiah(totalRupiah)}</strong>
      </span>
      {outcome === null ? (
        <span class={isLate ? 'due due--late' : 'due'}>
          <span class="due__verb">Putuskan sebelum</span>
          <time class="due__when" dateTime={decideBy}>
            {formatMoment(new Date(decideBy), 'id')}
          </time>
        </span>
      ) : (
        <Badge tone="plain">{DECIDED[outcome]}</Badge>
      )}
      <span class="two-lines">“{text}”</span>
      <span class="between">
        <span class="soft">{sellerName}</span>
        {outcome === null && <Badge tone={seller ? 'leaf' : 'gold'}>{seller ? 'Penjual sudah menjawab' : 'Penjual belum menjawab'}</Badge>}
      </span>
    </Link>
  );
}
