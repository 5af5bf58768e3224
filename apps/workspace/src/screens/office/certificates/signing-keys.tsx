import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Choice } from '@etalase/ui';
import { readSigningKeys, rotateSigningKey, type SigningKey } from '../../../api/certificates';
import { Page } from '../../../parts/page';
import { ReasonSheet } from '../../../parts/reason-sheet';
import { say } from '../../../parts/toast';
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
  const rotate = async (reason: string): Promise<void> => {
    await rotateSigningKey({ reason, isCompromised });
    say('Kunci baru dipakai mulai sekarang.');
    await cache.refresh(query);
  };
  return (
    <ReasonSheet
      title="Ganti kunci"
      field={{ name: 'reason', label: 'Alasan', fewest: 5, most: 500, isLong: true }}
      act={{ label: 'Ganti kunci sekarang', busy: 'Mengganti…' }}
      more={
        <Choice type="checkbox" name="stolen" title="Kunci lama mungkin bocor" checked={isCompromised} onChange={() => setCompromised(!isCompromised)}>
          <span class="soft">Pemeriksa tanpa sinyal tidak akan percaya lagi pada tanda tangannya.</span>
        </Choice>
      }
      onReason={rotate}
      onClose={onClose}
    >
      Sertifikat berikutnya ditandatangani dengan kunci baru.
    </ReasonSheet>
  );
}
