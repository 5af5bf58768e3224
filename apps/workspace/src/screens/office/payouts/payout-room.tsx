import '../../../styles/payouts.css';
import type { VNode } from 'preact';
import { Payouts } from './payouts';
import { RunPage } from './run';

export { Tickets } from './tickets';

/** What this officer may do with a run; the server asks again. */
export interface Hands {
  canMake: boolean;
  canApprove: boolean;
}

/** Money out to sellers, at a laptop's width. @param batchId one list; without it all */
export const PayoutRoom = ({ hands, batchId }: { hands: Hands; batchId?: string }): VNode => (batchId === undefined ? <Payouts hands={hands} /> : <RunPage key={batchId} batchId={batchId} hands={hands} />);
