import { readRefunds } from '../api/office';
import type { HandRefund, PageOf } from '../api/views';
import type { Query } from './query-cache';

/** Nothing of the office is kept on the phone beyond what is on the screen now. */
export const refundsQuery = (state: 'waiting' | 'paid'): Query<PageOf<HandRefund>> => ({ key: `office/refunds/${state}`, load: () => readRefunds(state) });
