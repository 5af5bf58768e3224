import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment } from '@etalase/kernel';
import { Badge, Button, Notice, TextField } from '@etalase/ui';
import { createKey, type KeyRight, type MadeKey, type Organisation, type ProgramKey, readKeys, readOrganisations, revokeKey, rotateKey } from '../../../api/program-keys';
import { useDoing } from '../../../commands/send';
import { copyText } from '../../../parts/copy';
import { Page, Section } from '../../../parts/page';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { cache, useQuery } from '../../../queries/use-query';

const organisationsQuery: Query<Organisation[]> = { key: 'office/organisations', load: readOrganisations };
const keysQuery = (id: string): Query<ProgramKey[]> => ({ key: `office/organisations/${id}`, load: () => readKeys(id) });
/** Programs get a day to change over. */
const OVERLAP_HOURS = 24;

const RIGHTS: readonly { key: string; title: string; what: string; rights: KeyRight[] | null }[] = [
  { key: 'all', title: 'Semua', what: 'Menagih, mengembalikan, memindahkan, dan mencairkan uang.', rights: null },
  { key: 'charge', title: 'Menagih saja', what: 'Membuat tagihan dan melihat hasilnya; tidak bisa mengeluarkan uang.', rights: [{ resource: 'payment_intent', right: 'write' }, { resource: 'checkout_session', right: 'write' }, { resource: 'customer', right: 'write' }, { resource: 'payment_method', right: 'write' }, { resource: 'charge', right: 'read' }, { resource: 'event', right: 'read' }] },
  { key: 'read', title: 'Melihat saja', what: 'Untuk laporan; tidak bisa mengubah apa pun.', rights: (['balance', 'charge', 'payment_intent', 'payout', 'refund', 'transfer', 'dispute', 'event'] as const).map((resource) => ({ resource, right: 'read' })) },
];

/** Whose programs may speak /v1, and with which keys. */
export function ProgramKeysPage(): VNode {
  const organisations = useQuery(organisationsQuery);
  return (
    <Page title="Kunci program" back="/kantor/buku">
      <p class="soft">Dengan kunci ini program organisasi bisa menagih lewat etalase. Kunci sama berharganya dengan uang: simpan di tempat aman, dan cabut yang tidak dipakai lagi.</p>
      <Known answer={organisations}>
        {(list) => (
          <>
            {list.map((organisation) => (
              <KeysOf key={organisation.id} organisation={organisation} />
            ))}
          </>
        )}
      </Known>
    </Page>
  );
}

function KeysOf({ organisation }: { organisation: Organisation }): VNode {
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<MadeKey | null>(null);
  const answer = useQuery(keysQuery(organisation.id), { watch: true });
  const show = (key: MadeKey): void => {
    setIsMaking(false);
    setMade(key);
    void Promise.all([cache.refresh(keysQuery(organisation.id)), cache.refresh(organisationsQuery)]);
  };
  return (
    <Section title={organisation.name}>
      <Known answer={answer}>
        {(keys) => (
          <ul class="desk">
            {keys.map((key) => (
              <KeyRow key={key.id} organisationId={organisation.id} programKey={key} onMade={show} />
            ))}
          </ul>
        )}
      </Known>
      <p class="book-lead">
        <Button type="button" look="strong" onClick={() => setIsMaking(true)}>
          Buat kunci baru
        </Button>
      </p>
      {isMaking && <MakeSheet organisationId={organisation.id} onMade={show} onClose={() => setIsMaking(false)} />}
      {made && <MadeSheet made={made} onClose={() => setMade(null)} />}
    </Section>
  );
}

function rightsWords(rights: readonly KeyRight[] | null): string {
  if (rights === null) return 'Semua hak';
  const known = RIGHTS.find((one) => one.rights !== null && one.rights.length === rights.length && one.rights.every(({ resource, right }) => rights.some((other) => other.resource === resource && other.right === right)));
  return known?.title ?? `${rights.length} hak tertentu`;
}

