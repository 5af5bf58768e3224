export * from './domain/events';
export type * from './domain/views';
export { SELLER_STATES, sellerStates, type SellerState } from './domain/seller-states';
export { type PayoutAccount } from './domain/payout-account';
export { SellersModule } from './sellers.module';
export { LoadShops, type ShopToLoad } from './use-cases/load-shops';
export { SellerDirectory } from './use-cases/seller-directory';
