import { SheetRefusal } from './raw-sheet';
import { isZip, SafeZip, UnsafeZip } from './safe-zip';

const OLE = 0xe011cfd0;
const MOST_UNPACKED = 200 * 1024 * 1024;

/** The look from outside, cheap enough for the moment of the upload; `readSheet` looks inside. @throws SheetRefusal */
export async function inspectSheet(content: Buffer): Promise<void> {
  if (content.length >= 4 && content.readUInt32LE(0) === OLE) throw new SheetRefusal('old_excel');
  if (!isZip(content)) {
    const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
    if (content.length === 0 || (!isUtf16 && content.includes(0))) throw new SheetRefusal('not_a_workbook');
    return;
  }
  try {
    const zip = await SafeZip.open(content, { entries: 2_000, entryBytes: 0, totalBytes: 0 });
    zip.close();
    if (!zip.entries.some((entry) => entry.fileName === 'xl/workbook.xml')) throw new SheetRefusal('not_a_workbook');
    if (zip.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > MOST_UNPACKED) throw new SheetRefusal('too_much_inside');
  } catch (error) {
    if (error instanceof UnsafeZip) throw new SheetRefusal(error.message.includes('many') ? 'too_much_inside' : 'broken');
    throw error;
  }
}
