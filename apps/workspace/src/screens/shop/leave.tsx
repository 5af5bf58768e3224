import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatPhone } from '@etalase/kernel';
import { Button, Notice } from '@etalase/ui';
import { signOut } from '../../api/session';
import { useDoing, usePending } from '../../commands/send';
import { Section } from '../../parts/page';
import { Sheet } from '../../parts/sheet';
import { disablePush } from '../../push/web-push';
import { useSession } from '../../session/session';
import { exchange } from '../../sync/sync';
import { Quit } from './quit';
import { Rename } from './rename';

/** Another shop, or out of the app. */
export function Leave(): VNode {
  const { me, chooseShop } = useSession();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title="Akun">
      <div class="stack-s">
        <p>
          Masuk sebagai <strong>{me.name ?? formatPhone(me.phone)}</strong> {me.name !== null && <span class="soft num">{formatPhone(me.phone)}</span>}
        </p>
        <Rename />
        {me.shops.length > 1 && (
          <Button type="button" isFull icon="store" onClick={() => chooseShop(null)}>
            Pindah ke toko lain
          </Button>
        )}
        <Quit />
        <Button type="button" look="quiet" isFull onClick={() => setAsking(true)}>
          Keluar dari HP ini
        </Button>
      </div>
      {isAsking && <LeaveSheet onClose={() => setAsking(false)} />}
    </Section>
  );
}

function LeaveSheet({ onClose }: { onClose: () => void }): VNode {
  const { leave } = useSession();
  const pending = usePending();
  const doing = useDoing();
  const go = (): void =>
    void doing.act(async () => {
      await disablePush();
      await signOut();
      leave();
    });
  return (
    <Sheet title="Keluar?" onClose={onClose}>
      <div class="stack">
        {pending > 0 ? (
          <Notice tone="danger" icon="warn" title={`${pending} perubahan belum terkirim.`}>
            <p>Kalau keluar sekarang, perubahan itu hilang. Tunggu sinyal, kirim dulu, baru keluar.</p>
          </Notice>
        ) : (
          <p>Untuk masuk lagi, kami kirim kode baru ke WhatsApp Anda.</p>
        )}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        {pending > 0 && (
          <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={() => void doing.act(exchange)}>
            {doing.isBusy ? 'Mengirim…' : 'Kirim dulu'}
          </Button>
        )}
        <Button type="button" look={pending > 0 ? 'plain' : 'strong'} isFull disabled={doing.isBusy} onClick={go}>
          {pending > 0 ? `Keluar dan buang ${pending} perubahan` : doing.isBusy ? 'Sebentar…' : 'Ya, keluar'}
        </Button>
      </div>
    </Sheet>
  );
}
