import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import { Badge, Button, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useDoing } from '../../commands/send';
import { Page, Section } from '../../parts/page';
import { Sheet } from '../../parts/sheet';
import { say } from '../../parts/toast';
import { Known } from '../../parts/waiting';
import type { Query } from '../../queries/query-cache';
import { cache, useQuery } from '../../queries/use-query';
import { useShopId, useZone } from '../../session/session';

type Member = components['schemas']['MemberDto'];

const membersQuery = (sellerId: string): Query<readonly Member[]> => ({
  key: `shop/${sellerId}/members`,
  load: async () => (await answerOf(api.GET('/api/shops/{sellerId}/members', { params: { path: { sellerId } } }))).items,
});

/** Who looks at this is the owner. */
const calledBy = ({ name, phone, role }: Member): string => name ?? (role === 'owner' ? 'Anda' : (phone ?? 'Pembantu'));

/** Who works in the shop beside its owner. Only the owner sees it, and only with signal: a right that is given waits for nobody's outbox. */
export function Staff(): VNode {
  const shopId = useShopId();
  const answer = useQuery(membersQuery(shopId));
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <Page title="Pembantu toko" back="/toko" isForm>
      <div class="stack">
        <p>Anak, saudara, atau tetangga bisa ikut mengurus toko dari HP mereka sendiri.</p>
        <Rights />
        <Known answer={answer}>
          {(members) => (
            <>
              <ul class="stack-s" aria-label="Yang mengurus toko ini">
                {members.map((member) => (
                  <MemberCard key={member.personId} member={member} onLeave={() => setLeaving(member)} />
                ))}
              </ul>
              <AddHelper shopId={shopId} members={members} />
            </>
          )}
        </Known>
      </div>
      {leaving && <Farewell shopId={shopId} member={leaving} onClose={() => setLeaving(null)} />}
    </Page>
  );
}

function Rights(): VNode {
  return (
    <Notice icon="info" title="Yang boleh dikerjakan pembantu">
      <p>Pesanan, produk, stok, dan balasan ulasan.</p>
      <p>Uang, rekening, data toko, dan daftar ini tetap hanya Anda.</p>
    </Notice>
  );
}

function MemberCard({ member, onLeave }: { member: Member; onLeave: () => void }): VNode {
  const zone = useZone();
  const isOwner = member.role === 'owner';
  return (
    <li class="card stack-s">
      <div class="between">
        <strong>{calledBy(member)}</strong>
        <Badge tone={isOwner ? 'gold' : 'leaf'}>{isOwner ? 'Pemilik' : 'Pembantu'}</Badge>
      </div>
      <span class="soft">
        {member.phone !== calledBy(member) && `${member.phone} · `}sejak {formatDate(new Date(member.since), 'id', zone)}
      </span>
      {!isOwner && (
        <Button type="button" isFull aria-label={`Keluarkan ${calledBy(member)}`} onClick={onLeave}>
          Keluarkan
        </Button>
      )}
    </li>
  );
}

function AddHelper({ shopId, members }: { shopId: string; members: readonly Member[] }): VNode {
  const doing = useDoing();
  const { problem } = doing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const target = event.currentTarget as HTMLFormElement;
    const form = new FormData(target);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    void doing.act(async () => {
      const name = text('name');
      const { personId } = await answerOf(api.POST('/api/shops/{sellerId}/members', { params: { path: { sellerId: shopId } }, body: { phone: text('phone'), ...(name === '' ? {} : { name }) } }));
      await cache.refresh(membersQuery(shopId));
      say(members.some((member) => member.personId === personId) ? 'Nomor ini sudah ada di toko Anda.' : 'Sudah ditambahkan. Kami kabari lewat WhatsApp.');
      target.reset();
    });
  };
  return (
    <Section title="Tambah pembantu">
      <form class="stack" onSubmit={submit} noValidate>
        <TextField name="phone" label="Nomor HP pembantu" hint="Nomor ini yang dipakainya untuk masuk." type="tel" inputmode="tel" autocomplete="off" placeholder="0812-3456-7890" maxlength={24} error={problem?.of('phone')} />
        <TextField name="name" label="Namanya" hint="Boleh kosong." autocomplete="off" maxlength={80} error={problem?.of('name')} />
        {problem && problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy}>
          {doing.isBusy ? 'Menambahkan…' : 'Tambah pembantu'}
        </Button>
      </form>
    </Section>
  );
}

function Farewell({ shopId, member, onClose }: { shopId: string; member: Member; onClose: () => void }): VNode {
  const doing = useDoing();
  const remove = (): void =>
    void doing
      .act(async () => {
        await api.DELETE('/api/shops/{sellerId}/members/{personId}', { params: { path: { sellerId: shopId, personId: member.personId } } });
        await cache.refresh(membersQuery(shopId));
        say(`${calledBy(member)} sudah dikeluarkan.`);
      })
      .then((isDone) => isDone && onClose());
  return (
    <Sheet title={`Keluarkan ${calledBy(member)}?`} onClose={onClose}>
      <div class="stack">
        <p>Mulai saat ini juga toko Anda tidak bisa dibukanya lagi. Pesanan dan produk yang sudah dikerjakannya tetap ada.</p>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={remove}>
          Ya, keluarkan
        </Button>
      </div>
    </Sheet>
  );
}
