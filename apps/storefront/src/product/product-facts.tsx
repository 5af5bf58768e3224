import type { JSX } from 'preact';
import type { CertificateView, ProductPage } from '@etalase/catalogue';
import { Facts, formatWeight } from '@etalase/ui';
import { useShop } from '../layout/shop-context';

function Certificate({ certificate }: { certificate: CertificateView }): JSX.Element {
  const { t } = useShop();
  return (
    <li>
      <b>{t(`product.cert_${certificate.kind}`)}</b> <span class="num">{certificate.number}</span>
      {certificate.expiresOn && <span class="soft">, {t('product.cert_until', { at: new Date(`${certificate.expiresOn}T00:00:00Z`) })}</span>}
    </li>
  );
}

export function ProductFacts({ product }: { product: ProductPage }): JSX.Element {
  const { t, locale } = useShop();
  const weights = [...new Set(product.variants.map((variant) => variant.weightGrams))].sort((a, b) => a - b).map((grams) => formatWeight(grams, locale));
  const shelf = product.shelfLifeDays;
  return (
    <section class="stack">
      <h2>{t('product.details')}</h2>
      <Facts
        rows={[
          [t('product.origin'), `${product.villageName}, ${product.districtName}, ${product.regencyName}`],
          [t('product.weight'), weights.length > 2 ? `${weights[0]} – ${weights.at(-1)}` : weights.join(', ')],
          shelf !== null && [t('product.shelf'), shelf >= 60 ? t('product.shelf_months', { count: Math.floor(shelf / 30) }) : t('product.shelf_days', { count: shelf })],
          product.madeToOrderDays > 0 && [t('product.made'), t('product.made_days', { count: product.madeToOrderDays })],
          product.isFresh && [t('product.fresh'), t('product.fresh_body')],
          product.certificates.length > 0 && [
            t('product.certificates'),
            <ul>
              {product.certificates.map((certificate) => (
                <Certificate certificate={certificate} />
              ))}
            </ul>,
          ],
        ]}
      />
    </section>
  );
}
