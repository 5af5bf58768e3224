import type { VNode } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { Badge, Icon, Notice } from '@etalase/ui';
import { type Books, type BooksRow, type LedgerAccount, readAccounts, readBooks } from '../../../api/ledger';
import { MoreRows } from '../../../parts/more-rows';
import { Page, Section } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import type { Query } from '../../../queries/query-cache';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { GROUPS, hasMany, inWords, nameOf, nameOfKind, natureOf, whatIs } from './ledger-words';

const booksQuery: Query<Books> = { key: 'office/books', load: readBooks };
const toAccount = (account: string): string => `/kantor/buku/akun/${encodeURIComponent(account)}`;

/** The trial balance: what there is, whose it is, and that both sides agree. */
export function BooksPage({ canManageKeys }: { canManageKeys: boolean }): VNode {
  const answer = useQuery(booksQuery, { watch: true });
  return (
    <Page title="Buku besar">
      <Known answer={answer}>
        {(books) => (
          <div class="stack">
            <Proof books={books} />
            <nav class="row" aria-label="Lihat juga">
              <Link to="/kantor/pembayaran" class="btn">
                <Icon name="search" /> Cari pembayaran
              </Link>
              <Link to="/kantor/sengketa" class="btn">
                <Icon name="warn" /> Ditarik bank
              </Link>
              {canManageKeys && (
                <Link to="/kantor/kunci-program" class="btn">
                  <Icon name="shield" /> Kunci program
                </Link>
              )}
            </nav>
            {GROUPS.map(({ nature, title, what }) => (
              <Group key={nature} title={title} what={what} rows={books.rows.filter((row) => row.nature === nature)} />
            ))}
            <p>
              <a href="/api/office/ledger/trial-balance/sheet" download>
                Unduh neraca saldo (Excel)
              </a>
            </p>
          </div>
        )}
      </Known>
    </Page>
  );
}

function Proof({ books }: { books: Books }): VNode {
  const isSound = books.totalRupiah === 0 && books.differences.length === 0;
  return (
    <section class="card stack">
      <div class="desk__words">
        <p>
          <Badge tone={isSound ? 'leaf' : 'danger'}>{isSound ? 'Seimbang' : 'Tidak seimbang'}</Badge>
        </p>
        <p>{isSound ? 'Debit dan kredit sama, dan setiap saldo cocok dengan catatannya.' : 'Ada yang tidak cocok. Jangan cairkan apa pun sebelum ini jelas.'}</p>
      </div>
      {books.totalRupiah !== 0 && <Notice tone="danger" icon="warn" title={`Debit dan kredit berbeda ${formatRupiah(books.totalRupiah)}`} />}
      {books.differences.map(({ account, cachedRupiah, derivedRupiah }) => (
        <Notice key={account} tone="danger" icon="warn" title={nameOf({ account, label: '' })}>
          Saldo tertulis {formatRupiah(cachedRupiah)}, menurut catatannya {formatRupiah(derivedRupiah)}.
        </Notice>
      ))}
    </section>
  );
}

function Group({ title, what, rows }: { title: string; what: string; rows: readonly BooksRow[] }): VNode | null {
  if (rows.length === 0) return null;
  const [first] = rows;
  const sum = rows.reduce((total, { balanceRupiah }) => total + balanceRupiah, 0);
  return (
    <Section title={title}>
      <ul class="card card--flush lines">
        {rows.map((row) => (
          <li key={row.kind}>
            <KindRow row={row} />
          </li>
        ))}
        <li class="book-row book-row--sum">
          <span>{what}, jumlah</span>
          <strong class="num">{first && inWords(first.nature, sum)}</strong>
          <span />
        </li>
      </ul>
    </Section>
  );
}

/** What nothing was ever booked on leads nowhere. */
function KindRow({ row }: { row: BooksRow }): VNode {
  const words = (
    <>
      <span class="book-row__words">
        <strong>{nameOfKind(row.kind)}</strong>
        <span class="soft">{whatIs(row.kind)}</span>
      </span>
      <strong class="num">{inWords(row.nature, row.balanceRupiah)}</strong>
    </>
  );
  if (row.accounts === 0) return <div class="book-row">{words}</div>;
  return (
    <Link to={hasMany(row.kind) ? `/kantor/buku/${row.kind}` : toAccount(row.kind)} class="book-row">
      {words}
      <Icon name="next" />
    </Link>
  );
}

/** The accounts of one kind that hold something. */
export function AccountsPage({ kind }: { kind: string }): VNode {
  const query: Query<{ items: LedgerAccount[]; nextCursor: string | null }> = { key: `office/books/${kind}`, load: () => readAccounts(kind) };
  const answer = useQuery(query, { watch: true });
  return (
    <Page title={nameOfKind(kind)} back="/kantor/buku">
      <p class="soft book-gap">{whatIs(kind)}</p>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title="Semua akunnya nol" />
          ) : (
            <MoreRows first={{ ...page, items: page.items.map(keyed) }} load={async (cursor) => readAccounts(kind, cursor).then((more) => ({ ...more, items: more.items.map(keyed) }))}>
              {(items) => (
                <ul class="card card--flush lines">
                  {items.map(({ account, label, balanceRupiah }) => (
                    <li key={account}>
                      <Link to={toAccount(account)} class="book-row">
                        <span class="book-row__words">
                          <strong>{nameOf({ account, label })}</strong>
                          {label === '' && <span class="soft">{account.split(':')[1]}</span>}
                        </span>
                        <strong class="num">{inWords(natureOf(account), balanceRupiah)}</strong>
                        <Icon name="next" />
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}

const keyed = (row: LedgerAccount): LedgerAccount & { id: string } => ({ ...row, id: row.account });
