import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { CodeFormat, CodeReader } from './code-reader';

// From our own shop: nobody else is asked for programs.
prepareZXingModule({ overrides: { locateFile: () => wasm } });

export const wasmReader = (formats: CodeFormat[]): CodeReader => new BarcodeDetector({ formats });
