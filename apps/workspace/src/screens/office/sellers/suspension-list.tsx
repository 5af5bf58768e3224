import type { VNode } from 'preact';
import { readSuspensions } from '../../../api/office-shops';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { SuspensionCard } from './suspension-card';

const query = { key: 'office/suspensions', load: () => readSuspensions() };

/** Stopped shops; those whose sellers wait for an answer come first. */
export function SuspensionList(): VNode {
  const answer = useQuery(query);
  return (
    <Page title="Toko yang dihentikan">
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title="Tidak ada toko yang dihentikan">
              <p>Toko dihentikan dari halamannya: cari dulu di “Cari toko”.</p>
              <Link to="/kantor/toko" class="btn btn--plain">
                Cari toko
              </Link>
            </Empty>
          ) : (
            <MoreRows first={page} load={(cursor) => readSuspensions(cursor)}>
              {(items) => (
                <ul class="tiles">
                  {[...items].sort((a, b) => Number(b.state === 'appealed') - Number(a.state === 'appealed')).map((suspension) => (
                    <li key={suspension.id}>
                      <SuspensionCard
                        suspension={suspension}
                        title={
                          <Link to={`/kantor/toko/${suspension.sellerId}`} class="to-shop">
                            {suspension.sellerName}
                          </Link>
                        }
                      />
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
