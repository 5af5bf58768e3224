import type { VNode } from 'preact';
import { Badge, Button, Icon, Notice } from '@etalase/ui';
import type { LocalLearning } from '../../learning/local-learning';
import { type CourseStep, stepOf } from '../../learning/standing';
import { Act, Page } from '../../parts/page';
import { say } from '../../parts/toast';
import { Link } from '../../router/router';
import { RIGHT_WORDS } from '../../words/certificates-held';
import { CourseIntro } from './course-intro';
import { PostTest, practicePlace, PreTest, Task } from './course-steps';
import { Download } from './download';
import { percent, type TakenCourse, useCourse, useLearner } from './learner';
import { Progress } from './progress';

/** The way through one course, from the test before to the certificate; or what it is about, before one begins. */
export function CourseHome({ code }: { code: string }): VNode {
  const { learning } = useLearner();
  const taken = useCourse(code);
  const server = learning.of(code);
  if (!server) return <CourseIntro code={code} />;
  if (!taken) return <NotHere learning={learning} enrolmentId={server.enrolmentId} title={server.title} />;
  return <Way taken={taken} code={code} />;
}

/** Begun on another phone, or not taken along yet. */
function NotHere({ learning, enrolmentId, title }: { learning: LocalLearning; enrolmentId: string; title: string }): VNode {
  return (
    <Page title={title} back="/pelatihan" isForm>
      <div class="stack">
        <p class="lead">Bahan belajar belum ada di HP ini. Unduh sekali, lalu bisa dibuka kapan saja tanpa sinyal. Kemajuan Anda tidak hilang.</p>
        <Download learning={learning} enrolmentId={enrolmentId} />
      </div>
    </Page>
  );
}

type Mark = 'reached' | 'next' | 'later';

