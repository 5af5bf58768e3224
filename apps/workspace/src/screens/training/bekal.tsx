import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { newId } from '@etalase/kernel';
import { Badge, Button, Icon, Notice } from '@etalase/ui';
import { toProblem } from '../../api/problem';
import { useDoing } from '../../commands/send';
import { provenIds, readBekalFile, receiptFile, writeBekal } from '../../learning/bekal';
import { bring } from '../../learning/learning-api';
import type { Carried } from '../../learning/learning-store';
import { phoneKeys } from '../../learning/phone-keys';
import { isOffline } from '../../line/line';
import { FileInput } from '../../parts/file-input';
import { handFile } from '../../parts/hand-file';
import { Page, Section } from '../../parts/page';
import { say } from '../../parts/toast';
import { useStore } from '../../store';
import { engine } from '../../sync/sync';
import { useLearner } from './learner';

/** Where there is no signal for weeks, results travel on the phone of whoever goes to town: theirs out, other people's along. */
export function Bekal(): VNode {
  return (
    <Page title="Titipan" back="/pelatihan" isForm>
      <div class="stack">
        <p class="lead">Tidak ada sinyal di desa? Hasil belajar bisa dititipkan di HP orang lain yang akan pergi ke tempat bersinyal.</p>
        <Give />
        <Take />
      </div>
    </Page>
  );
}

/** One's own work, sealed: whoever carries it can neither read nor change it. Nothing leaves the outbox by this; only a receipt does that. */
function Give(): VNode {
  const { me, learning } = useLearner();
  const doing = useDoing();
  const waiting = learning.unsettled;
  const kept = [...learning.courses.values()].sort((a, b) => b.takenAt - a.takenAt);
  const give = (): void =>
    void doing.act(async () => {
      const keys = await phoneKeys(learning.store);
      const [newest] = kept;
      if (!keys || !newest) return;
      const { skewMs, heardAt, device } = engine();
      const file = await writeBekal({ learnerId: me.id, deviceId: device, skewMs: heardAt > 0 || skewMs !== 0 ? skewMs : null, events: waiting, keys, sealKey: newest.sealKey, now: new Date() });
      await handFile(new File([JSON.stringify(file)], `belajar-${(me.name ?? 'saya').toLowerCase().replace(/[^a-z0-9]+/g, '-')}.bekal`, { type: 'application/octet-stream' }));
      say('Berkas titipan siap.');
    });
  const read = (file: File): void =>
    void doing.act(async () => {
      const proven = await provenIds(await file.text(), engine().device, kept.map(({ receiptKey }) => receiptKey));
      if (!proven) return say('Berkas ini bukan tanda terima.');
      if (proven.ids.length === 0) return say('Tanda terima ini bukan untuk HP ini.');
      await learning.acknowledge(proven.ids, proven.at);
      say('Tanda terima cocok. Hasil belajar Anda sudah sampai.');
    });
  return (
    <Section title="Titip hasil belajar saya">
      <div class="card stack-s">
        {waiting.length === 0 ? (
          <p class="with-icon">
            <Icon name="check" /> Semua hasil belajar di HP ini sudah terkirim.
          </p>
        ) : (
          <>
            <p>
              <strong class="num">{waiting.length} catatan</strong> belum terkirim. Berkasnya terkunci: yang membawa tidak bisa membaca atau mengubahnya.
            </p>
            <Button type="button" look="strong" isFull icon="share" disabled={doing.isBusy || kept.length === 0} onClick={give}>
              {doing.isBusy ? 'Menyiapkan…' : 'Buat berkas titipan'}
            </Button>
            <p class="soft">Catatan tetap ada di HP ini sampai tanda terima datang, jadi tidak akan hilang.</p>
          </>
        )}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        {waiting.length > 0 && (
          <Pick label="Baca tanda terima" onPicked={read}>
            Baca tanda terima yang dibawa pulang
          </Pick>
        )}
      </div>
    </Section>
  );
}

