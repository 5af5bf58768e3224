import { Module } from '@nestjs/common';
import { RegionsModule } from '@etalase/regions';
import { SellerTrainingModule } from '@etalase/seller-training';
import { CertificatesController } from './certificates.controller';
import { OfficeCertificatesController } from './office-certificates.controller';
import { OfficeWaiversController } from './office-waivers.controller';

@Module({ imports: [RegionsModule, SellerTrainingModule], controllers: [CertificatesController, OfficeCertificatesController, OfficeWaiversController] })
export class CertificatesApiModule {}
