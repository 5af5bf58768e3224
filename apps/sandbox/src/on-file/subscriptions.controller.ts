import { Body, Controller, Get, HttpCode, Param, Patch, Post, UseGuards } from '@nestjs/common';
import type { Reply } from '../midtrans/replies';
import { ServerKeyGuard } from '../midtrans/server-key.guard';
import { wibTime } from '../midtrans/wib-time';
import type { Subscription } from './subscription';
import { Subscriptions } from './subscriptions';

const UPDATED = { status_message: 'Subscription is updated.' };

@Controller('midtrans/v1/subscriptions')
@UseGuards(ServerKeyGuard)
export class SubscriptionsController {
  constructor(private readonly subscriptions: Subscriptions) {}

  @Post()
  @HttpCode(200)
  create(@Body() body: unknown): Reply {
    return shown(this.subscriptions.create(body));
  }

  @Get(':id')
  show(@Param('id') id: string): Reply {
    const found = this.subscriptions.get(id);
    return { ...shown(found), transaction_ids: found.transactionIds };
  }

  @Patch(':id')
  update(@Param('id') id: string, @Body() body: unknown): Reply {
    this.subscriptions.update(id, body);
    return UPDATED;
  }

  @Post(':id/enable')
  @HttpCode(200)
  enable(@Param('id') id: string): Reply {
    this.subscriptions.turn(id, 'active');
    return UPDATED;
  }

  @Post([':id/disable', ':id/cancel'])
  @HttpCode(200)
  disable(@Param('id') id: string): Reply {
    this.subscriptions.turn(id, 'inactive');
    return UPDATED;
  }
}

/** "2026-11-24T14:30:00", GMT+7, the zone not written. */
const at = (iso: string): string => wibTime(iso).replace(' ', 'T');

function shown({ id, name, amount, createdAt, schedule, startAt, lastAt, nextAt, runs, status, token, paymentType, accountId, echo }: Subscription): Reply {
  return {
    id, name, amount: String(amount), currency: 'IDR', created_at: at(createdAt),
    schedule: {
      interval: schedule.interval, interval_unit: schedule.unit, current_interval: runs, start_time: at(startAt),
      ...(schedule.most === null ? {} : { max_interval: schedule.most }),
      ...(lastAt === null ? {} : { previous_execution_at: at(lastAt) }),
      ...(nextAt === null ? {} : { next_execution_at: at(nextAt) }),
    },
    status, token, payment_type: paymentType,
    ...echo,
    ...(accountId === null ? {} : { gopay: { account_id: accountId } }),
  };
}
