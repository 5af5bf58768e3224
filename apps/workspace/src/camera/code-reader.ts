/** Finds codes in a picture of the camera; the Barcode Detection API, or what stands in for it. */
export interface CodeReader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
export type CodeFormat = 'qr_code' | 'code_128' | 'code_39' | 'itf';

interface NativeReader {
  new (options: { formats: CodeFormat[] }): CodeReader;
  getSupportedFormats(): Promise<string[]>;
}

async function nativeReader(formats: CodeFormat[]): Promise<NativeReader | null> {
  const Native = (window as unknown as { BarcodeDetector?: NativeReader }).BarcodeDetector;
  const known = Native ? await Native.getSupportedFormats().catch(() => []) : [];
  return Native && formats.every((format) => known.includes(format)) ? Native : null;
}

/** Chrome on Android reads codes by itself; a phone that does not gets a reader from us, once there is signal. @throws Error when neither can be had */
export async function codeReader(formats: CodeFormat[]): Promise<CodeReader> {
  const Native = await nativeReader(formats);
  if (Native) return new Native({ formats });
  const { wasmReader } = await import('./wasm-reader');
  return wasmReader(formats);
}

/** For who will scan where there is no signal: a phone that needs our reader fetches it now, and the service worker keeps it. Never throws. */
export async function takeReaderAlong(formats: CodeFormat[]): Promise<void> {
  try {
    if (!(await nativeReader(formats))) await (await import('./wasm-reader')).readNow();
  } catch {
    // Without a line it is fetched the next time, or the names are tapped.
  }
}
