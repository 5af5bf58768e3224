import type { components } from './schema';

// The words of the API under the names the screens use.
type Schemas = components['schemas'];

export type PhotoView = Schemas['PhotoDto'];
export type SellerOrder = Schemas['SellerWorkOrderDto'];
export type OrderGroup = 'todo' | 'on_the_way' | 'ended';
export type ShopMoney = Schemas['ShopMoneyDto'];
export type MoneyLine = Schemas['ShopMoneyLineDto'];
export type HandRefund = Schemas['HandRefundDto'];
export type OpenedAccount = Schemas['OpenedAccountDto'];
export type News = Schemas['InboxItemDto'];
export type Inbox = Schemas['InboxDto'];
export type Category = Schemas['CategoryDto'];

export type Joining = Schemas['JoiningDto'];
export type JoiningItem = Schemas['JoiningItemDto'];
export type VillageSeller = Schemas['VillageSellerDto'];
export type QueuedShop = Schemas['QueuedShopDto'];
export type ReviewFile = Schemas['ReviewFileDto'];
export type ReviewItem = Schemas['ReviewItemDto'];
export type Requirement = Schemas['RequirementDto'];
export type SampledShop = Schemas['SampledShopDto'];
export type FoundShop = Schemas['FoundShopDto'];
export type SellerReviewReason = Schemas['ReviewOfManyReasonDto'];
export type Suspension = Schemas['SuspensionDto'];
export type AuditEntry = Schemas['AuditEntryDto'];
export type Mandate = Schemas['MandateDto'];

export type ShopProduct = Schemas['SellerProductDto'];
export type ShopVariant = Schemas['SellerVariantDto'];
export type ShopLot = Schemas['SellerLotDto'];
/** Whom a seller calls for help. */
export type HelpContacts = Schemas['PackContactsDto'];
export type StockMove = Schemas['StockMoveDto'];
export type ProductState = ShopProduct['state'];
/** How the goods of a shop get to their buyers. */
export type SellerShipping = Schemas['SellerShippingDto'];
/** One place for a photo of the shop: what people see, what waits, what was given back. */
export type ShopPhoto = Schemas['ShopPhotoDto'];
export type ShopPhotoInReview = Schemas['ShopPhotoInReviewDto'];
export type ShopPhotoReason = Schemas['ShopPhotoReasonDto'];
/** The shop as everybody sees it: what a phone keeps. */
export type Shop = Schemas['ShopDto'];
/** What choosing a shop and the frame of the page need of it. */
export type ShopRef = Pick<Schemas['ShopDto'], 'id' | 'slug' | 'name' | 'villageCode'>;

export interface PageOf<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface Me {
  id: string;
  name: string | null;
  phone: string;
  shops: ShopRef[];
  /** Names of roles, whatever their scope. */
  roles: string[];
  secondFactor: Schemas['MeDto']['secondFactor'];
  /** Villages this person is operator of. */
  villages: string[];
  /** Villages this person is head of; left out by what a phone remembers from an older edition. */
  headOf?: string[];
  /** Regencies this person is admin of. */
  regencies: string[];
  /** Where this person plans classes; `null` for who does not, left out by what a phone remembers from an older edition. */
  training?: { isProvince: boolean; regency: string | null } | null;
  /** Shops this person owns; not in what a phone kept from before it was asked. */
  ownShops?: string[];
}
export type ProductInReview = Schemas['ProductInReviewDto'];
export type ReviewReason = Schemas['ReviewReasonDto'];
export type ComplaintRow = Schemas['ComplaintDto'];
export type ComplaintCase = Schemas['ComplaintCaseDto'];
export type OfficeCategory = Schemas['OfficeCategoryDto'];

export type Course = Schemas['CourseDto'];
export type CourseOutline = Schemas['CourseOutlineDto'];
/** Where a learner stands in one course, as the server knows it. */
export type Learning = Schemas['LearningDto'];
export type Attempt = Schemas['AttemptDto'];
export type PackageManifest = Schemas['PackageManifestDto'];
export type AttemptGrant = Schemas['AttemptGrantDto'];
