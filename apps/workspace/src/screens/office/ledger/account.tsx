import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment, formatRupiah } from '@etalase/kernel';
import { type LedgerLine, type LedgerLines, readJournal, readLines, type WholeJournal } from '../../../api/ledger';
import { useDoing } from '../../../commands/send';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { eventWords, hasMany, inWords, kindOf, nameOf, natureOf, whatIs } from './ledger-words';

/** What was booked on one account, newest first; each line opens to the whole booking and leads to its payment. */
export function AccountPage({ account }: { account: string }): VNode {
  const query: Query<LedgerLines> = { key: `office/books/lines/${account}`, load: () => readLines(account) };
  const answer = useQuery(query, { watch: true });
  const kind = kindOf(account);
  return (
    <Known answer={answer}>
      {(page) => (
        <Page title={nameOf(page.account)} back={hasMany(kind) ? `/kantor/buku/${kind}` : '/kantor/buku'}>
          <section class="card stack book-gap">
            <div class="desk__words">
              <p class="soft">Saldo sekarang</p>
              <p class="desk__amount num">{inWords(natureOf(account), page.account.balanceRupiah)}</p>
              <p>{whatIs(kind)}</p>
              <p>
                <a href={`/api/office/ledger/lines/sheet?account=${encodeURIComponent(account)}`} download>
                  Unduh mutasinya (Excel)
                </a>
              </p>
            </div>
          </section>
          {page.items.length === 0 ? (
            <Empty icon="check" title="Belum ada catatan" />
          ) : (
            <MoreRows first={page} load={(cursor) => readLines(account, cursor)}>
              {(items) => (
                <ul class="desk">
                  {items.map((line) => (
                    <Line key={line.id} line={line} account={account} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )}
        </Page>
      )}
    </Known>
  );
}

function Line({ line, account }: { line: LedgerLine; account: string }): VNode {
  const [journal, setJournal] = useState<WholeJournal | null>(null);
  const doing = useDoing();
  const isMore = natureOf(account) === 'asset' || natureOf(account) === 'expense' ? line.amountRupiah > 0 : line.amountRupiah < 0;
  return (
    <li class="card">
      <div class="book-line">
        <span>
          <strong>{eventWords(line)}</strong>
          <span class="book-line__when">
            {line.label && `${line.label} · `}
            <span class="soft">{formatMoment(new Date(line.at))}</span>
          </span>
        </span>
        <strong class={isMore ? 'num book-line__more' : 'num'}>
          {isMore ? '+' : '−'}
          {formatRupiah(Math.abs(line.amountRupiah))}
        </strong>
      </div>
      <details class="payout-items" onToggle={(event) => event.currentTarget.open && journal === null && void doing.act(async () => setJournal(await readJournal(line.journalId)))}>
        <summary>Catatan lengkap</summary>
        {doing.problem && <p class="error">{doing.problem.message}</p>}
        {journal && <JournalLines journal={journal} />}
        {line.paymentIntentId && (
          <p>
            <Link to={`/kantor/pembayaran/${line.paymentIntentId}`}>Riwayat pembayarannya</Link>
          </p>
        )}
      </details>
    </li>
  );
}

/** Both sides of a booking: where from, where to. */
export function JournalLines({ journal }: { journal: { lines: readonly { account: string; label?: string; amountRupiah: number }[] } }): VNode {
  return (
    <dl>
      {journal.lines.map(({ account, label, amountRupiah }) => (
        <div key={account}>
          <dt>
            {nameOf({ account, label: label ?? '' })} <span class="soft">{amountRupiah > 0 ? 'debit' : 'kredit'}</span>
          </dt>
          <dd class="num">{formatRupiah(Math.abs(amountRupiah))}</dd>
        </div>
      ))}
    </dl>
  );
}
