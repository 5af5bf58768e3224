import { Module } from '@nestjs/common';
import { NotificationsModule } from '@etalase/notifications';
import { DeliveriesController } from './deliveries.controller';
import { InboxController } from './inbox.controller';

@Module({ imports: [NotificationsModule], controllers: [InboxController, DeliveriesController] })
export class NotificationsApiModule {}
