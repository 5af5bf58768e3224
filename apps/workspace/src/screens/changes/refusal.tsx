import type { VNode } from 'preact';
import { Button, Icon } from '@etalase/ui';
import { LessonLink } from '../../parts/refused-for';
import { go } from '../../router/location';
import { Link } from '../../router/router';
import { useShopId } from '../../session/session';
import type { Setback } from '../../sync/local-command';
import { useSync } from '../../sync/sync';
import { commandWords, placeOf } from '../../words/commands';
import { draftOfRefused, keepDraft } from '../products/draft';

/** What was wished, why it did not happen, and what can be done now. It stays until the person says it is read. */
export function Refusal({ setback }: { setback: Setback }): VNode {
  const sync = useSync();
  const shopId = useShopId();
  const { command, message } = setback;
  const { words } = commandWords(command);
  const place = placeOf(command);
  const forget = (): void => void sync?.forget(command.clientId);
  const repair = (): void => {
    keepDraft(shopId, draftOfRefused(command.payload));
    forget();
    go('/produk/baru');
  };
  return (
    <article class="card stack-s refusal" aria-label={`${words}: ${command.about}`}>
      <p class="with-icon refusal__what">
        <Icon name="warn" />
        <span>
          <strong>{words}</strong> <span class="soft">{command.about}</span>
        </span>
      </p>
      <p>{message}</p>
      <LessonLink code={setback.code} />
      <div class="duo">
        {command.kind === 'product.create' ? (
          <Button type="button" look="strong" onClick={repair}>
            Perbaiki
          </Button>
        ) : (
          place && (
            <Link to={place} class="btn btn--strong">
              Lihat
            </Link>
          )
        )}
        <Button type="button" look="plain" onClick={forget}>
          Saya mengerti
        </Button>
      </div>
    </article>
  );
}
