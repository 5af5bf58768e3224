import type { VNode } from 'preact';
import { sizeOf } from '@etalase/seller-training/phone';
import { Badge, Icon } from '@etalase/ui';
import type { Course, Learning } from '../../api/views';
import { coursesQuery } from '../../learning/learning-api';
import { standing } from '../../learning/use-learning';
import { Page, Section } from '../../parts/page';
import { Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { RIGHT_WORDS } from '../../words/certificates-held';
import { aboutHours } from '../../words/course-size';
import { useLearner } from './learner';
import { Progress } from './progress';

/** What one learns now, what one has passed, and what else there is. */
export function MyCourses(): VNode {
  const { me, learning } = useLearner();
  const courses = useQuery(coursesQuery);
  // Who sells begins with selling, who helps a village with helping; the others stay in their order.
  const first = me.villages.length > 0 ? 'operator-desa' : 'onboarding-umkm';
  const mine = learning.list.filter((one, index, all) => all.findIndex(({ course }) => course === one.course) === index);
  const underWay = mine.filter(({ state }) => state !== 'completed');
  const passed = mine.filter(({ state }) => state === 'completed');
  return (
    <Page title="Pelatihan">
      <div class="stack">
        {underWay.map((one) => (
          <UnderWay key={one.enrolmentId} one={one} />
        ))}
        {mine.length === 0 && <p class="lead">Belajar di HP sendiri, kapan saja. Bahannya tersimpan di HP, jadi tetap bisa dibuka tanpa sinyal.</p>}
      </div>
      {passed.length > 0 && (
        <Section title="Sudah lulus">
          <ul class="stack-s">
            {passed.map(({ enrolmentId, course, title, bestPostBp }) => (
              <li key={enrolmentId}>
                <Link to={`/pelatihan/${course}`} class="card row-link">
                  <Icon name="medal" />
                  <span class="row-link__words">
                    <strong>{title}</strong>
                    <span class="soft">Nilai tes akhir {Math.floor((bestPostBp ?? 0) / 100)}</span>
                  </span>
                  <Icon name="next" />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={mine.length === 0 ? 'Pilih kursus' : 'Kursus lain'}>
        <Known answer={courses}>
          {(items) => (
            <ul class="tiles">
              {items
                .filter(({ code }) => !mine.some(({ course }) => course === code))
                .sort((a, b) => Number(b.code === first) - Number(a.code === first))
                .map((course) => (
                  <li key={course.code}>
                    <CourseTile course={course} size={sizeOf(course, items)} isFirst={mine.length === 0 && course.code === first} />
                  </li>
                ))}
            </ul>
          )}
        </Known>
      </Section>
    </Page>
  );
}

/** One tap from where one stopped. */
function UnderWay({ one }: { one: Learning }): VNode {
  const { learning } = useLearner();
  const { next, lessonsDone, lessonsAll } = standing(learning, one.enrolmentId);
  const isHere = learning.packagesOf(one.enrolmentId).length > 0;
  const done = isHere ? lessonsDone : one.lessonsDone;
  const all = isHere ? lessonsAll : one.lessonsAll;
  return (
    <article class="card course-card">
      <p class="course-card__kicker">Sedang dipelajari</p>
      <h2>{one.title}</h2>
      <Progress done={done} all={all} />
      <Link to={next && isHere ? `/pelatihan/${one.course}/pelajaran/${next.slug}` : `/pelatihan/${one.course}`} class="btn btn--strong btn--full">
        <Icon name="play" /> {next && isHere ? `Lanjut: ${next.title}` : 'Buka kursus'}
      </Link>
      {next && isHere && (
        <Link to={`/pelatihan/${one.course}`} class="btn btn--quiet btn--full">
          Lihat semua langkah
        </Link>
      )}
    </article>
  );
}

function CourseTile({ course: { code, title, summary, capabilities }, size, isFirst }: { course: Course; size: { lessons: number; minutes: number }; isFirst: boolean }): VNode {
  const [first] = capabilities;
  return (
    <Link to={`/pelatihan/${code}`} class={isFirst ? 'card course-tile course-tile--first' : 'card course-tile'}>
      {isFirst && <p class="course-card__kicker">Mulai dari sini</p>}
      <h3>{title}</h3>
      <p>{summary}</p>
      <p class="chips">
        <Badge icon="book">{size.lessons} pelajaran</Badge>
        <Badge icon="clock">{aboutHours(size.minutes)}</Badge>
        {first && (
          <Badge tone="gold" icon="medal">
            {RIGHT_WORDS[first]}
          </Badge>
        )}
      </p>
    </Link>
  );
}
