import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Button, Icon, Notice } from '@etalase/ui';
import { acceptName, type Candidate, type Candidates, type Made, makeRun, readCandidates, readRuns, readWriteOffs, type Run, type WriteOff } from '../../../api/payouts';
import { useDoing } from '../../../commands/send';
import { MoreRows } from '../../../parts/more-rows';
import { Page, Section } from '../../../parts/page';
import { say } from '../../../parts/toast';
import { Empty, Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { cache, useQuery } from '../../../queries/use-query';
import { go } from '../../../router/location';
import { Link } from '../../../router/router';
import { dayWords } from '../../../words/payout-day';
import { nearMoment } from '../../../words/deadline';
import type { Hands } from './payout-room';
import { WriteOffs, WriteOffSheet } from './write-offs';
import { RUN_STATES, runTitle, standingWords, waitWords } from './payout-words';

const candidatesQuery: Query<Candidates> = { key: 'office/payouts/candidates', load: readCandidates };
const runsQuery: Query<{ items: Run[]; nextCursor: string | null }> = { key: 'office/payouts/runs', load: () => readRuns() };

const writeOffsQuery: Query<WriteOff[]> = { key: 'office/write-offs', load: readWriteOffs };
const refreshDebts = (): void => void Promise.all([cache.refresh(candidatesQuery), cache.refresh(writeOffsQuery)]);

/** Who has money, the lists made of it, and what the rest waits for. */
export function Payouts({ hands }: { hands: Hands }): VNode {
  const candidates = useQuery(candidatesQuery, { watch: true });
  const runs = useQuery(runsQuery, { watch: true });
  const writeOffs = useQuery(writeOffsQuery, { watch: true });
  return (
    <Page title="Pencairan">
      <Known answer={candidates}>{(found) => <Ready found={found} isListed={runs.data?.items.some(({ state }) => state === 'made') ?? false} hands={hands} />}</Known>
      <Section title="Daftar pencairan">
        <Known answer={runs}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty icon="bank" title="Belum ada daftar">
                <p>Satu petugas membuat daftar, petugas lain menyetujuinya. Baru setelah itu uang dikirim.</p>
              </Empty>
            ) : (
              <MoreRows first={page} load={(cursor) => readRuns(cursor)}>
                {(items) => (
                  <ul class="stack-s">
                    {items.map((run) => (
                      <RunRow key={run.id} run={run} hands={hands} />
                    ))}
                  </ul>
                )}
              </MoreRows>
            )
          }
        </Known>
      </Section>
      <Known answer={writeOffs}>{(rows) => <WriteOffs rows={rows} hands={hands} onDone={refreshDebts} />}</Known>
      <Known answer={candidates}>{({ items }) => <Waiting rows={items.filter(({ wait }) => wait !== null)} asked={accountsAsked(writeOffs.data)} hands={hands} />}</Known>
    </Page>
  );
}

/** @param isListed a list waits for its second officer, and holds what was ready */
function Ready({ found, isListed, hands }: { found: Candidates; isListed: boolean; hands: Hands }): VNode {
  const [left, setLeft] = useState<Made['left']>([]);
  const doing = useDoing();
  const count = found.items.filter(({ wait }) => wait === null).length;
  const make = (): void =>
    void doing.act(async () => {
      const made = await makeRun();
      setLeft(made.left);
      await Promise.all([cache.refresh(candidatesQuery), cache.refresh(runsQuery)]);
      say(`Daftar untuk ${made.count} toko dibuat. Minta petugas lain menyetujui.`);
      if (made.left.length === 0) go(`/kantor/pencairan/${made.batchId}`);
    });
  return (
    <section class="card stack">
      <div class="desk__words">
        <p class="soft">Siap dicairkan</p>
        <p class="desk__amount num">{formatRupiah(found.readyRupiah)}</p>
        <p>{count === 0 ? (isListed ? 'Semua yang siap sudah masuk daftar di bawah, menunggu disetujui.' : 'Tidak ada saldo yang bisa dicairkan sekarang.') : `untuk ${count} toko · hari kirim ${dayWords(found.day)}`}</p>
      </div>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {left.length > 0 && (
        <Notice icon="info" title="Belum masuk daftar">
          {left.map(({ label, wait }) => (
            <p key={label}>
              <strong>{label}</strong>: {waitWords({ wait, usableFrom: null })}
            </p>
          ))}
        </Notice>
      )}
      {count > 0 &&
        (hands.canMake ? (
          <Button type="button" look="strong" icon="orders" disabled={doing.isBusy} onClick={make}>
            {doing.isBusy ? 'Memeriksa nama di bank…' : 'Buat daftar pencairan'}
          </Button>
        ) : (
          <p class="soft">Daftarnya dibuat petugas pembuat. Setelah itu Anda yang menyetujui.</p>
        ))}
    </section>
  );
}

