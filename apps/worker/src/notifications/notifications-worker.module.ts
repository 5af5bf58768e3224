import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { NotificationsModule } from '@etalase/notifications';
import { DeliverCodeJob, DeliverMessageJob, DeliverTogetherJob, PushMessageJob } from './message.jobs';
import { orderWords, partWords } from './order.words';
import { ConsentCodeConsumer, RefundAccountAskedConsumer, SignInCodeConsumer } from './sealed.consumers';
import { joiningWords, tradeWords } from './shop.words';
import { certificateWords, classWords, planWords } from './training.words';
import { complaintWords, refundWords } from './trouble.words';

const words = [...orderWords, ...partWords, ...complaintWords, ...refundWords, ...joiningWords, ...tradeWords, ...classWords, ...planWords, ...certificateWords];
const sealed = [SignInCodeConsumer, ConsentCodeConsumer, RefundAccountAskedConsumer];

@Module({ imports: [AccountsModule, NotificationsModule], providers: [...words, ...sealed, DeliverMessageJob, DeliverTogetherJob, DeliverCodeJob, PushMessageJob] })
export class NotificationsWorkerModule {}
