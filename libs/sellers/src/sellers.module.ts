import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { MembershipEntity } from './persistence/membership.entity';
import { SellersInitial1763700300000 } from './persistence/migrations/1763700300000-sellers-initial';
import { SellerReadsRepository } from './persistence/seller-reads.repository';
import { SellerEntity } from './persistence/seller.entity';
import { SellersRepository } from './persistence/sellers.repository';
import { ChangeShop } from './use-cases/change-shop';
import { LoadShops } from './use-cases/load-shops';
import { OpenShop } from './use-cases/open-shop';
import { ReviseShop } from './use-cases/revise-shop';
import { SellerDirectory } from './use-cases/seller-directory';
import { SellerFiles } from './use-cases/seller-files';
import { SetPayoutAccount } from './use-cases/set-payout-account';
import { SetShopOpening } from './use-cases/set-shop-opening';
import { AddStaff, RemoveStaff } from './use-cases/shop-staff';
import { SubmitShop } from './use-cases/submit-shop';
import { ResumeSeller, SuspendSeller } from './use-cases/suspend-seller';
import { VerifySeller } from './use-cases/verify-seller';

declarePersistence({ schema: 'sellers', entities: [SellerEntity, MembershipEntity], migrations: [SellersInitial1763700300000] });

const FACE = [AddStaff, LoadShops, OpenShop, RemoveStaff, ResumeSeller, ReviseShop, SellerDirectory, SellerFiles, SetPayoutAccount, SetShopOpening, SubmitShop, SuspendSeller, VerifySeller];

@Module({ imports: [AccountsModule, RegionsModule], providers: [SellersRepository, SellerReadsRepository, ChangeShop, ...FACE], exports: FACE })
export class SellersModule {}
