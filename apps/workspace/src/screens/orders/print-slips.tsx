import type { VNode } from 'preact';
import { ButtonLink } from '@etalase/ui';

const address = (shopId: string, orderIds: readonly string[], size: 'a6' | '58mm'): string => `/api/shops/${shopId}/papers/slips?orders=${orderIds.join(',')}&size=${size}`;

/** The papers of one order or many: to stick on the parcel, and to pack by. */
export function PrintSlips({ shopId, orderIds }: { shopId: string; orderIds: readonly string[] }): VNode {
  return (
    <div class="duo">
      <ButtonLink href={address(shopId, orderIds, 'a6')} target="_blank">
        Slip A6
      </ButtonLink>
      <ButtonLink href={address(shopId, orderIds, '58mm')} target="_blank">
        Label 58 mm
      </ButtonLink>
    </div>
  );
}
