import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { declarePersistence } from '@etalase/platform';
import { ChannelSenders } from './channels/channel-senders';
import { MailSender, SmsSender, WhatsAppSender } from './channels/http-senders';
import { PushSender } from './channels/push-sender';
import { DeliveryEntity } from './persistence/delivery.entity';
import { MessageEntity } from './persistence/message.entity';
import { MessagesRepository } from './persistence/messages.repository';
import { NotificationsInitial1763700800000 } from './persistence/migrations/1763700800000-notifications-initial';
import { NotificationsSendLease1763820800001 } from './persistence/migrations/1763820800001-notifications-send-lease';
import { NotificationsPushSession1768100000000 } from './persistence/migrations/1768100000000-notifications-push-session';
import { PeopleRepository } from './persistence/people.repository';
import { PreferenceEntity } from './persistence/preference.entity';
import { PushSubscriptionEntity } from './persistence/push-subscription.entity';
import { DeliverMessage } from './use-cases/deliver-message';
import { DeliverTogether } from './use-cases/deliver-together';
import { ListDeliveries, RetryMessage } from './use-cases/delivery-log';
import { Notify } from './use-cases/notify';
import { PushMessage } from './use-cases/push-message';
import { MarkMessageRead, ReadInbox } from './use-cases/read-inbox';
import { SavePushSubscription, SetPreferences, ShowPreferences } from './use-cases/set-preferences';
import { SendOnChannel } from './use-cases/send-on-channel';
import { WriteMessages } from './use-cases/write-messages';

declarePersistence({ schema: 'notifications', entities: [MessageEntity, DeliveryEntity, PreferenceEntity, PushSubscriptionEntity], migrations: [NotificationsInitial1763700800000, NotificationsSendLease1763820800001, NotificationsPushSession1768100000000] });

const useCases = [WriteMessages, Notify, DeliverMessage, DeliverTogether, PushMessage, ReadInbox, MarkMessageRead, ShowPreferences, SetPreferences, SavePushSubscription, ListDeliveries, RetryMessage];

@Module({
  imports: [AccountsModule],
  providers: [...useCases, SendOnChannel, MessagesRepository, PeopleRepository, ChannelSenders, WhatsAppSender, SmsSender, MailSender, PushSender],
  exports: useCases,
})
export class NotificationsModule {}
