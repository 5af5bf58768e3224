import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Emblem, Notice, TextField } from '@etalase/ui';
import { addCategory, removeCategory, reviseCategory } from '../../../api/office-desk';
import type { OfficeCategory } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { say } from '../../../parts/toast';
import { typedIn } from '../../../parts/typed';
import { cache } from '../../../queries/use-query';

export interface Edited {
  /** `null` for a new one. */
  category: OfficeCategory | null;
  parentSlug: string | null;
  icon: string;
}

const ICON_WORDS: Record<string, string> = { coffee: 'Minuman', snack: 'Camilan', harvest: 'Hasil bumi', cloth: 'Kain', craft: 'Kerajinan', home: 'Rumah' };

export function CategorySheet({ edited: { category, parentSlug, icon: first }, icons, onClose }: { edited: Edited; icons: readonly string[]; onClose: () => void }): VNode {
  const [nameId, setNameId] = useState(category?.name.id ?? '');
  const [nameEn, setNameEn] = useState(category?.name.en ?? '');
  const [icon, setIcon] = useState(first);
  const [isHidden, setHidden] = useState(category?.isHidden ?? false);
  const doing = useDoing();
  const finish = (words: string): void => {
    say(words);
    cache.invalidate('office/categories');
    onClose();
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = { nameId: nameId.trim(), nameEn: nameEn.trim(), icon };
    void doing.act(() => (category ? reviseCategory(category.slug, { ...words, isHidden }) : addCategory({ ...words, parentSlug }))).then((isDone) => isDone && finish('Kategori tersimpan.'));
  };
  return (
    <Sheet title={category ? category.name.id : 'Kategori baru'} onClose={onClose}>
      <form class="stack" onSubmit={save}>
        <TextField name="nameId" label="Nama" maxlength={60} value={nameId} error={doing.problem?.of('nameId')} onInput={(event) => setNameId(typedIn(event))} />
        <TextField name="nameEn" label="Nama dalam bahasa Inggris" maxlength={60} value={nameEn} error={doing.problem?.of('nameEn')} onInput={(event) => setNameEn(typedIn(event))} />
        {parentSlug === null && (
          <fieldset>
            <legend class="field__label">Gambar</legend>
            <div class="choices choices--two">
              {icons.map((name) => (
                <Choice key={name} name="icon" title={<span class="emblem-choice"><Emblem name={name} /> {ICON_WORDS[name] ?? name}</span>} checked={icon === name} onChange={() => setIcon(name)} />
              ))}
            </div>
          </fieldset>
        )}
        {category && <Choice type="checkbox" name="hidden" title="Sembunyikan dari menu" checked={isHidden} onChange={() => setHidden(!isHidden)} />}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || nameId.trim().length < 2 || nameEn.trim().length < 2}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan'}
        </Button>
        {category?.products === 0 && (
          <Button type="button" look="quiet" icon="trash" isFull disabled={doing.isBusy} onClick={() => void doing.act(() => removeCategory(category.slug)).then((isDone) => isDone && finish('Kategori dihapus.'))}>
            Hapus kategori ini
          </Button>
        )}
      </form>
    </Sheet>
  );
}
