import { Injectable } from '@nestjs/common';
import { Secrets } from '@etalase/platform';
import { errors } from '../domain/errors';
import { maskNik, parseNik } from '../domain/nik';
import { parseNumber, showNumber } from '../domain/numbers';
import type { Requirement } from '../domain/requirements';

/** What a seller or an operator sends in for one requirement. */
export interface EvidenceValue {
  nik?: string;
  name?: string;
  number?: string;
  /** ISO date */
  expiresOn?: string;
  isAgreed?: boolean;
}

/** The same, checked and sealed: nothing of it can be read in the database. */
export interface ReadValue {
  shown: string;
  sealed: string | null;
  lookup: string | null;
  expiresOn: string | null;
}

export const NIK_PURPOSE = 'nik';
const NAME = /^[\p{L}\p{M}'’.,\- ]{2,80}$/u;

/** Turns what was typed into what is kept. */
@Injectable()
export class ReadEvidence {
  constructor(private readonly secrets: Secrets) {}

  /** @throws DomainError naming the field and the reason */
  execute(rule: Requirement, value: EvidenceValue, today: string): ReadValue {
    switch (rule.kind) {
      case 'identity':
        return this.identity(value, today);
      case 'number':
      case 'certificate':
        return this.numbered(rule, value, today);
      case 'statement':
        if (value.isAgreed !== true) throw errors.make('value_missing', {}, { field: 'isAgreed' });
        // Asked anew each year (PMK 37/2025).
        return { shown: 'Disetujui', sealed: null, lookup: null, expiresOn: `${today.slice(0, 4)}-12-31` };
      case 'photo':
        throw errors.make('given_otherwise', { how: 'Kirim fotonya.' }, { field: 'photo' });
      case 'payout':
        throw errors.make('given_otherwise', { how: 'Pasang rekening dengan kode dari HP pemilik.' });
      default:
        throw errors.make('given_otherwise', { how: rule.help });
    }
  }

  private identity(value: EvidenceValue, today: string): ReadValue {
    const nik = parseNik(value.nik ?? '', today);
    const name = (value.name ?? '').trim().replace(/\s+/g, ' ');
    if (!NAME.test(name)) throw errors.make('name_on_card', {}, { field: 'name' });
    return { shown: `${maskNik(nik.number)} · ${name}`, sealed: this.secrets.seal(JSON.stringify({ nik: nik.number, name }), NIK_PURPOSE), lookup: this.secrets.keyedHash(nik.number, NIK_PURPOSE), expiresOn: null };
  }

  private numbered(rule: Requirement, value: EvidenceValue, today: string): ReadValue {
    const number = parseNumber(rule.form, value.number ?? '');
    if (rule.mustExpire && !value.expiresOn) throw errors.make('expiry_missing', {}, { field: 'expiresOn' });
    if (value.expiresOn && value.expiresOn < today) throw errors.make('expiry_past', {}, { field: 'expiresOn' });
    const lookup = rule.form === 'npwp' ? this.secrets.keyedHash(number, rule.key) : null;
    return { shown: showNumber(rule.form, number), sealed: this.secrets.seal(number, rule.key), lookup, expiresOn: value.expiresOn ?? null };
  }
}
