import { problems } from '@etalase/payments-api';
import type { FormMap, FormValue } from './form';

/** How one parameter is read. `path` is its name as the caller wrote it, for the refusal. */
export interface Param<T> {
  read(value: FormValue, path: string): T;
  isRequired?: boolean;
}
export type Shape = Record<string, Param<unknown>>;
type Read<P> = P extends Param<infer T> ? T : never;
/** What a shape reads: the required ones are there. */
export type Values<S extends Shape> = { [K in keyof S as S[K] extends { isRequired: true } ? K : never]: Read<S[K]> } & { [K in keyof S as S[K] extends { isRequired: true } ? never : K]?: Read<S[K]> };

const join = (path: string, name: string): string => (path === '' ? name : `${path}[${name}]`);
const asText = (value: FormValue, path: string): string => {
  if (typeof value !== 'string') throw problems.invalidParam(path, `Invalid string: ${JSON.stringify(value).slice(0, 100)}`);
  if (value.includes('\0')) throw problems.invalidParam(path.replaceAll('\0', ''), 'Invalid string: it must not have a zero byte');
  return value;
};

/** Reads all of a request's parameters. @throws ApiProblem naming the first that is unknown, missing or wrong */
export function readParams<S extends Shape>(shape: S, given: FormMap, path = ''): Values<S> {
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(given)) if (!Object.hasOwn(shape, name)) throw problems.unknownParam(join(path, name).slice(0, 200));
  for (const [name, param] of Object.entries(shape)) {
    const value = given[name];
    if (value === undefined) {
      if (param.isRequired) throw problems.missingParam(join(path, name));
      continue;
    }
    if (value === '' && param.isRequired) throw problems.emptyParam(join(path, name));
    result[name] = param.read(value, join(path, name));
  }
  return result as Values<S>;
}

export const required = <T>(param: Param<T>): Param<NonNullable<T>> & { isRequired: true } => ({ ...(param as Param<NonNullable<T>>), isRequired: true });

/** `""` takes it away: `null`. */
export const text = (most = 5_000): Param<string | null> => ({
  read(value, path) {
    const given = asText(value, path);
    if (given.length > most) throw problems.invalidParam(path, `Invalid string: ${given.slice(0, 20)}…; must be at most ${most} characters`);
    return given === '' ? null : given;
  },
});

/** A text that cannot be taken away. */
export const id = (): Param<string> => ({
  read(value, path) {
    const given = asText(value, path);
    if (given === '') throw problems.emptyParam(path);
    return given.slice(0, 255);
  },
});

export const optionalId = (): Param<string | null> => ({ read: (value, path) => (value === '' ? null : id().read(value, path)) });

export const integer = ({ min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {}): Param<number> => ({
  read(value, path) {
    const given = asText(value, path);
    if (!/^-?\d{1,16}$/.test(given)) throw problems.invalidInteger(path, given);
    const number = Number(given);
    if (!Number.isSafeInteger(number)) throw problems.invalidInteger(path, given);
    if (number < min) throw problems.invalid('parameter_invalid_integer', min === 1 ? 'This value must be greater than or equal to 1.' : `This value must be greater than or equal to ${min}.`, path);
    if (number > max) throw problems.invalid('parameter_invalid_integer', `This value must be less than or equal to ${max}.`, path);
    return number;
  },
});

export const flag = (): Param<boolean> => ({
  read(value, path) {
    if (value !== 'true' && value !== 'false') throw problems.invalidParam(path, `Invalid boolean: ${JSON.stringify(value).slice(0, 100)}`);
    return value === 'true';
  },
});

export const choice = <const T extends string>(values: readonly T[]): Param<T> => ({
  read(value, path) {
    if (!values.some((one) => one === value)) throw problems.invalidParam(path, `Invalid ${path}: must be one of ${values.join(', ')}`);
    return value as T;
  },
});

/** Everything here is in rupiah, told in sen. */
export const currency = (): Param<'idr'> => ({
  read(value, path) {
    if (asText(value, path).toLowerCase() !== 'idr') throw problems.invalidParam(path, `Invalid currency: ${asText(value, path).slice(0, 10)}. Only idr is supported; amounts are in sen (Rp50.000 is 5000000).`);
    return 'idr';
  },
});

export const email = (): Param<string | null> => ({
  read(value, path) {
    const given = text(512).read(value, path);
    if (given !== null && !/^[^\s@]+@[^\s@]+$/.test(given)) throw problems.invalid('email_invalid', `Invalid email address: ${given.slice(0, 100)}`, path);
    return given;
  },
});

/** An address a browser is sent to: never a script. */
export const webAddress = (): Param<string | null> => ({
  read(value, path) {
    const given = text(5_000).read(value, path);
    if (given !== null && !(URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))) throw problems.invalid('url_invalid', 'Not a valid URL', path);
    return given;
  },
});

export const list = <T>(param: Param<T>, most = 100): Param<T[]> => ({
  read(value, path) {
    if (value === '') return [];
    if (!Array.isArray(value)) throw problems.invalidParam(path, 'Invalid array');
    if (value.length > most) throw problems.invalidParam(path, `Invalid array: at most ${most} entries`);
    return value.map((one, index) => param.read(one, join(path, String(index))));
  },
});

export const group = <S extends Shape>(shape: S): Param<Values<S>> => ({
  read(value, path) {
    if (typeof value === 'string' || Array.isArray(value)) throw problems.invalidParam(path, 'Invalid object');
    return readParams(shape, value, path);
  },
});

/** As `group`, but `""` takes it away. */
export const optionalGroup = <S extends Shape>(shape: S): Param<Values<S> | null> => ({ read: (value, path) => (value === '' ? null : group(shape).read(value, path)) });

/** A part of Stripe's surface that is kept as it is given and means nothing here. */
export const anything = (): Param<FormValue | null> => ({ read: (value) => (value === '' ? null : value) });

/** At most 50 keys of 40, values of 500; `""` as a value takes the key away, as the whole all of them. */
export const metadata = (): Param<Record<string, string> | null> => ({
  read(value, path) {
    if (value === '') return null;
    // A map with the keys 0, 1, 2 arrives as a list.
    const entries = Array.isArray(value) ? value.map((one, index): [string, FormValue] => [String(index), one]) : typeof value === 'string' ? null : Object.entries(value);
    if (!entries) throw problems.invalidParam(path, 'Invalid hash');
    if (entries.length > 50) throw problems.invalidParam(path, 'You can have up to 50 metadata keys.');
    for (const [name, one] of entries) {
      if (name.length > 40) throw problems.invalidParam(path, `Metadata keys can have up to 40 characters; the key '${name.slice(0, 40)}…' is longer.`);
      asText(name, path);
      if (typeof one !== 'string') throw problems.invalidParam(join(path, name), 'Metadata values must be text.');
      asText(one, join(path, name));
      if (one.length > 500) throw problems.invalidParam(join(path, name), 'Metadata values can have up to 500 characters.');
    }
    return Object.fromEntries(entries) as Record<string, string>;
  },
});

/** Until the end of the year 9999. */
const second = (): Param<number> => integer({ max: 253_402_300_799 });

/** A moment in seconds, or a range of them. */
export const created = (): Param<number | { gt?: number; gte?: number; lt?: number; lte?: number }> => ({
  read: (value, path) => (typeof value === 'string' ? second().read(value, path) : group({ gt: second(), gte: second(), lt: second(), lte: second() }).read(value, path)),
});
