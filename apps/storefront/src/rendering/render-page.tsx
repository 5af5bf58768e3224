import { renderToString } from 'preact-render-to-string';
import { Document } from '../layout/document';
import type { Page } from '../layout/page';
import { type Shop, ShopProvider } from '../layout/shop-context';

/** The whole page as HTML, with the cart count still to be filled in. */
export function renderPage(shop: Shop, page: Page): string {
  return `<!doctype html>${renderToString(
    <ShopProvider value={shop}>
      <Document page={page} />
    </ShopProvider>,
  )}`;
}
