import type { JSX } from 'preact';
import { Mark, TapisBand } from '@etalase/ui';
import { keepMarkup } from './kept-markup';
import { useShop } from './shop-context';

function Foot({ isPlain, isOfOthers = false }: { isPlain: boolean; isOfOthers?: boolean }): JSX.Element {
  const { t, locale, provinceName } = useShop();
  return (
    <>
      <TapisBand />
      <div class="foot__in wide">
        <div class="foot__about">
          <Mark />
          <p>
            {t('shell.about', { province: provinceName })} {!isOfOthers && t('shell.promise')}
          </p>
          <form method="post" action="/bahasa">
            <button class="foot__lang" name="lang" value={locale === 'en' ? 'id' : 'en'} title={t('shell.language_hint')}>
              {t('shell.language')}
            </button>
          </form>
        </div>
        {!isPlain && <Links />}
      </div>
      {!isPlain && <p class="foot__data wide">{t('shell.data')}</p>}
    </>
  );
}

const wholeFoot = keepMarkup(() => <Foot isPlain={false} />);
const plainFoot = keepMarkup(() => <Foot isPlain />);
const billFoot = keepMarkup(() => <Foot isPlain isOfOthers />);

export function Footer({ isPlain = false, isOfOthers = false }: { isPlain?: boolean | undefined; isOfOthers?: boolean | undefined }): JSX.Element {
  const shop = useShop();
  return <footer class={isPlain ? 'foot foot--plain' : 'foot'} dangerouslySetInnerHTML={(isOfOthers ? billFoot : isPlain ? plainFoot : wholeFoot)(shop, shop)} />;
}

function Links(): JSX.Element {
  const { t } = useShop();
  return (
    <>
        <nav aria-label={t('shell.footer_shop')}>
          <h2>{t('shell.footer_shop')}</h2>
          <a href="/kategori">{t('shell.categories')}</a>
          <a href="/cari">{t('search.title_all')}</a>
          <a href="/pesanan">{t('shell.footer_track')}</a>
        </nav>
        <nav aria-label={t('shell.footer_help')}>
          <h2>{t('shell.footer_help')}</h2>
          <a href="/bantuan#bayar">{t('shell.footer_pay')}</a>
          <a href="/bantuan#masalah">{t('shell.footer_complain')}</a>
          <a href="/sertifikat">{t('shell.footer_verify')}</a>
        </nav>
        <nav aria-label={t('shell.footer_sell')}>
          <h2>{t('shell.footer_sell')}</h2>
          <a href="/kerja/">{t('shell.sell')}</a>
          <a href="/pelatihan">{t('training.title')}</a>
          <a href="/bantuan#jual">{t('help.sell_q')}</a>
        </nav>
    </>
  );
}
