import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateBy } from 'class-validator';
import { type Channel, channels } from '../messages/message';
import { type TrafficMode, trafficModes } from '../notifications/traffic';
import { isDay } from '../midtrans/wib-time';
import { type OutageChannel, type OutageMode, outageChannels, outageModes } from './outages';

const HOUR = 3_600_000;
/** How far the clock is moved at once. */
export const FARTHEST = 366 * 24 * HOUR;

/** ISO 8601 has weeks as well, and `Date` knows none: a clock that was moved to one would stand still for ever. */
const CLOCK = /^T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const isMoment = (value: unknown): boolean => typeof value === 'string' && isDay(value.slice(0, 10)) && CLOCK.test(value.slice(10)) && !Number.isNaN(Date.parse(value));
const IsMoment = (name: string): PropertyDecorator => ValidateBy({ name: 'isMoment', validator: { validate: isMoment } }, { message: `${name} harus waktu seperti 2026-11-24T08:00:00+07:00` });

export class WaitForNews {
  /** Wait this long for what is on its way. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'wait_ms harus angka' })
  @Min(0, { message: 'wait_ms paling sedikit 0' })
  @Max(60_000, { message: 'wait_ms paling banyak 60.000' })
  wait_ms?: number;
}

export class DeedQuery extends WaitForNews {
  /** Only for a chargeback: the bank takes so much, and leaves the rest. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'amount harus rupiah bulat' })
  @Min(1, { message: 'amount paling sedikit 1' })
  amount?: number;
}

export class ReadMessages extends WaitForNews {
  @IsOptional()
  @IsString()
  @Length(1, 254, { message: 'to harus nomor atau alamat' })
  to?: string;

  @IsOptional()
  @IsIn(channels, { message: `channel harus salah satu dari ${channels.join(', ')}` })
  channel?: Channel;

  @IsOptional()
  @IsString()
  @Length(1, 512, { message: 'reference harus 1 sampai 512 huruf' })
  reference?: string;

  @IsOptional()
  @IsString()
  @Length(1, 200, { message: 'contains harus 1 sampai 200 huruf' })
  contains?: string;

  @IsOptional()
  @IsMoment('since')
  since?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'limit harus angka' })
  @Min(1, { message: 'limit paling sedikit 1' })
  @Max(20_000, { message: 'limit paling banyak 20.000' })
  limit?: number;
}

export class ChangeTraffic {
  @IsIn(trafficModes, { message: `mode harus salah satu dari ${trafficModes.join(', ')}` })
  mode: TrafficMode;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'count harus angka' })
  @Min(1, { message: 'count paling sedikit 1' })
  @Max(1_000_000, { message: 'count paling banyak 1.000.000' })
  count?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'delay_ms harus angka' })
  @Min(0, { message: 'delay_ms paling sedikit 0' })
  @Max(24 * HOUR, { message: 'delay_ms paling banyak satu hari' })
  delay_ms?: number;
}

export class ChangeOutage {
  @IsIn(outageChannels, { message: `channel harus salah satu dari ${outageChannels.join(', ')}` })
  channel: OutageChannel;

  @IsIn(outageModes, { message: `mode harus salah satu dari ${outageModes.join(', ')}` })
  mode: OutageMode;

  @IsOptional()
  @IsString()
  @Length(1, 254, { message: 'to harus nomor atau alamat' })
  to?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'delay_ms harus angka' })
  @Min(0, { message: 'delay_ms paling sedikit 0' })
  @Max(60_000, { message: 'delay_ms paling banyak 60.000' })
  delay_ms?: number;
}

export class TellAccount {
  @IsString()
  @Length(2, 20, { message: 'bank harus kode bank' })
  bank: string;

  @IsString()
  @Length(6, 20, { message: 'number harus 6 sampai 20 angka' })
  number: string;

  @IsString()
  @Length(1, 80, { message: 'name harus nama pemilik' })
  name: string;
}

export class MoveClock {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'advance_ms harus angka' })
  @Min(0, { message: 'advance_ms paling sedikit 0' })
  @Max(FARTHEST, { message: 'advance_ms paling banyak satu tahun' })
  advance_ms?: number;

  @IsOptional()
  @IsMoment('to')
  to?: string;
}

export class CloseDay {
  @IsOptional()
  @IsString({ message: 'day harus hari seperti 2026-11-24' })
  day?: string;
}

export class TopUp {
  @Type(() => Number)
  @IsInt({ message: 'amount harus rupiah bulat' })
  @Min(1, { message: 'amount paling sedikit 1' })
  @Max(1_000_000_000_000, { message: 'amount paling banyak satu triliun' })
  amount: number;
}
