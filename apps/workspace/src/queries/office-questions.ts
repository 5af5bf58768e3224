import { readRefunds } from '../api/office';
import type { HandRefund, PageOf } from '../api/views';
import type { Query } from './query-cache';

/** Accounts stand masked in these lists; a whole number is read on its own and never kept. */
export const refundsQuery = (state: 'waiting' | 'paid'): Query<PageOf<HandRefund>> => ({ key: `office/refunds/${state}`, load: () => readRefunds(state) });
