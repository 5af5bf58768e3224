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

interface Asked {
  action: string;
  subject: string;
  onlyOnBehalf: boolean;
}

const read = ({ action, subject, onlyOnBehalf }: Asked, cursor?: string): Promise<PageOf<AuditEntry>> =>
  answerOf(api.GET('/api/office/audit', { params: { query: { limit: 50, ...(action ? { action } : {}), ...(subject ? { subject } : {}), ...(onlyOnBehalf ? { onlyOnBehalf: true } : {}), ...(cursor ? { cursor } : {}) } } }));

const WORDS: Record<string, string> = {
  'on-behalf.act': 'Bekerja atas nama', 'on-behalf.refused': 'Ditolak saat bekerja atas nama', 'mandate.give': 'Mencatat izin', 'mandate.end': 'Mengakhiri izin', 'seller.review': 'Memeriksa toko',
  'seller.document.look': 'Melihat dokumen', 'seller.suspend': 'Menghentikan toko', 'seller.resume': 'Membuka kembali toko', 'seller.payout_account': 'Memasang rekening', 'requirement.set': 'Mengubah syarat', 'role.grant': 'Memberi peran', 'role.revoke': 'Mencabut peran', 'seller.open': 'Membuka toko',
  'seller.appeal': 'Menyanggah penghentian', 'seller.appeal_upheld': 'Menolak sanggahan', 'seller.sample': 'Melihat ulang contoh', 'product.review': 'Memeriksa produk',
  'category.add': 'Menambah kategori', 'category.revise': 'Mengubah kategori', 'category.order': 'Mengurutkan kategori', 'category.remove': 'Menghapus kategori',
  'orders.complaint_decided': 'Memutus keluhan', 'review.hide': 'Menyembunyikan ulasan', 'review.keep': 'Membiarkan ulasan',
};

/** Every privileged act, newest first. */
export function Audit(): VNode {
  const [asked, setAsked] = useState<Asked>({ action: '', subject: '', onlyOnBehalf: false });
  const answer = useQuery({ key: `office/audit/${JSON.stringify(asked)}`, load: () => read(asked) });
  const change = (part: Partial<Asked>): void => setAsked({ ...asked, ...part });
  return (
    <Page title="Catatan tindakan">
      <div class="asks">
        <TextField name="action" label="Tindakan dimulai dengan" placeholder="seller." maxlength={80} autocomplete="off" value={asked.action} onInput={(event) => change({ action: typedIn(event).toLowerCase().replace(/[^a-z.-]/g, '') })} />
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
                <div class="sheet-table">
                  <table>
                    <thead>
                      <tr>
                        <th>Waktu</th>
                        <th>Siapa</th>
                        <th>Tindakan</th>
                        <th>Tentang</th>
                      </tr>
                    </thead>
                    <tbody>
                      {items.map((entry) => (
                        <Row key={entry.id} entry={entry} />
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}

function Row({ entry }: { entry: AuditEntry }): VNode {
  return (
    <tr>
      <td class="num">{formatMoment(new Date(entry.at))}</td>
      <td>
        {entry.actorId === null ? 'Sistem' : (entry.actorName ?? entry.actorId.slice(0, 8))}
        {entry.onBehalfOf && <Badge tone="gold">atas nama {entry.onBehalfOfName ?? entry.onBehalfOf.slice(0, 8)}</Badge>}
      </td>
      <td>
        {WORDS[entry.action] ?? entry.action}
        {typeof entry.details.act === 'string' && <span class="soft"> ({entry.details.act})</span>}
      </td>
      <td class="soft">{entry.subject}</td>
    </tr>
  );
}
