import type { VNode } from 'preact';
import { Chip } from '../chip';

/** Everything about certificates, one tap apart. */
export function CertificateDesks({ here }: { here: 'register' | 'waivers' | 'keys' }): VNode {
  return (
    <nav class="row queues" aria-label="Sertifikat">
      <Chip to="/kantor/sertifikat" isOn={here === 'register'}>
        Daftar
      </Chip>
      <Chip to="/kantor/keringanan" isOn={here === 'waivers'}>
        Keringanan
      </Chip>
      <Chip to="/kantor/kunci" isOn={here === 'keys'}>
        Kunci
      </Chip>
    </nav>
  );
}