/** Other people's work on this phone, until it is with the server and its receipt on the way home. */
function Take(): VNode {
  const { learning } = useLearner();
  const offline = useStore(isOffline);
  const doing = useDoing();
  const [all, setAll] = useState<readonly Carried[]>([]);
  const look = async (): Promise<void> => setAll(await learning.store.carried());
  useEffect(() => void look(), []);
  const add = (file: File): void =>
    void doing.act(async () => {
      const bekal = readBekalFile(await file.text());
      if (!bekal) return say('Berkas ini bukan berkas titipan.');
      await learning.store.keepCarried({ id: newId(), name: file.name, addedAt: Date.now(), parts: bekal.parts, receipts: bekal.parts.map(() => null), refusal: null });
      await look();
      say('Titipan tersimpan di HP ini.');
    });
  const send = (one: Carried): void =>
    void doing.act(async () => {
      let carried = one;
      for (const [index, part] of one.parts.entries()) {
        if (carried.receipts[index]) continue;
        try {
          const receipt = await bring(part);
          carried = { ...carried, refusal: null, receipts: carried.receipts.map((known, place) => (place === index ? receipt : known)) };
        } catch (error) {
          const problem = toProblem(error);
          if (problem.isOffline || problem.status === 429 || problem.status >= 500) throw problem;
          carried = { ...carried, refusal: problem.message };
        }
        await learning.store.keepCarried(carried);
      }
      await look();
      if (carried.refusal === null) say('Titipan sudah sampai.');
    });
  return (
    <Section title="Bawa titipan orang lain">
      <div class="stack-s">
        <Pick label="Ambil berkas titipan" onPicked={add}>
          Ambil berkas titipan
        </Pick>
        {doing.problem && <Notice tone={doing.problem.isOffline ? 'gold' : 'danger'} icon="warn" title={doing.problem.message} />}
        {all.map((one) => (
          <CarriedCard key={one.id} one={one} isBusy={doing.isBusy || offline} onSend={() => send(one)} onDrop={() => void learning.store.dropCarried(one.id).then(look)} />
        ))}
      </div>
    </Section>
  );
}

function CarriedCard({ one, isBusy, onSend, onDrop }: { one: Carried; isBusy: boolean; onSend: () => void; onDrop: () => void }): VNode {
  const receipts = one.receipts.flatMap((receipt) => receipt ?? []);
  const isDone = receipts.length === one.parts.length;
  const home = (): void => void handFile(new File([receiptFile(receipts)], one.name.replace(/(\.bekal)?$/, '.tanda'), { type: 'application/octet-stream' }));
  return (
    <article class="card stack-s">
      <p class="between">
        <strong class="file-name">{one.name}</strong>
        {isDone ? (
          <Badge tone="leaf" icon="check">
            Sampai
          </Badge>
        ) : (
          <Badge tone="gold" icon="clock">
            Dibawa
          </Badge>
        )}
      </p>
      {one.refusal && <Notice tone="danger" icon="warn" title={one.refusal} />}
      {isDone ? (
        <Button type="button" isFull icon="share" onClick={home}>
          Bawa pulang tanda terima
        </Button>
      ) : (
        <Button type="button" look="strong" isFull disabled={isBusy} onClick={onSend}>
          {isBusy ? 'Menunggu sinyal' : 'Kirim sekarang'}
        </Button>
      )}
      {(isDone || one.refusal !== null) && (
        <Button type="button" look="quiet" isFull icon="trash" onClick={onDrop}>
          Hapus dari HP ini
        </Button>
      )}
    </article>
  );
}

function Pick({ label, onPicked, children }: { label: string; onPicked: (file: File) => void; children: ComponentChildren }): VNode {
  return (
    <label class="btn btn--plain btn--full pick-file">
      <Icon name="plus" /> {children}
      <FileInput label={label} onFiles={([file]) => onPicked(file)} />
    </label>
  );
}
