import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccountsModule } from '@etalase/accounts';
import { CatalogueModule, ShelfModel } from '@etalase/catalogue';
import { OrdersModule } from '@etalase/orders';
import { PaymentsModule } from '@etalase/payments';
import { PaymentsApiModule } from '@etalase/payments-api';
import { HttpModule, PlatformModule } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { ReviewsModule } from '@etalase/reviews';
import { SellerTrainingModule } from '@etalase/seller-training';
import { SellersModule } from '@etalase/sellers';
import { LanguageController } from './account/language.controller';
import { SignInDraft } from './account/sign-in-draft';
import { SignInController } from './account/sign-in.controller';
import { BillController } from './bill/bill.controller';
import { BrowseController } from './browse/browse.controller';
import { CartController } from './cart/cart.controller';
import { AddressDraft } from './checkout/address-draft';
import { AddressController } from './checkout/address.controller';
import { FindVillages } from './checkout/find-villages';
import { PayController } from './checkout/pay.controller';
import { SendOrder } from './checkout/send-order';
import { ShippingController } from './checkout/shipping.controller';
import { InstallController } from './files/install.controller';
import { PhotoController } from './files/photo.controller';
import { SharePictures } from './files/share-pictures';
import { ShareController } from './files/share.controller';
import { HelpController } from './help/help.controller';
import { HomeShelf } from './home/home-shelf';
import { HomeController } from './home/home.controller';
import { MyOrdersController } from './orders/my-orders.controller';
import { OrderActs } from './orders/order-acts';
import { OrderController } from './orders/order.controller';
import { ComplaintController } from './orders/complaint.controller';
import { ShortageController } from './orders/shortage.controller';
import { RefundController } from './orders/refund.controller';
import { PaymentController } from './payment/payment.controller';
import { PlaceShelf } from './places/place-shelf';
import { PlacesController } from './places/places.controller';
import { ProductController } from './product/product.controller';
import { PageCache } from './rendering/page-cache';
import { Pages } from './rendering/pages';
import { ShopErrorFilter } from './rendering/shop-error.filter';
import { Shops } from './rendering/shops';
import { OrderReviewsController } from './reviews/order-reviews.controller';
import { ProductReviewsController } from './reviews/product-reviews.controller';
import { Sitemap } from './seo/sitemap';
import { SitemapController } from './seo/sitemap.controller';
import { CertificateFilesController } from './training/certificate-files.controller';
import { CertificateController } from './training/certificate.controller';
import { CoursesController } from './training/courses.controller';
import { OpenClasses } from './training/open-classes';
import { ResultsController } from './training/results.controller';
import { TrainingGateModule } from './training/training-gate.module';

@Module({
  imports: [PlatformModule, HttpModule, RegionsModule, AccountsModule, SellersModule, CatalogueModule, OrdersModule, PaymentsModule, PaymentsApiModule, ReviewsModule, SellerTrainingModule, TrainingGateModule],
  controllers: [
    HomeController,
    BrowseController,
    ProductController,
    PlacesController,
    CartController,
    AddressController,
    ShippingController,
    PayController,
    PaymentController,
    BillController,
    MyOrdersController,
    OrderController,
    OrderReviewsController,
    ProductReviewsController,
    ShortageController,
    ComplaintController,
    RefundController,
    SignInController,
    LanguageController,
    HelpController,
    CoursesController,
    ResultsController,
    CertificateFilesController,
    CertificateController,
    PhotoController,
    ShareController,
    InstallController,
    SitemapController,
  ],
  providers: [Shops, PageCache, Pages, HomeShelf, PlaceShelf, AddressDraft, FindVillages, SendOrder, SignInDraft, SharePictures, Sitemap, OpenClasses, OrderActs, { provide: APP_FILTER, useClass: ShopErrorFilter }],
})
export class StorefrontModule implements OnApplicationBootstrap {
  constructor(private readonly shelf: ShelfModel) {}

  /** Begins the search model at boot, so that the first shopper does not wait for it. */
  onApplicationBootstrap(): void {
    this.shelf.warm();
  }
}
