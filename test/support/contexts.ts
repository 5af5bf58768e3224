// Importing a context declares its tables; the template database holds them all.
import '@etalase/platform';
import '@etalase/regions';
import '@etalase/accounts';
import '@etalase/shipping';
import '@etalase/sellers';
import '@etalase/catalogue';
import '@etalase/payments';
import '@etalase/payments-api';
import '@etalase/notifications';
import '@etalase/orders';
import '@etalase/sync';
import '@etalase/reviews';
import '@etalase/seller-training';
