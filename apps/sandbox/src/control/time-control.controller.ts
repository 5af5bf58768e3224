import { Body, Controller, Get, HttpCode, Post, UnprocessableEntityException } from '@nestjs/common';
import { type ClosedDay, SettlementDays } from '../midtrans/settlement-days';
import { isDay } from '../midtrans/wib-time';
import { SandboxClock } from '../store/sandbox-clock';
import { CloseDay, FARTHEST, MoveClock } from './control-requests';

interface ClockView {
  now: string;
  ahead_ms: number;
}

/** Days that pass in a moment: expiries, retries and banks follow the sandbox's clock. */
@Controller('_control')
export class TimeControlController {
  constructor(
    private readonly clock: SandboxClock,
    private readonly days: SettlementDays,
  ) {}

  @Get('clock')
  read(): ClockView {
    return { now: this.clock.iso(), ahead_ms: this.clock.aheadMs };
  }

  /** Forward only; `POST /_control/reset` brings the real time back. */
  @Post('clock')
  @HttpCode(200)
  move(@Body() { advance_ms: advance, to }: MoveClock): ClockView {
    const by = to === undefined ? (advance ?? 0) : Date.parse(to) - this.clock.now();
    if (by < 0) throw new UnprocessableEntityException(['to tidak boleh sebelum jam sandbox sekarang']);
    if (by > FARTHEST) throw new UnprocessableEntityException(['to paling jauh satu tahun lagi']);
    this.clock.advance(by);
    return this.read();
  }

  @Get('day')
  listDays(): { days: ClosedDay[] } {
    return { days: this.days.days() };
  }

  /** Writes the settlement file of a day, without waiting for its midnight. */
  @Post('day')
  @HttpCode(200)
  closeDay(@Body() { day = this.days.today }: CloseDay): ClosedDay {
    if (!isDay(day) || day > this.days.today) throw new UnprocessableEntityException(['day harus hari yang sudah tiba, seperti 2026-11-24']);
    return this.days.close(day);
  }
}
