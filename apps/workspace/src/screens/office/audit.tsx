import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment } from '@etalase/kernel';
import { Badge, Choice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { AuditEntry, PageOf } from '../../api/views';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { Empty, Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { AUDIT_WORDS } from '../../words/audit';

interface Asked {
  action: string;
  subject: string;
  onlyOnBehalf: boolean;
}

const read = ({ action, subject, onlyOnBehalf }: Asked, cursor?: string): Promise<PageOf<AuditEntry>> =>
  answerOf(api.GET('/api/office/audit', { params: { query: { limit: 50, ...(action ? { action } : {}), ...(subject ? { subject } : {}), ...(onlyOnBehalf ? { onlyOnBehalf: true } : {}), ...(cursor ? { cursor } : {}) } } }));

/** Every privileged act, newest first. */
export function Audit(): VNode {
  const [asked, setAsked] = useState<Asked>({ action: '', subject: '', onlyOnBehalf: false });
  const answer = useQuery({ key: `office/audit/${JSON.stringify(asked)}`, load: () => read(asked) });
  const change = (part: Partial<Asked>): void => setAsked({ ...asked, ...part });
  return (
    <Page title="Catatan tindakan">
      <div class="asks">
        <TextField name="action" label="Tindakan dimulai dengan" placeholder="seller." maxlength={80} autocomplete="off" value={asked.action} onInput={(event) => change({ action: typedIn(event).toLowerCase().replace(/[^a-z._-]/g, '') })} />
        <TextField name="subject" label="Tentang" placeholder="seller:…" maxlength={200} autocomplete="off" value={asked.subject} onInput={(event) => change({ subject: typedIn(event).trim() })} />
        <Choice type="checkbox" name="behalf" title="Hanya atas nama orang lain" checked={asked.onlyOnBehalf} onChange={() => change({ onlyOnBehalf: !asked.onlyOnBehalf })} />
      </div>
      <Known answer={answer}>
        {(first) =>
          first.items.length === 0 ? (
            <Empty icon="search" title="Tidak ada catatan yang cocok" />
          ) : (
            <MoreRows first={first} load={(cursor) => read(asked, cursor)}>
              {(items) => (
                <ol class="acts-done">
                  {items.map((entry) => (
                    <Row key={entry.id} entry={entry} onSubject={(subject) => change({ subject })} />
                  ))}
                </ol>
              )}
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}

/** What the details of an act are called; a name nobody put into words stands as it was written down. */
const FACTS: Record<string, string> = {
  act: 'Pekerjaan', after: 'Sesudah', answer: 'Jawaban', before: 'Sebelum', capability: 'Hak', cause: 'Sebab', decisions: 'Keputusan', documentId: 'Dokumen', endedBy: 'Diakhiri oleh', finding: 'Kata bank', firstOutcome: 'Putusan pertama', firstRefund: 'Uang kembali pertama',
  isSettled: 'Sudah beres', level: 'Tingkat', mandateId: 'Izin', newNumber: 'Nomor baru', note: 'Catatan', number: 'Nomor', outcome: 'Hasil', reason: 'Alasan', reasonCode: 'Kode alasan', reasonCodes: 'Alasan', refund: 'Uang kembali (Rp)', role: 'Peran', rows: 'Jumlah baris',
  sampleBps: 'Porsi contoh (per 10.000)', scopeId: 'Kode wilayah', scopeKind: 'Wilayah', sessionId: 'Sesi masuk', textVersion: 'Versi teks', transferReference: 'Nomor transfer', version: 'Versi', villageCode: 'Kode desa',
};
const KINDS: Record<string, string> = { seller: 'Toko', seller_order: 'Pesanan', order: 'Pesanan', complaint: 'Keluhan', certificate: 'Sertifikat', mandate: 'Izin', batch: 'Angkatan', person: 'Orang', product: 'Produk', category: 'Kategori', review: 'Ulasan', requirement: 'Syarat', refund: 'Pengembalian' };

/** `seller:01949b56-…` in words, short enough to compare two of them. */
function subjectWords(subject: string): string {
  const [kind = '', id = ''] = subject.split(':');
  if (/^[0-9a-f-]{36}$/.test(subject)) return `Pesanan …${subject.slice(-6)}`;
  return id === '' ? subject : `${KINDS[kind] ?? kind} ${id.length > 30 ? `…${id.slice(-6)}` : id}`;
}

function Row({ entry, onSubject }: { entry: AuditEntry; onSubject: (subject: string) => void }): VNode {
  const { subject, details, action, onBehalfOf } = entry;
  const facts = Object.entries(details).filter(([, value]) => value !== null && value !== '');
  return (
    <li class="act-done">
      <time class="soft num" dateTime={entry.at}>
        {formatMoment(new Date(entry.at))}
      </time>
      <p>
        <strong>{AUDIT_WORDS[action] ?? action}</strong>
        {typeof details.act === 'string' && <span class="soft"> ({details.act})</span>}
        <br />
        {entry.actorId === null ? 'Sistem' : (entry.actorName ?? `Orang …${entry.actorId.slice(-6)}`)} {onBehalfOf && <Badge tone="gold">atas nama {entry.onBehalfOfName ?? `…${onBehalfOf.slice(-6)}`}</Badge>}
      </p>
      <p class="act-done__about">
        {subject.startsWith('seller:') ? (
          <Link to={`/kantor/toko/${subject.slice('seller:'.length)}`}>{subjectWords(subject)}</Link>
        ) : (
          subjectWords(subject)
        )}{' '}
        <button type="button" class="btn btn--quiet" onClick={() => onSubject(subject)}>
          Telusuri
        </button>
      </p>
      {facts.length > 0 && (
        <details class="fold">
          <summary>Rincian</summary>
          <dl class="act-done__facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{FACTS[name] ?? name}</dt>
                <dd>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
