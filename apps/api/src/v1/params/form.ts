import { problems } from '@etalase/payments-api';

/** What a form says: texts, lists and maps of them. */
export type FormValue = string | FormValue[] | FormMap;
export interface FormMap {
  [name: string]: FormValue;
}

const MOST_FIELDS = 1_000;
const MOST_DEPTH = 8;

const pathOf = (name: string): string[] => {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  if (!match) throw problems.unknownParam(name.slice(0, 100));
  return [match[1] ?? '', ...[...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')];
};

/** `a[b][0]=x` in flat fields becomes `{a: {b: ['x']}}`. Names are data here, so the maps have no prototype. */
export function unfold(flat: Readonly<Record<string, unknown>>): FormMap {
  const root = newMap();
  const fields = Object.entries(flat).flatMap(([name, value]) => (Array.isArray(value) ? value.map((one): [string, unknown] => [name, one]) : [[name, value] as [string, unknown]]));
  if (fields.length > MOST_FIELDS) throw problems.invalidParam('', 'The request has too many parameters.');
  for (const [name, value] of fields) put(root, pathOf(name), typeof value === 'string' ? value : String(value), name);
  return toLists(root) as FormMap;
}

const newMap = (): FormMap => Object.create(null) as FormMap;

function put(root: FormMap, path: string[], value: string, name: string): void {
  if (path.length > MOST_DEPTH) throw problems.unknownParam(name.slice(0, 100));
  let map = root;
  for (const [depth, given] of path.entries()) {
    // `list[]=x` is the next of the list.
    const key = given === '' ? String(Object.keys(map).length) : given;
    if (depth === path.length - 1) {
      map[key] = value;
      return;
    }
    const next = map[key];
    if (next === undefined) map = map[key] = newMap();
    else if (typeof next === 'object' && !Array.isArray(next)) map = next;
    else throw problems.invalidParam(name, `Invalid object: ${path.slice(0, depth + 1).join('.')} was given as text too.`);
  }
}

/** A map whose names are 0, 1, 2 … is a list. */
function toLists(value: FormValue): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const isList = names.length > 0 && names.every((name) => /^\d{1,4}$/.test(name));
  if (isList) return names.sort((a, b) => Number(a) - Number(b)).map((name) => toLists(value[name] ?? ''));
  for (const name of names) value[name] = toLists(value[name] ?? '');
  return value;
}
