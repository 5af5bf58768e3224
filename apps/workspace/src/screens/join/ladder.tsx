import type { VNode } from 'preact';
import { formatMoment } from '@etalase/kernel';
import { Badge, Button, ButtonLink, Icon, Notice } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { Joining, JoiningItem } from '../../api/views';
import { useDoing } from '../../commands/send';
import { Act, Page } from '../../parts/page';
import { say } from '../../parts/toast';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { exchange } from '../../sync/sync';
import { useSession, useZone } from '../../session/session';
import { joiningQuery, shopKey } from './join-api';
import { Stopped } from './stopped';

/** The ladder as steps one climbs: what each opens, what is missing for it, and the one thing to do next. */
export function Ladder(): VNode {
  const { shop } = useSession();
  const answer = useQuery(joiningQuery(shop.id));
  return (
    <Page title="Jenjang toko" back="/" isForm>
      <Known answer={answer}>{(joining) => <Steps joining={joining} />}</Known>
    </Page>
  );
}

function Steps({ joining }: { joining: Joining }): VNode {
  const { ladder, items, shop } = joining;
  const next = ladder.steps.find((step) => !step.isReached)?.step;
  return (
    <div class="stack">
      {shop.state === 'suspended' && <Stopped shopId={shop.id} />}
      <Standing joining={joining} />
      <ol class="ladder">
        {ladder.steps.map(({ step, title, opens, isReached }) => {
          const own = items.filter((item) => item.step === step);
          return (
            <li key={step} class={isReached ? 'ladder__step is-reached' : step === next ? 'ladder__step is-next' : 'ladder__step'}>
              <span class="ladder__mark">{isReached ? <Icon name="check" /> : step + 1}</span>
              <div class="ladder__body">
                <h2>{title}</h2>
                <p class="soft">{opens}</p>
                {own.length > 0 && (isReached ? <Reached items={own} /> : <Asked items={own} />)}
              </div>
            </li>
          );
        })}
      </ol>
      <NextAct joining={joining} />
    </div>
  );
}

function Standing({ joining: { shop, answerBy } }: { joining: Joining }): VNode | null {
  const zone = useZone();
  if (shop.state === 'submitted' || (answerBy !== null && shop.state !== 'suspended')) {
    return (
      <Notice icon="clock" title="Sedang diperiksa">
        <p>
          Jawaban paling lambat <strong>{answerBy === null ? 'dua hari kerja' : formatMoment(new Date(answerBy), 'id', zone)}</strong>. Kami kabari lewat WhatsApp.
        </p>
      </Notice>
    );
  }
  if (shop.state === 'returned') return <Notice tone="danger" icon="warn" title="Ada yang perlu diperbaiki. Yang lain sudah tersimpan." />;
  if (shop.state === 'verified') return <Notice tone="leaf" icon="check" title="Toko sudah diperiksa. Tinggal buka pintunya." />;
  return null;
}

const isOpenTask = (item: JoiningItem): boolean => item.state === 'asked' || item.state === 'returned';

/** Steps climbed already fold away; what may still be added stays in reach. */
function Reached({ items }: { items: readonly JoiningItem[] }): VNode {
  return (
    <details class="ladder__more">
      <summary>{items.some((item) => item.state === 'returned') ? 'Ada yang perlu diperbaiki' : 'Lihat isinya'}</summary>
      <Asked items={items} />
    </details>
  );
}

/** Asked of a reviewer, not of the seller. */
const BY_OTHERS = new Set<JoiningItem['kind']>(['vouch', 'training']);

function Asked({ items }: { items: readonly JoiningItem[] }): VNode {
  return (
    <ul class="tasks">
      {items.map((item) => (
        <li key={item.key}>
          <Link to={item.course ? `/pelatihan/${item.course.code}` : `/gabung/${item.key}`} class={`task task--${item.state}`}>
            <span class="task__words">
              <strong>{item.title}</strong>
              <span class="soft">{item.reason ?? (isOpenTask(item) ? item.why : item.shown || 'Sudah dikirim')}</span>
            </span>
            <State item={item} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function State({ item }: { item: JoiningItem }): VNode {
  if (item.course) return <Badge tone="maroon">Pelajari</Badge>;
  if (item.state === 'accepted') return <Badge tone="leaf" icon="check">Beres</Badge>;
  if (item.state === 'given') return <Badge tone="gold" icon="clock">Diperiksa</Badge>;
  if (item.state === 'returned') return <Badge tone="danger" icon="warn">Perbaiki</Badge>;
  if (item.kind === 'profile') return <Badge tone="gold">Ajukan</Badge>;
  if (BY_OTHERS.has(item.kind)) return <Badge>Oleh petugas</Badge>;
  return item.isRequired ? <Badge tone="maroon">Isi</Badge> : <Badge>Boleh nanti</Badge>;
}

/** Submit, or open the doors, or look at the shop: one strong button, at the thumb. */
function NextAct({ joining: { shop } }: { joining: Joining }): VNode | null {
  const doing = useDoing();
  const run = (work: () => Promise<unknown>, done: string): void =>
    void doing.act(async () => {
      await work();
      cache.invalidate(shopKey(shop.id));
      void exchange();
      say(done);
    });
  const path = { params: { path: { sellerId: shop.id } } };
  const acts: Partial<Record<typeof shop.state, VNode>> = {
    draft: <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={() => run(() => api.POST('/api/shops/{sellerId}/submission', path), 'Diajukan. Kami kabari hasilnya.')}>Ajukan untuk diperiksa</Button>,
    returned: <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={() => run(() => api.POST('/api/shops/{sellerId}/submission', path), 'Diajukan lagi.')}>Ajukan lagi</Button>,
    verified: <Button type="button" look="strong" isFull icon="store" disabled={doing.isBusy} onClick={() => run(() => answerOf(api.PUT('/api/shops/{sellerId}/opening', { ...path, body: { isOpen: true } })), 'Toko Anda buka!')}>Buka toko</Button>,
    active: <ButtonLink href={`/toko/${shop.slug}`} icon="store" isFull target="_blank">Lihat toko Anda</ButtonLink>,
  };
  const act = acts[shop.state];
  if (!act) return null;
  return (
    <Act>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {act}
    </Act>
  );
}
