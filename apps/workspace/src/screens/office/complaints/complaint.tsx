import type { VNode } from 'preact';
import { formatMoment, formatPhone } from '@etalase/kernel';
import { ButtonLink, Facts, Notice, Sums, Timeline } from '@etalase/ui';
import { readComplaint } from '../../../api/office-desk';
import type { ComplaintCase } from '../../../api/views';
import { Page, Section } from '../../../parts/page';
import { Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { whatsAppLink } from '../../../words/address';
import { happenedWords } from '../../../words/states';
import { OrderGoods } from '../../orders/order-goods';
import { Evidence } from '../evidence';
import { Decide } from './decide';
import { AppealCard, FirstDecision } from './first-decision';

/** One complaint: what the shopper says and shows beside what the seller says and shows; of an appeal, the first decision beside it; the order below, the decision at its side. */
export function Complaint({ complaintId }: { complaintId: string }): VNode {
  const answer = useQuery({ key: `office/complaint/${complaintId}`, load: () => readComplaint(complaintId) }, { watch: true });
  return (
    <Page title={answer.data ? `Keluhan ${answer.data.complaint.number}` : 'Keluhan'} back="/kantor/keluhan">
      <Known answer={answer} rows={4}>
        {(whole) => <Case whole={whole} />}
      </Known>
    </Page>
  );
}

const at = (iso: string): string => formatMoment(new Date(iso), 'id');

function Case({ whole: { complaint, order, mayDecide } }: { whole: ComplaintCase }): VNode {
  const { seller, number, appeal } = complaint;
  return (
    <div class="case">
      <div class="case__sides">
        <Side who="Pembeli" name={complaint.shopperName} phone={complaint.shopperPhone} number={number} words={complaint.text} said={at(complaint.openedAt)} photoKeys={complaint.photoKeys} isOpen />
        <Side who="Penjual" name={complaint.sellerName} phone={order.sellerPhone} number={number} words={seller?.text ?? null} said={seller ? at(seller.at) : null} photoKeys={seller?.photoKeys ?? []} isOpen={complaint.state === 'complained'} />
        {appeal && <FirstDecision complaint={complaint} />}
        {appeal && <AppealCard complaint={complaint} appeal={appeal} />}
      </div>
      <div class="case__decide">
        <Decide complaint={complaint} mayDecide={mayDecide} />
      </div>
      <div class="case__order">
        <Section title="Isi pesanan">
          <OrderGoods order={order} />
          <div class="card">
            <Sums
              rows={[
                { label: 'Barang', amount: order.itemsTotalRupiah },
                { label: `Ongkir (${order.shipping.service})`, amount: order.shippingTotalRupiah },
              ]}
              total={{ label: 'Ditahan', amount: order.totalRupiah }}
            />
          </div>
        </Section>
        <Section title="Perjalanan">
          <div class="card">
            <Timeline steps={order.timeline.map((entry, index) => ({ words: happenedWords(entry.state).replace('Anda terima', 'Diterima penjual'), at: { iso: entry.at, words: at(entry.at) }, note: entry.note, phase: index === order.timeline.length - 1 ? 'now' : 'done' }))} />
            {order.resi && <Facts rows={[['Kurir', order.courier ?? '–'], ['Resi', <span class="num">{order.resi}</span>]]} />}
            {order.resiPhotoKey && <Evidence keys={[order.resiPhotoKey]} of="resi" />}
          </div>
        </Section>
      </div>
    </div>
  );
}

interface SideProps {
  who: string;
  name: string;
  phone: string;
  number: string;
  words: string | null;
  said: string | null;
  photoKeys: readonly string[];
  /** Whether they can still say something. */
  isOpen: boolean;
}

function Side({ who, name, phone, number, words, said, photoKeys, isOpen }: SideProps): VNode {
  return (
    <section class="card stack-s" aria-label={`Cerita ${who.toLowerCase()}`}>
      <h2>
        {who} <span class="soft">{name}</span>
      </h2>
      {words === null ? (
        <Notice icon="clock" title={isOpen ? `${who} belum menjawab` : `${who} tidak menjawab`}>{isOpen && <p>Kalau masih ada waktu, ingatkan dulu supaya kedua pihak didengar.</p>}</Notice>
      ) : (
        <>
          <blockquote class="quote">{words}</blockquote>
          <p class="soft">{said}</p>
        </>
      )}
      <Evidence keys={photoKeys} of={who.toLowerCase()} />
      {photoKeys.length === 0 && words !== null && <p class="soft">Tanpa foto.</p>}
      <p class="num">{formatPhone(phone)}</p>
      <ButtonLink href={whatsAppLink(phone, `Halo ${name}, kami dari Etalase Desa tentang keluhan pada pesanan ${number}.`)} icon="chat" isFull target="_blank" rel="noopener">
        WhatsApp
      </ButtonLink>
    </section>
  );
}
