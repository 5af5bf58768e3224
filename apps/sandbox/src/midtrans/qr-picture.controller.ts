import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { create } from 'qrcode';
import sharp from 'sharp';
import { MidtransError } from './midtrans-error';
import { Transactions } from './transactions';

const MARGIN = 4;
const SCALE = 8;

/** The picture behind the `generate-qr-code` action; open to everyone, as at Midtrans. */
@Controller('midtrans/v2/qris')
export class QrPictureController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':id/qr-code')
  @Header('cache-control', 'public, max-age=86400')
  async picture(@Param('id') id: string): Promise<StreamableFile> {
    const { qrString } = this.transactions.get(id).instrument;
    if (!qrString) throw new MidtransError('404');
    return new StreamableFile(await drawQr(qrString), { type: 'image/png' });
  }
}

/** sharp enlarges the modules off the event loop; the QR library's own PNG writer blocks it for 150 ms. */
async function drawQr(text: string): Promise<Buffer> {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size;
  const pixels = Buffer.from(Uint8Array.from(modules.data, (dark) => (dark ? 0 : 255)));
  const framed = await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(framed.data, { raw: { width: framed.info.width, height: framed.info.height, channels: framed.info.channels } })
    .resize((side + 2 * MARGIN) * SCALE, null, { kernel: 'nearest' })
    .png()
    .toBuffer();
}
