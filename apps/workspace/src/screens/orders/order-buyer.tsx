import type { VNode } from 'preact';
import { formatPhone } from '@etalase/kernel';
import { Button, ButtonLink, Notice } from '@etalase/ui';
import type { SellerOrder } from '../../api/views';
import { copyText } from '../../parts/copy';
import { Section } from '../../parts/page';
import { useSession } from '../../session/session';
import { addressLabel, whatsAppLink } from '../../words/address';

const WAYS = { courier: 'Kirim ke', seller_delivery: 'Antar ke', pickup: 'Diambil oleh' };

export function OrderBuyer({ order }: { order: SellerOrder }): VNode {
  const { shop } = useSession();
  const { recipient, shipping } = order;
  // An order that has ended shows only enough of the number to recognise it.
  const canCall = !recipient.phone.includes('*');
  const hello = `Halo ${recipient.name}, saya dari ${shop.name} tentang pesanan ${order.number}.`;
  return (
    <Section title={WAYS[shipping.kind]}>
      <div class="card stack">
        <address class="address">
          <strong>{recipient.name}</strong>
          <span class="num">{formatPhone(recipient.phone)}</span>
          {shipping.kind !== 'pickup' && (
            <>
              <span>{recipient.address}</span>
              {recipient.landmark && <span>Patokan: {recipient.landmark}</span>}
              <span>{recipient.villageLabel}</span>
            </>
          )}
        </address>
        {!canCall && <p class="soft">Pesanan ini sudah selesai, jadi nomor pembeli kami tutup.</p>}
        {recipient.note && <Notice icon="chat" title={`“${recipient.note}”`} />}
        <div class="stack-s">
          {shipping.kind !== 'pickup' && (
            <Button type="button" icon="copy" isFull onClick={() => void copyText(addressLabel(recipient), 'Alamat sudah disalin')}>
              Salin alamat
            </Button>
          )}
          {canCall && (
            <ButtonLink href={whatsAppLink(recipient.phone, hello)} icon="chat" isFull target="_blank" rel="noopener">
              WhatsApp
            </ButtonLink>
          )}
        </div>
      </div>
    </Section>
  );
}
