import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { inputPipe } from './input-pipe';

class Described {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(2, 5, { message: 'Nama 2 sampai 5 huruf.' }) name?: string;
  @ApiPropertyOptional() @IsOptional() @MaxLength(3) unit?: string;
  @ApiPropertyOptional({ nullable: true, type: String }) @IsOptional() @IsString() until?: string | null;
  @ApiPropertyOptional() @IsOptional() @IsString() way: string = 'biasa';
  @ApiPropertyOptional() @IsOptional() @IsEmail() mail?: string;
}

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

  it('takes null for not said, where nothing else is meant by it', async () => {
    const all = (await inputPipe().transform({ name: null, until: null, way: null, mail: null }, { type: 'body', metatype: Described })) as Described;
    expect([all.name, all.until, all.way, all.mail]).toEqual([undefined, null, 'biasa', undefined]);
  });

  it('counts letters as the tables do', async () => {
    const faults = (body: object): Promise<unknown> => inputPipe().transform(body, { type: 'body', metatype: Described }).then(() => [], ({ fields }: { fields: unknown }) => fields);
    expect(await faults({ name: '😀'.repeat(5), unit: '❤️a' })).toEqual([]);
    expect(await faults({ name: '❤️'.repeat(5), unit: '❤️❤️' })).toEqual([{ field: 'name', message: 'Nama 2 sampai 5 huruf.' }, { field: 'unit', message: 'Tulisan ini terlalu panjang.' }]);
    expect(await faults({ mail: '\ud83dx@contoh.id' })).toMatchObject([{ field: 'mail' }]);
  });

  it.each([[null], [[]], ['tulisan'], [7], [{ tidakDikenal: 1 }], [{ note: 7 }]])('refuses %j with a sentence for people', async (value) => {
    const error = await read(value).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ fields: [{ message: expect.stringMatching(/^Bagian ini /) }] });
  });
});
