import type { JSX } from 'preact';
import { type FieldProblem, formatPhone } from '@etalase/kernel';
import { Button, Choice, Icon, Notice, TextArea, TextField } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';
import { ADDRESS_LIMITS, type AddressForm } from './address-form';
import { CheckoutFrame, problemOf, Problems } from './checkout-frame';

export interface AddressView {
  form: AddressForm;
  problems: readonly FieldProblem[];
  /** The village the form names, in full. */
  village: { code: string; label: string } | null;
  /** Answers to the words typed; `null` before a search. */
  matches: readonly { code: string; label: string }[] | null;
}

/** Typing finds the village at once where scripts run; the button does the same work where they do not. */
function VillageField({ view }: { view: AddressView }): JSX.Element {
  const { t, provinceName } = useShop();
  const { form, village, matches } = view;
  const error = problemOf(view.problems, 'villageCode');
  return (
    <fieldset class="village" data-villages="/wilayah" id="villageCode">
      {village && (
        <div class="village__chosen" data-chosen>
          <Icon name="pin" />
          <p>
            <span class="soft">{t('checkout.village_chosen')}</span>
            <b>{village.label}</b>
          </p>
        </div>
      )}
      <input type="hidden" name="terpilih" value={village?.code ?? ''} data-code />
      <div class="village__search">
        <TextField
          name="cariDesa"
          type="search"
          label={village ? t('checkout.village_change') : t('checkout.village')}
          hint={t('checkout.village_hint')}
          error={matches === null ? error : undefined}
          value={form.cariDesa}
          maxlength={80}
          autocomplete="off"
          enterkeyhint="search"
        />
        <Button name="aksi" value="cari" icon="search" formnovalidate>
          {t('checkout.village_search')}
        </Button>
      </div>
      <div data-matches>
        {matches?.length === 0 && (
          <Notice title={t('checkout.village_none', { text: form.cariDesa })}>
            <p>{t('checkout.village_other', { province: provinceName })}</p>
          </Notice>
        )}
        {matches && matches.length > 0 && (
          <fieldset>
            <legend class="field__label">{t('checkout.village_pick')}</legend>
            <div class="choices">
              {matches.map((match) => (
                <Choice name="villageCode" value={match.code} checked={matches.length === 1 || match.code === form.villageCode} title={match.label} />
              ))}
            </div>
          </fieldset>
        )}
      </div>
      {matches !== null && error && (
        <p class="field__error">
          <Icon name="warn" />
          {error}
        </p>
      )}
    </fieldset>
  );
}

function Address({ view }: { view: AddressView }): JSX.Element {
  const { t } = useShop();
  const { form, problems } = view;
  return (
    <CheckoutFrame step={0} title={t('checkout.address_title')}>
      <Problems problems={problems} />
      <form method="post" action="/checkout" class="card stack" novalidate={false}>
        {/* Enter in a text field presses the first button of a form: it must be the one that goes on. */}
        <button class="hush" tabIndex={-1} name="aksi" value="lanjut" aria-hidden="true">
          {t('checkout.to_shipping')}
        </button>
        <TextField name="name" label={t('checkout.name')} error={problemOf(problems, 'name')} value={form.name} autocomplete="name" required maxlength={ADDRESS_LIMITS.name} />
        <TextField name="phone" type="tel" label={t('checkout.phone')} hint={t('checkout.phone_hint')} error={problemOf(problems, 'phone')} value={formatPhone(form.phone)} autocomplete="tel-national" inputmode="tel" required maxlength={20} placeholder="0812-3456-7890" />
        <VillageField view={view} />
        <TextArea name="address" label={t('checkout.address')} hint={t('checkout.address_hint')} error={problemOf(problems, 'address')} value={form.address} autocomplete="street-address" required maxlength={ADDRESS_LIMITS.address} rows={3} />
        <TextField name="landmark" label={t('checkout.landmark')} hint={t('checkout.landmark_hint')} error={problemOf(problems, 'landmark')} value={form.landmark} maxlength={ADDRESS_LIMITS.landmark} />
        <TextField name="note" label={t('checkout.note')} error={problemOf(problems, 'note')} value={form.note} maxlength={ADDRESS_LIMITS.note} />
        <Button look="strong" isFull name="aksi" value="lanjut">
          {t('checkout.to_shipping')}
        </Button>
      </form>
    </CheckoutFrame>
  );
}

export const addressPage = (shop: Shop, view: AddressView): Page => ({
  title: shop.t('checkout.title'),
  scripts: ['checkout.js'],
  isFocused: true,
  body: <Address view={view} />,
});
