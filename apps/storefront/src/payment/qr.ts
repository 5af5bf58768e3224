import QRCode from 'qrcode';

const LOOK = { errorCorrectionLevel: 'M', margin: 2 } as const;

/** Drawn as vectors: sharp at any size and a quarter of a picture's weight. */
export const qrSvg = (text: string): Promise<string> => QRCode.toString(text, { ...LOOK, type: 'svg' });

/** For saving to the gallery and uploading in an e-wallet app. */
export const qrPicture = (text: string): Promise<Buffer> => QRCode.toBuffer(text, { ...LOOK, margin: 4, width: 720 });
