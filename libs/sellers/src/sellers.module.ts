import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { MembershipEntity } from './persistence/membership.entity';
import { SellersInitial1763700300000 } from './persistence/migrations/1763700300000-sellers-initial';
import { SellerReadsRepository } from './persistence/seller-reads.repository';
import { SellerEntity } from './persistence/seller.entity';
import { SellersRepository } from './persistence/sellers.repository';
import { LoadShops } from './use-cases/load-shops';
import { SellerDirectory } from './use-cases/seller-directory';

declarePersistence({ schema: 'sellers', entities: [SellerEntity, MembershipEntity], migrations: [SellersInitial1763700300000] });

const FACE = [SellerDirectory, LoadShops];

@Module({ providers: [SellersRepository, SellerReadsRepository, ...FACE], exports: FACE })
export class SellersModule {}
