import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatPhone } from '@etalase/kernel';
import { ButtonLink } from '@etalase/ui';
import { Page } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { Empty, Known } from '../../parts/waiting';
import { contactsQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { Link } from '../../router/router';
import { useSession } from '../../session/session';
import { whatsAppLink } from '../../words/address';
import { type Contact, findContacts } from '../../words/contacts';
import { orderWords } from '../../words/states';

/** From this many on a search is quicker than scrolling. */
const SEARCH_FROM = 6;

/** Who waits for a parcel, to be called from the courier's counter: no signal for data is needed for a call. */
export function Contacts(): VNode {
  const { shop } = useSession();
  const answer = usePack(contactsQuery(shop.id));
  const [text, setText] = useState('');
  return (
    <Page title="Kontak pembeli" back="/pesanan">
      <Known answer={answer}>
        {(contacts) =>
          contacts.length === 0 ? (
            <Empty icon="person" title="Tidak ada yang menunggu">
              <p>Pembeli dari pesanan yang belum selesai tampil di sini, juga saat tidak ada sinyal.</p>
            </Empty>
          ) : (
            <>
              {contacts.length >= SEARCH_FROM && <input type="search" class="input search" placeholder="Cari nama, nomor HP, atau pesanan" aria-label="Cari pembeli" value={text} onInput={(event) => setText(typedIn(event))} />}
              <Cards contacts={findContacts(contacts, text)} text={text} shopName={shop.name} />
            </>
          )
        }
      </Known>
    </Page>
  );
}

function Cards({ contacts, text, shopName }: { contacts: Contact[]; text: string; shopName: string }): VNode {
  if (contacts.length === 0) return <Empty icon="search" title={`Tidak ada “${text}”`} />;
  return (
    <ul class="tiles">
      {contacts.map((contact) => (
        <li key={contact.phone}>
          <Card contact={contact} shopName={shopName} />
        </li>
      ))}
    </ul>
  );
}

function Card({ contact: { name, phone, place, orders }, shopName }: { contact: Contact; shopName: string }): VNode {
  const hello = `Halo ${name}, saya dari ${shopName} tentang pesanan ${orders.map(({ number }) => number).join(', ')}.`;
  return (
    <article class="card stack-s" aria-label={name}>
      <div>
        <h2 class="contact__name">{name}</h2>
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
      <div class="duo">
        <ButtonLink href={`tel:${phone}`} icon="hand" isFull>
          Telepon
        </ButtonLink>
        <ButtonLink href={whatsAppLink(phone, hello)} icon="chat" isFull target="_blank" rel="noopener">
          WhatsApp
        </ButtonLink>
      </div>
    </article>
  );
}