function KeyRow({ organisationId, programKey: key, onMade }: { organisationId: string; programKey: ProgramKey; onMade: (made: MadeKey) => void }): VNode {
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null);
  return (
    <li class="card desk__row">
      <div class="desk__words">
        <p>
          <strong>{key.name}</strong>
        </p>
        <p class="num">{key.shown}</p>
        <p class="soft">
          {rightsWords(key.rights)} · dibuat {formatMoment(new Date(key.createdAt))}
        </p>
        <p class="soft">{key.lastUsedAt ? `Terakhir dipakai ${formatMoment(new Date(key.lastUsedAt))}` : 'Belum pernah dipakai'}</p>
      </div>
      <div class="desk__side">
        <Badge tone={key.isOver ? 'plain' : key.expiresAt ? 'gold' : 'leaf'}>{key.isOver ? 'Tidak berlaku' : key.expiresAt ? `Sampai ${formatMoment(new Date(key.expiresAt))}` : 'Berlaku'}</Badge>
        {!key.isOver && (
          <>
            {!key.expiresAt && (
              <Button type="button" onClick={() => setAsked('rotate')}>
                Ganti kunci
              </Button>
            )}
            <Button type="button" onClick={() => setAsked('revoke')}>
              Cabut
            </Button>
          </>
        )}
      </div>
      {asked && <TurnSheet organisationId={organisationId} programKey={key} deed={asked} onMade={onMade} onClose={() => setAsked(null)} />}
    </li>
  );
}

function TurnSheet({ organisationId, programKey: key, deed, onMade, onClose }: { organisationId: string; programKey: ProgramKey; deed: 'rotate' | 'revoke'; onMade: (made: MadeKey) => void; onClose: () => void }): VNode {
  const doing = useDoing();
  const act = (): void =>
    void doing
      .act(async () => {
        if (deed === 'rotate') return onMade(await rotateKey(organisationId, key.id, OVERLAP_HOURS));
        await revokeKey(organisationId, key.id);
        await cache.refresh(keysQuery(organisationId));
        say('Kunci dicabut.');
      })
      .then((isDone) => isDone && onClose());
  return (
    <Sheet title={deed === 'rotate' ? `Ganti kunci ${key.name}` : `Cabut kunci ${key.name}`} onClose={onClose}>
      <div class="stack">
        <p>{deed === 'rotate' ? 'Anda mendapat kunci baru dengan hak yang sama. Kunci lama masih berlaku 24 jam, supaya programnya sempat diganti.' : 'Program yang memakai kunci ini langsung berhenti bekerja. Ini tidak bisa dibatalkan.'}</p>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={act}>
          {deed === 'rotate' ? 'Ganti sekarang' : 'Cabut sekarang'}
        </Button>
      </div>
    </Sheet>
  );
}

function MakeSheet({ organisationId, onMade, onClose }: { organisationId: string; onMade: (made: MadeKey) => void; onClose: () => void }): VNode {
  const [name, setName] = useState('');
  const [rights, setRights] = useState('charge');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => onMade(await createKey(organisationId, name, RIGHTS.find(({ key }) => key === rights)?.rights ?? null)));
  };
  return (
    <Sheet title="Kunci baru" onClose={onClose}>
      <form class="stack" noValidate onSubmit={submit}>
        <TextField name="name" label="Dipakai untuk apa" hint="Misalnya: kasir koperasi." maxlength={100} value={name} error={doing.problem?.of('name') ?? doing.problem?.message} onInput={(event) => setName(typedIn(event))} />
        <fieldset class="reasons">
          <legend>Boleh apa</legend>
          {RIGHTS.map(({ key, title, what }) => (
            <label key={key} class="reason">
              <input type="radio" name="rights" checked={rights === key} onChange={() => setRights(key)} />
              <span>
                <strong>{title}</strong> <span class="soft">{what}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Button look="strong" isFull disabled={doing.isBusy || name.trim().length < 3}>
          Buat kunci
        </Button>
      </form>
    </Sheet>
  );
}

/** Shown this once. */
function MadeSheet({ made, onClose }: { made: MadeKey; onClose: () => void }): VNode {
  return (
    <Sheet title="Salin kuncinya sekarang" onClose={onClose}>
      <div class="stack">
        <Notice icon="warn" title="Hanya tampil sekali">
          Setelah ditutup, kunci ini tidak bisa dilihat lagi oleh siapa pun.
        </Notice>
        <p class="ticket__subject num">{made.key}</p>
        <Button type="button" look="strong" isFull onClick={() => void copyText(made.key, 'Kunci sudah disalin')}>
          Salin kunci
        </Button>
        <Button type="button" isFull onClick={onClose}>
          Sudah saya simpan
        </Button>
      </div>
    </Sheet>
  );
}
