import type { LocalCommand } from './local-command';
import type { Exchange } from './sync-line';

const wire = ({ clientId, sequence, kind, subject, shopId, occurredAt, baseVersion, payload }: LocalCommand) => ({
  clientId,
  sequence,
  kind,
  subject,
  occurredAt,
  payload,
  ...(shopId === null ? {} : { shopId }),
  ...(baseVersion === null ? {} : { baseVersion }),
});

/** One round trip as it goes over the line. `personId`: whose phone speaks; a session of somebody else is refused. */
export const exchangeBody = (personId: string, { deviceId, sentAt, commands, packs }: Exchange) => ({
  personId,
  deviceId,
  sentAt,
  commands: commands.map(wire),
  packs: packs.map(({ shopId, cursor }) => (cursor === '' ? { shopId } : { shopId, cursor })),
});
