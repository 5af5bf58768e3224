/** Finds codes in a picture of the camera; the Barcode Detection API, or what stands in for it. */
export interface CodeReader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
export type CodeFormat = 'qr_code' | 'code_128' | 'code_39' | 'itf';

interface NativeReader {
  new (options: { formats: CodeFormat[] }): CodeReader;
  getSupportedFormats(): Promise<string[]>;
}

/** Chrome on Android reads codes by itself; a phone that does not gets a reader from us, once there is signal. @throws Error when neither can be had */
export async function codeReader(formats: CodeFormat[]): Promise<CodeReader> {
  const Native = (window as unknown as { BarcodeDetector?: NativeReader }).BarcodeDetector;
  const known = Native ? await Native.getSupportedFormats().catch(() => []) : [];
  if (Native && formats.every((format) => known.includes(format))) return new Native({ formats });
  const { wasmReader } = await import('./wasm-reader');
  return wasmReader(formats);
}
