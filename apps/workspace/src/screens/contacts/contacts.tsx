import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatPhone } from '@etalase/kernel';
import { ButtonLink } from '@etalase/ui';
import { Page, Section } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { Empty, Known } from '../../parts/waiting';
import { contactsQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useSession } from '../../session/session';
import { whatsAppLink } from '../../words/address';
import { type Contact, findContacts, type Helper } from '../../words/contacts';
import { orderWords } from '../../words/states';

/** From this many on a search is quicker than scrolling. */
const SEARCH_FROM = 6;

/** A help desk may have a number of an office. */
const isMobile = (phone: string): boolean => phone.startsWith('+628');

/** Who waits for a parcel and who helps, to be called from the courier's counter: a call needs no signal for data. */
export function Contacts(): VNode {
  const { shop } = useSession();
  const answer = usePack(contactsQuery(shop.id));
  return (
    <Page title="Kontak" back="/pesanan">
      <Known answer={answer}>
        {({ buyers, helpers }) => (
          <>
            <Section title="Pembeli yang menunggu">
              <Buyers buyers={buyers} shopName={shop.name} />
            </Section>
            {helpers.length > 0 && (
              <Section title="Butuh bantuan?">
                <ul class="tiles">
                  {helpers.map((helper) => (
                    <li key={helper.phone}>
                      <HelperCard helper={helper} shopName={shop.name} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </Known>
    </Page>
  );
}

function Buyers({ buyers, shopName }: { buyers: Contact[]; shopName: string }): VNode {
  const [text, setText] = useState('');
  const found = findContacts(buyers, text);
  if (buyers.length === 0) return <p class="soft">Belum ada. Pembeli dari pesanan yang belum selesai tampil di sini, juga saat tidak ada sinyal.</p>;
  return (
    <>
      {buyers.length >= SEARCH_FROM && <input type="search" class="input search" placeholder="Cari nama, nomor HP, atau pesanan" aria-label="Cari pembeli" value={text} onInput={(event) => setText(typedIn(event))} />}
      {found.length === 0 ? (
        <Empty icon="search" title={`Tidak ada “${text}”`} />
      ) : (
        <ul class="tiles">
          {found.map((contact) => (
            <li key={contact.phone}>
              <Card contact={contact} shopName={shopName} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Card({ contact: { name, phone, place, orders }, shopName }: { contact: Contact; shopName: string }): VNode {
  const hello = `Halo ${name}, saya dari ${shopName} tentang pesanan ${orders.map(({ number }) => number).join(', ')}.`;
  return (
    <article class="card stack-s" aria-label={name}>
      <div>
        <h3 class="contact__name">{name}</h3>
        <p class="num">{formatPhone(phone)}</p>
        <p class="soft">{place ?? 'Diambil sendiri'}</p>
      </div>
      <ul class="contact__orders">
        {orders.map(({ id, number, state }) => (
          <li key={id}>
            <Link to={`/pesanan/${id}`} class="contact__order">
              <strong>{number}</strong> <span class="soft">{orderWords(state).word}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Calls phone={phone} hello={hello} />
    </article>
  );
}

function HelperCard({ helper: { name, phone, role }, shopName }: { helper: Helper; shopName: string }): VNode {
  return (
    <article class="card stack-s" aria-label={name}>
      <div>
        <h3 class="contact__name">{name}</h3>
        <p class="num">{formatPhone(phone)}</p>
        <p class="soft">{role}</p>
      </div>
      <Calls phone={phone} hello={`Halo, saya dari ${shopName}. Saya butuh bantuan.`} />
    </article>
  );
}

function Calls({ phone, hello }: { phone: string; hello: string }): VNode {
  return (
    <div class="duo">
      <ButtonLink href={`tel:${phone}`} icon="phone" isFull>
        Telepon
      </ButtonLink>
      {isMobile(phone) && (
        <ButtonLink href={whatsAppLink(phone, hello)} icon="chat" isFull target="_blank" rel="noopener">
          WhatsApp
        </ButtonLink>
      )}
    </div>
  );
}
