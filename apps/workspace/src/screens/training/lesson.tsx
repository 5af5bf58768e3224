import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import type { LessonView } from '@etalase/seller-training/phone';
import { Button, Icon, LessonPicture } from '@etalase/ui';
import { lessonsIn } from '../../learning/standing';
import { Act, Page, Section } from '../../parts/page';
import { Empty } from '../../parts/waiting';
import { go } from '../../router/location';
import { Link } from '../../router/router';
import { ExerciseCard } from './exercises';
import { type TakenCourse, useCourse, useLearner } from './learner';
import { ReadAloud } from './read-aloud';
import { NotOnPhone } from './not-on-phone';

/** Opened: enough to know that the test before cannot measure it any more. */
const OPENED = 25;
const WHOLE = 100;

/** One lesson: what it is for, the picture, the words, the task to try, questions to practise, and on to the next. */
export function Lesson({ code, slug }: { code: string; slug: string }): VNode {
  const taken = useCourse(code);
  if (!taken) return <NotOnPhone code={code} />;
  const lesson = lessonsIn(taken.packages).find((one) => one.slug === slug);
  if (!lesson) {
    return (
      <Page title="Pelajaran" back={`/pelatihan/${code}`}>
        <Empty icon="search" title="Pelajaran ini tidak ada di kursus ini" />
      </Page>
    );
  }
  return <Open taken={taken} lesson={lesson} code={code} />;
}

function Open({ taken, lesson, code }: { taken: TakenCourse; lesson: LessonView; code: string }): VNode {
  const { learning } = useLearner();
  const { enrolmentId, standing, packages, server } = taken;
  const pct = standing.lessons.get(lesson.slug) ?? 0;
  const isOpen = server.state === 'confirmed' || server.state === 'completed';
  useEffect(() => {
    if (isOpen && pct < OPENED) void learning.write('lesson', enrolmentId, { lesson: lesson.slug, pct: OPENED });
  }, [lesson.slug]);
  const all = lessonsIn(packages);
  const following = all[all.findIndex(({ slug }) => slug === lesson.slug) + 1] ?? null;
  const usesShop = taken.course.practice.some(({ kind }) => kind !== 'submission') && lesson.try.steps.some((step) => /toko latihan/i.test(step));
  const finish = (): void => {
    if (isOpen && pct < WHOLE) void learning.write('lesson', enrolmentId, { lesson: lesson.slug, pct: WHOLE });
    go(following ? `/pelatihan/${code}/pelajaran/${following.slug}` : `/pelatihan/${code}`);
  };
  return (
    <Page title={lesson.title} back={`/pelatihan/${code}`} isForm>
      <article class="lesson stack">
        <p class="lesson__goal">
          <span class="num soft">{lesson.minutes} menit.</span> {lesson.goal}
        </p>
        <ReadAloud text={`${lesson.title}. ${lesson.html}`} />
        <LessonPicture picture={lesson.picture} />
        {/* Made by us from Markdown that lets no HTML through. */}
        <div class="lesson__body" dangerouslySetInnerHTML={{ __html: lesson.html }} />
        {lesson.words.length > 0 && (
          <section class="words" aria-label="Kata baru">
            <h2>Kata baru</h2>
            <dl>
              {lesson.words.map(({ term, means }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{means}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {lesson.legal && (
          <p class="soft legal">
            <Icon name="scale" />
            <span>
              Dasar: {lesson.legal.refs.join(', ')}. Diperiksa {formatDate(new Date(lesson.legal.checkedAt), 'id')}, {lesson.legal.reviewer}.
            </span>
          </p>
        )}
        <TryNow task={lesson.try} shop={usesShop ? `/pelatihan/${code}/toko` : null} />
        {lesson.exercises.length > 0 && (
          <Section title="Latihan">
            <div class="stack">
              {lesson.exercises.map((exercise, index) => (
                <ExerciseCard key={exercise.id} exercise={exercise} number={index + 1} />
              ))}
            </div>
          </Section>
        )}
      </article>
      <Act>
        {following && (
          <p class="upcoming soft">
            Berikutnya: <strong>{following.title}</strong>
          </p>
        )}
        <Button type="button" look="strong" isFull icon={following ? 'next' : 'check'} onClick={finish}>
          {following ? 'Selesai, lanjut' : 'Selesai'}
        </Button>
      </Act>
    </Page>
  );
}

/** Learning by hand: steps to tick, and the sign by which one knows it worked. */
function TryNow({ task, shop }: { task: LessonView['try']; shop: string | null }): VNode {
  const [done, setDone] = useState<readonly number[]>([]);
  const toggle = (index: number): void => setDone(done.includes(index) ? done.filter((one) => one !== index) : [...done, index]);
  return (
    <section class="try" aria-label="Coba sekarang">
      <p class="try__kicker with-icon">
        <Icon name="hand" /> Coba sekarang
      </p>
      <h2>{task.title}</h2>
      <ul>
        {task.steps.map((step, index) => (
          <li key={step}>
            <label class="check">
              <input type="checkbox" checked={done.includes(index)} onChange={() => toggle(index)} />
              <span>{step}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="try__done">
        <strong>Berhasil bila:</strong> {task.done}
      </p>
      {shop && (
        <Link to={shop} class="btn btn--plain btn--full">
          <Icon name="store" /> Buka toko latihan
        </Link>
      )}
    </section>
  );
}
