import { shopperPhone } from './journey/shopper';

/**
 * Who walks in the browser tests, one phone each. Files share a database, and a person keeps the name they were first given:
 * what one file calls a number, another would read.
 */
const PEOPLE = [
  'background/buyer',
  'every-page/on a phone',
  'every-page/on a laptop',
  'joining/pays at home',
  'joining/pays on the spot',
  'joining/orders three times',
  'learning/seller',
  'learning/buyer',
  'learning/without signal',
  'learning/carrier',
  'many-orders/buyer',
  'offline/buyer',
  'rough-line/buyer',
  'seller/buyer',
  'shop-staff/on a phone',
  'shop-staff/on a laptop',
  'shopper/buyer',
  'stock/buyer',
] as const;
type Walker = (typeof PEOPLE)[number];

/** In the form +62…; typed by hand in the tests are only numbers that end before 8000. */
export const phoneOf = (walker: Walker): string => shopperPhone(PEOPLE.indexOf(walker) + 60);
