import type { JSX } from 'preact';
import { Button, TextArea } from '@etalase/ui';
import { COMPLAINT_LIMITS } from './order-limits';

interface Props {
  action: string;
  /** Of the part: a page may hold several such forms. */
  id: string;
  label: string;
  hint: string;
  photos: string;
  send: string;
}

/** Words and photos, of a complaint or an appeal; complete without a script. */
export function ComplaintForm({ action, id, label, hint, photos, send }: Props): JSX.Element {
  return (
    <form method="post" action={action} enctype="multipart/form-data" class="fold__in stack">
      <TextArea name={`text-${id}`} label={label} hint={hint} required maxlength={COMPLAINT_LIMITS.text} rows={4} />
      <div class="field">
        <label class="field__label" for={`photos-${id}`}>
          {photos}
        </label>
        <input class="input" type="file" id={`photos-${id}`} name="photos" accept="image/*" multiple data-shrink={COMPLAINT_LIMITS.photos} />
      </div>
      <Button isFull>{send}</Button>
    </form>
  );
}
