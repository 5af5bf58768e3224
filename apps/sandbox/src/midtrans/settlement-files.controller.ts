import { Controller, Get, Header, NotFoundException, Param, UseGuards } from '@nestjs/common';
import { ServerKeyGuard } from './server-key.guard';
import { SettlementDays } from './settlement-days';
import { isDay } from './wib-time';

/** `settlement-2026-11-24.csv`. Midtrans puts these where a merchant asks for them (dashboard, SFTP); here it is HTTP with the server key. */
@Controller('midtrans/reports')
@UseGuards(ServerKeyGuard)
export class SettlementFilesController {
  constructor(private readonly days: SettlementDays) {}

  @Get(':name')
  @Header('content-type', 'text/csv; charset=utf-8')
  file(@Param('name') name: string): string {
    const day = /^settlement-(.{10})\.csv$/.exec(name)?.[1] ?? '';
    const text = isDay(day) ? this.days.file(day) : null;
    if (text === null) throw new NotFoundException('Berkas hari ini belum ada.');
    return text;
  }
}
