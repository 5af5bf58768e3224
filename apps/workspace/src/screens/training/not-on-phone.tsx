import type { VNode } from 'preact';
import { Page } from '../../parts/page';
import { Link } from '../../router/router';
import { Empty } from '../../parts/waiting';

/** An address of a course that was not taken along. */
export const NotOnPhone = ({ code }: { code: string }): VNode => (
  <Page title="Pelajaran" back="/pelatihan">
    <Empty icon="book" title="Kursus ini belum ada di HP">
      <p>Buka kursusnya dulu, lalu simpan bahannya di HP ini.</p>
      <Link to={`/pelatihan/${code}`} class="btn btn--strong">
        Buka kursus
      </Link>
    </Empty>
  </Page>
);
