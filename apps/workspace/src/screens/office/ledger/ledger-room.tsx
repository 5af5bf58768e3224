import '../../../styles/payouts.css';

export { AccountPage } from './account';
export { AccountsPage, BooksPage } from './books';
export { PaymentLifePage } from './payment-life';
export { PaymentsPage } from './payments';
export { DisputePage, DisputesPage } from './disputes';
export { ProgramKeysPage } from './program-keys';
