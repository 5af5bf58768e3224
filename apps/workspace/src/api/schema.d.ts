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
    "/api/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeLine"];
        options?: never;
        head?: never;
        patch: operations["changeLine"];
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
    "/api/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCheckout"];
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
    "/api/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listComplaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/complaints/{complaintId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideComplaint"];
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
    "/api/office/tariffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importCourierTariff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/check-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkOrderPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmReceived"];
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
    "/api/shops/{sellerId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSellerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSellerOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptSellerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelSellerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/delivery-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markDeliveryFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["packSellerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readyForPickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/reship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reshipSellerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shipSellerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showShipping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/shipping/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setDeliveries"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/shipping/pickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setPickupPoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showToday"];
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
        AddCartLineDto: {
            quantity: number;
            /** Format: uuid */
            variantId: string;
        };
        CancelOrderDto: {
            /**
             * Format: uuid
             * @description Only this part; left out, the whole order
             */
            sellerOrderId?: string;
        };
        CancelSellerOrderDto: {
            /** Format: uuid */
            clientId: string;
            /**
             * @description The goods are gone and do not go back on sale
             * @default false
             */
            isSoldOut: boolean;
            /** @description Told to the shopper */
            reason: string;
        };
        CartChangeDto: {
            available?: number;
            /** @enum {string} */
            kind: "price" | "less_stock" | "gone" | "below_minimum";
            minimum?: number;
            nowRupiah?: number;
            wanted?: number;
            wasRupiah?: number;
        };
        CartCountDto: {
            /** @description Pieces in the cart */
            count: number;
        };
        CartDto: {
            canCheckOut: boolean;
            count: number;
            itemsTotalRupiah: number;
            sellers: components["schemas"]["CartSellerDto"][];
        };
        CartLineDto: {
            available: number;
            changes: components["schemas"]["CartChangeDto"][];
            minimumOrder: number;
            name: string;
            photo: components["schemas"]["PhotoDto"] | null;
            priceRupiah: number;
            productSlug: string;
            quantity: number;
            totalRupiah: number;
            variant: string;
            /** Format: uuid */
            variantId: string;
        };
        CartSellerDto: {
            itemsTotalRupiah: number;
            lines: components["schemas"]["CartLineDto"][];
            regencyName: string;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            sellerSlug: string;
            villageCode: string;
            villageName: string;
            weightGrams: number;
        };
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
        ChangeCartLineDto: {
            /** @description 0 takes the line out */
            quantity: number;
        };
        CheckoutDto: {
            cart: components["schemas"]["CartDto"];
            destinationVillageCode: string | null;
            shipping: components["schemas"]["CheckoutSellerDto"][];
        };
        CheckoutSellerDto: {
            /** @description Weak signal: the seller has longer to ship */
            isSlowVillage: boolean;
            quotes: components["schemas"]["ShippingQuoteDto"][];
            /** Format: uuid */
            sellerId: string;
        };
        CodeSentDto: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAfter: string;
        };
        ComplaintDto: {
            answer: string | null;
            /** Format: date-time */
            decideBy: string;
            /** Format: uuid */
            id: string;
            /** @example K7M4PQ-A */
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string|null} */
            outcome: "refund" | "partial" | "reject" | null;
            /** @description Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg> */
            photoKeys: string[];
            refundRupiah: number | null;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            /** Format: uuid */
            sellerOrderId: string;
            shopperName: string;
            shopperPhone: string;
            text: string;
            totalRupiah: number;
        };
        ComplaintPageDto: {
            items: components["schemas"]["ComplaintDto"][];
            nextCursor: string | null;
        };
        ConfirmReceivedDto: {
            /**
             * @description `true`: checked and well, the seller gets the money. `false`: only arrived, the complaint window runs
             * @default true
             */
            isAllWell: boolean;
            /** Format: uuid */
            sellerOrderId: string;
        };
        DecideComplaintDto: {
            /** @description Read by shopper and seller */
            answer: string;
            /** @enum {string} */
            outcome: "refund" | "partial" | "reject";
            /** @description With `partial`: more than 0 and less than the total of the part */
            refundRupiah?: number;
        };
        DeliveriesDto: {
            deliveries: components["schemas"]["DeliveryDto"][];
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
        DeliveryFailedDto: {
            /** Format: uuid */
            clientId: string;
            reason?: string;
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
        HandoverDto: {
            /** Format: uuid */
            clientId: string;
            /** @example 012345 */
            code: string;
        };
        ImportTariffDto: {
            /** @description CSV with the columns courier, service, zone, min_kg, max_kg, base_rupiah, per_kg_rupiah, eta_min_days, eta_max_days */
            csv: string;
            /**
             * @description Takes the good rows although others are wrong
             * @default false
             */
            keepGoodRows: boolean;
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
        OpenComplaintFormDto: {
            photos?: string[];
            /** Format: uuid */
            sellerOrderId: string;
            text: string;
        };
        OpenedComplaintDto: {
            /** Format: uuid */
            complaintId: string;
        };
        OrderDto: {
            canCancel: boolean;
            /** Format: uuid */
            id: string;
            itemsTotalRupiah: number;
            /**
             * @description Money that came after the order had ended
             * @enum {string|null}
             */
            latePayment: "revived" | "refunded" | null;
            /** @example K7M4PQ */
            number: string;
            parts: components["schemas"]["OrderPartDto"][];
            /** Format: date-time */
            payBy: string;
            payment: components["schemas"]["PaymentDto"];
            /** Format: date-time */
            placedAt: string;
            recipient: components["schemas"]["OrderRecipientDto"];
            shippingTotalRupiah: number;
            /** @enum {string} */
            state: "awaiting_payment" | "paid" | "closed" | "expired" | "cancelled";
            token: string;
            totalRupiah: number;
        };
        OrderLineDto: {
            name: string;
            photo: components["schemas"]["PhotoDto"] | null;
            priceRupiah: number;
            productSlug: string;
            quantity: number;
            totalRupiah: number;
            variant: string;
            /** Format: uuid */
            variantId: string;
        };
        OrderPartDto: {
            /** Format: date-time */
            acceptBy: string | null;
            /** @description What whoever asks may do now */
            actions: string[];
            /** Format: date-time */
            complainBy: string | null;
            complaint: components["schemas"]["PartComplaintDto"] | null;
            courier: string | null;
            /** Format: uuid */
            id: string;
            itemsTotalRupiah: number;
            lines: components["schemas"]["OrderLineDto"][];
            /** @example K7M4PQ-A */
            number: string;
            /** @description Six digits the shopper reads out at hand-over; never shown to the seller */
            pickupCode: string | null;
            resi: string | null;
            /** @description Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg> */
            resiPhotoKey: string | null;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            sellerPhone: string;
            sellerSlug: string;
            /** Format: date-time */
            shipBy: string | null;
            shipping: components["schemas"]["PartShippingDto"];
            shippingTotalRupiah: number;
            /** @description Hours after payment within which it ships */
            shipWithinHours: number;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "resolved_refund" | "resolved_partial" | "resolved_reject";
            timeline: components["schemas"]["TimelineEntryDto"][];
            totalRupiah: number;
        };
        OrderRecipientDto: {
            address: string;
            landmark: string | null;
            name: string;
            note: string | null;
            phone: string;
            villageCode: string;
            villageLabel: string;
        };
        OrderSummaryDto: {
            firstItem: string;
            /** Format: uuid */
            id: string;
            number: string;
            parts: components["schemas"]["OrderSummaryPartDto"][];
            /** Format: date-time */
            payBy: string;
            /** Format: date-time */
            placedAt: string;
            /** @enum {string} */
            state: "awaiting_payment" | "paid" | "closed" | "expired" | "cancelled";
            token: string;
            totalRupiah: number;
        };
        OrderSummaryPageDto: {
            items: components["schemas"]["OrderSummaryDto"][];
            nextCursor: string | null;
        };
        OrderSummaryPartDto: {
            sellerName: string;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "resolved_refund" | "resolved_partial" | "resolved_reject";
        };
        PartComplaintDto: {
            answer: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string|null} */
            outcome: "refund" | "partial" | "reject" | null;
            photoKeys: string[];
            text: string;
        };
        PartShippingDto: {
            etaMaxDays: number;
            etaMinDays: number;
            /** @enum {string} */
            kind: "pickup" | "seller_delivery" | "courier";
            pickup: components["schemas"]["PickupPlaceDto"] | null;
            service: string;
            weightGrams: number;
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
        PaymentDto: {
            allowedMethods: components["schemas"]["PaymentMethodDto"][];
            amountRefundedRupiah: number;
            amountRupiah: number;
            /** @description Newest first */
            attempts: components["schemas"]["PaymentAttemptDto"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "requires_payment_method" | "requires_confirmation" | "requires_action" | "processing" | "requires_capture" | "succeeded" | "canceled";
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
        PaymentMethodDto: {
            /**
             * @description With `id_bank_transfer`
             * @enum {string}
             */
            bank?: "bca" | "bni" | "bri" | "cimb" | "permata" | "mandiri";
            /**
             * @description With `id_cstore`
             * @enum {string}
             */
            store?: "indomaret" | "alfamart";
            /** @enum {string} */
            type: "qris" | "id_bank_transfer" | "id_cstore";
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
        PickupDto: {
            address: string;
            /** @example Senin–Sabtu 08.00–16.00 */
            hours: string;
        };
        PickupPlaceDto: {
            address: string;
            hours: string;
        };
        PickupPointDto: {
            /** @description `null` closes the pick-up point */
            pickup?: components["schemas"]["PickupDto"] | null;
            /** @description Whether parcels are handed to couriers; left out it stays as it is */
            usesCouriers?: boolean;
        };
        PlacedOrderDto: {
            /** @example K7M4PQ */
            number: string;
            /** Format: uuid */
            orderId: string;
            /** Format: date-time */
            payBy: string;
            /** Format: uuid */
            paymentIntentId: string;
            /** @description Unguessable; whoever has it may see, pay and cancel the order */
            token: string;
            totalRupiah: number;
        };
        PlaceOrderDto: {
            /**
             * @description Language of the messages about this order
             * @default id
             * @enum {string}
             */
            locale: "id" | "en";
            recipient: components["schemas"]["RecipientDto"];
            shipping: components["schemas"]["ShippingChoiceDto"][];
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
        RecipientDto: {
            address: string;
            landmark?: string;
            name: string;
            note?: string;
            /** @example 0812-3456-7890 */
            phone: string;
            /** @example 18.71.01.1001 */
            villageCode: string;
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
        SellerActDto: {
            /** Format: uuid */
            clientId: string;
        };
        SellerOrderPageDto: {
            items: components["schemas"]["SellerWorkOrderDto"][];
            nextCursor: string | null;
        };
        SellerShippingDto: {
            deliveries: components["schemas"]["DeliveryDto"][];
            pickup: components["schemas"]["PickupDto"] | null;
            usesCouriers: boolean;
        };
        SellerTodayDto: {
            balance: components["schemas"]["ShopMoneyDto"];
            /** @description Open parts by state */
            counts: {
                [key: string]: number;
            };
            /** @description The nearest deadline first, as all lists here */
            toAccept: components["schemas"]["SellerWorkOrderDto"][];
            toHandOver: components["schemas"]["SellerWorkOrderDto"][];
            toShip: components["schemas"]["SellerWorkOrderDto"][];
        };
        SellerWorkOrderDto: {
            /** Format: date-time */
            acceptBy: string | null;
            /** @description What whoever asks may do now */
            actions: string[];
            /** Format: date-time */
            complainBy: string | null;
            complaint: components["schemas"]["PartComplaintDto"] | null;
            courier: string | null;
            /**
             * Format: date-time
             * @description When silence has its consequence
             */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            itemsTotalRupiah: number;
            lines: components["schemas"]["OrderLineDto"][];
            /** @example K7M4PQ-A */
            number: string;
            /** @example K7M4PQ */
            orderNumber: string;
            /** Format: date-time */
            paidAt: string | null;
            /** @description Six digits the shopper reads out at hand-over; never shown to the seller */
            pickupCode: string | null;
            /** Format: date-time */
            placedAt: string;
            recipient: components["schemas"]["WorkRecipientDto"];
            resi: string | null;
            /** @description Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg> */
            resiPhotoKey: string | null;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            sellerPhone: string;
            sellerSlug: string;
            /** Format: date-time */
            shipBy: string | null;
            shipping: components["schemas"]["PartShippingDto"];
            shippingTotalRupiah: number;
            /** @description Hours after payment within which it ships */
            shipWithinHours: number;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "resolved_refund" | "resolved_partial" | "resolved_reject";
            timeline: components["schemas"]["TimelineEntryDto"][];
            totalRupiah: number;
        };
        ShipFormDto: {
            /** Format: uuid */
            clientId: string;
            /** @description Left out, with `resi`, where the seller brings the goods */
            courier?: string;
            /** Format: binary */
            photo?: string;
            resi?: string;
        };
        ShippingChoiceDto: {
            /** @description Of GET /api/checkout; refused when its price or place is no longer true */
            quoteId: string;
            /** Format: uuid */
            sellerId: string;
        };
        ShippingQuoteDto: {
            chargedWeightGrams: number;
            etaMaxDays: number;
            etaMinDays: number;
            id: string;
            /** @enum {string} */
            kind: "pickup" | "seller_delivery" | "courier";
            pickup?: components["schemas"]["PickupPlaceDto"];
            priceRupiah: number;
            service: string;
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
        TariffImportDto: {
            imported: number;
            problems: components["schemas"]["TariffProblemDto"][];
        };
        TariffProblemDto: {
            column: string;
            /** @description What to write instead */
            fix: string;
            /** @description What is wrong */
            message: string;
            /** @description Line in the file; 1 is the header */
            row: number;
        };
        TimelineEntryDto: {
            /** Format: date-time */
            at: string;
            note: string | null;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "resolved_refund" | "resolved_partial" | "resolved_reject";
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
        WorkRecipientDto: {
            address: string | null;
            landmark: string | null;
            name: string;
            note: string | null;
            phone: string;
            villageLabel: string | null;
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
    showCart: {
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
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    addLine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCartLineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartCountDto"];
                };
            };
        };
    };
    removeLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variantId: string;
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
                    "application/json": components["schemas"]["CartDto"];
                };
            };
        };
    };
    changeLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCartLineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                };
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
    showCheckout: {
        parameters: {
            query?: {
                /** @description Kemendagri code of the village the goods go to */
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
                    "application/json": components["schemas"]["CheckoutDto"];
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
    listMyOrders: {
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
                    "application/json": components["schemas"]["OrderSummaryPageDto"];
                };
            };
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "decided";
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
                    "application/json": components["schemas"]["ComplaintPageDto"];
                };
            };
        };
    };
    decideComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                complaintId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideComplaintDto"];
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
    importCourierTariff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportTariffDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TariffImportDto"];
                };
            };
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client once a checkout; 8 to 64 letters, digits, `.`, `_` or `-` */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrderDto"];
                };
            };
        };
    };
    showOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    checkOrderPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    openComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenComplaintFormDto"];
                "multipart/form-data": components["schemas"]["OpenComplaintFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedComplaintDto"];
                };
            };
        };
    };
    payOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    confirmReceived: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReceivedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
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
    listSellerOrders: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description One state, or a tab: todo, on_the_way, ended */
                state?: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "resolved_refund" | "resolved_partial" | "resolved_reject" | "todo" | "on_the_way" | "ended";
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
                    "application/json": components["schemas"]["SellerOrderPageDto"];
                };
            };
        };
    };
    showSellerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: string;
                sellerOrderId: string;
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
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    acceptSellerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    cancelSellerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSellerOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    markDelivered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    markDeliveryFailed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryFailedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    confirmHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    packSellerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    readyForPickup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    reshipSellerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipFormDto"];
                "multipart/form-data": components["schemas"]["ShipFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    markReturned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    shipSellerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: unknown;
                sellerOrderId: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipFormDto"];
                "multipart/form-data": components["schemas"]["ShipFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerWorkOrderDto"];
                };
            };
        };
    };
    showShipping: {
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
                    "application/json": components["schemas"]["SellerShippingDto"];
                };
            };
        };
    };
    setDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveriesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerShippingDto"];
                };
            };
        };
    };
    setPickupPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PickupPointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerShippingDto"];
                };
            };
        };
    };
    showToday: {
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
                    "application/json": components["schemas"]["SellerTodayDto"];
                };
            };
        };
    };
}
