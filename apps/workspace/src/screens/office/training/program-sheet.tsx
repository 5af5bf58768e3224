import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { slugify } from '@etalase/kernel';
import { Button, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { typedIn } from '../../../parts/typed';
import { cache } from '../../../queries/use-query';
import { programsQuery } from './training-api';

const namesIn = (text: string): string[] => text.split(',').map((name) => name.trim()).filter(Boolean);

/** What several batches hang under: who organises it, in which year. */
export function ProgramSheet({ onMade, onClose }: { onMade: (id: string) => void; onClose: () => void }): VNode {
  const [title, setTitle] = useState('');
  const [organiser, setOrganiser] = useState('');
  const [theme, setTheme] = useState('');
  const [sponsors, setSponsors] = useState('');
  const [year, setYear] = useState(String(new Date().getFullYear()));
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        const code = `${slugify(title, 'program').slice(0, 50)}-${year}`;
        const { id } = await answerOf(api.POST('/api/office/training/programs', { body: { code, title: title.trim(), theme: theme.trim(), organiser: organiser.trim(), sponsors: namesIn(sponsors), partners: [], year: Number(year) } }));
        await cache.refresh(programsQuery);
        onMade(id);
      })
      .then((isDone) => isDone && onClose());
  };
  const of = (field: string): string | undefined => doing.problem?.of(field);
  const taken = of('code');
  return (
    <Sheet title="Program baru" onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <TextField name="programTitle" label="Nama program" autocomplete="off" maxlength={120} value={title} error={of('title') ?? taken} onInput={(event) => setTitle(typedIn(event))} />
        <TextField name="organiser" label="Penyelenggara" hint="Dinas atau lembaga yang bertanggung jawab." autocomplete="off" maxlength={120} value={organiser} error={of('organiser')} onInput={(event) => setOrganiser(typedIn(event))} />
        <TextField name="theme" label="Tema (boleh kosong)" autocomplete="off" maxlength={200} value={theme} error={of('theme')} onInput={(event) => setTheme(typedIn(event))} />
        <TextField name="sponsors" label="Pendukung (boleh kosong)" hint="Pisahkan dengan koma." autocomplete="off" maxlength={400} value={sponsors} error={of('sponsors')} onInput={(event) => setSponsors(typedIn(event))} />
        <TextField name="year" label="Tahun" type="number" inputmode="numeric" min={2000} max={2100} autocomplete="off" value={year} error={of('year')} onInput={(event) => setYear(typedIn(event))} />
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || title.trim().length < 3 || organiser.trim().length < 3}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan program'}
        </Button>
      </form>
    </Sheet>
  );
}
