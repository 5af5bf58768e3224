import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { say } from '../../parts/toast';
import { enablePush, type PushState, pushState } from '../../push/web-push';

/** Offers notices on this phone, once and without nagging: it asks only after a tap. */
export function PushCard(): VNode | null {
  const [state, setState] = useState<PushState>('unknown');
  const doing = useDoing();
  useEffect(() => void pushState().then(setState), []);
  if (state === 'denied') {
    return (
      <div class="push">
        <Notice icon="bell" title="Pemberitahuan di HP ini dimatikan">
          <p>Buka pengaturan situs ini di peramban Anda, lalu izinkan pemberitahuan.</p>
        </Notice>
      </div>
    );
  }
  if (state !== 'off') return null;
  const turnOn = (): void =>
    void doing.act(async () => {
      const next = await enablePush();
      setState(next);
      if (next === 'on') say('HP ini akan berbunyi saat ada pesanan.');
    });
  return (
    <div class="push">
      <Notice icon="bell" title="Mau HP ini berbunyi saat ada pesanan baru?">
        {doing.problem && <p>{doing.problem.message}</p>}
        <Button type="button" look="strong" disabled={doing.isBusy} onClick={turnOn}>
          {doing.isBusy ? 'Sebentar…' : 'Ya, nyalakan'}
        </Button>
      </Notice>
    </div>
  );
}
