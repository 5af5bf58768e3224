import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from '@etalase/kernel';
import { InputError } from './problem';
import { forgetNulls, overlong, unwritable } from './written';

/** class-validator's constraint names in words a villager reads. A DTO's own `message` wins when it is not the default. */
const SENTENCES: Record<string, string> = {
  isNotEmpty: 'Bagian ini wajib diisi.',
  isDefined: 'Bagian ini wajib diisi.',
  isString: 'Bagian ini harus berupa tulisan.',
  isInt: 'Bagian ini harus angka bulat.',
  isNumber: 'Bagian ini harus angka.',
  isBoolean: 'Bagian ini harus ya atau tidak.',
  isUuid: 'Penanda ini tidak dikenal.',
  isIn: 'Pilihan ini tidak tersedia.',
  isEnum: 'Pilihan ini tidak tersedia.',
  isArray: 'Bagian ini harus berupa daftar.',
  isObject: 'Bagian ini belum lengkap.',
  isDateString: 'Tanggal belum benar. Tulis seperti 2026-11-24.',
  isUrl: 'Alamat situs belum benar.',
  isEmail: 'Alamat surel belum benar.',
  matches: 'Bentuk isian ini belum benar.',
  arrayMaxSize: 'Daftar ini terlalu panjang.',
  arrayMinSize: 'Daftar ini masih kosong.',
  arrayUnique: 'Ada yang disebut dua kali di daftar ini.',
  maxLength: 'Tulisan ini terlalu panjang.',
  minLength: 'Tulisan ini terlalu pendek.',
  isLength: 'Panjang tulisan ini belum sesuai.',
  min: 'Angka ini terlalu kecil.',
  max: 'Angka ini terlalu besar.',
  whitelistValidation: 'Bagian ini tidak dikenal.',
  unknownValue: 'Isian ini tidak dikenal.',
};

const DEFAULT_MESSAGE = /^(Validation failed|All [\w.[\]]+'s elements|(each value in )?(nested property )?[\w.[\]]+ (must|should|has))/;

export function fieldProblems(errors: ValidationError[], path = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const [name, text] = Object.entries(error.constraints ?? {})[0] ?? [];
    const own = name === undefined ? [] : [{ field, message: text && !DEFAULT_MESSAGE.test(text) && !text.startsWith('property ') && !text.startsWith('an unknown') ? text : (SENTENCES[name] ?? 'Isian ini belum benar.') }];
    return [...own, ...fieldProblems(error.children ?? [], field)];
  });
}

/** Nest takes the JSON text `null` for an empty object; whoever wrote it meant something else. */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && value === null) throw new InputError([{ field: 'body', message: SENTENCES.isObject ?? '' }]);
    const taken = await this.read(value, metadata);
    if (metadata.type !== 'body') return taken;
    const faults = overlong(taken, SENTENCES.maxLength ?? '');
    if (faults.length > 0) throw new InputError(faults);
    forgetNulls(taken);
    return taken;
  }

  private async read(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      // The check of a mail address trips over half a letter.
      if (error instanceof URIError) throw new InputError(unwritable(value));
      throw error;
    }
  }
}

/** Refuses unknown fields and wrong types with 400 and one sentence a field; turns query text into the DTO's types. */
export const inputPipe = (): ValidationPipe =>
  new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new InputError(fieldProblems(errors).slice(0, 50)),
  });
