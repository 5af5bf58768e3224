import '../../styles/training.css';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon, type IconName, Mark, Notice, TapisBand } from '@etalase/ui';
import type { Me } from '../../api/views';
import { useIsRefused, useOpenLearning } from '../../learning/use-learning';
import { Page } from '../../parts/page';
import { SyncLine } from '../../parts/sync-line';
import { Toasts } from '../../parts/toast';
import { Waiting } from '../../parts/waiting';
import { findRoute, Link, type Route, usePlace } from '../../router/router';
import { openSync, useSync, useSyncOf } from '../../sync/sync';
import { Bekal } from './bekal';
import { CourseHome } from './course-home';
import { Glossary } from './glossary';
import { LearnerContext } from './learner';
import { Lesson } from './lesson';
import { MyCourses } from './my-courses';
import { NotSent } from './not-sent';
import { PracticeRoom } from './practice/practice-room';
import { TestRoom } from './test/test-room';

const ROUTES: readonly Route[] = [
  { pattern: '/pelatihan', render: () => <MyCourses /> },
  { pattern: '/pelatihan/titipan', render: () => <Bekal /> },
  { pattern: '/pelatihan/perubahan', render: () => <NotSent /> },
  { pattern: '/pelatihan/:course', render: ({ course }) => <CourseHome key={course} code={course ?? ''} /> },
  { pattern: '/pelatihan/:course/kata', render: ({ course }) => <Glossary code={course ?? ''} /> },
  { pattern: '/pelatihan/:course/tes/:role', render: ({ course, role }) => <TestRoom key={`${course}/${role}`} code={course ?? ''} role={role === 'awal' ? 'pre' : 'post'} /> },
  { pattern: '/pelatihan/:course/pelajaran/:slug', render: ({ course, slug }) => <Lesson key={slug} code={course ?? ''} slug={slug ?? ''} /> },
  { pattern: '/pelatihan/:course/toko', render: ({ course }) => <PracticeRoom code={course ?? ''} screen="pesanan" id="" /> },
  { pattern: '/pelatihan/:course/toko/:screen', render: ({ course, screen }) => <PracticeRoom code={course ?? ''} screen={screen ?? ''} id="" /> },
  { pattern: '/pelatihan/:course/toko/:screen/:id', render: ({ course, screen, id }) => <PracticeRoom key={id} code={course ?? ''} screen={screen ?? ''} id={id ?? ''} /> },
];

/** The room in which one learns, with or without a shop, with or without a line. Everything in it is on the phone. */
export function TrainingRoom({ me, onSignedOut }: { me: Me; onSignedOut: () => void }): VNode {
  const place = usePlace();
  const sync = useSync();
  const isRefused = useIsRefused();
  const isSignedOut = sync?.lineState === 'signed-out';
  useEffect(() => void openSync(me.id), [me.id]);
  useSyncOf(null);
  const learning = useOpenLearning(me.id);
  useEffect(() => {
    if (isSignedOut) onSignedOut();
  }, [isSignedOut]);
  return (
    <Frame>
      {learning && sync ? (
        <LearnerContext.Provider value={{ me, learning }}>{findRoute(ROUTES, place, () => <MyCourses />)}</LearnerContext.Provider>
      ) : (
        <Page title="Pelatihan">{isRefused ? <NoRoom /> : <Waiting rows={3} />}</Page>
      )}
    </Frame>
  );
}

const NoRoom = (): VNode => (
  <Notice tone="danger" icon="warn" title="Peramban ini tidak bisa menyimpan pelajaran.">
    <p>Mungkin Anda memakai jendela pribadi, atau penyimpanan HP penuh. Buka dengan Chrome biasa, lalu coba lagi.</p>
  </Notice>
);

interface Tab {
  path: string;
  label: string;
  icon: IconName;
}
const TABS: readonly Tab[] = [
  { path: '/pelatihan', label: 'Belajar', icon: 'book' },
  { path: '/angkatan', label: 'Kelas', icon: 'person' },
  { path: '/pelatihan/titipan', label: 'Titipan', icon: 'share' },
  { path: '/', label: 'Toko', icon: 'store' },
];

function Frame({ children }: { children: VNode }): VNode {
  const { path } = usePlace();
  const isHere = (tab: Tab): boolean => (tab.path === '/pelatihan' ? path.startsWith('/pelatihan') && path !== '/pelatihan/titipan' : path === tab.path);
  return (
    <div class="shell shell--4 training">
      <TapisBand isThin />
      <header class="top">
        <Link to="/pelatihan" class="top__shop">
          <Mark />
          <span>Pelatihan</span>
        </Link>
      </header>
      <SyncLine to="/pelatihan/perubahan" />
      <nav class="nav" aria-label="Menu utama">
        <p class="nav__home" aria-hidden="true">
          <Mark /> Etalase Desa
        </p>
        <ul>
          {TABS.map((tab) => (
            <li key={tab.path}>
              <Link to={tab.path} aria-current={isHere(tab) ? 'page' : undefined}>
                <Icon name={tab.icon} />
                <span>{tab.label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="isi">{children}</main>
      <Toasts />
    </div>
  );
}
