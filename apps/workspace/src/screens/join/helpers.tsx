import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import { Button, Notice } from '@etalase/ui';
import { api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { Section } from '../../parts/page';
import { Sheet } from '../../parts/sheet';
import { say } from '../../parts/toast';
import { cache, useQuery } from '../../queries/use-query';
import { useStore } from '../../store';
import { acting } from '../../session/acting';
import { useZone } from '../../session/session';
import { mandatesQuery } from './join-api';

/** Who may work in the owner's name, and taking it back: any day, at once. */
export function Helpers(): VNode | null {
  const inNameOf = useStore(acting);
  const answer = useQuery(inNameOf ? null : mandatesQuery);
  const [ending, setEnding] = useState<string | null>(null);
  const doing = useDoing();
  const zone = useZone();
  const mandates = answer.data ?? [];
  if (inNameOf || mandates.length === 0) return null;
  const end = (mandateId: string): void =>
    void doing.act(async () => {
      await api.POST('/api/me/mandates/{mandateId}/end', { params: { path: { mandateId } } });
      cache.invalidate(mandatesQuery.key);
      setEnding(null);
      say('Mulai sekarang toko ini hanya Anda yang mengurus.');
    });
  return (
    <Section title="Yang mendampingi Anda">
      <ul class="stack-s">
        {mandates.map(({ id, operatorName, since }) => (
          <li key={id} class="card between">
            <span>
              <strong>{operatorName ?? 'Operator desa'}</strong>
              <br />
              <span class="soft">sejak {formatDate(new Date(since), 'id', zone)}</span>
            </span>
            <Button type="button" onClick={() => setEnding(id)}>
              Akhiri izin
            </Button>
          </li>
        ))}
      </ul>
      {ending && (
        <Sheet title="Urus toko sendiri?" onClose={() => setEnding(null)}>
          <div class="stack">
            <p>Operator tidak bisa lagi membuka atau mengubah toko Anda, mulai saat ini juga. Anda bisa memberi izin lagi kapan saja.</p>
            {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
            <Button type="button" look="strong" isFull disabled={doing.isBusy} onClick={() => end(ending)}>
              Ya, akhiri izin
            </Button>
          </div>
        </Sheet>
      )}
    </Section>
  );
}
