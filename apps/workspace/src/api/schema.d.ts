// Generated from the API by `npm run openapi`. Do not edit: change the controller or its DTO and run it again.

export interface paths {
    "/api/auth/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories/{slug}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCategoryProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{messageId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markMessageRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["renameMe"];
        trace?: never;
    };
    "/api/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPreferences"];
        put: operations["setPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/messages/{messageId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payments/{paymentIntentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPaymentLife"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggestProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["savePushSubscription"];
        delete: operations["removePushSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{code}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegionChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showShopMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/money/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShopMoneyLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CategoriesDto: {
            items: components["schemas"]["CategoryWithChildrenDto"][];
        };
        CategoryDto: {
            icon: string;
            name: components["schemas"]["TwoLanguagesDto"];
            parentSlug: string | null;
            slug: string;
        };
        CategoryWithChildrenDto: {
            children: components["schemas"]["CategoryDto"][];
            icon: string;
            name: components["schemas"]["TwoLanguagesDto"];
            parentSlug: string | null;
            slug: string;
        };
        CertificateDto: {
            /** @example 2029-12-31 */
            expiresOn: string | null;
            /** @enum {string} */
            kind: "pirt" | "halal" | "bpom";
            /** @example 2061801010123-29 */
            number: string;
        };
        CodeSentDto: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAfter: string;
        };
        DeliveryAttemptDto: {
            /** Format: date-time */
            at: string;
            attempts: number;
            /** @enum {string} */
            channel: "whatsapp" | "sms" | "mail";
            error: string | null;
            /** @enum {string} */
            state: "sending" | "accepted" | "failed";
        };
        DeliveryDto: {
            /** @enum {string} */
            audience: "shopper" | "seller" | "office";
            /** Format: date-time */
            createdAt: string;
            deliveries: components["schemas"]["DeliveryAttemptDto"][];
            messageId: string;
            /** @description Masked */
            phone: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "undeliverable" | "too_late";
            template: string;
        };
        DeliveryPageDto: {
            items: components["schemas"]["DeliveryDto"][];
            nextCursor: string | null;
        };
        DiscrepancyDto: {
            /** Format: date-time */
            createdAt: string;
            detail: {
                [key: string]: unknown;
            };
            id: string;
            /** @enum {string} */
            kind: "wrong_amount" | "double_payment" | "reversed" | "unexplained" | "refund_failed";
            /** Format: date-time */
            resolvedAt: string | null;
            /** @description Attempt or refund it is about */
            subject: string;
        };
        FacetCountDto: {
            count: number;
            label: string;
            value: string;
        };
        FacetsDto: {
            category: components["schemas"]["FacetCountDto"][];
            halal: number;
            inStock: number;
            madeByWomen: number;
            regency: components["schemas"]["FacetCountDto"][];
        };
        GrantDto: {
            /** @example seller.owner */
            role: string;
            scopeId: string;
            /** @enum {string} */
            scopeKind: "seller" | "village" | "regency" | "province" | "platform";
        };
        InboxDto: {
            items: components["schemas"]["InboxItemDto"][];
            nextCursor: string | null;
            /** @description Unread messages, at most 100 */
            unread: number;
        };
        InboxItemDto: {
            /** Format: date-time */
            at: string;
            id: string;
            isRead: boolean;
            /** @description Path on this origin */
            path: string;
            text: string;
            title: string;
        };
        JournalDto: {
            /** Format: date-time */
            at: string;
            externalId: string;
            id: number;
            kind: string;
            lines: components["schemas"]["JournalLineDto"][];
            source: string;
        };
        JournalLineDto: {
            account: string;
            /** @description Debit positive, credit negative */
            amountRupiah: number;
        };
        LedgerDifferenceDto: {
            account: string;
            cachedRupiah: number;
            derivedRupiah: number;
        };
        MeDto: {
            grants: components["schemas"]["GrantDto"][];
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @example +6281234567890 */
            phone: string;
            /** @description Shops this person works for. */
            sellerIds: string[];
        };
        PaymentAttemptDto: {
            /** @enum {string} */
            booked: "none" | "escrow" | "suspense";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            failure: string | null;
            /** @description order_id at the rail */
            id: string;
            method: string;
            railStatus: string | null;
            railTransactionId: string | null;
            /** @enum {string} */
            status: "pending" | "succeeded" | "failed" | "expired" | "canceled";
        };
        PaymentLifeDto: {
            amountRupiah: number;
            attempts: components["schemas"]["PaymentAttemptDto"][];
            /** Format: date-time */
            canceledAt: string | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            discrepancies: components["schemas"]["DiscrepancyDto"][];
            /** Format: date-time */
            expiresAt: string;
            id: string;
            journals: components["schemas"]["JournalDto"][];
            /** @enum {string|null} */
            lateOutcome: "waiting" | "revived" | "refunded" | null;
            notifications: components["schemas"]["RailNotificationDto"][];
            /** Format: date-time */
            paidAt: string | null;
            reference: string;
            refunds: components["schemas"]["PaymentRefundDto"][];
            splits: components["schemas"]["PaymentSplitDto"][];
            /** @enum {string} */
            status: "requires_payment_method" | "requires_confirmation" | "requires_action" | "processing" | "requires_capture" | "succeeded" | "canceled";
        };
        PaymentPageDto: {
            items: components["schemas"]["PaymentSummaryDto"][];
            nextCursor: string | null;
        };
        PaymentRefundDto: {
            amountRupiah: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            failure: string | null;
            id: string;
            /** @enum {string} */
            kind: "split" | "late" | "double";
            reason: string;
            splitReference: string | null;
            /** @enum {string} */
            status: "pending" | "requires_action" | "succeeded" | "failed" | "canceled";
        };
        PaymentSplitDto: {
            /** @description Whose money it is (a seller) */
            account: string;
            amountRupiah: number;
            label: string;
            reference: string;
            refundedRupiah: number;
            /** @enum {string} */
            state: "waiting" | "held" | "released" | "refunded";
        };
        PaymentSummaryDto: {
            amountRupiah: number;
            /** Format: date-time */
            createdAt: string;
            id: string;
            method: string | null;
            /** @description Tickets nobody has resolved yet */
            openDiscrepancies: number;
            /** Format: date-time */
            paidAt: string | null;
            reference: string;
            /** @enum {string} */
            status: "requires_payment_method" | "requires_confirmation" | "requires_action" | "processing" | "requires_capture" | "succeeded" | "canceled";
        };
        PhotoDto: {
            alt: string;
            /** @description Files: /foto/<hash>-<320|640|1080>.<avif|webp|jpg> */
            hash: string;
            height: number;
            /** @description Pixels of the largest file. */
            width: number;
        };
        PreferencesDto: {
            /** @description In the order they are tried; empty: inbox only */
            channels: ("whatsapp" | "sms" | "mail")[];
            mailAddress: string | null;
            wantsReminders: boolean;
        };
        ProductCardDto: {
            hasManyPrices: boolean;
            /** Format: uuid */
            id: string;
            isHalal: boolean;
            isInStock: boolean;
            isMadeByWomen: boolean;
            name: string;
            photo: components["schemas"]["PhotoDto"] | null;
            /** @description Lowest price of its variants, whole rupiah. */
            priceFrom: number;
            /** @example Kab. Lampung Barat */
            regencyName: string;
            sellerName: string;
            slug: string;
            soldCount: number;
            unit: string;
            villageCode: string;
            /** @example Desa Sekincau */
            villageName: string;
        };
        ProductPageDto: {
            category: components["schemas"]["CategoryDto"];
            certificates: components["schemas"]["CertificateDto"][];
            description: string;
            districtName: string;
            /** Format: uuid */
            id: string;
            isFresh: boolean;
            isMadeByWomen: boolean;
            madeToOrderDays: number;
            minimumOrder: number;
            name: string;
            photos: components["schemas"]["PhotoDto"][];
            regencyCode: string;
            regencyName: string;
            seller: components["schemas"]["ProductSellerDto"];
            shelfLifeDays: number | null;
            slug: string;
            soldCount: number;
            /** @enum {string} */
            state: "draft" | "in_review" | "live" | "hidden" | "archived";
            unit: string;
            /** Format: date-time */
            updatedAt: string;
            variants: components["schemas"]["VariantDto"][];
            villageCode: string;
            villageName: string;
        };
        ProductPageOfCardsDto: {
            items: components["schemas"]["ProductCardDto"][];
            nextCursor: string | null;
            total: number;
        };
        ProductSellerDto: {
            holidayUntil: string | null;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            name: string;
            /** @example +6281200000001 */
            phone: string;
            slug: string;
        };
        PushEndpointDto: {
            endpoint: string;
        };
        PushKeyDto: {
            /** @description VAPID public key; null where push is not configured */
            publicKey: string | null;
        };
        PushSubscriptionDto: {
            auth: string;
            endpoint: string;
            p256dh: string;
        };
        RailNotificationDto: {
            /** Format: date-time */
            appliedAt: string | null;
            /** @description The text exactly as it came */
            body: string;
            claimedStatus: string;
            /** @description How often the very same notification came */
            copies: number;
            railOrderId: string;
            /** Format: date-time */
            receivedAt: string;
        };
        RegionChildrenDto: {
            items: components["schemas"]["RegionDto"][];
        };
        RegionDto: {
            /** @example 18.04 */
            code: string;
            /** @enum {string} */
            kind: "provinsi" | "kabupaten" | "kota" | "kecamatan" | "desa" | "kelurahan";
            /** @enum {string} */
            level: "province" | "regency" | "district" | "village";
            /** @example Kab. Lampung Barat */
            name: string;
            /**
             * @description Villages only; `unknown` until measured.
             * @enum {string|null}
             */
            signal: "none" | "weak" | "fair" | "good" | "unknown" | null;
        };
        RegionMatchDto: {
            /** @example 18.04.11.1001 */
            code: string;
            /** @example Kelurahan Sekincau, Kec. Sekincau, Kab. Lampung Barat */
            label: string;
            /** @enum {string} */
            level: "province" | "regency" | "district" | "village";
        };
        RegionMatchesDto: {
            items: components["schemas"]["RegionMatchDto"][];
        };
        RenameDto: {
            name: string;
        };
        RequestCodeDto: {
            /**
             * @description SMS can be asked for a minute after a WhatsApp code.
             * @default whatsapp
             * @enum {string}
             */
            channel: "whatsapp" | "sms";
            /**
             * @default id
             * @enum {string}
             */
            locale: "id" | "en";
            /** @example 0812-3456-7890 */
            phone: string;
        };
        SearchResultDto: {
            facets: components["schemas"]["FacetsDto"];
            items: components["schemas"]["ProductCardDto"][];
            /** @description Nearest words of the catalogue when nothing was found. */
            nearestWords: string[];
            nextCursor: string | null;
            total: number;
        };
        ShopMoneyDto: {
            /**
             * @description Paid by shoppers, in escrow until the order is complete
             * @example 150000
             */
            heldRupiah: number;
            /**
             * @description Paid out to the bank account or e-wallet
             * @example 0
             */
            paidOutRupiah: number;
            /**
             * @description Released to the seller, ready to be paid out
             * @example 90000
             */
            readyRupiah: number;
        };
        ShopMoneyLineDto: {
            /**
             * @description Whole rupiah; negative when it left the seller
             * @example 100000
             */
            amountRupiah: number;
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            kind: "held" | "released" | "commission" | "refunded" | "payout";
            /** @example Pesanan K7M4-A */
            label: string;
            /** @description Id of the seller order */
            reference: string;
        };
        ShopMoneyLinePageDto: {
            items: components["schemas"]["ShopMoneyLineDto"][];
            nextCursor: string | null;
        };
        SignInDto: {
            /** @example 123456 */
            code: string;
            /** @example 0812-3456-7890 */
            phone: string;
        };
        SuggestionDto: {
            /** @example /produk/kopi-robusta-sekincau */
            href: string;
            /** @enum {string} */
            kind: "product" | "category" | "village" | "word";
            label: string;
        };
        SuggestionsDto: {
            items: components["schemas"]["SuggestionDto"][];
        };
        TrialBalanceDto: {
            differences: components["schemas"]["LedgerDifferenceDto"][];
            rows: components["schemas"]["TrialBalanceRowDto"][];
            totalRupiah: number;
        };
        TrialBalanceRowDto: {
            /** @description How many accounts of the kind exist */
            accounts: number;
            /** @description Debit positive, credit negative */
            balanceRupiah: number;
            /** @example escrow */
            kind: string;
            /** @enum {string} */
            nature: "asset" | "liability" | "income" | "expense";
        };
        TwoLanguagesDto: {
            en: string;
            id: string;
        };
        VariantDto: {
            available: number;
            /** Format: uuid */
            id: string;
            /** @description `-` for the only variant of a product without a choice. */
            name: string;
            /** @description Whole rupiah. */
            price: number;
            weightGrams: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSentDto"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description The session is in the HttpOnly cookie `etalase_sid`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesDto"];
                };
            };
        };
    };
    listCategoryProducts: {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                halal?: boolean;
                inStock?: boolean;
                limit?: number;
                madeByWomen?: boolean;
                /** @description Shops whose goods can be fetched in this regency. */
                pickupRegency?: string;
                priceMax?: number;
                priceMin?: number;
                /** @description Regency code. */
                regency?: string;
                sellerId?: string;
                sort?: "relevance" | "newest" | "price_asc" | "price_desc" | "most_bought";
                village?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPageOfCardsDto"];
                };
            };
        };
    };
    readInbox: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
        };
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    renameMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    showPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    setPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    showTrialBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalanceDto"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description E.164 */
                phone?: string;
                state?: "waiting" | "sent" | "undeliverable" | "too_late";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPayments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Reference of the order, whole */
                reference?: string;
                status?: "requires_payment_method" | "requires_confirmation" | "requires_action" | "processing" | "requires_capture" | "succeeded" | "canceled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPageDto"];
                };
            };
        };
    };
    showPaymentLife: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paymentIntentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLifeDto"];
                };
            };
        };
    };
    searchProducts: {
        parameters: {
            query?: {
                /** @description Slug of a category of either level. */
                category?: string;
                cursor?: string;
                district?: string;
                halal?: boolean;
                inStock?: boolean;
                limit?: number;
                madeByWomen?: boolean;
                /** @description Shops whose goods can be fetched in this regency. */
                pickupRegency?: string;
                priceMax?: number;
                priceMin?: number;
                q?: string;
                /** @description Regency code. */
                regency?: string;
                sellerId?: string;
                sort?: "relevance" | "newest" | "price_asc" | "price_desc" | "most_bought";
                village?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultDto"];
                };
            };
        };
    };
    showProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPageDto"];
                };
            };
        };
    };
    suggestProducts: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsDto"];
                };
            };
        };
    };
    pushKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKeyDto"];
                };
            };
        };
    };
    savePushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushSubscriptionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removePushSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushEndpointDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRegionChildren: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionChildrenDto"];
                };
            };
        };
    };
    searchRegions: {
        parameters: {
            query: {
                level?: "regency" | "district" | "village";
                limit?: number;
                q: string;
                /** @description Code of the region to stay in. */
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionMatchesDto"];
                };
            };
        };
    };
    showShopMoney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopMoneyDto"];
                };
            };
        };
    };
    listShopMoneyLines: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopMoneyLinePageDto"];
                };
            };
        };
    };
}
