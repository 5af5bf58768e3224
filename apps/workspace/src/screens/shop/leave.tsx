import type { VNode } from 'preact';
import { formatPhone } from '@etalase/kernel';
import { Button } from '@etalase/ui';
import { Section } from '../../parts/page';
import { askToLeave } from '../../session/leave-phone';
import { useSession } from '../../session/session';
import { Quit } from './quit';
import { Rename } from './rename';

/** Another shop, or out of the app. */
export function Leave(): VNode {
  const { me, chooseShop } = useSession();
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
        <Button type="button" look="quiet" isFull onClick={askToLeave}>
          Keluar dari HP ini
        </Button>
      </div>
    </Section>
  );
}
