import type { ComponentChildren, JSX } from 'preact';
import type { FieldProblem } from '@etalase/kernel';
import { Notice, Steps } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

export function CheckoutFrame({ step, title, children }: { step: 0 | 1 | 2; title: string; children: ComponentChildren }): JSX.Element {
  const { t } = useShop();
  return (
    <div class="narrow checkout stack">
      <Steps label={t('checkout.steps')} labels={[t('checkout.step_address'), t('checkout.step_shipping'), t('checkout.step_pay')]} current={step} />
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** All that is wrong, above the form, each a link to its field. */
export function Problems({ problems, message }: { problems: readonly FieldProblem[]; message?: string | undefined }): JSX.Element | null {
  const { t } = useShop();
  if (problems.length === 0 && !message) return null;
  return (
    <Notice tone="danger" icon="warn" title={message ?? t('checkout.errors')}>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li>
              <a href={`#${problem.field}`}>{problem.message}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

export const problemOf = (problems: readonly FieldProblem[], field: string): string | undefined => problems.find((problem) => problem.field === field)?.message;