function Way({ taken, code }: { taken: TakenCourse; code: string }): VNode {
  const { learning } = useLearner();
  const { course, standing, server, enrolmentId, packages } = taken;
  const { lessonsDone, lessonsAll, next, attempts } = standing;
  const hasPre = attempts.some(({ role }) => role === 'pre');
  const isRead = lessonsDone === lessonsAll;
  const isPractised = course.practice.every((task) => standing.practice.has(task.code));
  const marks: Mark[] = [hasPre, isRead, isPractised, standing.isPassed, standing.isCompleted].map((isReached) => (isReached ? 'reached' : 'later'));
  // A test before that comes after the first lesson measures nothing: it is not asked for any more then.
  const first = marks.findIndex((mark, index) => mark !== 'reached' && !(index === 0 && standing.lessons.size > 0) && !(index === 2 && course.practice.length === 0));
  if (first >= 0) marks[first] = 'next';
  const step = stepOf(standing, course.practice, server);
  const refresh = (): void => void learning.take(enrolmentId).then(() => say('Bahan belajar sudah yang terbaru.'), () => undefined);
  return (
    <Page title={course.title} back="/pelatihan" isForm>
      <div class="stack">
        {standing.isCompleted && (
          <Notice tone="leaf" icon="medal" title="Selamat, Anda lulus!">
            <p>Nilai tes akhir {percent(server.bestPostBp ?? 0)}. Sertifikat Anda sudah terbit.</p>
            {course.capabilities.length > 0 && (
              <>
                <p>Sekarang Anda boleh:</p>
                <ul class="dots">
                  {course.capabilities.map((capability) => (
                    <li key={capability}>{RIGHT_WORDS[capability]}</li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        )}
        {server.gaps.length > 0 && (
          <Notice icon="info" title="Ada catatan belajar yang belum sampai.">
            <p>{server.gaps.reduce((sum, { missing }) => sum + missing, 0)} catatan masih di HP lain. Buka pelatihan di HP itu saat ada sinyal, atau titipkan.</p>
          </Notice>
        )}
        <Progress done={lessonsDone} all={lessonsAll} />
        <ol class="ladder">
          <Rung mark={marks[0] ?? 'later'} number={1} title="Tes awal">
            <PreTest taken={taken} code={code} hasPre={hasPre} />
          </Rung>
          <Rung mark={marks[1] ?? 'later'} number={2} title="Pelajaran">
            {packages.map(({ course: part }, index) => (
              <section key={part.code} class="modules">
                {index > 0 && <p class="soft">Bersama kursus {part.title}:</p>}
                {part.modules.map((module) => (
                  <details key={module.code} class="module" open={module.lessons.some(({ slug }) => slug === next?.slug)}>
                    <summary>
                      <span class="module__title">{module.title}</span>
                      <span class="num soft">
                        {module.lessons.filter(({ slug }) => (standing.lessons.get(slug) ?? 0) >= 100).length}/{module.lessons.length}
                      </span>
                    </summary>
                    <ul class="tasks">
                      {module.lessons.map((lesson) => {
                        const pct = standing.lessons.get(lesson.slug) ?? 0;
                        return (
                          <li key={lesson.slug}>
                            <Link to={`/pelatihan/${code}/pelajaran/${lesson.slug}`} class="task">
                              <span class="task__words">
                                <strong>{lesson.title}</strong>
                                <span class="soft num">{lesson.minutes} menit</span>
                              </span>
                              {pct >= 100 ? (
                                <Badge tone="leaf" icon="check">
                                  Selesai
                                </Badge>
                              ) : pct > 0 ? (
                                <Badge tone="gold">Dibuka</Badge>
                              ) : (
                                <Icon name="next" />
                              )}
                            </Link>
                          </li>
                        );
                      })}
                    </ul>
                  </details>
                ))}
              </section>
            ))}
          </Rung>
          {course.practice.length > 0 && (
            <Rung mark={marks[2] ?? 'later'} number={3} title="Praktik">
              <ul class="tasks">
                {course.practice.map((task) => (
                  <li key={task.code}>
                    <Task code={code} task={task} isDone={standing.practice.has(task.code)} />
                  </li>
                ))}
              </ul>
            </Rung>
          )}
          <Rung mark={marks[3] ?? 'later'} number={course.practice.length > 0 ? 4 : 3} title="Tes akhir">
            <PostTest taken={taken} code={code} />
          </Rung>
          <Rung mark={marks[4] ?? 'later'} number={course.practice.length > 0 ? 5 : 4} title="Sertifikat">
            <p class="soft">{standing.isCompleted ? 'Sudah terbit atas nama Anda.' : 'Terbit sendiri setelah semua langkah selesai.'}</p>
          </Rung>
        </ol>
        <div class="duo">
          <Link to={`/pelatihan/${code}/kata`} class="btn btn--plain">
            <Icon name="search" /> Daftar kata
          </Link>
          {course.practice.some(({ kind }) => kind !== 'submission') ? (
            <Link to={`/pelatihan/${code}/toko`} class="btn btn--plain">
              <Icon name="store" /> Toko latihan
            </Link>
          ) : (
            <Button type="button" icon="save" onClick={refresh}>
              Perbarui bahan
            </Button>
          )}
        </div>
        <p class="with-icon soft">
          <Icon name="check" /> Semua bahan kursus ini tersimpan di HP.
        </p>
      </div>
      {step && (
        <Act>
          <Strong step={step} code={code} />
        </Act>
      )}
    </Page>
  );
}

const STRONG = {
  pre: { icon: 'play', to: (base: string) => `${base}/tes/awal`, words: 'Mulai dengan tes awal' },
  post: { icon: 'play', to: (base: string) => `${base}/tes/akhir`, words: 'Kerjakan tes akhir' },
  certificate: { icon: 'medal', to: () => '/sertifikat', words: 'Lihat sertifikat' },
} as const;

/** The one large button: always the next step. */
function Strong({ step, code }: { step: CourseStep; code: string }): VNode {
  const base = `/pelatihan/${code}`;
  const of = step.kind === 'lesson' || step.kind === 'practice' ? null : STRONG[step.kind];
  const to = step.kind === 'lesson' ? `${base}/pelajaran/${step.lesson.slug}` : step.kind === 'practice' ? practicePlace(code, step.task) : (of?.to(base) ?? base);
  const words = step.kind === 'lesson' ? `Lanjut: ${step.lesson.title}` : step.kind === 'practice' ? `Lanjut: ${step.task.title}` : of?.words;
  return (
    <Link to={to} class="btn btn--strong btn--full">
      <Icon name={of?.icon ?? 'play'} /> {words}
    </Link>
  );
}

function Rung({ mark, number, title, children }: { mark: Mark; number: number; title: string; children: preact.ComponentChildren }): VNode {
  return (
    <li class={mark === 'reached' ? 'ladder__step is-reached' : mark === 'next' ? 'ladder__step is-next' : 'ladder__step'}>
      <span class="ladder__mark">{mark === 'reached' ? <Icon name="check" /> : number}</span>
      <div class="ladder__body">
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}
