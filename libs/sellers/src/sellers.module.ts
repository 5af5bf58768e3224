import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { DocumentsRepository } from './persistence/documents.repository';
import { EvidenceRepository } from './persistence/evidence.repository';
import { MembershipEntity } from './persistence/membership.entity';
import { SellersInitial1763700300000 } from './persistence/migrations/1763700300000-sellers-initial';
import { SellersJoining1763800200000 } from './persistence/migrations/1763800200000-sellers-joining';
import { SellersOffice1763930300000 } from './persistence/migrations/1763930300000-sellers-office';
import { SellersShopPhotos1766000030000 } from './persistence/migrations/1766000030000-sellers-shop-photos';
import { RequirementsRepository } from './persistence/requirements.repository';
import { ReviewsRepository } from './persistence/reviews.repository';
import { SellerReadsRepository } from './persistence/seller-reads.repository';
import { SellerEntity } from './persistence/seller.entity';
import { SellersRepository } from './persistence/sellers.repository';
import { ShopPhotosRepository } from './persistence/shop-photos.repository';
import { SuspensionsRepository } from './persistence/suspensions.repository';
import { AppealSuspension, DecideAppeal, Suspensions } from './use-cases/appeals';
import { AskAccountCode } from './use-cases/ask-account-code';
import { ChangeShop } from './use-cases/change-shop';
import { CheckSample } from './use-cases/check-sample';
import { EditRequirements } from './use-cases/edit-requirements';
import { FindShops } from './use-cases/find-shops';
import { GiveEvidence } from './use-cases/give-evidence';
import { KeepAccount } from './use-cases/keep-account';
import { Ladders } from './use-cases/ladders';
import { LoadShops } from './use-cases/load-shops';
import { LookAtDocument } from './use-cases/look-at-document';
import { NoteCategory } from './use-cases/note-category';
import { OpenShop } from './use-cases/open-shop';
import { OpenShopAssisted } from './use-cases/open-shop-assisted';
import { PayableShops } from './use-cases/payable-shops';
import { PayoutAccounts } from './use-cases/payout-accounts';
import { OwnersAtWork } from './use-cases/owners-at-work';
import { ReadEvidence } from './use-cases/read-evidence';
import { ProvinceDay } from './use-cases/province-day';
import { RemindExpiring } from './use-cases/remind-expiring';
import { RequirementBook } from './use-cases/requirement-book';
import { ResealDocuments } from './use-cases/reseal-documents';
import { ReviewFiles } from './use-cases/review-files';
import { ReviewInVillage } from './use-cases/review-in-village';
import { ReviewQueues } from './use-cases/review-queues';
import { ReviewSeller } from './use-cases/review-seller';
import { ReviewShops } from './use-cases/review-shops';
import { ReviewShopPhotos } from './use-cases/review-shop-photos';
import { ReviseShop } from './use-cases/revise-shop';
import { SellerDirectory } from './use-cases/seller-directory';
import { SellerFiles } from './use-cases/seller-files';
import { SellerStanding } from './use-cases/seller-standing';
import { SetPayoutAccount } from './use-cases/set-payout-account';
import { SetShopOpening } from './use-cases/set-shop-opening';
import { AddStaff, LeaveShop, RemoveStaff } from './use-cases/shop-staff';
import { DropShopPhoto, HandInShopPhoto, ShopPhotos } from './use-cases/shop-photos';
import { ShowJoining } from './use-cases/show-joining';
import { StoreDocument } from './use-cases/store-document';
import { SubmitShop } from './use-cases/submit-shop';
import { ResumeSeller, SuspendSeller } from './use-cases/suspend-seller';
import { VillageSellers } from './use-cases/village-sellers';
import { VouchForShops } from './use-cases/vouch-for-shops';

declarePersistence({ schema: 'sellers', entities: [SellerEntity, MembershipEntity], migrations: [SellersInitial1763700300000, SellersJoining1763800200000, SellersOffice1763930300000, SellersShopPhotos1766000030000] });

const REPOSITORIES = [DocumentsRepository, EvidenceRepository, RequirementsRepository, ReviewsRepository, SellerReadsRepository, SellersRepository, ShopPhotosRepository, SuspensionsRepository];
const INSIDE = [ChangeShop, KeepAccount, Ladders, ProvinceDay, ReadEvidence, RequirementBook, VouchForShops];
const SHOP = [AddStaff, DropShopPhoto, HandInShopPhoto, LeaveShop, LoadShops, NoteCategory, OpenShop, OpenShopAssisted, OwnersAtWork, RemoveStaff, ReviseShop, SellerDirectory, SellerFiles, SellerStanding, SetShopOpening, ShopPhotos, SubmitShop, VillageSellers];
const JOINING = [AskAccountCode, GiveEvidence, PayableShops, PayoutAccounts, SetPayoutAccount, ShowJoining, StoreDocument];
const OFFICE = [AppealSuspension, CheckSample, DecideAppeal, EditRequirements, FindShops, LookAtDocument, RemindExpiring, ResealDocuments, ResumeSeller, ReviewFiles, ReviewInVillage, ReviewQueues, ReviewSeller, ReviewShopPhotos, ReviewShops, SuspendSeller, Suspensions];
const FACE = [...SHOP, ...JOINING, ...OFFICE];

/** Its ports `TrainingGate` and `PayoutNameCheck` are bound by an app that has somebody to ask (a global module); else their careful defaults answer. */
@Module({
  imports: [AccountsModule, RegionsModule],
  providers: [...REPOSITORIES, ...INSIDE, ...FACE],
  exports: FACE,
})
export class SellersModule {}
