import { getMetadataStorage } from 'class-validator';
import type { FieldProblem } from '@etalase/kernel';

/** A zero byte, or half of a letter that takes two: no table takes them. */
const UNWRITABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const DEEPEST = 8;

type Visit = (owner: object, key: string, value: unknown, path: string) => void;

/** Every value of a body, with the path by which a refusal names it. */
function walk(value: unknown, visit: Visit, path = '', depth = 0): void {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value) || depth > DEEPEST) return;
  for (const [key, part] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    visit(value, key, part, at);
    walk(part, visit, at, depth + 1);
  }
}

/** Fields whose text cannot be written down. */
export function unwritable(body: unknown): FieldProblem[] {
  const found: FieldProblem[] = [];
  walk(body, (_, key, value, field) => {
    if (UNWRITABLE.test(key) || (typeof value === 'string' && UNWRITABLE.test(value))) found.push({ field: field.replaceAll(new RegExp(UNWRITABLE, 'g'), ''), message: 'Ada huruf di sini yang tidak bisa kami simpan. Tulis ulang bagian ini.' });
  });
  return found.slice(0, 20);
}

interface Limit {
  name?: string;
  propertyName: string;
  each: boolean;
  constraints?: unknown[];
  message?: unknown;
}

/** The validator counts a letter and the mark that says how it is drawn (U+FE0F behind a heart) as one, PostgreSQL as two. @param words for a limit without its own */
export function overlong(dto: unknown, words: string): FieldProblem[] {
  const found: FieldProblem[] = [];
  walk(dto, (owner, key, value, field) => {
    if (typeof value !== 'string' || !/[\uFE0E\uFE0F]/.test(value)) return;
    const limits = getMetadataStorage().getTargetValidationMetadatas(owner.constructor, '', false, false) as Limit[];
    for (const { name, propertyName, each, constraints = [], message } of limits) {
      const most = name === 'isLength' ? constraints[1] : name === 'maxLength' ? constraints[0] : undefined;
      if (propertyName === key && !each && typeof most === 'number' && [...value].length > most) found.push({ field, message: typeof message === 'string' ? message : words });
    }
  });
  return found;
}

/**
 * `null` for a field that need not be said, and is not described as nullable, is the same as not saying it: its default stands.
 * (`@IsOptional` lets `null` through, and nobody behind it reckons with one.)
 */
export function forgetNulls(dto: unknown): void {
  walk(dto, (owner, key, value) => {
    if (value !== null || owner.constructor === Object || Array.isArray(owner)) return;
    const described = Reflect.getMetadata('swagger/apiModelProperties', owner.constructor.prototype as object, key) as { nullable?: boolean } | undefined;
    if (!described || described.nullable === true) return;
    const fresh = new (owner.constructor as new () => Record<string, unknown>)();
    if (key in fresh) (owner as Record<string, unknown>)[key] = fresh[key];
    else delete (owner as Record<string, unknown>)[key];
  });
}
