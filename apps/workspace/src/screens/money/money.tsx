import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Icon, type IconName } from '@etalase/ui';
import type { MoneyLine } from '../../api/views';
import { MoreRows } from '../../parts/more-rows';
import { Page, Section } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { moneyQuery, moreMoneyLines, OLDER } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId, useZone } from '../../session/session';
import { nearMoment } from '../../words/deadline';
import { moneyLine } from '../../words/money-line';
import { NextPayout } from './next-payout';

/** So many of the newest are kept on the phone; fewer are all there are. */
const KEPT_LINES = 30;

export function Money(): VNode {
  const shopId = useShopId();
  const balance = usePack(moneyQuery(shopId));
  return (
    <Page title="Uang">
      <Known answer={balance}>
        {({ heldRupiah, readyRupiah, onTheWayRupiah, paidOutRupiah }) => (
          <div class="purse">
            <Pot look="ready" icon="check" name="Siap cair" amount={readyRupiah} why={readyRupiah > 0 ? 'Pembeli sudah menerima barangnya.' : 'Uang pesanan yang sudah diterima pembeli terkumpul di sini.'} more={<NextPayout shopId={shopId} />} />
            {/* Kept on phones before there was such a pot. */}
            {(onTheWayRupiah ?? 0) > 0 && <Pot look="held" icon="truck" name="Sedang dikirim" amount={onTheWayRupiah} why="Sedang disiapkan, atau sudah di tangan bank. Kami kabari begitu sampai." />}
            <Pot look="held" icon="clock" name="Ditahan" amount={heldRupiah} why="Sudah dibayar pembeli. Kami simpan sampai barang diterima." />
            <Pot look="paid" icon="bank" name="Cair" amount={paidOutRupiah} why="Sudah ditransfer ke rekening Anda." />
          </div>
        )}
      </Known>
      <div class="more stack-s">
        <Link to="/uang/perkembangan" class="card row-link">
          <Icon name="store" />
          <span class="row-link__words">
            <strong>Perkembangan toko</strong>
            <span class="soft">Penjualan, produk paling laku, ketepatan kirim</span>
          </span>
          <Icon name="next" />
        </Link>
        <Link to="/uang/laporan" class="card row-link">
          <Icon name="orders" />
          <span class="row-link__words">
            <strong>Laporan bulanan</strong>
            <span class="soft">Setiap pesanan dijelaskan, bisa dicetak atau dibuka di Excel</span>
          </span>
          <Icon name="next" />
        </Link>
      </div>
      <Section title="Rincian">
        <Known answer={balance}>
          {({ lines }) =>
            lines.length === 0 ? (
              <Empty icon="cash" title="Belum ada uang masuk">
                <p>Setiap rupiah dari pesanan akan tercatat di sini.</p>
              </Empty>
            ) : (
              <MoreRows first={{ items: lines, nextCursor: lines.length < KEPT_LINES ? null : OLDER }} load={(cursor) => moreMoneyLines(shopId, cursor)}>
                {(items) => (
                  <ul class="card card--flush lines">
                    {items.map((line) => (
                      <Line key={line.id} line={line} />
                    ))}
                  </ul>
                )}
              </MoreRows>
            )
          }
        </Known>
      </Section>
    </Page>
  );
}

function Pot({ look, icon, name, amount, why, more }: { look: string; icon: IconName; name: string; amount: number; why: string; more?: VNode }): VNode {
  return (
    <section class={`pot pot--${look}`}>
      <h2 class="with-icon">
        <Icon name={icon} /> {name}
      </h2>
      <p class="pot__amount num">{formatRupiah(amount)}</p>
      <p class="pot__why">{why}</p>
      {more}
    </section>
  );
}

function Line({ line }: { line: MoneyLine }): VNode {
  const zone = useZone();
  const { words, icon, amount, isNew } = moneyLine(line);
  return (
    <li class="money-row">
      <Icon name={icon} />
      <strong>{words}</strong>
      <strong class={isNew ? 'num money-row__in' : 'num'}>{amount}</strong>
      <span class="soft">
        {line.label} · {nearMoment(new Date(line.at), new Date(), zone)}
      </span>
    </li>
  );
}
