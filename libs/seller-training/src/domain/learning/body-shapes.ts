import { isMoment } from '@etalase/kernel';
import type { EventKind } from './learning-event';
import { TEST_ROLES } from './papers';

const MOST_ANSWERS = 60;
const MOST_PRACTICE_LETTERS = 8_000;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, least: number, most: number): boolean => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const isShort = (value: unknown, most: number): value is string => typeof value === 'string' && value.length >= 1 && value.length <= most;

function isGiven(value: unknown): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.length <= 8 && value.every((one) => isWhole(one, 0, 20));
}

/** @returns fields of an event's body that are not what they should be, with a sentence; none when it is sound. */
export function bodyFaults(kind: EventKind, body: unknown): { field: string; message: string }[] {
  if (!isFields(body)) return [{ field: 'body', message: 'Catatan belajar ini belum lengkap.' }];
  const wrong = (field: string, message: string, isRight: boolean): { field: string; message: string }[] => (isRight ? [] : [{ field: `body.${field}`, message }]);
  if (kind === 'lesson') return [...wrong('lesson', 'Pelajaran ini tidak dikenal.', isShort(body.lesson, 80) && SLUG.test(body.lesson)), ...wrong('pct', 'Kemajuan adalah angka 1 sampai 100.', isWhole(body.pct, 1, 100))];
  if (kind === 'practice') {
    return [...wrong('act', 'Langkah latihan ini tidak dikenal.', isShort(body.act, 40)), ...wrong('data', 'Isi langkah latihan ini terlalu panjang.', isFields(body.data) && JSON.stringify(body.data).length <= MOST_PRACTICE_LETTERS)];
  }
  const answers = Array.isArray(body.answers) ? body.answers : null;
  const items = (answers ?? []).map((answer: unknown) => (isFields(answer) ? answer.item : null));
  return [
    ...wrong('role', 'Tes ini tidak dikenal.', (TEST_ROLES as readonly unknown[]).includes(body.role)),
    ...wrong('grantId', 'Kesempatan tes ini tidak dikenal.', body.grantId === null || (isShort(body.grantId, 36) && UUID.test(body.grantId))),
    ...wrong('versionId', 'Versi kursus ini tidak dikenal.', isShort(body.versionId, 36) && UUID.test(body.versionId)),
    ...wrong('startedAt', 'Waktu mulai belum benar.', isShort(body.startedAt, 40) && isMoment(body.startedAt)),
    ...wrong('answers', `Jawaban paling banyak ${MOST_ANSWERS}, masing-masing satu kali.`, answers !== null && answers.length <= MOST_ANSWERS && new Set(items).size === items.length && answers.every((answer: unknown) => isFields(answer) && isShort(answer.item, 80) && isGiven(answer.given))),
  ];
}
