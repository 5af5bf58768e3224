import { Body, Controller, Get, HttpCode, Param, Patch, Post, UseGuards } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { BANK_NAMES } from './bank-accounts';
import { IrisError } from './iris-error';
import { IrisKeyGuard } from './iris-key.guard';

interface Beneficiary {
  readonly name: string;
  readonly account: string;
  readonly bank: string;
  readonly alias_name: string;
  readonly email: string;
}

const FIELDS = ['name', 'account', 'bank', 'alias_name', 'email'] as const;

/** The list of known recipients. A payout does not need it; the official client has calls for it. */
@Controller('iris/api/v1/beneficiaries')
@UseGuards(IrisKeyGuard)
export class BeneficiariesController {
  private readonly rows: Collection<Beneficiary>;

  constructor(store: SandboxStore) {
    this.rows = store.collection<Beneficiary>('iris-beneficiaries');
  }

  @Get()
  list(): Beneficiary[] {
    return [...this.rows.values()];
  }

  @Post()
  @HttpCode(201)
  create(@Body() body: unknown): { status: string } {
    const wanted = read(body, 'An error occurred when creating beneficiary');
    const isKnown = [...this.rows.values()].some(({ account, bank, alias_name: alias }) => alias === wanted.alias_name || (account === wanted.account && bank === wanted.bank));
    if (isKnown) throw new IrisError(400, 'An error occurred when creating beneficiary', ['Account has already been taken']);
    this.rows.put(wanted.alias_name, wanted);
    return { status: 'created' };
  }

  @Patch(':alias')
  update(@Param('alias') alias: string, @Body() body: unknown): { status: string } {
    if (!this.rows.get(alias)) throw new IrisError(404, 'Beneficiary not found');
    const wanted = read(body, 'An error occurred when updating beneficiary');
    this.rows.delete(alias);
    this.rows.put(wanted.alias_name, wanted);
    return { status: 'updated' };
  }
}

function read(body: unknown, message: string): Beneficiary {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const row = Object.fromEntries(FIELDS.map((field) => [field, typeof given[field] === 'string' ? given[field] : ''])) as unknown as Beneficiary;
  const complaints = [
    ...(row.name === '' || row.name.length > 100 ? ['Name is invalid'] : []),
    ...(/^\d{6,20}$/.test(row.account) ? [] : ['Account is invalid']),
    ...(Object.hasOwn(BANK_NAMES, row.bank) ? [] : ['Bank is not supported']),
    ...(/^[A-Za-z0-9]{1,20}$/.test(row.alias_name) ? [] : ['Alias name is invalid']),
    ...(row.email === '' || /^\S+@\S+\.\S+$/.test(row.email) ? [] : ['Email is invalid']),
  ];
  if (complaints.length > 0) throw new IrisError(400, message, complaints);
  return row;
}
