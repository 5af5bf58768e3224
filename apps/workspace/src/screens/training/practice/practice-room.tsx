import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '@etalase/ui';
import { Page } from '../../../parts/page';
import { Link } from '../../../router/router';
import { NotOnPhone } from '../not-on-phone';
import { Account } from './account';
import { ListingForm } from './listing-form';
import { Money } from './money';
import { OrderScreen } from './order';
import { Orders } from './orders';
import { Profile } from './profile';
import { Seen } from './seen';
import { Shelf } from './shelf';
import { type PracticeWork, usePractice } from './use-practice';

/** A shop to practise in: on this phone alone, never seen by any buyer, and always saying so. */
export function PracticeRoom({ code, screen, id }: { code: string; screen: string; id: string }): VNode {
  const work = usePractice(code);
  if (!work) return <NotOnPhone code={code} />;
  switch (screen) {
    case 'pesanan':
      return id === '' ? <Orders work={work} /> : <OrderScreen work={work} id={id} />;
    case 'produk':
      return id === '' ? <Shelf work={work} /> : <ListingForm key={id} work={work} id={id} />;
    case 'lihat':
      return <Seen work={work} id={id} />;
    case 'uang':
      return <Money work={work} />;
    case 'rekening':
      return <Account work={work} />;
    default:
      return <Profile work={work} />;
  }
}

const TABS = [
  ['pesanan', 'Pesanan'],
  ['produk', 'Produk'],
  ['uang', 'Uang'],
  ['profil', 'Toko'],
] as const;

/** The frame of every screen of the practice shop: nobody may take it for the real one. */
export function PracticePage({ work, tab, title, back, children }: { work: PracticeWork; tab?: string; title: string; back?: string; children: ComponentChildren }): VNode {
  return (
    <div class="practice">
      <p class="practice__sign" role="note">
        <Icon name="hand" />
        <span>
          <strong>Toko latihan.</strong> Tidak ada pembeli dan uang sungguhan.
        </span>
      </p>
      <Page title={title} back={back ?? `/pelatihan/${work.code}`} isForm>
        {tab && (
          <nav class="tabs" aria-label="Bagian toko latihan">
            {TABS.map(([key, label]) => (
              <Link key={key} to={`${work.base}/${key}`} class={key === tab ? 'chip chip--on' : 'chip'} aria-current={key === tab ? 'page' : undefined}>
                {label}
              </Link>
            ))}
          </nav>
        )}
        {children}
      </Page>
    </div>
  );
}
