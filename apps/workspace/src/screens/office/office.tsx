import type { VNode } from 'preact';
import type { Me } from '../../api/views';
import { Page } from '../../parts/page';
import { Empty } from '../../parts/waiting';
import { askToLeave } from '../../session/leave-phone';
import { PlainShell } from '../operator/plain-shell';
import { FinanceRoom, handlesMoney, handsOf } from './finance-room';
import { OfficeRoom } from './office-room';
import { SecondFactor } from './second-factor';

interface Props {
  me: Me;
  refresh: () => void;
}

/** The room of people with roles of office; opens only after their second factor. */
export function Office({ me, refresh }: Props): VNode {
  const hasShop = me.shops.length > 0;
  if (me.secondFactor === 'enrol' || me.secondFactor === 'prove') {
    return <SecondFactor isEnrolled={me.secondFactor === 'prove'} onProven={refresh} onLeave={hasShop ? () => window.history.back() : askToLeave} />;
  }
  const hasMoney = handlesMoney(me.roles);
  const isProvince = me.roles.includes('province.admin');
  const training = me.training ?? null;
  const isBureau = isProvince || me.regencies.length > 0;
  if (isBureau || training) return <OfficeRoom bureau={{ me: me.id, isBureau, isProvince, hands: hasMoney ? handsOf(me.roles) : null, regency: isProvince ? null : (me.regencies[0] ?? training?.regency ?? null), training }} leave={hasShop ? undefined : askToLeave} />;
  if (hasMoney) return <FinanceRoom roles={me.roles} leave={hasShop ? undefined : askToLeave} />;
  return (
    <PlainShell name="Kantor" home="/kantor" tabs={[]} leave={hasShop ? undefined : askToLeave}>
      <NothingYet />
    </PlainShell>
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
