import type { VNode } from 'preact';
import type { TestRole } from '@etalase/seller-training/phone';
import { Badge, Button, Icon, Notice } from '@etalase/ui';
import { isOffline } from '../../../line/line';
import { lessonsIn, type ShownAttempt, triesLeft } from '../../../learning/standing';
import { Act, Page, Section } from '../../../parts/page';
import { Link } from '../../../router/router';
import { useStore } from '../../../store';
import { percent, type TakenCourse } from '../learner';

const REASONS: Record<string, string> = {
  no_grant: 'Tidak dihitung: dikerjakan tanpa kesempatan resmi.',
  other_phone: 'Tidak dihitung: kesempatannya milik HP lain.',
  recalled: 'Tidak dihitung: kesempatannya sudah dipindah ke HP lain.',
  claimed_twice: 'Tidak dihitung: kesempatan yang sama dipakai dua kali.',
  unknown_version: 'Tidak dihitung: soalnya dari versi yang tidak dikenal.',
};

/** What came of a test: the mark, what to read again, and whether there is another try. Never the right answers. */
export function Result({ taken, code, role, tries, onAgain }: { taken: TakenCourse; code: string; role: TestRole; tries: readonly ShownAttempt[]; onAgain: () => void }): VNode {
  const offline = useStore(isOffline);
  const { server, standing, packages } = taken;
  const latest = [...tries].reverse();
  const last = latest.find(({ marked }) => marked === null) ?? latest.find(({ marked }) => marked?.counts) ?? latest[0];
  const title = role === 'pre' ? 'Hasil tes awal' : 'Hasil tes akhir';
  const left = triesLeft(role, server, standing);
  if (!last || last.marked === null) {
    return (
      <Page title={title} back={`/pelatihan/${code}`} isForm>
        <Notice tone="leaf" icon="check" title="Jawaban Anda tersimpan di HP ini.">
          <p>{offline ? 'Kami nilai begitu ada sinyal. Anda tidak perlu melakukan apa-apa, dan boleh terus belajar.' : 'Sedang dikirim dan dinilai. Sebentar lagi hasilnya tampil di sini.'}</p>
        </Notice>
        <Act>
          <Link to={`/pelatihan/${code}`} class="btn btn--strong btn--full">
            Kembali ke kursus
          </Link>
        </Act>
      </Page>
    );
  }
  const { scoreBp, counts, reason, weak, isLate } = last.marked;
  const score = scoreBp ?? 0;
  const isPass = role === 'post' && score >= server.mastery;
  const titles = new Map(lessonsIn(packages).map((lesson) => [lesson.slug, lesson.title]));
  return (
    <Page title={title} back={`/pelatihan/${code}`} isForm>
      <div class="stack">
        {counts ? (
          <section class={isPass ? 'score score--pass' : 'score'} aria-label="Nilai">
            <p class="score__number num">{percent(score)}</p>
            <p class="score__words">
              {role === 'pre' ? 'dari 100. Ini titik mulai Anda.' : isPass ? 'dari 100. Anda lulus tes akhir!' : `dari 100. Perlu ${percent(server.mastery)} untuk lulus.`}
            </p>
            {role === 'post' && standing.gainBp !== null && standing.preBp !== null && (
              <p class="num">
                Tes awal {percent(standing.preBp)}. {standing.gainBp > 0 ? `Anda menguasai ${percent(standing.gainBp)} persen dari yang dulu belum bisa.` : ''}
              </p>
            )}
            <p class="soft">Dinilai dari {taken.tests.length} soal.</p>
          </section>
        ) : (
          <Notice icon="info" title={REASONS[reason ?? ''] ?? 'Tidak dihitung.'}>
            <p>Jawabannya tetap tersimpan sebagai latihan.</p>
          </Notice>
        )}
        {isLate && role === 'pre' && <p class="soft">Tes ini dikerjakan setelah pelajaran dibuka, jadi tidak dipakai sebagai nilai awal.</p>}
        {role === 'post' && weak.length > 0 && (
          <Section title={isPass ? 'Masih bisa diperdalam' : 'Baca lagi'}>
            <ul class="tasks">
              {weak.map(({ objective, lesson }) => (
                <li key={objective}>
                  <Link to={`/pelatihan/${code}/pelajaran/${lesson}`} class="task">
                    <span class="task__words">
                      <strong>{titles.get(lesson) ?? 'Pelajaran'}</strong>
                      <span class="soft">{objective}</span>
                    </span>
                    <Icon name="next" />
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {tries.length > 1 && (
          <Section title="Semua percobaan">
            <ul class="card card--flush lines">
              {tries.map((attempt) => (
                <li key={attempt.id} class="change">
                  <span class="change__words">
                    <strong class="num">{attempt.marked?.ordinal ? `Percobaan ${attempt.marked.ordinal}` : 'Latihan'}</strong>
                  </span>
                  {attempt.marked === null ? <Badge tone="gold">Menunggu</Badge> : <Badge tone={(attempt.marked.scoreBp ?? 0) >= server.mastery ? 'leaf' : 'plain'}>{attempt.marked.scoreBp === null ? '–' : percent(attempt.marked.scoreBp)}</Badge>}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <Act>
        {role === 'post' && !standing.isPassed && left > 0 ? (
          <Button type="button" look="strong" isFull onClick={onAgain}>
            Coba lagi ({left} kali lagi)
          </Button>
        ) : (
          <Link to={role === 'pre' && standing.next ? `/pelatihan/${code}/pelajaran/${standing.next.slug}` : `/pelatihan/${code}`} class="btn btn--strong btn--full">
            {role === 'pre' && standing.next ? 'Mulai pelajaran' : 'Kembali ke kursus'}
          </Link>
        )}
      </Act>
    </Page>
  );
}
