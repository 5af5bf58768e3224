import type { VNode } from 'preact';
import { Icon, Mark, TapisBand } from '@etalase/ui';
import { signOut } from '../../api/session';
import type { Me } from '../../api/views';
import { Page } from '../../parts/page';
import { Toasts } from '../../parts/toast';
import { Empty } from '../../parts/waiting';
import { Link } from '../../router/router';
import { OfficeRoom } from './office-room';
import { Refunds } from './refunds';
import { SecondFactor } from './second-factor';

interface Props {
  me: Me;
  refresh: () => void;
  leave: () => void;
}

const HANDLES_MONEY = new Set(['finance.maker', 'finance.checker']);

/** The room of people with roles of office; opens only after their second factor. */
export function Office({ me, refresh, leave }: Props): VNode {
  const hasShop = me.shops.length > 0;
  const goOut = (): void => void signOut().finally(leave);
  if (me.secondFactor === 'enrol' || me.secondFactor === 'prove') {
    return <SecondFactor isEnrolled={me.secondFactor === 'prove'} onProven={refresh} onLeave={hasShop ? () => window.history.back() : goOut} />;
  }
  const hasMoney = me.roles.some((role) => HANDLES_MONEY.has(role));
  const isProvince = me.roles.includes('province.admin');
  if (isProvince || me.regencies.length > 0) return <OfficeRoom bureau={{ isProvince, hasMoney, regency: isProvince ? null : (me.regencies[0] ?? null) }} leave={hasShop ? undefined : goOut} />;
  return (
    <div class="office">
      <TapisBand isThin />
      <header class="top">
        <p class="top__shop">
          <Mark />
          <span>Kantor keuangan</span>
        </p>
        {hasShop ? (
          <Link to="/" class="btn btn--quiet">
            <Icon name="store" /> Toko
          </Link>
        ) : (
          <button type="button" class="btn btn--quiet" onClick={goOut}>
            Keluar
          </button>
        )}
      </header>
      <main id="isi">{hasMoney ? <Refunds /> : <NothingYet />}</main>
      <Toasts />
    </div>
  );
}

function NothingYet(): VNode {
  return (
    <Page title="Kantor">
      <Empty icon="check" title="Anda sudah masuk dengan aman">
        <p>Layar untuk peran Anda belum ada di sini. Antrean kerja sistem dapat dibuka di bawah ini.</p>
        <a class="btn btn--plain" href="/api/office/queues">
          Antrean kerja sistem
        </a>
      </Empty>
    </Page>
  );
}
