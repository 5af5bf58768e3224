import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Button } from '@etalase/ui';
import { readRefunds } from '../../api/office';
import type { HandRefund } from '../../api/views';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { refundsQuery } from '../../queries/office-questions';
import { cache, useQuery } from '../../queries/use-query';
import { nearMoment } from '../../words/deadline';
import { TransferSheet } from './transfer-sheet';

type Tab = 'waiting' | 'paid';

/** Money the payment rail cannot give back: what waits for a transfer, and what went out. */
export function Refunds(): VNode {
  const [tab, setTab] = useState<Tab>('waiting');
  const [open, setOpen] = useState<HandRefund | null>(null);
  const answer = useQuery(refundsQuery(tab), { watch: true });
  const refresh = (): void => void Promise.all([cache.refresh(refundsQuery('waiting')), cache.refresh(refundsQuery('paid'))]);
  return (
    <Page title="Pengembalian dana">
      <div class="tabs" role="group" aria-label="Tampilkan">
        <TabButton isHere={tab === 'waiting'} label="Perlu ditransfer" onClick={() => setTab('waiting')} />
        <TabButton isHere={tab === 'paid'} label="Sudah ditransfer" onClick={() => setTab('paid')} />
      </div>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title={tab === 'waiting' ? 'Tidak ada yang menunggu' : 'Belum ada transfer'}>
              <p>{tab === 'waiting' ? 'Pengembalian lewat virtual account dan gerai muncul di sini begitu pesanan batal.' : 'Setiap transfer yang Anda catat tampil di sini.'}</p>
            </Empty>
          ) : (
            <MoreRows first={page} load={(cursor) => readRefunds(tab, cursor)}>
              {(items) => (
                <ul class="desk">
                  {items.map((refund) => (
                    <Row key={refund.id} refund={refund} onOpen={() => setOpen(refund)} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
      {open && <TransferSheet refund={open} onClose={() => setOpen(null)} onDone={refresh} />}
    </Page>
  );
}

function TabButton({ isHere, label, onClick }: { isHere: boolean; label: string; onClick: () => void }): VNode {
  return (
    <button type="button" class="tabs__tab" aria-pressed={isHere} onClick={onClick}>
      {label}
    </button>
  );
}

function Row({ refund, onOpen }: { refund: HandRefund; onOpen: () => void }): VNode {
  const now = new Date();
  return (
    <li class="card desk__row">
      <div class="desk__words">
        <p class="desk__amount num">{formatRupiah(refund.amountRupiah)}</p>
        <p>
          <strong>{refund.label}</strong> · {refund.payerName}
        </p>
        <p class="soft">{refund.reason}</p>
      </div>
      <div class="desk__side">
        {refund.paidAt ? (
          <>
            <Badge tone="leaf">Sudah ditransfer</Badge>
            <p class="soft">
              {nearMoment(new Date(refund.paidAt), now)} · bukti {refund.transferReference}
            </p>
          </>
        ) : refund.account ? (
          <>
            <p>{refund.account}</p>
            <Button type="button" look="strong" icon="bank" onClick={onOpen}>
              Transfer
            </Button>
          </>
        ) : (
          <>
            <Badge tone="gold">Menunggu rekening pembeli</Badge>
            <p class="soft">Sejak {nearMoment(new Date(refund.createdAt), now)}</p>
          </>
        )}
      </div>
    </li>
  );
}
