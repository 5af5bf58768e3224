import type { JSX } from 'preact';
import type { CourseSize, CourseSummary } from '@etalase/seller-training';
import { Icon } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

const MINUTES_AN_HOUR = 60;
export const hoursOf = (minutes: number): number => Math.max(1, Math.round(minutes / MINUTES_AN_HOUR));
export const coursePath = (code: string): string => `/pelatihan/${code}`;

/** One number, of all that is learnt for it; it says what belongs to another course. */
export function Size({ size: { lessons, minutes, required } }: { size: CourseSize }): JSX.Element {
  const { t } = useShop();
  return <>{t(required > 0 ? 'training.size_with' : 'training.size', { lessons, required, hours: hoursOf(minutes) })}</>;
}

/** What a certificate of it opens, or that it belongs to all. */
export function Rights({ capabilities }: { capabilities: CourseSummary['capabilities'] }): JSX.Element {
  const { t } = useShop();
  if (capabilities.length === 0) {
    return (
      <p class="with-icon with-icon--top learn-rights">
        <Icon name="shield" />
        {t('training.opens_none')}
      </p>
    );
  }
  return (
    <div class="learn-rights">
      <p class="soft">{t('training.opens')}</p>
      <ul>
        {capabilities.map((capability) => (
          <li class="with-icon with-icon--top">
            <Icon name="check" />
            {t(`training.right.${capability}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
