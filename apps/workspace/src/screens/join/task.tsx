import type { VNode } from 'preact';
import { Notice } from '@etalase/ui';
import type { Joining, JoiningItem } from '../../api/views';
import { Page } from '../../parts/page';
import { say } from '../../parts/toast';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { go } from '../../router/location';
import { useShopId } from '../../session/session';
import { AccountTask } from './account-task';
import { joiningQuery } from './join-api';
import { NumberTask, IdentityTask, StatementTask } from './number-tasks';
import { PhotoTask } from './photo-task';
import { ProfileTask } from './profile-task';

export interface TaskProps {
  shopId: string;
  item: JoiningItem;
  joining: Joining;
  /** The ladder after this was handed in; goes back to it. */
  onDone: (joining?: Joining) => void;
}

/** One requirement on one screen. */
export function Task({ taskKey }: { taskKey: string }): VNode {
  const shopId = useShopId();
  const answer = useQuery(joiningQuery(shopId));
  const onDone = (joining?: Joining): void => {
    if (joining) cache.learn(joiningQuery(shopId).key, joining);
    else cache.invalidate(joiningQuery(shopId).key);
    say('Tersimpan.');
    go('/gabung', { replace: true });
  };
  return (
    <Page title={answer.data?.items.find((item) => item.key === taskKey)?.title ?? 'Syarat'} back="/gabung" isForm>
      <Known answer={answer}>
        {(joining) => {
          const item = joining.items.find((one) => one.key === taskKey);
          return item ? <OneTask shopId={shopId} item={item} joining={joining} onDone={onDone} /> : <Notice title="Syarat ini tidak berlaku lagi." />;
        }}
      </Known>
    </Page>
  );
}

function OneTask(props: TaskProps): VNode {
  const { item } = props;
  return (
    <div class="stack">
      <p class="lead">{item.why}</p>
      {item.reason && <Notice tone="danger" icon="warn" title={item.reason} />}
      <Form {...props} />
    </div>
  );
}

function Form(props: TaskProps): VNode {
  switch (props.item.kind) {
    case 'profile':
      return <ProfileTask {...props} />;
    case 'identity':
      return <IdentityTask {...props} />;
    case 'photo':
      return <PhotoTask {...props} />;
    case 'payout':
      return <AccountTask {...props} />;
    case 'number':
    case 'certificate':
      return <NumberTask {...props} />;
    case 'statement':
      return <StatementTask {...props} />;
    default:
      return <ByOthers item={props.item} />;
  }
}

/** Not the seller's to hand in: somebody else answers it. */
function ByOthers({ item }: { item: JoiningItem }): VNode {
  if (item.state === 'accepted') return <Notice tone="leaf" icon="check" title="Sudah beres." />;
  if (item.state === 'given') return <Notice icon="clock" title="Sedang diperiksa. Anda tidak perlu berbuat apa-apa." />;
  return (
    <Notice icon="hand" title={item.help}>
      <p>Ini diisi petugas setelah toko Anda diajukan.</p>
    </Notice>
  );
}
