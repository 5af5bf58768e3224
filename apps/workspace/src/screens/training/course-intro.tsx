import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { sizeOf } from '@etalase/seller-training/phone';
import { Badge, Button, Choice, Icon, Notice, SelectField, TextField } from '@etalase/ui';
import type { CourseOutline } from '../../api/views';
import { useDoing } from '../../commands/send';
import { coursesQuery, enrol, type EnrolmentForm, outlineQuery } from '../../learning/learning-api';
import { Act, Page, Section } from '../../parts/page';
import { type Village, VillageField } from '../../parts/village-field';
import { Known } from '../../parts/waiting';
import { meQuery } from '../../queries/questions';
import { cache, useQuery } from '../../queries/use-query';
import { aboutHours } from '../../words/course-size';
import { useLearner } from './learner';
import { Download } from './download';

/** What a course is about and what it takes, before one begins. */
export function CourseIntro({ code }: { code: string }): VNode {
  const answer = useQuery(outlineQuery(code));
  const [isBeginning, setBeginning] = useState(false);
  if (isBeginning && answer.data) return <Beginning course={answer.data} onBack={() => setBeginning(false)} />;
  return (
    <Page title={answer.data?.title ?? 'Kursus'} back="/pelatihan" isForm>
      <Known answer={answer}>
        {(course) => (
          <>
            <Outline course={course} />
            <Act>
              <Button type="button" look="strong" isFull icon="play" onClick={() => setBeginning(true)}>
                Mulai belajar
              </Button>
            </Act>
          </>
        )}
      </Known>
    </Page>
  );
}

function Outline({ course }: { course: CourseOutline }): VNode {
  const all = useQuery(coursesQuery).data ?? [];
  const size = sizeOf(course, all);
  const others = all.filter(({ code }) => course.requires.includes(code));
  return (
    <div class="stack">
      <p class="lead">{course.summary}</p>
      <p class="chips">
        <Badge icon="book">{size.lessons} pelajaran</Badge>
        <Badge icon="clock">{aboutHours(size.minutes)} membaca dan mencoba</Badge>
      </p>
      <p>
        <strong>Untuk siapa?</strong> {course.audience}
      </p>
      <Section title="Setelah lulus">
        <ul class="ticks">
          {course.outcomes.map((outcome) => (
            <li key={outcome}>
              <Icon name="check" />
              <span>{outcome.replace(/^Setelah lulus,? /, '').replace(/^./, (letter) => letter.toUpperCase())}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Isi kursus">
        {course.modules.map((module) => (
          <details key={module.code} class="module">
            <summary>
              <span class="module__title">{module.title}</span>
              <span class="num soft">{module.lessons.length}</span>
            </summary>
            <p class="soft">{module.goal}</p>
            <ul class="dots">
              {module.lessons.map((lesson) => (
                <li key={lesson.slug}>{lesson.title}</li>
              ))}
            </ul>
          </details>
        ))}
        {others.map(({ code, title, lessons }) => (
          <p key={code} class="soft">
            Termasuk kursus {title}: {lessons} pelajaran.
          </p>
        ))}
      </Section>
      {course.practice.length > 0 && (
        <Section title="Praktik">
          <ul class="dots">
            {course.practice.map((task) => (
              <li key={task.title}>{task.title}</li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

const AGES: readonly { value: EnrolmentForm['ageBand']; label: string }[] = [
  { value: 'unstated', label: 'Tidak ingin menyebut' },
  { value: '<18', label: 'Di bawah 18 tahun' },
  { value: '18-24', label: '18 sampai 24 tahun' },
  { value: '25-34', label: '25 sampai 34 tahun' },
  { value: '35-44', label: '35 sampai 44 tahun' },
  { value: '45-54', label: '45 sampai 54 tahun' },
  { value: '55+', label: '55 tahun ke atas' },
];
const ROLES = ['pelaku UMKM', 'operator desa', 'kader', 'karang taruna', 'pengelola BUMDes', 'calon pengelola BUMDes', 'kepala desa', 'perangkat desa', 'pembeli pemerintah', 'warga'];
const ROLE_OF: Record<string, string> = { 'operator-desa': 'operator desa', 'pemasaran-karang-taruna': 'karang taruna', 'pengelola-bumdes': 'pengelola BUMDes', 'kepala-desa': 'kepala desa', 'pengadaan-produk-lokal': 'pembeli pemerintah' };
const SEXES: readonly { value: EnrolmentForm['sex']; label: string }[] = [
  { value: 'f', label: 'Perempuan' },
  { value: 'm', label: 'Laki-laki' },
  { value: 'unstated', label: 'Tidak ingin menyebut' },
];

/** Asked once: who learns, for reports by village; then the course comes to the phone. */
function Beginning({ course, onBack }: { course: CourseOutline; onBack: () => void }): VNode {
  const { me, learning } = useLearner();
  const doing = useDoing();
  const [village, setVillage] = useState<Village | null>(null);
  const [sex, setSex] = useState<EnrolmentForm['sex'] | null>(null);
  const [enrolmentId, setEnrolled] = useState<string | null>(null);
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const name = String(form.get('name') ?? '').trim();
    void doing.act(async () => {
      const id = await enrol({ course: course.code, villageCode: village?.code ?? '', sex: sex ?? 'unstated', ageBand: String(form.get('ageBand')) as EnrolmentForm['ageBand'], participantType: String(form.get('participantType')), ...(me.name ? {} : { name }) });
      setEnrolled(id);
      if (!me.name) cache.invalidate(meQuery.key);
      // The line may break here: the page then offers to go on.
      await learning.take(id);
      await learning.refresh();
    });
  };
  const { problem } = doing;
  if (enrolmentId) {
    return (
      <Page title={course.title} back="/pelatihan" isForm>
        <div class="stack">
          <p class="lead">Anda terdaftar. Bahan belajar sedang disimpan di HP ini.</p>
          <Download learning={learning} enrolmentId={enrolmentId} />
        </div>
      </Page>
    );
  }
  return (
    <Page title="Sebelum mulai" back="/pelatihan" onBack={onBack} isForm>
      <form class="stack" onSubmit={begin} noValidate>
        {!me.name && <TextField name="name" label="Nama lengkap" hint="Tercetak di sertifikat. Tulis seperti di KTP." maxlength={80} autocomplete="name" class="input--large" error={problem?.of('name')} />}
        <VillageField label="Desa Anda" chosen={village} onChosen={setVillage} />
        {problem?.of('villageCode') && <Notice tone="danger" icon="warn" title="Pilih desa Anda dari daftar." />}
        <fieldset>
          <legend class="field__label">Jenis kelamin</legend>
          <p class="field__hint">Untuk menghitung apakah kelas kami adil bagi semua.</p>
          <div class="choices">
            {SEXES.map(({ value, label }) => (
              <Choice key={value} name="sex" title={label} checked={sex === value} onChange={() => setSex(value)} />
            ))}
          </div>
        </fieldset>
        <SelectField name="ageBand" label="Umur" options={AGES} value="unstated" />
        <SelectField name="participantType" label="Anda ikut sebagai" options={ROLES.map((role) => ({ value: role, label: role }))} value={ROLE_OF[course.code] ?? 'pelaku UMKM'} />
        {problem && problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={problem.message} />}
        <Button look="strong" isFull icon="save" disabled={doing.isBusy || village === null}>
          {doing.isBusy ? 'Sebentar…' : 'Daftar dan simpan di HP'}
        </Button>
      </form>
    </Page>
  );
}
