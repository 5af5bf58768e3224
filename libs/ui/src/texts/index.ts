import type { Locale, Zone } from '@etalase/kernel';
import { account as accountEn } from './en/account';
import { browse as browseEn } from './en/browse';
import { buying as buyingEn } from './en/buying';
import { decision as decisionEn } from './en/decision';
import { onTheSpot as onTheSpotEn } from './en/on-the-spot';
import { order as orderEn } from './en/order';
import { refund as refundEn } from './en/refund';
import { review as reviewEn } from './en/review';
import { product as productEn } from './en/product';
import { shortage as shortageEn } from './en/shortage';
import { shell as shellEn } from './en/shell';
import { training as trainingEn } from './en/training';
import { account } from './id/account';
import { browse } from './id/browse';
import { buying } from './id/buying';
import { decision } from './id/decision';
import { onTheSpot } from './id/on-the-spot';
import { order } from './id/order';
import { product } from './id/product';
import { refund } from './id/refund';
import { review } from './id/review';
import { shell } from './id/shell';
import { shortage } from './id/shortage';
import { training } from './id/training';
import { type Args, formatMessage, type Message } from './message';

const id = { ...shell, ...browse, ...product, ...buying, ...order, ...decision, ...onTheSpot, ...shortage, ...refund, ...review, ...training, ...account };
export type TextKey = keyof typeof id;
const en: Record<TextKey, Message> = { ...shellEn, ...browseEn, ...productEn, ...buyingEn, ...orderEn, ...decisionEn, ...onTheSpotEn, ...shortageEn, ...refundEn, ...reviewEn, ...trainingEn, ...accountEn };

export const CATALOGUES: Record<Locale, Record<TextKey, Message>> = { id, en };
export const LOCALES: readonly Locale[] = ['id', 'en'];

/** A text of the catalogue in the reader's language. */
export type Translate<Key extends string = TextKey> = (key: Key, args?: Args) => string;

/** For any catalogue; the workspace brings its own words. */
export function makeTranslate<Key extends string>(catalogue: Record<Key, Message>, locale: Locale, zone?: Zone): Translate<Key> {
  return (key, args = {}) => formatMessage(catalogue[key], args, locale, zone);
}

export const translator = (locale: Locale, zone?: Zone): Translate => makeTranslate(CATALOGUES[locale], locale, zone);
export const isTextKey = (key: string): key is TextKey => key in id;
