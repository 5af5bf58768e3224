import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextField } from '@etalase/ui';
import { newCommand, send, useDoing } from '../../commands/send';
import { Sheet } from '../../parts/sheet';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { useSession } from '../../session/session';

/** How the person wants to be called. */
export function Rename(): VNode {
  const { me } = useSession();
  const [isAsking, setAsking] = useState(false);
  const [name, setName] = useState(me.name ?? '');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        saySent(await send(newCommand('person.rename', { name: name.trim() }, 'Nama Anda')), 'Nama tersimpan.');
      })
      .then((isDone) => isDone && setAsking(false));
  };
  return (
    <>
      <Button type="button" isFull icon="person" onClick={() => setAsking(true)}>
        {me.name ? 'Ubah nama Anda' : 'Tulis nama Anda'}
      </Button>
      {isAsking && (
        <Sheet title="Nama Anda" onClose={() => setAsking(false)}>
          <form class="stack" onSubmit={submit} noValidate>
            <TextField name="person" label="Nama" autocomplete="name" maxlength={80} value={name} error={doing.problem?.message} onInput={(event) => setName(typedIn(event))} />
            <Button look="strong" isFull disabled={doing.isBusy || name.trim() === ''}>
              {doing.isBusy ? 'Menyimpan…' : 'Simpan'}
            </Button>
          </form>
        </Sheet>
      )}
    </>
  );
}
