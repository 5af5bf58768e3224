import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { signOut } from '../api/session';
import { useDoing, usePending } from '../commands/send';
import { disablePush } from '../push/web-push';
import { meQuery } from '../queries/questions';
import { useQuery } from '../queries/use-query';
import { leavePhone, leaving } from '../session/leave-phone';
import { useStore } from '../store';
import { exchange, openSync } from '../sync/sync';
import { Sheet } from './sheet';

/** The one way out, from every room: it says what would be lost. */
export function LeaveSheet(): VNode | null {
  return useStore(leaving) ? <Asked /> : null;
}

function Asked(): VNode {
  const me = useQuery(meQuery).data;
  const pending = usePending();
  const doing = useDoing();
  // Some rooms never look at what waits on the phone.
  useEffect(() => void (me && openSync(me.id)), [me?.id]);
  const close = (): void => leaving.set(false);
  const go = (): void =>
    void doing.act(async () => {
      await disablePush();
      await signOut();
      close();
      leavePhone();
    });
  return (
    <Sheet title="Keluar?" onClose={close}>
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
