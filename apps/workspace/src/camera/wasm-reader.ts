import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { CodeFormat, CodeReader } from './code-reader';

// From our own shop: nobody else is asked for programs.
const overrides = { locateFile: () => wasm };
prepareZXingModule({ overrides });

export const wasmReader = (formats: CodeFormat[]): CodeReader => new BarcodeDetector({ formats });

/** Its WebAssembly otherwise comes with the first look through the camera. */
export async function readNow(): Promise<void> {
  await prepareZXingModule({ overrides, fireImmediately: true });
}
