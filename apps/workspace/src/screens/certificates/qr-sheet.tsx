import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { create } from 'qrcode';
import type { Certificate } from '../../api/certificates';
import { Sheet } from '../../parts/sheet';
import { spokenCode } from '../../words/certificates-held';

/** Light squares around it that readers need. */
const QUIET = 4;

/** For the other person's camera: as large as the screen, readable without a signal on either side. */
export function QrSheet({ certificate, address, onClose }: { certificate: Certificate; address: string; onClose: () => void }): VNode {
  const { size, path } = useMemo(() => drawn(address), [address]);
  return (
    <Sheet title={certificate.courseTitle} onClose={onClose}>
      <div class="stack">
        <svg class="held__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`Kode QR sertifikat ${spokenCode(certificate.code)}`} shape-rendering="crispEdges">
          <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
          <path d={path} />
        </svg>
        <p class="held__code num">{spokenCode(certificate.code)}</p>
        <p class="soft">Orang lain memindainya dengan kamera HP. Isi sertifikat langsung terbaca dan diperiksa, juga tanpa sinyal.</p>
      </div>
    </Sheet>
  );
}

function drawn(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) for (let column = 0; column < modules.size; column += 1) if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  return { size: modules.size + 2 * QUIET, path };
}
