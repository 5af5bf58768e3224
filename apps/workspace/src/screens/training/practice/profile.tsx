import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PRACTICE_CATEGORIES } from '@etalase/seller-training/phone';
import { Button, Icon, TextArea, TextField } from '@etalase/ui';
import { useDoing } from '../../../commands/send';
import { Section } from '../../../parts/page';
import { say } from '../../../parts/toast';
import { Link } from '../../../router/router';
import { PracticePage } from './practice-room';
import type { PracticeWork } from './use-practice';
import { CATEGORY_WORDS } from './words';

/** The name over the door, what is made, where, and by whom. */
export function Profile({ work }: { work: PracticeWork }): VNode {
  const { profile, account } = work.shop;
  const [kinds, setKinds] = useState<readonly string[]>(profile?.kinds ?? []);
  const doing = useDoing();
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    void doing.act(async () => {
      await work.act('shop.open', { name: text('name'), kinds: [...kinds], village: text('village'), story: text('story'), openHours: text('openHours') });
      say(profile ? 'Tersimpan di toko latihan.' : 'Toko latihan Anda buka!');
    });
  };
  const toggle = (kind: string): void => setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
  return (
    <PracticePage work={work} tab="profil" title={profile?.name || 'Toko latihan saya'}>
      <div class="stack">
        <Link to={`${work.base}/rekening`} class="card row-link">
          <Icon name="bank" />
          <span class="row-link__words">
            <strong>Jenjang toko: Rekening pencairan</strong>
            <span class="soft">{account ? account.masked : 'Belum dipasang'}</span>
          </span>
          <Icon name="next" />
        </Link>
        <Section title="Tentang toko">
          <form class="stack" onSubmit={save} noValidate>
            <TextField name="name" label="Nama toko" hint="Nama yang benar-benar akan Anda pakai." maxlength={80} value={profile?.name ?? ''} />
            <fieldset>
              <legend class="field__label">Jenis produk</legend>
              <div class="chips">
                {PRACTICE_CATEGORIES.map((kind) => (
                  <button key={kind} type="button" class={kinds.includes(kind) ? 'chip chip--on' : 'chip'} aria-pressed={kinds.includes(kind)} onClick={() => toggle(kind)}>
                    {CATEGORY_WORDS[kind]}
                  </button>
                ))}
              </div>
            </fieldset>
            <TextField name="village" label="Desa" maxlength={120} value={profile?.village ?? ''} />
            <TextArea name="story" label="Cerita toko" hint="Dua kalimat: siapa Anda, dan apa yang khas." maxlength={2_000} rows={4} value={profile?.story ?? ''} />
            <TextField name="openHours" label="Jam buka" placeholder="Senin–Sabtu 08.00–16.00" maxlength={120} value={profile?.openHours ?? ''} />
            <Button look="strong" isFull icon="store" disabled={doing.isBusy}>
              {profile ? 'Simpan' : 'Buka toko'}
            </Button>
          </form>
        </Section>
      </div>
    </PracticePage>
  );
}