function RunRow({ run, hands }: { run: Run; hands: Hands }): VNode {
  const state = RUN_STATES[run.state];
  const needsLook = (run.standing.unclear ?? 0) + (run.standing.failed ?? 0) > 0;
  return (
    <li>
      <Link to={`/kantor/pencairan/${run.id}`} class="card row-link">
        <Icon name={needsLook ? 'warn' : 'bank'} />
        <span class="row-link__words">
          <strong class="num">{runTitle(run)}</strong>
          <span class="soft">
            Dibuat {run.isMine ? 'Anda' : run.madeBy}, {nearMoment(new Date(run.madeAt), new Date())}
            {run.state === 'approved' && ` · ${standingWords(run)}`}
          </span>
          <span>
            <Badge tone={state.tone}>{run.state === 'made' && !run.isMine && hands.canApprove ? 'Menunggu Anda setujui' : state.word}</Badge>
          </span>
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}

/** Shops about whose debt another officer has to say something already. */
const accountsAsked = (rows: readonly WriteOff[] = []): ReadonlySet<string> => new Set(rows.filter(({ state }) => state === 'asked').map(({ account }) => account));

function Waiting({ rows, asked, hands }: { rows: readonly Candidate[]; asked: ReadonlySet<string>; hands: Hands }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <Section title={`Menunggu (${rows.length})`}>
      <ul class="card card--flush lines">
        {rows.map((row) => (
          <WaitingRow key={row.account} row={row} isAsked={asked.has(row.account)} hands={hands} />
        ))}
      </ul>
    </Section>
  );
}

function WaitingRow({ row, isAsked, hands }: { row: Candidate; isAsked: boolean; hands: Hands }): VNode {
  const doing = useDoing();
  const [isAsking, setIsAsking] = useState(false);
  const accept = (): void =>
    void doing.act(async () => {
      await acceptName(row.account);
      await cache.refresh(candidatesQuery);
      say('Tercatat atas nama Anda. Toko ini ikut daftar berikutnya.');
    });
  return (
    <li class="money-row">
      <Icon name="clock" />
      <strong>{row.label}</strong>
      <strong class="num">{formatRupiah(row.balanceRupiah)}</strong>
      <span class="soft">
        {waitWords(row)}
        {row.masked && ` · ${row.masked}`}
      </span>
      {row.wait === 'owes' && !isAsked && hands.canMake && (
        <span class="payout-name">
          <Button type="button" onClick={() => setIsAsking(true)}>
            Minta utangnya dihapus
          </Button>
        </span>
      )}
      {isAsking && <WriteOffSheet row={row} onDone={refreshDebts} onClose={() => setIsAsking(false)} />}
      {row.wait === 'name_differs' && hands.canApprove && (
        <span class="payout-name">
          <Button type="button" disabled={doing.isBusy} onClick={accept}>
            Sudah saya periksa, rekening ini miliknya
          </Button>
          {doing.problem && <span class="error">{doing.problem.message}</span>}
        </span>
      )}
    </li>
  );
}
