import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import type { Requirement } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Page, Section } from '../../../parts/page';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { Rules } from '../queues';
import { RequirementForm } from './requirement-form';

const query = { key: 'office/requirements', load: () => answerOf(api.GET('/api/office/requirements')) };
const STEPS = ['1. Etalase', '2. Ambil sendiri', '3. Bayar online', '4. Belanja pemerintah'];
const FRESH: Requirement = { key: '', version: 0, kind: 'photo', form: 'free', step: 3, title: '', why: '', help: '', isRequired: false, categories: [], mustExpire: false, isOn: true, validFrom: '' };

/** What is asked of sellers, step by step; a change is a new version that counts from a day. */
export function Requirements(): VNode {
  const answer = useQuery(query);
  const [edited, setEdited] = useState<Requirement | null>(null);
  return (
    <Page title="Syarat berjualan" side={<Button type="button" icon="plus" onClick={() => setEdited(FRESH)}>Syarat baru</Button>}>
      <Rules here="requirements" />
      <Known answer={answer}>
        {({ items, sampleBps }) => (
          <>
            {STEPS.map((title, step) => (
              <Section key={title} title={title}>
                <ul class="card card--flush lines">
                  {items.filter((rule) => rule.step === step).map((rule) => (
                    <li key={rule.key}>
                      <button type="button" class="rule" onClick={() => setEdited(rule)}>
                        <span class="rule__words">
                          <strong>{rule.title}</strong>
                          <span class="soft">{rule.why}</span>
                        </span>
                        {rule.categories.length > 0 && <Badge>{rule.categories.length} kategori</Badge>}
                        <Badge tone={!rule.isOn ? 'plain' : rule.isRequired ? 'maroon' : 'gold'}>{!rule.isOn ? 'Dimatikan' : rule.isRequired ? 'Wajib' : 'Dianjurkan'}</Badge>
                      </button>
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
            <Sampling bps={sampleBps} />
          </>
        )}
      </Known>
      {edited && (
        <Sheet title={edited.key === '' ? 'Syarat baru' : edited.title} onClose={() => setEdited(null)}>
          <RequirementForm
            rule={edited}
            onDone={() => {
              setEdited(null);
              cache.invalidate(query.key);
              say('Tersimpan sebagai versi baru.');
            }}
          />
        </Sheet>
      )}
    </Page>
  );
}

function Sampling({ bps }: { bps: number }): VNode {
  const [percent, setPercent] = useState(String(bps / 100));
  const doing = useDoing();
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      await api.PUT('/api/office/requirements/sampling', { body: { sampleBps: Math.round(Number(percent.replace(',', '.')) * 100) } });
      cache.invalidate(query.key);
      say('Tersimpan.');
    });
  };
  return (
    <Section title="Contoh yang dilihat ulang provinsi">
      <form class="card stack-s sampling" onSubmit={save} noValidate>
        <TextField name="percent" label="Bagian dari toko yang diterima desa (%)" inputmode="numeric" maxlength={5} value={percent} error={doing.problem?.message} onInput={(event) => setPercent(typedIn(event))} />
        <Button disabled={doing.isBusy}>Simpan</Button>
      </form>
    </Section>
  );
}
