import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Secrets, Settings } from '@etalase/platform';
import { cookieOptions, type ShopRequest } from '../rendering/visitor';
import { type AddressForm, readAddress } from './address-form';

const COOKIE = 'etalase_alamat';
const PURPOSE = 'checkout-address';
const KEPT_SECONDS = 30 * 86_400;

/** The address between the steps, and for the next order: sealed, in the shopper's own browser, nowhere else. */
@Injectable()
export class AddressDraft {
  constructor(
    private readonly secrets: Secrets,
    private readonly settings: Settings,
  ) {}

  read(request: ShopRequest): AddressForm | null {
    const sealed = request.cookies[COOKIE];
    if (!sealed) return null;
    try {
      return readAddress(JSON.parse(this.secrets.open(sealed, PURPOSE)) as Record<string, unknown>);
    } catch {
      // Sealed with another key or changed by hand: as good as none.
      return null;
    }
  }

  keep(reply: FastifyReply, form: AddressForm): void {
    const { cariDesa: _typed, ...address } = form;
    void reply.setCookie(COOKIE, this.secrets.seal(JSON.stringify(address), PURPOSE), cookieOptions(this.settings, KEPT_SECONDS, { path: '/checkout' }));
  }
}
