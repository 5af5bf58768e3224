import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatPhone } from '@etalase/kernel';
import { Badge, Button, SelectField, TextField } from '@etalase/ui';
import { type CertificatesAsked, findCertificates, type OfficeCertificate } from '../../../api/certificates';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { dayWords, spokenCode, STATE_WORDS } from '../../../words/certificates-held';
import { CertificateDesks } from './certificate-desks';
import { RenameSheet } from './rename-sheet';
import { RevokeSheet } from './revoke-sheet';

const STATES: readonly CertificatesAsked['state'][] = ['', 'issued', 'expired', 'revoked', 'superseded'];
const OPTIONS = STATES.map((state) => ({ value: state, label: state === '' ? 'Semua' : STATE_WORDS[state].word }));
/** A person types on: each letter is not asked for. */
const PAUSE_MS = 250;

type Open = { certificate: OfficeCertificate; act: 'revoke' | 'rename' } | null;

/** The register: found by number, code or phone; taken back, or followed by one with the right name. */
export function CertificateRegister(): VNode {
  const [asked, setAsked] = useState<CertificatesAsked>({ q: '', state: '' });
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<Open>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked((before) => (before.q === typed ? before : { ...before, q: typed })), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const query = { key: `office/certificates/${JSON.stringify(asked)}`, load: () => findCertificates(asked) };
  const answer = useQuery(query);
  const close = (): void => setOpen(null);
  const done = (): void => void cache.refresh(query);
  return (
    <Page title="Sertifikat">
      <CertificateDesks here="register" />
      <div class="asks asks--two">
        <TextField name="q" type="search" label="Nomor, kode, atau nomor HP" placeholder="00042/ONBOARDING…" maxlength={80} autocomplete="off" value={typed} onInput={(event) => setTyped(typedIn(event).trim())} />
        <div onChange={(event) => setAsked({ ...asked, state: typedIn(event) as CertificatesAsked['state'] })}>
          <SelectField name="state" label="Keadaan" options={OPTIONS} value={asked.state} />
        </div>
      </div>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="search" title="Tidak ada sertifikat yang cocok">
              <p>Tulis awal nomornya, kodenya, atau nomor HP pemiliknya.</p>
            </Empty>
          ) : (
            <MoreRows first={page} load={(cursor) => findCertificates(asked, cursor)}>
              {(items) => (
                <ul class="desk">
                  {items.map((certificate) => (
                    <Row key={certificate.id} certificate={certificate} onAct={(act) => setOpen({ certificate, act })} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
      {open?.act === 'revoke' && <RevokeSheet certificate={open.certificate} onClose={close} onDone={done} />}
      {open?.act === 'rename' && <RenameSheet certificate={open.certificate} onClose={close} onDone={done} />}
    </Page>
  );
}

function Row({ certificate, onAct }: { certificate: OfficeCertificate; onAct: (act: 'revoke' | 'rename') => void }): VNode {
  const { word, tone } = STATE_WORDS[certificate.state];
  const mayRevoke = certificate.state === 'issued' || certificate.state === 'expired';
  return (
    <li class="card desk__row">
      <div class="desk__words">
        <p>
          <strong>{certificate.name ?? 'Nama sudah dihapus'}</strong> {certificate.phone && <span class="soft num">{formatPhone(certificate.phone)}</span>}
        </p>
        <p>
          {certificate.courseTitle} · <span class="num">{certificate.jp} JP</span>
          {certificate.score !== null && <span class="num"> · nilai {(certificate.score / 100).toLocaleString('id-ID')}</span>}
        </p>
        <p class="num soft">
          {certificate.number} · {spokenCode(certificate.code)}
        </p>
        <p class="soft">
          {dayWords(certificate.issuedOn)} {certificate.validTo === null ? '' : `sampai ${dayWords(certificate.validTo)}`}
        </p>
        {certificate.endedReason && <p>Alasan: {certificate.endedReason}</p>}
        {certificate.successor && <p>Diganti {certificate.successor}</p>}
      </div>
      <div class="desk__side">
        <Badge tone={tone}>{certificate.isFraud ? `${word} (kecurangan)` : word}</Badge>
        {certificate.isMine ? (
          <p class="soft">Milik Anda: diurus petugas lain.</p>
        ) : (
          <span class="row">
            {certificate.state === 'issued' && certificate.name !== null && (
              <Button type="button" look="plain" onClick={() => onAct('rename')}>
                Ganti nama
              </Button>
            )}
            {mayRevoke && (
              <Button type="button" look="plain" onClick={() => onAct('revoke')}>
                Cabut
              </Button>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
