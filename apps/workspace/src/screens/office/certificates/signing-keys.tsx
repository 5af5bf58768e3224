import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Choice, Notice, TextArea } from '@etalase/ui';
import { readSigningKeys, rotateSigningKey, type SigningKey } from '../../../api/certificates';
import { useDoing } from '../../../commands/send';
import { Page } from '../../../parts/page';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { dayWords } from '../../../words/certificates-held';
import { CertificateDesks } from './certificate-desks';

const query = { key: 'office/signing-keys', load: readSigningKeys };

/** The keys certificates are signed with: one of now, the old ones for ever known by their public part. */
export function SigningKeys(): VNode {
  const answer = useQuery(query);
  const [isOpen, setOpen] = useState(false);
  return (
    <Page title="Kunci tanda tangan">
      <CertificateDesks here="keys" />
      <p class="soft">Ganti setahun sekali, atau segera bila kunci mungkin bocor. Sertifikat yang sudah terbit tetap bisa diperiksa.</p>
      <Known answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="shield" title="Belum ada kunci">
              <p>Kunci pertama dibuat sendiri saat sertifikat pertama terbit.</p>
            </Empty>
          ) : (
            <ul class="desk">
              {[...items].reverse().map((key) => (
                <KeyRow key={key.id} signingKey={key} />
              ))}
            </ul>
          )
        }
      </Known>
      <p class="after-list">
        <Button type="button" look="plain" onClick={() => setOpen(true)}>
          Ganti kunci
        </Button>
      </p>
      {isOpen && <RotateSheet onClose={() => setOpen(false)} />}
    </Page>
  );
}

function KeyRow({ signingKey: { id, from, until, isCompromised } }: { signingKey: SigningKey }): VNode {
  return (
    <li class="card desk__row">
      <div class="desk__words">
        <p class="num">
          <strong>{id}</strong>
        </p>
        <p class="soft">{until === null ? `Sejak ${dayWords(from)}` : `${dayWords(from)} sampai ${dayWords(until)}`}</p>
      </div>
      <div class="desk__side">{isCompromised ? <Badge tone="danger">Bocor, ditarik</Badge> : <Badge tone={until === null ? 'leaf' : 'plain'}>{until === null ? 'Dipakai sekarang' : 'Sudah diganti'}</Badge>}</div>
    </li>
  );
}

function RotateSheet({ onClose }: { onClose: () => void }): VNode {
  const [isCompromised, setCompromised] = useState(false);
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        await rotateSigningKey({ reason, isCompromised });
        say('Kunci baru dipakai mulai sekarang.');
        await cache.refresh(query);
      })
      .then((isDone) => isDone && onClose());
  };
  return (
    <Sheet title="Ganti kunci" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <Choice type="checkbox" name="stolen" title="Kunci lama mungkin bocor" checked={isCompromised} onChange={() => setCompromised(!isCompromised)}>
            <span class="soft">Pemeriksa tanpa sinyal tidak akan percaya lagi pada tanda tangannya.</span>
          </Choice>
        <TextArea name="reason" label="Alasan" rows={3} maxlength={500} value={reason} error={doing.problem?.of('reason')} onInput={(event) => setReason(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || reason.trim().length < 5}>
          Ganti kunci sekarang
        </Button>
      </form>
    </Sheet>
  );
}
