import type { VNode } from 'preact';
import { lazily } from './parts/lazily';
import { Page } from './parts/page';
import { Empty } from './parts/waiting';
import type { Place } from './router/location';
import { findRoute, Link, type Route } from './router/router';
import { Changes } from './screens/changes/changes';
import { Money } from './screens/money/money';
import { News } from './screens/news/news';
import { Order } from './screens/orders/order';
import { Orders } from './screens/orders/orders';
import { EditProduct } from './screens/products/edit-product';
import { NewProduct } from './screens/products/new-product';
import { Product } from './screens/products/product';
import { Products } from './screens/products/products';
import { Reviews } from './screens/reviews/reviews';
import { Shop } from './screens/shop/shop';
import { Today } from './screens/today/today';

// What a day's work starts from is in the first script; the rest is read from the phone when it is opened.
const Contacts = lazily(() => import('./screens/now-and-then').then((part) => part.Contacts));
const Stock = lazily(() => import('./screens/now-and-then').then((part) => part.Stock));
const Staff = lazily(() => import('./screens/now-and-then').then((part) => part.Staff));
const Figures = lazily(() => import('./screens/now-and-then').then((part) => part.Figures));
const Imports = lazily(() => import('./screens/now-and-then').then((part) => part.Imports));
const Ladder = lazily(() => import('./screens/now-and-then').then((part) => part.Ladder));
const Task = lazily(() => import('./screens/now-and-then').then((part) => part.Task));
const Statement = lazily(() => import('./screens/now-and-then').then((part) => part.Statement));
const Delivery = lazily(() => import('./screens/now-and-then').then((part) => part.Delivery));

const ROUTES: readonly Route[] = [
  { pattern: '/', render: () => <Today /> },
  { pattern: '/pesanan', render: (_, query) => <Orders tab={query.get('tab') ?? 'baru'} /> },
  { pattern: '/pesanan/:id', render: ({ id }) => <Order key={id} orderId={id ?? ''} /> },
  { pattern: '/kontak', render: () => <Contacts /> },
  { pattern: '/produk', render: () => <Products /> },
  { pattern: '/produk/baru', render: () => <NewProduct /> },
  { pattern: '/produk/:id/ubah', render: ({ id }) => <EditProduct key={id} productId={id ?? ''} /> },
  { pattern: '/perubahan', render: () => <Changes /> },
  { pattern: '/produk/berkas', render: () => <Imports /> },
  { pattern: '/produk/:id/stok/:variant', render: ({ id, variant }) => <Stock key={variant} productId={id ?? ''} variantId={variant ?? ''} /> },
  { pattern: '/produk/:id', render: ({ id }) => <Product key={id} productId={id ?? ''} /> },
  { pattern: '/uang', render: () => <Money /> },
  { pattern: '/uang/laporan', render: () => <Statement /> },
  { pattern: '/gabung', render: () => <Ladder /> },
  { pattern: '/gabung/:key', render: ({ key }) => <Task key={key} taskKey={key ?? ''} /> },
  { pattern: '/uang/perkembangan', render: () => <Figures /> },
  { pattern: '/ulasan', render: () => <Reviews /> },
  { pattern: '/kabar', render: () => <News /> },
  { pattern: '/toko', render: () => <Shop /> },
  { pattern: '/toko/kirim', render: () => <Delivery /> },
  { pattern: '/toko/pembantu', render: () => <Staff /> },
];

export const routeTo = (place: Place): VNode => findRoute(ROUTES, place, () => <Nowhere />);

function Nowhere(): VNode {
  return (
    <Page title="Halaman tidak ada">
      <Empty icon="search" title="Alamat ini tidak ada">
        <p>Mungkin sudah dipindah.</p>
        <Link to="/" class="btn btn--strong">
          Ke Hari ini
        </Link>
      </Empty>
    </Page>
  );
}
