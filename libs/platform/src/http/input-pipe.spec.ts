import { IsOptional, IsString } from 'class-validator';
import { inputPipe } from './input-pipe';

class AllOptional {
  @IsOptional() @IsString() note?: string;
}

const read = (value: unknown): Promise<unknown> => inputPipe().transform(value, { type: 'body', metatype: AllOptional });

describe('inputPipe', () => {
  it('takes a body, an empty one, and none at all', async () => {
    expect(await read({ note: 'Titip tetangga' })).toEqual({ note: 'Titip tetangga' });
    expect(await read({})).toEqual({});
    expect(await read(undefined)).toEqual({});
  });

  it.each([[null], [[]], ['tulisan'], [7], [{ tidakDikenal: 1 }], [{ note: 7 }]])('refuses %j with a sentence for people', async (value) => {
    const error = await read(value).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ fields: [{ message: expect.stringMatching(/^Bagian ini /) }] });
  });
});
