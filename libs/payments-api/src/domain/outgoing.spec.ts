import { createHmac } from 'node:crypto';
import { days, hours } from '@etalase/kernel';
import { isPrivateAddress } from './private-address';
import { nextWait, RETRY_SPAN_MS } from './retry-plan';
import { signPayload } from './signature';

describe('webhooks that leave', () => {
  it('are signed by every secret of a rotation', () => {
    const hmac = (secret: string): string => createHmac('sha256', secret).update('1700000000.{"a":1}').digest('hex');
    expect(signPayload('{"a":1}', ['new', 'old'], 1_700_000_000)).toBe(`t=1700000000,v1=${hmac('new')},v1=${hmac('old')}`);
  });

  it('are tried for three days, ever further apart', () => {
    const waits: number[] = [];
    for (let tries = 1, wait = nextWait(1); wait !== null; tries += 1, wait = nextWait(tries)) waits.push(wait);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(Math.abs(RETRY_SPAN_MS - days(3))).toBeLessThan(hours(3));
    expect(nextWait(waits.length + 1)).toBeNull();
  });

  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', 'localhost', ''])('do not go to %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['1.1.1.1', '103.10.60.1', '172.32.0.1', '2606:4700:4700::1111'])('may go to %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
