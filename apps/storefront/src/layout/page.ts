import type { VNode } from 'preact';
import type { StoredPhoto } from '@etalase/ui';

export interface SharePicture {
  url: string;
  width: number;
  height: number;
  alt: string;
}

/** A page before it becomes HTML. Everything here is the same for every reader of one language. */
export interface Page {
  title: string;
  description?: string;
  /** Path that names this page for search engines; without it the page is not indexed. */
  canonical?: string;
  jsonLd?: object[];
  share?: SharePicture;
  /** The picture a phone should fetch before anything else. */
  firstPhoto?: { photo: StoredPhoto; width: 320 | 640 } | undefined;
  scripts?: readonly ('product.js' | 'checkout.js' | 'order.js' | 'pay.js' | 'check.js')[];
  /** Beside the one of the whole shop, for pages that few shoppers open. */
  styles?: readonly 'training.css'[];
  /** Bottom bar of the phone; pages with their own strong button go without. */
  hasTabs?: boolean;
  tab?: 'home' | 'categories' | 'orders' | 'cart' | 'help';
  /** On the way to paying nothing should lead away: a short foot. */
  isFocused?: boolean;
  /** Money for somebody else than our sellers: the foot promises nothing of goods. */
  isOfOthers?: boolean;
  /** Words in the search box. */
  searchText?: string;
  /** Reloads by itself where scripts do not run. */
  refreshSeconds?: number;
  status?: number;
  body: VNode;
}
