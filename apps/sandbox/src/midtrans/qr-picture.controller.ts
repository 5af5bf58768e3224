import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { toBuffer } from 'qrcode';
import { MidtransError } from './midtrans-error';
import { Transactions } from './transactions';

/** The picture behind the `generate-qr-code` action; open to everyone, as at Midtrans. */
@Controller('midtrans/v2/qris')
export class QrPictureController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':id/qr-code')
  @Header('cache-control', 'public, max-age=86400')
  async picture(@Param('id') id: string): Promise<StreamableFile> {
    const { qrString } = this.transactions.get(id).instrument;
    if (!qrString) throw new MidtransError('404');
    return new StreamableFile(await toBuffer(qrString, { type: 'png', width: 512, margin: 2, errorCorrectionLevel: 'M' }), { type: 'image/png' });
  }
}
