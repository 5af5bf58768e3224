import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Icon, Photo } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import { Page, Section } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import type { Query } from '../../queries/query-cache';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import { comparison, dayWords, percent } from '../../words/figures';
import { Bars, Share } from './bars';

type FiguresView = components['schemas']['ShopFiguresDto'];

/** Below this a share says nothing. */
const FEWEST_VIEWS = 20;

const figuresQuery = (sellerId: string): Query<FiguresView> => ({ key: `shop/${sellerId}/figures`, load: () => answerOf(api.GET('/api/shops/{sellerId}/figures', { params: { path: { sellerId } } })) });

/** How the shop is doing: the numbers first, the pictures beside them. */
export function Figures(): VNode {
  const answer = useQuery(figuresQuery(useShopId()));
  return (
    <Page title="Perkembangan toko" back="/uang">
      <Known answer={answer}>
        {(known) => (
          <>
            <div class="purse">
              <Total name="Hari ini" sum={known.today} note={null} />
              <Total name="Bulan ini" sum={known.month} note={comparison(known.month.salesRupiah, known.monthBefore.salesRupiah)} />
            </div>
            <Month known={known} />
            <Best known={known} />
            <Rates known={known} />
          </>
        )}
      </Known>
    </Page>
  );
}

function Total({ name, sum, note }: { name: string; sum: FiguresView['today']; note: string | null }): VNode {
  return (
    <section class="pot">
      <h2>{name}</h2>
      <p class="pot__amount num">{formatRupiah(sum.salesRupiah)}</p>
      <p class="pot__why num">{sum.orders} pesanan</p>
      {note && <p class="pot__why">{note}</p>}
    </section>
  );
}

function Month({ known: { days } }: { known: FiguresView }): VNode {
  const sold = days.filter((day) => day.salesRupiah > 0);
  const total = days.reduce((sum, day) => sum + day.salesRupiah, 0);
  return (
    <Section title="30 hari terakhir">
      {sold.length === 0 ? (
        <Empty icon="share" title="Belum ada penjualan 30 hari ini">
          <p>Bagikan tautan toko ke grup WhatsApp. Foto yang terang dan harga yang jelas paling menolong.</p>
          <Link to="/toko" class="btn btn--plain">
            Bagikan toko
          </Link>
        </Empty>
      ) : (
        <div class="card stack-s">
          <p>
            <strong class="num">{formatRupiah(total)}</strong> dalam {sold.length} hari berjualan
          </p>
          <Bars bars={days.map((day) => ({ label: dayWords(day.day), value: day.salesRupiah }))} label={`Penjualan tiap hari, ${dayWords(days[0]?.day ?? '')} sampai hari ini. Angkanya ada di bawah.`} />
          <details class="figure-rows">
            <summary>Lihat angka tiap hari</summary>
            <ul class="lines">
              {[...sold].reverse().map((day) => (
                <li key={day.day} class="between">
                  <span>
                    {dayWords(day.day)} <span class="soft num">({day.orders} pesanan)</span>
                  </span>
                  <strong class="num">{formatRupiah(day.salesRupiah)}</strong>
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </Section>
  );
}

function Best({ known: { best } }: { known: FiguresView }): VNode | null {
  if (best.length === 0) return null;
  return (
    <Section title="Paling laku">
      <ol class="card card--flush lines">
        {best.map((product) => (
          <li key={product.productId} class="goods__line">
            <span class="thumb thumb--small">
              <Photo photo={product.photo} sizes="52px" desktop={320} alt="" />
            </span>
            <span class="goods__name">
              <Link to={`/produk/${product.productId}`}>{product.name}</Link>
              <span class="soft num">{formatRupiah(product.salesRupiah)}</span>
            </span>
            <strong class="num">{product.pieces} terjual</strong>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Rates({ known: { shipping, cancelled, visits } }: { known: FiguresView }): VNode {
  return (
    <Section title="Pelayanan 30 hari">
      <div class="purse">
        <Rate name="Kirim tepat waktu" part={shipping.onTime} whole={shipping.promised} isGood words={`${shipping.onTime} dari ${shipping.promised} pesanan`} empty="Belum ada pesanan yang harus dikirim." />
        <Rate name="Batal dari toko" part={cancelled.calledOff} whole={cancelled.paid} isGood={false} words={`${cancelled.calledOff} dari ${cancelled.paid} pesanan`} empty="Belum ada pesanan." />
        <Rate
          name="Dilihat lalu dibeli"
          part={visits.orders}
          whole={visits.views < FEWEST_VIEWS || visits.views < visits.orders ? 0 : visits.views}
          isGood
          words={`${visits.views} kali dilihat, ${visits.orders} pesanan`}
          empty={visits.views === 0 ? 'Belum ada yang membuka halaman produk.' : `${visits.views} kali dilihat, ${visits.orders} pesanan. Terlalu sedikit untuk persen.`}
        />
      </div>
      <p class="soft with-icon with-icon--top card__note">
        <Icon name="info" />
        <span>Batal dari pembeli tidak dihitung. Tidak menjawab sampai lewat batas dihitung batal dari toko.</span>
      </p>
    </Section>
  );
}

function Rate({ name, part, whole, isGood, words, empty }: { name: string; part: number; whole: number; isGood: boolean; words: string; empty: string }): VNode {
  const share = percent(part, whole);
  return (
    <section class="pot">
      <h3>{name}</h3>
      {share === null ? (
        <p class="pot__why">{empty}</p>
      ) : (
        <>
          <p class="pot__amount num">{share}%</p>
          <Share part={part} whole={whole} isGood={isGood} />
          <p class="pot__why num">{words}</p>
        </>
      )}
    </section>
  );
}
