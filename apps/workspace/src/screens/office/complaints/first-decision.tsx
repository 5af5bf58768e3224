import type { VNode } from 'preact';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { Facts } from '@etalase/ui';
import type { ComplaintRow } from '../../../api/views';
import { DECIDED } from '../../../words/verdict';
import { Evidence } from '../evidence';

const at = (iso: string | null): string => (iso === null ? '–' : formatMoment(new Date(iso), 'id'));

/** What the first officer decided and why. */
export function FirstDecision({ complaint: { outcome, answer, refundRupiah, totalRupiah, decidedAt } }: { complaint: ComplaintRow }): VNode | null {
  if (outcome === null) return null;
  return (
    <section class="card stack-s" aria-label="Keputusan pertama">
      <h2>Keputusan pertama</h2>
      <p>
        <strong>{DECIDED[outcome]}</strong>
      </p>
      <Facts rows={[['Pembeli', <span class="num">{formatRupiah(refundRupiah ?? 0)}</span>], ['Penjual', <span class="num">{formatRupiah(totalRupiah - (refundRupiah ?? 0))}</span>]]} />
      <blockquote class="quote">{answer}</blockquote>
      <p class="soft">{at(decidedAt)}</p>
    </section>
  );
}

/** What is said against it. */
export function AppealCard({ complaint, appeal }: { complaint: ComplaintRow; appeal: NonNullable<ComplaintRow['appeal']> }): VNode {
  const isSeller = appeal.by === 'seller';
  return (
    <section class="card stack-s" aria-label="Banding">
      <h2>
        Banding {isSeller ? 'penjual' : 'pembeli'} <span class="soft">{isSeller ? complaint.sellerName : complaint.shopperName}</span>
      </h2>
      <blockquote class="quote">{appeal.text}</blockquote>
      <p class="soft">{at(appeal.at)}</p>
      <Evidence keys={appeal.photoKeys} of="banding" />
      {appeal.photoKeys.length === 0 && <p class="soft">Tanpa foto baru.</p>}
    </section>
  );
}
