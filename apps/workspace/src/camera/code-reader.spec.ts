import { codeReader, takeReaderAlong } from './code-reader';

const mockOurs = { detect: async () => [{ rawValue: 'ours' }] };
const mockReadNow = jest.fn(async () => undefined);
jest.mock('./wasm-reader', () => ({ wasmReader: () => mockOurs, readNow: mockReadNow }));

/** A phone whose browser reads these by itself; `null` for one whose reader is broken. */
function phone(formats: string[] | null): void {
  class BarcodeDetector {
    static getSupportedFormats = async (): Promise<string[]> => formats ?? Promise.reject(new Error('no service'));
    constructor(readonly options: { formats: string[] }) {}
    detect = async (): Promise<{ rawValue: string }[]> => [{ rawValue: this.options.formats.join() }];
  }
  Object.assign(globalThis, { window: { BarcodeDetector } });
}
const read = async (formats: Parameters<typeof codeReader>[0]): Promise<string | undefined> => (await (await codeReader(formats)).detect({} as HTMLVideoElement))[0]?.rawValue;

describe('the reader of codes', () => {
  beforeEach(() => mockReadNow.mockClear());
  afterAll(() => void Reflect.deleteProperty(globalThis, 'window'));

  it('is the phone’s own where it knows all that is looked for, and nothing is fetched', async () => {
    phone(['aztec', 'code_128', 'qr_code']);
    expect(await read(['code_128', 'qr_code'])).toBe('code_128,qr_code');
    await takeReaderAlong(['qr_code']);
    expect(mockReadNow).not.toHaveBeenCalled();
  });

  it.each([
    ['lacks one kind', ['qr_code']],
    ['has a reader that does not answer', null],
  ])('is ours on a phone that %s, and is taken along', async (_why, formats) => {
    phone(formats);
    expect(await read(['code_128', 'qr_code'])).toBe('ours');
    await takeReaderAlong(['code_128']);
    expect(mockReadNow).toHaveBeenCalledTimes(1);
  });

  it('is ours on a phone without one', async () => {
    Object.assign(globalThis, { window: {} });
    expect(await read(['qr_code'])).toBe('ours');
  });
});
