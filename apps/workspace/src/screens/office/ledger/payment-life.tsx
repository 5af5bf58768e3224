import type { VNode } from 'preact';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Badge } from '@etalase/ui';
import { type PaymentLife, readPaymentLife } from '../../../api/ledger';
import { Page, Section } from '../../../parts/page';
import { Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { useQuery } from '../../../queries/use-query';
import { JournalLines } from './account';
import { type Moment, momentsOf, statusOf } from './life-words';

const SPLITS: Record<string, string> = { waiting: 'belum dibayar', held: 'ditahan sampai selesai', released: 'sudah diteruskan ke penjual', refunded: 'sudah dikembalikan', taken: 'ditarik bank' };

/** One payment from the bill to where its money lies now. */
export function PaymentLifePage({ paymentIntentId }: { paymentIntentId: string }): VNode {
  const query: Query<PaymentLife> = { key: `office/payments/life/${paymentIntentId}`, load: () => readPaymentLife(paymentIntentId) };
  const answer = useQuery(query, { watch: true });
  return (
    <Known answer={answer}>
      {(life) => (
        <Page title={life.description} back="/kantor/pembayaran">
          <section class="card stack">
            <div class="desk__words">
              <p>
                <Badge tone={statusOf(life.status).tone}>{statusOf(life.status).word}</Badge>
              </p>
              <p class="desk__amount num">{formatRupiah(life.amountRupiah)}</p>
              {life.heldRupiah !== null && <p>Diambil sebagian: kartu menahan {formatRupiah(life.heldRupiah)}, sisanya {formatRupiah(life.heldRupiah - life.amountRupiah)} dilepas lagi ke pembeli.</p>}
              <p class="soft">
                Dibuat {formatMoment(new Date(life.createdAt))}
                {life.paidAt && ` · dibayar ${formatMoment(new Date(life.paidAt))}`}
              </p>
            </div>
            <ul class="lines">
              {life.splits.map(({ reference, label, amountRupiah, refundedRupiah, state }) => (
                <li key={reference} class="book-line">
                  <span>
                    <strong>{label}</strong> <span class="soft">{SPLITS[state] ?? state}{refundedRupiah > 0 && state !== 'refunded' && `, ${formatRupiah(refundedRupiah)} dikembalikan`}</span>
                  </span>
                  <span class="num">{formatRupiah(amountRupiah)}</span>
                </li>
              ))}
            </ul>
          </section>
          <Section title="Riwayat">
            <ol class="life">
              {momentsOf(life).map((moment) => (
                <Step key={moment.key} moment={moment} />
              ))}
            </ol>
          </Section>
        </Page>
      )}
    </Known>
  );
}

function Step({ moment: { at, look, words, more, raw, lines } }: { moment: Moment }): VNode {
  return (
    <li class={look === 'plain' ? '' : `life__${look}`}>
      <strong>{words}</strong>
      <p class="soft">
        {formatMoment(new Date(at))}
        {more && ` · ${more}`}
      </p>
      {lines && <div class="payout-items"><JournalLines journal={{ lines }} /></div>}
      {raw && (
        <details class="payout-items">
          <summary>Isi kabarnya</summary>
          <pre>{raw}</pre>
        </details>
      )}
    </li>
  );
}
