import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { lazily } from '../../parts/lazily';
import { go } from '../../router/location';
import { findRoute, type Route, usePlace } from '../../router/router';
import { PlainShell, type Tab } from '../operator/plain-shell';
import type { Hands } from './payouts/payout-room';
import { Refunds } from './refunds';

const PayoutRoom = lazily(() => import('./payouts/payout-room').then((part) => part.PayoutRoom));

const Tickets = lazily(() => import('./payouts/payout-room').then((part) => part.Tickets));

const BooksPage = lazily(() => import('./ledger/ledger-room').then((part) => part.BooksPage));
const AccountsPage = lazily(() => import('./ledger/ledger-room').then((part) => part.AccountsPage));
const AccountPage = lazily(() => import('./ledger/ledger-room').then((part) => part.AccountPage));
const DisputesPage = lazily(() => import('./ledger/ledger-room').then((part) => part.DisputesPage));
const DisputePage = lazily(() => import('./ledger/ledger-room').then((part) => part.DisputePage));
const ProgramKeysPage = lazily(() => import('./ledger/ledger-room').then((part) => part.ProgramKeysPage));
const PaymentsPage = lazily(() => import('./ledger/ledger-room').then((part) => part.PaymentsPage));
const PaymentLifePage = lazily(() => import('./ledger/ledger-room').then((part) => part.PaymentLifePage));

export const handlesMoney = (roles: readonly string[]): boolean => roles.includes('finance.maker') || roles.includes('finance.checker');
export const handsOf = (roles: readonly string[]): Hands => ({ canMake: roles.includes('finance.maker'), canApprove: roles.includes('finance.checker') });

export const MONEY_TABS: readonly Tab[] = [
  { path: '/kantor/pencairan', label: 'Pencairan', icon: 'bank', also: ['/kantor/pencairan/'] },
  { path: '/kantor/uang', label: 'Uang kembali', icon: 'cash' },
  { path: '/kantor/selisih', label: 'Selisih', icon: 'scale' },
  { path: '/kantor/buku', label: 'Buku', icon: 'book', also: ['/kantor/buku/', '/kantor/pembayaran', '/kantor/sengketa', '/kantor/kunci-program'] },
];

export const moneyRoutes = (hands: Hands): Route[] => [
  { pattern: '/kantor/pencairan', render: () => <PayoutRoom hands={hands} /> },
  { pattern: '/kantor/pencairan/:id', render: ({ id }) => <PayoutRoom hands={hands} batchId={id ?? ''} /> },
  { pattern: '/kantor/selisih', render: () => <Tickets /> },
  { pattern: '/kantor/buku', render: () => <BooksPage canManageKeys={hands.canApprove} /> },
  { pattern: '/kantor/buku/akun/:account', render: ({ account }) => <AccountPage key={account} account={account ?? ''} /> },
  { pattern: '/kantor/buku/:kind', render: ({ kind }) => <AccountsPage key={kind} kind={kind ?? ''} /> },
  { pattern: '/kantor/sengketa', render: () => <DisputesPage /> },
  { pattern: '/kantor/sengketa/:id', render: ({ id }) => <DisputePage key={id} disputeId={id ?? ''} /> },
  { pattern: '/kantor/pembayaran', render: () => <PaymentsPage /> },
  { pattern: '/kantor/pembayaran/:id', render: ({ id }) => <PaymentLifePage key={id} paymentIntentId={id ?? ''} /> },
  { pattern: '/kantor/kunci-program', render: () => (hands.canApprove ? <ProgramKeysPage /> : <BooksPage canManageKeys={false} />) },
  { pattern: '/kantor/uang', render: () => <Refunds /> },
];

/** The desk of officers who handle nothing but money. */
export function FinanceRoom({ roles, leave }: { roles: readonly string[]; leave: (() => void) | undefined }): VNode {
  const hands = handsOf(roles);
  return (
    <PlainShell name="Kantor keuangan" home="/kantor/pencairan" tabs={MONEY_TABS} leave={leave}>
      {findRoute(moneyRoutes(hands), usePlace(), () => (
        <ToPayouts />
      ))}
    </PlainShell>
  );
}

/** From the door, and from an address nobody knows. */
function ToPayouts(): null {
  useEffect(() => go('/kantor/pencairan', { replace: true }), []);
  return null;
}
