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
    "/api/me/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attendSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyMandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mandates/{mandateId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/me/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/plans/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/plans/{batchId}/beginning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/plans/{batchId}/items/{itemId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finishPlanItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnSeats"];
        put?: never;
        post: operations["askForSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/seats/{seatId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/seats/{seatId}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reactToClass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/seats/{seatId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTaughtSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTaughtSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSessionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveSessionEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markPresent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taughtSessionRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/shops/{sellerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["leaveShop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/taught-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTaughtPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/taught-plans/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlansOfBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/taught-plans/{batchId}/items/{itemId}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPlanPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/taught-practice/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTaughtPractice"];
        put?: never;
        post: operations["judgeTaughtPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/training-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTrainingCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/training-card/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadTrainingCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOfficeCategories"];
        put?: never;
        post: operations["addCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/categories/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeCategory"];
        options?: never;
        head?: never;
        patch: operations["reviseCategory"];
        trace?: never;
    };
    "/api/office/categories/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["orderCategories"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/certificates/{id}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renameCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/certificates/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeCertificate"];
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
    "/api/office/complaints/{complaintId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/complaints/{complaintId}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideComplaintAppeal"];
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
    "/api/office/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/disputes/{disputeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/disputes/{disputeId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/disputes/{disputeId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLedgerAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/ledger/journals/{journalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/ledger/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLedgerLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/ledger/lines/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadLedgerLines"];
        put?: never;
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
    "/api/office/ledger/trial-balance/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadTrialBalance"];
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
    "/api/office/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrganisations"];
        put?: never;
        post: operations["addOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/organisations/{organisationId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProgramKeys"];
        put?: never;
        post: operations["createProgramKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/organisations/{organisationId}/keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeProgramKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/organisations/{organisationId}/keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateProgramKey"];
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
    "/api/office/payments/{paymentIntentId}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/{payoutId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settlePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/{payoutId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPayoutStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPayoutBatches"];
        put?: never;
        post: operations["makePayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPayoutBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/batches/{batchId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approvePayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/batches/{batchId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPayoutBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/batches/{batchId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectPayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/batches/{batchId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPayoutBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPayoutCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/payouts/payees/{account}/accept-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptPayeeName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/products/{productId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/products/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/products/in-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProductsInReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/products/review-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReviewReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/rails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReconciliations"];
        put?: never;
        post: operations["reconcileNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/refunds/{refundId}/account-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openRefundAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/refunds/{refundId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteRefundTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/requirements/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setRequirement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/requirements/sampling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setSampling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReviewCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/reviews/{reviewId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findShops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/{sellerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSellerFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/{sellerId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/{sellerId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/{sellerId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lookAtSellerDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/{sellerId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/{sellerId}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/{sellerId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSellerSuspension"];
        put?: never;
        post: operations["suspendSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideSellers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/review-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSellerReviewReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSampledSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/sellers/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWaitingSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/shop-photos/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideShopPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/shop-photos/in-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShopPhotosInReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/shop-photos/review-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShopPhotoReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/signing-keys/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSuspensions"];
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
    "/api/office/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/tickets/{ticketId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/tickets/{ticketId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/tickets/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOfficeBatches"];
        put?: never;
        post: operations["planBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showOfficeBatch"];
        put: operations["reviseBatch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["repeatBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBatchNominations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/nominations/{nominationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideNomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/nominations/{nominationId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readNominationLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOfficePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPractice"];
        put?: never;
        post: operations["judgePractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askActivityReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBatchSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scheduleSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rescheduleSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/sessions/{sessionId}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batchSessionRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/batches/{batchId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCascade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/cascade/regencies/{code}/trainers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTrainersOfRegency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/cascade/trainers/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTrainer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTrainingCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTrainingFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTrainingLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showTrainingOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPrograms"];
        put?: never;
        post: operations["startProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTrainingReports"];
        put?: never;
        post: operations["askTrainingReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/training/reports/{reportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadTrainingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWaivers"];
        put?: never;
        post: operations["askWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/waivers/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWriteOffs"];
        put?: never;
        post: operations["askWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/write-offs/{writeOffId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/write-offs/{writeOffId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseWriteOff"];
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
    "/api/orders/{token}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeToDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appealDecision"];
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
    "/api/orders/{token}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLinesToReview"];
        put?: never;
        post: operations["writeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["editReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{token}/shortage-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerShortage"];
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
    "/api/products/{slug}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProductReviews"];
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
    "/api/reviews/{reviewId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openShop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showMyShop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["reviseShop"];
        trace?: never;
    };
    "/api/shops/{sellerId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showImport"];
        put?: never;
        post?: never;
        delete: operations["dropImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/imports/{importId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/imports/{importId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImportFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showJoining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/joining/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["giveEvidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/joining/{key}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["givePhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMembers"];
        put?: never;
        post: operations["addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeStaff"];
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
    "/api/shops/{sellerId}/money/next-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showNextPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/money/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/money/statement/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setShopOpening"];
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
    "/api/shops/{sellerId}/orders/{sellerOrderId}/complaint-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeAsSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/complaint-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/complaint-appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appealAsSeller"];
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
    "/api/shops/{sellerId}/orders/{sellerOrderId}/shortage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportShortage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/orders/{sellerOrderId}/shortage/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawShortage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/papers/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shopQrSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/papers/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["packingSlips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/payout-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setPayoutAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/payout-account/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askAccountCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShopPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/photos/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setShopPhoto"];
        delete: operations["removeShopPhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSellerProducts"];
        put?: never;
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSellerProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["reviseProduct"];
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["archiveProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["hideProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}/photos/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["showAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/products/{productId}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listShopReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/reviews/{reviewId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replyToReview"];
        post?: never;
        delete: operations["takeReplyBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/reviews/{reviewId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportShopReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/reviews/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sumUpShopReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/sheet/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exampleSheet"];
        put?: never;
        post?: never;
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
    "/api/shops/{sellerId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitShop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showSuspension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/suspension/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appealSuspension"];
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
    "/api/shops/{sellerId}/variants/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeVariant"];
        options?: never;
        head?: never;
        patch: operations["setVariantPrice"];
        trace?: never;
    };
    "/api/shops/{sellerId}/variants/{variantId}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adjustStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/{sellerId}/variants/{variantId}/stock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStockMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/by-slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showShop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shops/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyShops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["dropUpload"];
        options?: never;
        head: operations["showUpload"];
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/api/training/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOpenBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/batches/{batchId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batchCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bringBekal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/certificates/{id}/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/certificates/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/courses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEnrolments"];
        put?: never;
        post: operations["enrolInCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/enrolments/{enrolmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/enrolments/{enrolmentId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/enrolments/{enrolmentId}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeCoursePackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training/packages/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/assistance/{mandateId}/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openAssistedShop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/assistance/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVillageNominations"];
        put?: never;
        post: operations["nominatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/nominations/{nominationId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readOwnNominationLetter"];
        put?: never;
        post: operations["giveNominationLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/nominations/{nominationId}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replaceNominee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/nominations/{nominationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawNomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVillagePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/plans/{planId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideVillagePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/registrations/{registrationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVillageReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/reviews/{shopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showVillageReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/reviews/{shopId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideVillageReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/reviews/{shopId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lookAtVillageDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/villages/{villageCode}/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVillageSellers"];
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
        AccountCodeDto: {
            /** Format: date-time */
            expiresAt: string;
            /**
             * @description What the bank says of the name.
             * @enum {string}
             */
            finding: "matched" | "differs" | "unknown";
            /** @example BRI ••••4321 a.n. S*** */
            masked: string;
        };
        AddCartLineDto: {
            quantity: number;
            /** Format: uuid */
            variantId: string;
        };
        AddCategoryDto: {
            /** @enum {string} */
            icon: "coffee" | "snack" | "harvest" | "cloth" | "craft" | "home";
            nameEn: string;
            nameId: string;
            /** @description null: of the first level */
            parentSlug: string | null;
        };
        AddedCategoryDto: {
            slug: string;
        };
        AddedPhotoDto: {
            /** @description A part of the change waits for review. */
            isWaiting: boolean;
            photo: components["schemas"]["PhotoDto"];
        };
        AddedStaffDto: {
            /** Format: uuid */
            personId: string;
        };
        AddedVariantDto: {
            /** Format: uuid */
            variantId: string;
        };
        AddStaffDto: {
            name?: string;
            phone: string;
        };
        AgendaItemDto: {
            /** @example 09.00 */
            at: string;
            official: string;
            title: string;
        };
        AgendaLineDto: {
            /** @example 09.00 */
            at: string;
            official: string;
            title: string;
        };
        AgreeDto: {
            /** Format: uuid */
            sellerOrderId: string;
        };
        AnswerComplaintFormDto: {
            /** Format: uuid */
            clientId: string;
            photos?: string[];
            /** @description Left out where only photos are added */
            text?: string;
        };
        AnswerOfferDto: {
            accept: boolean;
        };
        AnswerShortageDto: {
            /**
             * @description `rest`: what there is, with the money of the rest back. `replace`: what was offered. `cancel`: nothing, all money back
             * @enum {string}
             */
            answer: "rest" | "replace" | "cancel";
            /** Format: uuid */
            sellerOrderId: string;
            /**
             * Format: uuid
             * @description The question that was read
             */
            shortageId: string;
        };
        AppCodeDto: {
            /**
             * @description Six digits of the authenticator app
             * @example 123456
             */
            code: string;
        };
        AppealAnswerDto: {
            answer: string;
            /** @enum {string} */
            outcome: "upheld" | "lifted";
        };
        AppealDto: {
            text: string;
        };
        ApprovedPayoutsDto: {
            count: number;
        };
        AskAssistanceDto: {
            /**
             * @description Of the seller; the code goes there.
             * @example 0812-3456-7890
             */
            phone: string;
        };
        AskedWaiverDto: {
            /** Format: uuid */
            id: string;
        };
        AskReportDto: {
            /**
             * @description public: as anybody may see it, small numbers hidden
             * @default office
             * @enum {string}
             */
            audience?: "office" | "public";
            /** @description One batch */
            batch?: string;
            /**
             * @default sex
             * @enum {string}
             */
            by?: "sex" | "age_band" | "regency" | "village" | "course" | "field" | "pillar";
            /** @description One course; all without it */
            course?: string;
            /** @enum {string} */
            format: "xlsx" | "csv" | "pdf";
            /**
             * Format: date
             * @description Asked on this day or later
             */
            from?: string;
            /** @enum {string} */
            kind: "coverage" | "funnel" | "outcomes" | "cascade" | "all";
            /**
             * Format: date
             * @description Asked before this day
             */
            to?: string;
        };
        AskSeatDto: {
            /** @enum {string} */
            ageBand: "<18" | "18-24" | "25-34" | "35-44" | "45-54" | "55+" | "unstated";
            /** Format: uuid */
            batchId: string;
            /** @example operator desa */
            participantType: string;
            /** @description As it will stand on the certificate. */
            printedName: string;
            /** @enum {string} */
            sex: "f" | "m" | "unstated";
            /** @example 18.04.11.2003 */
            villageCode: string;
        };
        AskWriteOffDto: {
            /** @description Id of the shop */
            account: string;
            /** @description Why it will never be paid */
            reason: string;
        };
        AssistanceAskedDto: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAfter: string;
            text: components["schemas"]["ConsentTextDto"];
        };
        AssistanceGivenDto: {
            /** Format: uuid */
            mandateId: string;
            /** Format: uuid */
            personId: string;
        };
        AttemptDto: {
            /** @description Otherwise it is practice */
            counts: boolean;
            /** Format: uuid */
            id: string;
            /** @description A test before that came after a lesson */
            isLate: boolean;
            ordinal: number | null;
            reason: string | null;
            /** @enum {string} */
            role: "pre" | "post";
            /** @description Basis points */
            scoreBp: number | null;
            /** Format: date-time */
            submittedAt: string;
            /** @description What was not answered right; never the answers */
            weak: components["schemas"]["WeakSpotDto"][];
        };
        AttemptGrantDto: {
            /** Format: uuid */
            id: string;
            ordinal: number;
            /** @enum {string} */
            role: "pre" | "post";
        };
        AttemptsLeftDto: {
            post: number;
            pre: number;
        };
        AttendDto: {
            /** @example 12345678 */
            code: string;
            /** Format: uuid */
            sessionId: string;
        };
        AttendedDto: {
            /** @enum {string} */
            outcome: "taken" | "already";
        };
        AuditDto: {
            items: components["schemas"]["AuditEntryDto"][];
            nextCursor: string | null;
        };
        AuditEntryDto: {
            /** @example seller.review */
            action: string;
            /** Format: uuid */
            actorId: string | null;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            details: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            onBehalfOf: string | null;
            onBehalfOfName: string | null;
            /** @example seller:01933c5e-… */
            subject: string;
        };
        BatchDto: {
            /** @description Basis points of the sessions that must be attended. */
            attendanceShare: number;
            /** @description Filled by village heads; nobody asks alone. */
            byNomination: boolean;
            /** Format: date-time */
            closesAt: string;
            code: string;
            /** @example operator-desa */
            course: string;
            courseTitle: string;
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
            note: string;
            /** @description An offered seat is kept this long. */
            offerHours: number;
            /** Format: date-time */
            opensAt: string;
            organiser: string;
            programTitle: string;
            quota: number;
            /** @example 18.04 */
            regionCode: string;
            /** @example Kab. Lampung Barat */
            regionName: string;
            rules: components["schemas"]["SeatRuleDto"][];
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "running" | "closed" | "cancelled";
            taken: number;
            timezone: string;
            title: string;
            waiting: number;
        };
        BatchesDto: {
            items: components["schemas"]["BatchDto"][];
            nextCursor: string | null;
        };
        BatchInputDto: {
            attendanceShare: number;
            byNomination: boolean;
            /** Format: date-time */
            closesAt: string;
            code: string;
            /** @example operator-desa */
            course: string;
            /** Format: date */
            endsOn: string;
            note: string;
            offerHours: number;
            /** Format: date-time */
            opensAt: string;
            /** Format: uuid */
            programId: string;
            quota: number;
            /** @example 18.04 */
            regionCode: string;
            rules: components["schemas"]["SeatRuleInputDto"][];
            /** Format: date */
            startsOn: string;
            title: string;
        };
        BatchPageDto: {
            /** @description Basis points of the sessions that must be attended. */
            attendanceShare: number;
            /** @description Filled by village heads; nobody asks alone. */
            byNomination: boolean;
            /** Format: date-time */
            closesAt: string;
            code: string;
            /** @example operator-desa */
            course: string;
            courseTitle: string;
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
            note: string;
            /** @description An offered seat is kept this long. */
            offerHours: number;
            /** Format: date-time */
            opensAt: string;
            organiser: string;
            programTitle: string;
            quota: number;
            /** @example 18.04 */
            regionCode: string;
            /** @example Kab. Lampung Barat */
            regionName: string;
            rules: components["schemas"]["SeatRuleDto"][];
            sessions: components["schemas"]["TrainingSessionDto"][];
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "running" | "closed" | "cancelled";
            taken: number;
            timezone: string;
            title: string;
            waiting: number;
        };
        BatchPayoutDto: {
            account: string;
            amountRupiah: number;
            /** Format: date-time */
            endedAt: string | null;
            failure: string | null;
            id: string;
            /** @description Nobody knows what became of it: ask the bank, then say what is true */
            isUnclear: boolean;
            label: string;
            masked: string;
            railReference: string | null;
            /** @enum {string} */
            status: "pending" | "in_transit" | "paid" | "failed" | "canceled";
        };
        BatchSeatDto: {
            /** @enum {string} */
            ageBand: "<18" | "18-24" | "25-34" | "35-44" | "45-54" | "55+" | "unstated";
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            id: string;
            participantType: string;
            printedName: string;
            /** @enum {string} */
            sex: "f" | "m" | "unstated";
            /** @enum {string} */
            state: "confirmed" | "waitlisted" | "offered" | "lapsed" | "withdrawn" | "replaced";
            villageName: string;
        };
        BatchSeatsDto: {
            items: components["schemas"]["BatchSeatDto"][];
            nextCursor: string | null;
        };
        BestProductDto: {
            name: string;
            photo: components["schemas"]["PhotoDto"] | null;
            pieces: number;
            /** Format: uuid */
            productId: string;
            salesRupiah: number;
        };
        CancelFigureDto: {
            /** @description By the shop or its silence, never by the shopper */
            calledOff: number;
            paid: number;
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
            isSoldOut?: boolean;
            /** @description Told to the shopper */
            reason: string;
        };
        CancelSessionDto: {
            reason: string;
        };
        CarriedReceiptDto: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            deviceId: string;
            eventIds: string[];
            /** Format: uuid */
            keyId: string;
            /** @description ECDSA P-256 with SHA-256 (IEEE P1363), base64 */
            signature: string;
        };
        CarrierKeyDto: {
            /** Format: uuid */
            id: string;
            /** @description SPKI, base64 */
            spki: string;
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
            /**
             * @description `on_the_spot`: fetched, and paid to the seller then
             * @enum {string}
             */
            paidBy: "rail" | "on_the_spot";
            regencyName: string;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            sellerSlug: string;
            villageCode: string;
            villageName: string;
            weightGrams: number;
        };
        CascadeCountsDto: {
            /** @description Of these, led a village class in the last 90 days */
            busy: number;
            /** @description Village classes that are closed */
            classes: number;
            /** @description Led a village class whose learners live here */
            leaders: number;
            /** @description Learnt to teach from the province's own trainers */
            operators: number;
            /** @description Hold the certificate to teach today */
            qualified: number;
            /** @description People who came to them, each once */
            villagers: number;
            women: number;
        };
        CascadeDto: {
            measures: components["schemas"]["CascadeMeasuresDto"];
            regencies: components["schemas"]["CascadeOfRegencyDto"][];
            /** @description People of all places, each once: less than the sum where somebody learnt in two */
            total: components["schemas"]["CascadeCountsDto"];
        };
        CascadeMeasuresDto: {
            decay: components["schemas"]["DecayDto"][];
            /** @example Rata-rata nilai tes akhir terbaik di tangan kedua ÷ di tangan pertama, untuk kursus yang sama. */
            decayFormula: string;
            fidelity: components["schemas"]["MeasureDto"];
            reach: components["schemas"]["MeasureDto"];
            utilisation: components["schemas"]["MeasureDto"];
        };
        CascadeOfRegencyDto: {
            /** @description Of these, led a village class in the last 90 days */
            busy: number;
            /** @description Village classes that are closed */
            classes: number;
            /** @example 18.04 */
            code: string;
            /** @description Led a village class whose learners live here */
            leaders: number;
            name: string;
            /** @description Learnt to teach from the province's own trainers */
            operators: number;
            /** @description Hold the certificate to teach today */
            qualified: number;
            /** @description People who came to them, each once */
            villagers: number;
            women: number;
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
        CategoryNameDto: {
            en: string;
            id: string;
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
        CertificateInput: {
            /** @example 2029-12-31 */
            expiresOn: string | null;
            /** @enum {string} */
            kind: "pirt" | "halal" | "bpom";
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
        ClosingDto: {
            /** @description Places in `steps`, from 0, of what was done. */
            done?: number[];
        };
        CodeSentDto: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAfter: string;
        };
        ComplaintAppealDto: {
            answer: string | null;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "shopper" | "seller";
            /** Format: date-time */
            decideBy: string;
            /** Format: date-time */
            decidedAt: string | null;
            /**
             * @description Null while another officer looks at it
             * @enum {string|null}
             */
            outcome: "refund" | "partial" | "reject" | null;
            /** @description Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg> */
            photoKeys: string[];
            refundRupiah: number | null;
            text: string;
        };
        ComplaintCaseDto: {
            complaint: components["schemas"]["ComplaintDto"];
            /** @description Whoever decided first does not decide the appeal */
            mayDecide: boolean;
            order: components["schemas"]["SellerWorkOrderDto"];
        };
        ComplaintDto: {
            /** @description Sides that have given up their appeal */
            agreed: ("shopper" | "seller")[];
            answer: string | null;
            appeal: components["schemas"]["ComplaintAppealDto"] | null;
            /**
             * Format: date-time
             * @description Until when the decision can be appealed against
             */
            appealBy: string | null;
            /** Format: date-time */
            decideBy: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @example K7M4PQ-A */
            number: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * @description Of the first decision
             * @enum {string|null}
             */
            outcome: "refund" | "partial" | "reject" | null;
            /** @description Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg> */
            photoKeys: string[];
            /** @description To the shopper, by the first decision */
            refundRupiah: number | null;
            seller: components["schemas"]["SellerAnswerDto"] | null;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            /** Format: uuid */
            sellerOrderId: string;
            shopperName: string;
            shopperPhone: string;
            /**
             * @description Of the part
             * @enum {string}
             */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "decided" | "appealed" | "resolved_refund" | "resolved_partial" | "resolved_reject";
            text: string;
            totalRupiah: number;
        };
        ComplaintPageDto: {
            items: components["schemas"]["ComplaintDto"][];
            nextCursor: string | null;
        };
        ConfirmAccountDto: {
            /**
             * @description From the phone of the owner.
             * @example 123456
             */
            code: string;
            holderName: string;
            /** @enum {string} */
            kind: "bank" | "ewallet";
            number: string;
            /** @example bri */
            provider: string;
        };
        ConfirmImportDto: {
            /**
             * @description Take the good rows although others are wrong.
             * @default false
             */
            onlyGood?: boolean;
            /**
             * @description Hand new products in for review.
             * @default false
             */
            wantsReview?: boolean;
        };
        ConfirmReceivedDto: {
            /**
             * @description `true`: checked and well, the seller gets the money. `false`: only arrived, the complaint window runs
             * @default true
             */
            isAllWell?: boolean;
            /** Format: uuid */
            sellerOrderId: string;
        };
        ConsentTextDto: {
            /** @description To be read aloud. */
            sentences: string[];
            title: string;
            version: string;
        };
        CourseDto: {
            /** @description For whom it is */
            audience: string;
            /** @description What its certificate opens */
            capabilities: ("seller.listing.publish" | "seller.order.fulfil" | "marketing.campaign.run" | "affiliate.link.create" | "bumdes.consolidate" | "training.session.lead" | "village.nominate" | "procurement.buy_local")[];
            /** @example onboarding-umkm */
            code: string;
            fields: ("pendidikan" | "umkm" | "pertanian" | "wisata-desa-digital")[];
            /** @description Lesson hours of 45 minutes, classes and practice included */
            jp: number;
            lessons: number;
            /** @description Of all lessons, reading and trying */
            minutes: number;
            /** @description What somebody can do afterwards */
            outcomes: string[];
            pillars: ("masyarakat" | "ekonomi" | "tata-kelola" | "lingkungan" | "kehidupan" | "mobilitas")[];
            /** @description Courses whose lessons belong to this one */
            requires: string[];
            summary: string;
            title: string;
            version: number;
        };
        CourseListDto: {
            items: components["schemas"]["CourseDto"][];
        };
        CourseOutlineDto: {
            /** @description For whom it is */
            audience: string;
            /** @description What its certificate opens */
            capabilities: ("seller.listing.publish" | "seller.order.fulfil" | "marketing.campaign.run" | "affiliate.link.create" | "bumdes.consolidate" | "training.session.lead" | "village.nominate" | "procurement.buy_local")[];
            /** @example onboarding-umkm */
            code: string;
            fields: ("pendidikan" | "umkm" | "pertanian" | "wisata-desa-digital")[];
            /** @description Lesson hours of 45 minutes, classes and practice included */
            jp: number;
            lessons: number;
            /** @description Of all lessons, reading and trying */
            minutes: number;
            modules: components["schemas"]["OutlineModuleDto"][];
            /** @description What somebody can do afterwards */
            outcomes: string[];
            pillars: ("masyarakat" | "ekonomi" | "tata-kelola" | "lingkungan" | "kehidupan" | "mobilitas")[];
            practice: components["schemas"]["OutlinePracticeDto"][];
            /** @description Courses whose lessons belong to this one */
            requires: string[];
            summary: string;
            title: string;
            version: number;
        };
        CourseToTakeDto: {
            /** @example onboarding-umkm */
            code: string;
            /** @example Onboarding UMKM */
            title: string;
        };
        CoverageDto: {
            course: string;
            covered: number;
            regencies: components["schemas"]["CoverageOfRegencyDto"][];
            villages: number;
        };
        CoverageOfRegencyDto: {
            /** @example 18.04 */
            code: string;
            /** @description Villages with a certified operator */
            covered: number;
            name: string;
            /** @description All its villages */
            villages: number;
        };
        CreatedProductDto: {
            /** Format: uuid */
            productId: string;
            slug: string;
        };
        CreateProductDto: {
            /**
             * @description Slug of a category of the second level.
             * @example kopi
             */
            category: string;
            certificates?: components["schemas"]["CertificateInput"][];
            description: string;
            /**
             * Format: uuid
             * @description Made by the client, so that sending twice makes one product.
             */
            id?: string;
            isFresh?: boolean;
            madeToOrderDays?: number;
            minimumOrder?: number;
            name: string;
            shelfLifeDays?: number | null;
            /** @example bungkus */
            unit: string;
            variants: components["schemas"]["VariantInput"][];
        };
        DayFigureDto: {
            /**
             * Format: date
             * @description Day of the province
             */
            day: string;
            /** @description Paid and not undone since */
            orders: number;
            /** @description Goods that were not refunded */
            salesRupiah: number;
        };
        DecayDto: {
            course: string;
            courseTitle: string;
            /** @description Learnt at first hand */
            first: components["schemas"]["HandDto"];
            /** @description Second ÷ first, basis points; null while one of them is nobody */
            ratioBp: number | null;
            /** @description Learnt at second hand */
            second: components["schemas"]["HandDto"];
        };
        DecideCardDto: {
            /** @enum {string} */
            outcome: "approve" | "deny";
            reason: string;
        };
        DecideComplaintDto: {
            /** @description Read by shopper and seller */
            answer: string;
            /** @enum {string} */
            outcome: "refund" | "partial" | "reject";
            /** @description With `partial`: more than 0 and less than the total of the part */
            refundRupiah?: number;
        };
        DecideDisputeDto: {
            /** @description What the bank took, where `isSumKnown` is false; only for a lost one */
            amountRupiah?: number;
            /**
             * @description Who pays for what the sellers have already; only for a lost one
             * @default platform
             * @enum {string}
             */
            bearer?: "seller" | "platform";
            /** @enum {string} */
            outcome: "won" | "lost";
            reason: string;
        };
        DecidedRegistrationDto: {
            /** Format: uuid */
            personId: string | null;
        };
        DecideNominationDto: {
            reason?: string;
            /** @enum {string} */
            to: "verified" | "accepted" | "rejected";
        };
        DecideShopPhotosDto: {
            /** @enum {string} */
            outcome: "approved" | "returned";
            photoIds: string[];
            /** @description Beside the codes, in own words */
            reason?: string;
            /** @description What is wrong; their words go to the seller */
            reasonCodes?: ("photo_unclear" | "photo_not_own" | "photo_not_shop" | "contact_in_photo" | "people_unasked" | "forbidden" | "other")[];
        };
        DecisionDto: {
            /** @example identity.ktp */
            key: string;
            /** @enum {string} */
            outcome: "accepted" | "returned";
            reason?: string;
            /** @example photo_blurred */
            reasonCode?: string;
        };
        DecisionsDto: {
            decisions: components["schemas"]["DecisionDto"][];
        };
        DeliveriesDto: {
            deliveries: components["schemas"]["OwnDeliveryDto"][];
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
        DisputeDetailDto: {
            /** @description Whole days it has been, or was, open */
            ageDays: number;
            amountRupiah: number;
            /** @enum {string|null} */
            bearer: "seller" | "platform" | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @example Pesanan K7M4 */
            description: string;
            id: string;
            /** @description False: the bank takes a part and nobody knows yet how much; `amountRupiah` is the most it can be */
            isSumKnown: boolean;
            notes: components["schemas"]["DisputeNoteDto"][];
            /** Format: date-time */
            openedAt: string;
            paymentIntentId: string;
            /** @example chargeback */
            railStatus: string;
            reason: string | null;
            /** @enum {string} */
            state: "open" | "won" | "lost";
        };
        DisputeDto: {
            /** @description Whole days it has been, or was, open */
            ageDays: number;
            amountRupiah: number;
            /** @enum {string|null} */
            bearer: "seller" | "platform" | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @example Pesanan K7M4 */
            description: string;
            id: string;
            /** @description False: the bank takes a part and nobody knows yet how much; `amountRupiah` is the most it can be */
            isSumKnown: boolean;
            /** Format: date-time */
            openedAt: string;
            paymentIntentId: string;
            /** @example chargeback */
            railStatus: string;
            reason: string | null;
            /** @enum {string} */
            state: "open" | "won" | "lost";
        };
        DisputeNoteDto: {
            id: string;
            words: string;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
        };
        DisputeNoteInputDto: {
            /** @description What was found, or sent to the bank */
            words: string;
        };
        DisputePageDto: {
            items: components["schemas"]["DisputeDto"][];
            nextCursor: string | null;
        };
        EditReviewFormDto: {
            /**
             * @description Shown as `Pembeli` instead of first name and initial
             * @default false
             */
            isAnonymous?: boolean;
            /**
             * @description Hashes of its photos that stay, between commas
             * @default
             */
            keep?: string;
            photos?: string[];
            stars: number;
            /** @default  */
            text?: string;
        };
        EnrolDto: {
            /** @enum {string} */
            ageBand: "<18" | "18-24" | "25-34" | "35-44" | "45-54" | "55+" | "unstated";
            /** @example onboarding-umkm */
            course: string;
            /** @description For the certificate, where the person has not said it yet */
            name?: string;
            /** @example pelaku UMKM */
            participantType: string;
            /** @enum {string} */
            sex: "f" | "m" | "unstated";
            /** @example 18.04.11.2003 */
            villageCode: string;
        };
        EnrolledDto: {
            /** Format: uuid */
            enrolmentId: string;
        };
        EvidenceDto: {
            /** @example 2027-06-30 */
            expiresOn?: string;
            isAgreed?: boolean;
            /** @description As on the KTP. */
            name?: string;
            /** @description For NIK: 16 digits, spaces allowed. Kept sealed, never shown again. */
            nik?: string;
            /** @description NIB, NPWP, or the number of a permit. */
            number?: string;
        };
        ExchangedDto: {
            /** @description Shops this person no longer works in: nothing of them stays on the phone */
            lost: string[];
            packs: components["schemas"]["PackDto"][];
            /** @description A command without one is to be sent again */
            receipts: components["schemas"]["ReceiptDto"][];
            /**
             * Format: date-time
             * @description The server’s clock: deadlines run by it
             */
            serverTime: string;
        };
        ExchangeDto: {
            commands: components["schemas"]["PhoneCommandDto"][];
            /** Format: uuid */
            deviceId: string;
            packs: components["schemas"]["PackRequestDto"][];
            /**
             * Format: uuid
             * @description Whose phone speaks: refused in the session of somebody else
             */
            personId?: string;
            /**
             * Format: date-time
             * @description The phone’s clock now
             */
            sentAt: string;
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
        FacilitatorDto: {
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @description Masked. */
            phone: string;
        };
        FieldReasonDto: {
            /** @example story */
            field: string;
            reason: string;
        };
        FigureSumDto: {
            /** @description Paid and not undone since */
            orders: number;
            /** @description Goods that were not refunded */
            salesRupiah: number;
        };
        FoundShopDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat */
            place: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "verified" | "active" | "holiday" | "suspended" | "closed";
            villageCode: string;
        };
        FoundShopsDto: {
            items: components["schemas"]["FoundShopDto"][];
            nextCursor: string | null;
        };
        FunnelDto: {
            /** @enum {string} */
            by: "sex" | "age_band" | "regency" | "village" | "course" | "field" | "pillar";
            groups: components["schemas"]["FunnelGroupDto"][];
            /** @description Learners a course; fields and pillars overlap and do not add up to it */
            total: components["schemas"]["StepCountsDto"];
        };
        FunnelGroupDto: {
            counts: components["schemas"]["StepCountsDto"];
            /** @example f */
            group: string;
        };
        GapDto: {
            /** Format: uuid */
            deviceId: string;
            /** @description Acts the phone wrote and has not handed over */
            missing: number;
        };
        GiveAssistanceDto: {
            /** @example 123456 */
            code: string;
            name?: string;
            /**
             * @description Of the seller; the code goes there.
             * @example 0812-3456-7890
             */
            phone: string;
            /** @description Version of the text that was read aloud. */
            textVersion: string;
        };
        GoneDto: {
            orders: string[];
            products: string[];
        };
        GrantDto: {
            /** @example seller.owner */
            role: string;
            scopeId: string;
            /** @enum {string} */
            scopeKind: "seller" | "village" | "regency" | "province" | "platform";
        };
        HandDto: {
            /** @description Mean of their best scores, basis points */
            meanBp: number | null;
            /** @description Learners with a scored test after */
            n: number;
        };
        HandoverDto: {
            /** Format: uuid */
            clientId: string;
            /** @example 012345 */
            code: string;
        };
        HandRefundDto: {
            /** @description Masked; null while the shopper has named none */
            account: string | null;
            amountRupiah: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description Number of the order or of its part */
            label: string;
            /** Format: date-time */
            namedAt: string | null;
            /** Format: date-time */
            paidAt: string | null;
            payerName: string;
            reason: string;
            transferReference: string | null;
        };
        HandRefundPageDto: {
            items: components["schemas"]["HandRefundDto"][];
            nextCursor: string | null;
        };
        HandTransferDto: {
            accountVersion: number;
            /** @description What the bank calls the transfer */
            transferReference: string;
        };
        ImportDto: {
            /** Format: date-time */
            createdAt: string;
            done: number;
            fileName: string;
            /** Format: uuid */
            id: string;
            /** @description Why the whole file was refused, or why to look again. */
            note: string | null;
            /** @description New products that stayed drafts although they were to be handed in. */
            notSubmitted: number;
            photosName: string | null;
            /** @enum {string} */
            state: "checking" | "refused" | "checked" | "saving" | "done" | "dropped";
            /**
             * @description What is being done now.
             * @enum {string}
             */
            step: "reading" | "photos" | "saving" | "submitting" | "none";
            /** @description New products handed in for review. */
            submitted: number;
            summary: components["schemas"]["ImportSummaryDto"] | null;
            total: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ImportFaultDto: {
            /** @example D12 */
            cell: string;
            /** @example Harga (Rp) */
            column: string;
            fix: string;
            reason: string;
            row: number;
            value: string;
        };
        ImportFaultPageDto: {
            items: components["schemas"]["ImportFaultDto"][];
            nextCursor: string | null;
        };
        ImportListDto: {
            items: components["schemas"]["ImportDto"][];
        };
        ImportPreviewDto: {
            isNew: boolean;
            name: string;
            row: number;
            words: string[];
        };
        ImportSummaryDto: {
            changedProducts: number;
            /** @description Wrong cells. */
            faults: number;
            /** @description Rows that are not taken because a cell of their product is wrong. */
            lostRows: number;
            newProducts: number;
            /** @description The first changes in words. */
            preview: components["schemas"]["ImportPreviewDto"][];
            rows: number;
            unchangedProducts: number;
        };
        ImportTariffDto: {
            /** @description CSV with the columns courier, service, zone, min_kg, max_kg, base_rupiah, per_kg_rupiah, eta_min_days, eta_max_days */
            csv: string;
            /**
             * @description Takes the good rows although others are wrong
             * @default false
             */
            keepGoodRows?: boolean;
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
        JoiningDto: {
            /** Format: date-time */
            answerBy: string | null;
            items: components["schemas"]["JoiningItemDto"][];
            ladder: components["schemas"]["LadderDto"];
            shop: components["schemas"]["ShopFileDto"];
        };
        JoiningItemDto: {
            /** @description To be passed before this is fulfilled */
            course: components["schemas"]["CourseToTakeDto"] | null;
            expiresOn: string | null;
            /** @enum {string} */
            form: "nib" | "npwp" | "pirt" | "halal" | "bpom" | "free";
            hasPhoto: boolean;
            help: string;
            isRequired: boolean;
            /** @example identity.nik */
            key: string;
            /** @enum {string} */
            kind: "profile" | "vouch" | "identity" | "photo" | "payout" | "training" | "number" | "certificate" | "statement";
            mustExpire: boolean;
            reason: string | null;
            /** @description Masked. */
            shown: string;
            /** @enum {string} */
            state: "asked" | "given" | "accepted" | "returned";
            step: number;
            title: string;
            why: string;
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
        JudgedPointDto: {
            criterion: string;
            isMet: boolean;
            reason: string;
        };
        JudgedTaskDto: {
            code: string;
            rubric: components["schemas"]["PracticeCriterionDto"][];
            text: string;
            title: string;
        };
        JudgedTasksDto: {
            tasks: components["schemas"]["JudgedTaskDto"][];
            /** Format: uuid */
            versionId: string;
        };
        JudgePracticeDto: {
            /** Format: uuid */
            learnerId: string;
            /** @description One for each line of the task's list, in its order; competent is all of them met. */
            points: components["schemas"]["PracticePointInputDto"][];
            /** @example P1 */
            task: string;
        };
        KeyRightDto: {
            /** @enum {string} */
            resource: "account" | "balance" | "charge" | "checkout_session" | "customer" | "dispute" | "event" | "payment_intent" | "payment_method" | "payout" | "refund" | "transfer" | "webhook_endpoint";
            /** @enum {string} */
            right: "read" | "write";
        };
        KeyRotationDto: {
            /** @description Somebody else may have the old key */
            isCompromised: boolean;
            reason: string;
        };
        LadderDto: {
            /** @description -1 before the first step. */
            step: number;
            steps: components["schemas"]["LadderStepDto"][];
        };
        LadderStepDto: {
            isReached: boolean;
            missing: components["schemas"]["MissingDto"][];
            opens: string;
            step: number;
            title: string;
        };
        LearningDto: {
            attempts: components["schemas"]["AttemptDto"][];
            attemptsLeft: components["schemas"]["AttemptsLeftDto"];
            bestPostBp: number | null;
            /** Format: date-time */
            completedAt: string | null;
            course: string;
            /** Format: date-time */
            enrolledAt: string;
            /** Format: uuid */
            enrolmentId: string;
            /** @description (after − before) / (1 − before), in ten-thousandths; by the first try after */
            gainBp: number | null;
            gaps: components["schemas"]["GapDto"][];
            isPreLate: boolean;
            /** @description Furthest read, in hundredths, by lesson */
            lessons: {
                [key: string]: number;
            };
            lessonsAll: number;
            lessonsDone: number;
            /** @description Basis points that pass the test after */
            mastery: number;
            /** @description Codes of the tasks that are done */
            practice: string[];
            preBp: number | null;
            /** @enum {string} */
            state: "applied" | "waitlisted" | "offered" | "confirmed" | "completed" | "not_passed" | "withdrawn" | "no_show";
            title: string;
            /** Format: uuid */
            versionId: string;
        };
        LearningListDto: {
            items: components["schemas"]["LearningDto"][];
        };
        LedgerAccountDto: {
            /** @example seller:0190… */
            account: string;
            /** @description Debit positive, credit negative */
            balanceRupiah: number;
            /** @description Shop, or number of the order’s part; empty for an account of the house */
            label: string;
        };
        LedgerAccountPageDto: {
            items: components["schemas"]["LedgerAccountDto"][];
            nextCursor: string | null;
        };
        LedgerDifferenceDto: {
            account: string;
            cachedRupiah: number;
            derivedRupiah: number;
        };
        LedgerLineDto: {
            /** @description Debit positive, credit negative */
            amountRupiah: number;
            /** Format: date-time */
            at: string;
            externalId: string;
            /** @description Journal and line */
            id: string;
            journalId: number;
            /** @example requested */
            kind: string;
            label: string;
            paymentIntentId: string | null;
            /** @example refund */
            source: string;
        };
        LedgerLinePageDto: {
            account: components["schemas"]["LedgerAccountDto"];
            items: components["schemas"]["LedgerLineDto"][];
            nextCursor: string | null;
        };
        LeftOutDto: {
            label: string;
            /** @enum {string} */
            wait: "below_minimum" | "owes" | "no_account" | "not_allowed" | "account_changed" | "name_differs" | "name_unknown" | "being_checked";
        };
        LevelDto: {
            formula: string;
            /** @enum {number} */
            level: 1 | 2 | 3 | 4;
            /** @description What the result is about or divided by */
            n: number;
            name: string;
            /** @description In words; null while n is none */
            result: string | null;
        };
        LevelsDto: {
            items: components["schemas"]["LevelDto"][];
        };
        LikenessDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Somebody with an account; else another who was written down
             */
            personId: string | null;
            /** @enum {string} */
            why: "same_phone" | "same_name_and_village" | "like_name_and_village";
        };
        LinesToReviewDto: {
            items: components["schemas"]["LineToReviewDto"][];
        };
        LineToReviewDto: {
            isCompleted: boolean;
            name: string;
            photo: components["schemas"]["PhotoDto"] | null;
            position: number;
            productSlug: string;
            review: components["schemas"]["OwnReviewDto"] | null;
            sellerName: string;
            /** Format: uuid */
            sellerOrderId: string;
            shopperName: string;
            variant: string;
        };
        MadeDto: {
            /** Format: uuid */
            id: string;
        };
        MadeKeyDto: {
            id: string;
            /** @description The whole key: in this answer and never again */
            key: string;
        };
        MadePayoutsDto: {
            batchId: string;
            count: number;
            /** @description Whom the bank knows by another name, or did not answer about */
            left: components["schemas"]["LeftOutDto"][];
        };
        MakePayoutsDto: {
            /** @description Only these shops; without it everybody who may be paid */
            accounts?: string[];
        };
        MandateDto: {
            /** Format: uuid */
            id: string;
            operatorName: string | null;
            /** Format: date-time */
            since: string;
            villageCode: string;
        };
        MandatesDto: {
            items: components["schemas"]["MandateDto"][];
        };
        MarkDto: {
            /** @description What was scanned; instead of `learnerId`. */
            card?: string;
            /**
             * Format: uuid
             * @description Made on the phone: a mark that arrives twice is one.
             */
            id: string;
            /** Format: uuid */
            learnerId?: string;
            /**
             * Format: date-time
             * @description By the phone's clock.
             */
            occurredAt: string;
            reason?: string;
            /** @enum {string} */
            status: "present" | "late" | "excused" | "absent";
        };
        MarkedDto: {
            /** Format: uuid */
            learnerId: string;
            /** @enum {string} */
            outcome: "taken" | "already";
            printedName: string;
        };
        MeasureDto: {
            /** @description How the number comes about */
            formula: string;
            part: number;
            /** @description What the part is divided by */
            whole: number;
        };
        MeDto: {
            grants: components["schemas"]["GrantDto"][];
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @example +6281234567890 */
            phone: string;
            /**
             * @description What this session still has to do before its rights of office count
             * @enum {string}
             */
            secondFactor: "none" | "enrol" | "prove" | "proven";
            /** @description Shops this person works for. */
            sellerIds: string[];
        };
        MemberDto: {
            name: string | null;
            /** Format: uuid */
            personId: string;
            /** @description Masked. */
            phone: string | null;
            /** @enum {string} */
            role: "owner" | "staff";
            /** Format: date-time */
            since: string;
        };
        MembersDto: {
            items: components["schemas"]["MemberDto"][];
        };
        MissingDto: {
            key: string;
            title: string;
            words: string;
        };
        MissingInput: {
            /** @description Pieces that cannot be sent */
            missing: number;
            /** @description Of equal or lower price than what is missing */
            offer?: components["schemas"]["OfferInput"];
            /** Format: uuid */
            variantId: string;
        };
        MoveBatchDto: {
            /** @enum {string} */
            to: "planned" | "open" | "running" | "closed" | "cancelled";
        };
        MoveOrderDto: {
            /**
             * Format: uuid
             * @description The shop’s part of the order
             */
            id: string;
            /** @example ED-7K3Q-1 */
            number: string;
        };
        NewOrganisationDto: {
            name: string;
        };
        NewProgramKeyDto: {
            /** @description What uses it */
            name: string;
            /** @description A restricted key may do only this; without it everything */
            rights?: components["schemas"]["KeyRightDto"][];
        };
        NewWaiverDto: {
            /** @enum {string} */
            capability: "seller.listing.publish" | "seller.order.fulfil" | "marketing.campaign.run" | "affiliate.link.create" | "bumdes.consolidate" | "training.session.lead" | "village.nominate" | "procurement.buy_local";
            /** @enum {string} */
            kind: "tested_out" | "equivalent" | "administrative";
            /**
             * Format: date
             * @description Last day; without it, for good
             */
            lastDay?: string;
            /** @example 0812-3456-7890 */
            phone: string;
            reason: string;
        };
        NextActionDto: {
            /** @enum {string} */
            bank?: "bca" | "bni" | "bri" | "cimb" | "permata" | "mandiri";
            billerCode?: string | null;
            billKey?: string | null;
            code?: string;
            /** Format: date-time */
            expiresAt: string;
            qrString?: string;
            /** @enum {string} */
            store?: "indomaret" | "alfamart";
            /** @enum {string} */
            type: "qris_display_qr_code" | "display_bank_transfer_instructions" | "display_store_code" | "redirect_to_url";
            /** @description Where the payer goes: the app of the wallet, or the page on which a card is typed in */
            url?: string;
            vaNumber?: string | null;
        };
        NextPayoutDto: {
            /**
             * @description Next day on which money is sent
             * @example 2026-11-24
             */
            day: string;
            /** @description Where it goes, masked */
            masked: string | null;
            minimumRupiah: number;
            /**
             * Format: date-time
             * @description From when a changed account is paid to
             */
            usableFrom: string | null;
            /**
             * @description What it waits for; null: nothing
             * @enum {string|null}
             */
            wait: "below_minimum" | "owes" | "no_account" | "not_allowed" | "account_changed" | "name_differs" | "name_unknown" | "being_checked" | null;
        };
        NominateDto: {
            /** @enum {string} */
            ageBand: "<18" | "18-24" | "25-34" | "35-44" | "45-54" | "55+" | "unstated";
            /** Format: uuid */
            batchId: string;
            /** @description Can come to every session. */
            canCome: boolean;
            /** @description Was asked and agreed. */
            hasConsented: boolean;
            /** @description Lives in this village. */
            isResident: boolean;
            /** @example SK 12/2026 */
            letterNumber: string;
            name: string;
            /** @example operator desa */
            participantType: string;
            /** @example 0812-3456-7890 */
            phone: string;
            /** @enum {string} */
            sex: "f" | "m" | "unstated";
            slot: number;
        };
        NominationDto: {
            /** @enum {string} */
            ageBand: "<18" | "18-24" | "25-34" | "35-44" | "45-54" | "55+" | "unstated";
            /** Format: uuid */
            batchId: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The letter itself is there, as a photo or a PDF */
            hasLetter: boolean;
            /** Format: uuid */
            id: string;
            letterNumber: string;
            name: string;
            participantType: string;
            reason: string;
            /** @description The nomination this one took the place of. */
            replaces: string | null;
            /** @enum {string} */
            sex: "f" | "m" | "unstated";
            slot: number;
            /** @enum {string} */
            state: "draft" | "submitted" | "verified" | "accepted" | "rejected" | "replaced" | "withdrawn";
            villageCode: string;
            villageName: string;
        };
        NominationsDto: {
            items: components["schemas"]["NominationDto"][];
        };
        ObstacleDto: {
            code: string;
            message: string;
        };
        OfferDto: {
            name: string;
            photo: components["schemas"]["PhotoDto"] | null;
            quantity: number;
            totalRupiah: number;
            variant: string;
            /** Format: uuid */
            variantId: string;
        };
        OfferInput: {
            quantity: number;
            /**
             * Format: uuid
             * @description Of this shop, not yet in the order
             */
            variantId: string;
        };
        OfficeBatchDto: {
            /** @description Basis points of the sessions that must be attended. */
            attendanceShare: number;
            /** @description Filled by village heads; nobody asks alone. */
            byNomination: boolean;
            /** Format: date-time */
            closesAt: string;
            code: string;
            /** @example operator-desa */
            course: string;
            courseTitle: string;
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
            note: string;
            /** @description An offered seat is kept this long. */
            offerHours: number;
            /** Format: date-time */
            opensAt: string;
            organiser: string;
            /** Format: uuid */
            programId: string;
            programTitle: string;
            quota: number;
            /** @example 18.04 */
            regionCode: string;
            /** @example Kab. Lampung Barat */
            regionName: string;
            rules: components["schemas"]["SeatRuleDto"][];
            sessions: components["schemas"]["OfficeSessionDto"][];
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "running" | "closed" | "cancelled";
            taken: number;
            timezone: string;
            title: string;
            waiting: number;
        };
        OfficeCategoriesDto: {
            icons: ("coffee" | "snack" | "harvest" | "cloth" | "craft" | "home")[];
            items: components["schemas"]["OfficeCategoryDto"][];
        };
        OfficeCategoryDto: {
            icon: string;
            isHidden: boolean;
            name: components["schemas"]["CategoryNameDto"];
            parentSlug: string | null;
            /** @description Products in it, archived ones too */
            products: number;
            slug: string;
        };
        OfficeCertificateDto: {
            /** @description Empty for learning by oneself */
            batch: string;
            /** @description What it opens */
            capabilities: ("seller.listing.publish" | "seller.order.fulfil" | "marketing.campaign.run" | "affiliate.link.create" | "bumdes.consolidate" | "training.session.lead" | "village.nominate" | "procurement.buy_local")[];
            /** @example 7K3M9QXA2BVN */
            code: string;
            /** @example onboarding-umkm */
            course: string;
            /** @example Onboarding UMKM */
            courseTitle: string;
            courseVersion: number;
            /** Format: date-time */
            endedAt: string | null;
            endedReason: string | null;
            /** @description Signed content: `/sertifikat/<code>#<fragment>` is the text of the QR */
            fragment: string | null;
            /** Format: uuid */
            id: string;
            isFraud: boolean;
            /** @description The officer’s own: another has to look after it */
            isMine: boolean;
            /** Format: date */
            issuedOn: string;
            /** @description Lesson hours of 45 minutes */
            jp: number;
            /** @example 9f86d081 */
            keyId: string;
            /** @enum {string} */
            kind: "competence" | "attendance";
            /** @description As printed; empty after the person asked to be forgotten. */
            name: string | null;
            /** @example 00042/ONBOARDING-UMKM/ETALASE-18/XI/2026 */
            number: string;
            phone: string | null;
            /** @description Basis points of the test after */
            score: number | null;
            signer: string;
            /** @enum {string} */
            state: "issued" | "revoked" | "expired" | "superseded";
            /** @description Number of the one that took its place */
            successor: string | null;
            /**
             * Format: date
             * @description Last day it counts; empty: for good
             */
            validTo: string | null;
        };
        OfficeCertificatesDto: {
            items: components["schemas"]["OfficeCertificateDto"][];
            nextCursor: string | null;
        };
        OfficePaymentAttemptDto: {
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
        OfficePlansDto: {
            counts: components["schemas"]["PlanCountsDto"];
            items: components["schemas"]["PlanLineDto"][];
            nextCursor: string | null;
        };
        OfficeSessionDto: {
            agenda: components["schemas"]["AgendaLineDto"][];
            /** Format: uuid */
            batchId: string;
            capacity: number;
            /** Format: date-time */
            endsAt: string;
            /** @description Photos that show it. */
            evidence: number;
            facilitators: components["schemas"]["FacilitatorDto"][];
            /** Format: uuid */
            id: string;
            /** @description Lesson hours of 45 minutes. */
            jp: number;
            /** @enum {string} */
            kind: "workshop" | "socialisation" | "mentoring" | "bimtek" | "cascade" | "briefing" | "side";
            /** @example Bimbingan teknis */
            kindWords: string;
            note: string;
            present: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "scheduled" | "open" | "closed" | "cancelled";
            title: string;
            venue: string;
            villageCode: string | null;
            villageName: string | null;
        };
        OpenAssistedShopDto: {
            /** @description Slugs of the kinds of goods it makes. */
            categories?: string[];
            /**
             * Format: uuid
             * @description Made by the client, so that sending twice opens one shop.
             */
            id?: string;
            isMadeByWomen?: boolean;
            name: string;
            /** @example Senin–Sabtu 08.00–16.00 */
            openHours?: string;
            story?: string;
        };
        OpenComplaintFormDto: {
            photos?: string[];
            /** Format: uuid */
            sellerOrderId: string;
            text: string;
        };
        OpenedAccountDto: {
            bank: string;
            holder: string;
            number: string;
            /** @description Named again when the transfer is noted */
            version: number;
        };
        OpenedComplaintDto: {
            /** Format: uuid */
            complaintId: string;
        };
        OpenedShopDto: {
            /** Format: uuid */
            sellerId: string;
            slug: string;
        };
        OpenShopDto: {
            /** @description Slugs of the kinds of goods it makes. */
            categories?: string[];
            /**
             * Format: uuid
             * @description Made by the client, so that sending twice opens one shop.
             */
            id?: string;
            isMadeByWomen?: boolean;
            name: string;
            /** @example Senin–Sabtu 08.00–16.00 */
            openHours?: string;
            /** @example 0812-3456-7890 */
            phone: string;
            story?: string;
            /** @example 18.04.11.2003 */
            villageCode: string;
        };
        OrderCategoriesDto: {
            parentSlug: string | null;
            /** @description All of that level, in their new order */
            slugs: string[];
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
            /** @description Null when nothing is paid online */
            payment: components["schemas"]["PaymentDto"] | null;
            /** Format: date-time */
            placedAt: string;
            recipient: components["schemas"]["OrderRecipientDto"];
            refunds: components["schemas"]["OrderRefundsDto"];
            shippingTotalRupiah: number;
            /** @description Still to be paid on the spot */
            spotDueRupiah: number;
            /** @description Of the total, what is paid to the sellers when it is fetched */
            spotTotalRupiah: number;
            /** @enum {string} */
            state: "awaiting_payment" | "confirmed" | "paid" | "closed" | "expired" | "cancelled";
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
            /**
             * Format: date-time
             * @description When the seller got the money on the spot
             */
            collectedAt: string | null;
            /** Format: date-time */
            complainBy: string | null;
            complaint: components["schemas"]["PartComplaintDto"] | null;
            courier: string | null;
            /** @description Went back for missing pieces while under way; with the total, what was paid */
            givenBackRupiah: number;
            /** Format: uuid */
            id: string;
            itemsTotalRupiah: number;
            lines: components["schemas"]["OrderLineDto"][];
            /** @example K7M4PQ-A */
            number: string;
            /**
             * @description `on_the_spot`: to the seller, when it is fetched
             * @enum {string}
             */
            paidBy: "rail" | "on_the_spot";
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
            /** @description The newest question about missing pieces */
            shortage: components["schemas"]["ShortageDto"] | null;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "decided" | "appealed" | "resolved_refund" | "resolved_partial" | "resolved_reject";
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
        OrderRefundDto: {
            amountRupiah: number;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description The part it was paid for */
            sellerOrderId: string | null;
            /**
             * @description `requires_action`: waits for an account, or for the transfer to it
             * @enum {string}
             */
            status: "pending" | "requires_action" | "succeeded" | "failed" | "canceled";
        };
        OrderRefundsDto: {
            /** @description Masked; null until the shopper has named one */
            account: string | null;
            refunds: components["schemas"]["OrderRefundDto"][];
            /** @description Waits for an account, or for the transfer to it */
            waitingRupiah: number;
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
            state: "awaiting_payment" | "confirmed" | "paid" | "closed" | "expired" | "cancelled";
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
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "decided" | "appealed" | "resolved_refund" | "resolved_partial" | "resolved_reject";
        };
        OrganisationDto: {
            id: string;
            /** @description Keys that open something now */
            keys: number;
            name: string;
        };
        OrganisationsDto: {
            items: components["schemas"]["OrganisationDto"][];
        };
        OutcomeDto: {
            /** @enum {number} */
            days: 30 | 90 | 180;
            listed: number;
            /** @description Passed at least so many days ago: what the others are divided by */
            n: number;
            sold: number;
        };
        OutcomesDto: {
            items: components["schemas"]["OutcomeDto"][];
        };
        OutlineLessonDto: {
            minutes: number;
            slug: string;
            title: string;
        };
        OutlineModuleDto: {
            /** @example M1 */
            code: string;
            goal: string;
            lessons: components["schemas"]["OutlineLessonDto"][];
            title: string;
        };
        OutlinePracticeDto: {
            text: string;
            title: string;
        };
        OwnCertificatesDto: {
            items: components["schemas"]["TrainingCertificateDto"][];
            /**
             * @description Addresses in QR codes begin so
             * @example https://etalase.example
             */
            origin: string;
            /** @description What the person may do now, and why */
            rights: components["schemas"]["RightDto"][];
        };
        OwnDeliveryDto: {
            /**
             * @description Kemendagri code of the district
             * @example 18.01.04
             */
            districtCode: string;
            etaMaxDays: number;
            etaMinDays: number;
            priceRupiah: number;
        };
        OwnPlanDto: {
            /**
             * Format: date
             * @description From this day a plan that has not begun is late
             */
            alertOn: string;
            /**
             * @description What the head of the village said; null: not begun yet
             * @enum {string|null}
             */
            approval: "asked" | "approved" | "returned" | null;
            /** @description Why it came back; empty otherwise */
            approvalReason: string;
            batch: components["schemas"]["BatchDto"];
            budgetRupiah: number;
            /**
             * Format: uuid
             * @description Of the learner
             */
            id: string;
            items: components["schemas"]["PlanItemDto"][];
            /** @enum {string|null} */
            late: "not_begun" | "item_due" | null;
            /**
             * Format: date-time
             * @description First goods on show
             */
            listedAt: string | null;
            printedName: string;
            /**
             * Format: date-time
             * @description First completed order
             */
            soldAt: string | null;
            /**
             * @description null: nothing written yet
             * @enum {string|null}
             */
            state: "draft" | "running" | "done" | null;
            villageName: string;
        };
        OwnPlansDto: {
            items: components["schemas"]["OwnPlanDto"][];
        };
        OwnReviewDto: {
            /** Format: date-time */
            editUntil: string;
            hiddenBecause: string | null;
            /** Format: uuid */
            id: string;
            isAnonymous: boolean;
            isEditable: boolean;
            photos: components["schemas"]["PhotoDto"][];
            reply: components["schemas"]["ReviewReplyDto"] | null;
            stars: number;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        OwnSeatDto: {
            batch: components["schemas"]["BatchDto"];
            /** @description Came to a class of it that is over */
            canReact: boolean;
            /** Format: uuid */
            id: string;
            isNominated: boolean;
            /** @description Place in the line, from 1; null for who does not wait. */
            line: number | null;
            /**
             * Format: date-time
             * @description An offered seat goes to the next then.
             */
            offeredUntil: string | null;
            printedName: string;
            /** @enum {string} */
            state: "confirmed" | "waitlisted" | "offered" | "lapsed" | "withdrawn" | "replaced";
            /** @description How useful the class was, 1 to 5; null: not said */
            useful: number | null;
        };
        OwnSeatsDto: {
            items: components["schemas"]["OwnSeatDto"][];
        };
        PackageFileDto: {
            bytes: number;
            /** @description Hexadecimal */
            sha256: string;
            /** Format: uuid */
            versionId: string;
        };
        PackageManifestDto: {
            /** Format: uuid */
            enrolmentId: string;
            files: components["schemas"]["PackageFileDto"][];
            /** @description Rights to try a test without signal, for this phone alone */
            grants: components["schemas"]["AttemptGrantDto"][];
            /** @description ECDSA P-256 with SHA-256 */
            receiptKey: components["schemas"]["CarrierKeyDto"];
            /** @description RSA-OAEP with SHA-256 */
            sealKey: components["schemas"]["CarrierKeyDto"];
        };
        PackContactDto: {
            name: string | null;
            /** @example +6281200000001 */
            phone: string;
        };
        PackContactsDto: {
            /** @description Help desks of the province */
            help: components["schemas"]["PackContactDto"][];
            /** @description Operators of the shop’s village */
            operators: components["schemas"]["PackContactDto"][];
        };
        PackDto: {
            contacts: components["schemas"]["PackContactsDto"] | null;
            cursor: string;
            gone: components["schemas"]["GoneDto"];
            /** @description Ask again at once with this cursor */
            hasMore: boolean;
            /** @description Forget what was known of this shop first */
            isWhole: boolean;
            money: components["schemas"]["PackMoneyDto"] | null;
            /** @description History of the stock of these products; a phone keeps the newest of each variant */
            moves: components["schemas"]["StockMoveDto"][];
            orders: components["schemas"]["SellerWorkOrderDto"][];
            products: components["schemas"]["SellerProductDto"][];
            /** @description As everybody sees it: nothing of papers or accounts */
            shop: components["schemas"]["ShopDto"] | null;
            /** Format: uuid */
            shopId: string;
        };
        PackMoneyDto: {
            /**
             * @description Paid by shoppers, in escrow until the order is complete
             * @example 150000
             */
            heldRupiah: number;
            /** @description The newest */
            lines: components["schemas"]["ShopMoneyLineDto"][];
            /**
             * @description Asked for or with the bank, not yet on the account
             * @example 0
             */
            onTheWayRupiah: number;
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
        PackRequestDto: {
            /** @description From the pack before; left out, everything */
            cursor?: string;
            /** Format: uuid */
            shopId: string;
        };
        PartComplaintDto: {
            /** @description Sides that have given up their appeal */
            agreed: ("shopper" | "seller")[];
            answer: string | null;
            appeal: components["schemas"]["ComplaintAppealDto"] | null;
            /**
             * Format: date-time
             * @description Until when the decision can be appealed against
             */
            appealBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * @description Of the first decision
             * @enum {string|null}
             */
            outcome: "refund" | "partial" | "reject" | null;
            photoKeys: string[];
            /** @description To the shopper, by the first decision */
            refundRupiah: number | null;
            /** @description What the seller says to it */
            seller: components["schemas"]["SellerAnswerDto"] | null;
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
            /** Format: date-time */
            createdAt: string;
            failureMessage: string | null;
            id: string;
            method: components["schemas"]["PaymentMethodDto"];
            nextAction: components["schemas"]["NextActionDto"] | null;
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
            attempts: components["schemas"]["OfficePaymentAttemptDto"][];
            /** Format: date-time */
            canceledAt: string | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            discrepancies: components["schemas"]["DiscrepancyDto"][];
            /** Format: date-time */
            expiresAt: string;
            /** @description What a card held, where only a part of it was captured: the amount */
            heldRupiah: number | null;
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
            type: "qris" | "gopay" | "shopeepay" | "card" | "id_bank_transfer" | "id_cstore";
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
            state: "waiting" | "held" | "released" | "refunded" | "taken";
        };
        PaymentSummaryDto: {
            amountRupiah: number;
            /** Format: date-time */
            createdAt: string;
            /** @example Pesanan K7M4 */
            description: string;
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
        PayoutAccountDto: {
            holderName: string;
            /** @enum {string} */
            kind: "bank" | "ewallet";
            number: string;
            /** @example bri */
            provider: string;
        };
        PayoutBatchDetailDto: {
            amountRupiah: number;
            count: number;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            id: string;
            /** @description The reader made it: another officer has to approve it */
            isMine: boolean;
            /** Format: date-time */
            madeAt: string;
            /** @description Name of the officer */
            madeBy: string;
            payouts: components["schemas"]["BatchPayoutDto"][];
            reason: string | null;
            /** @description How many are where; `unclear` beside the statuses */
            standing: {
                [key: string]: number;
            };
            /** @enum {string} */
            state: "made" | "approved" | "rejected";
        };
        PayoutBatchDto: {
            amountRupiah: number;
            count: number;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            id: string;
            /** @description The reader made it: another officer has to approve it */
            isMine: boolean;
            /** Format: date-time */
            madeAt: string;
            /** @description Name of the officer */
            madeBy: string;
            reason: string | null;
            /** @description How many are where; `unclear` beside the statuses */
            standing: {
                [key: string]: number;
            };
            /** @enum {string} */
            state: "made" | "approved" | "rejected";
        };
        PayoutBatchPageDto: {
            items: components["schemas"]["PayoutBatchDto"][];
            nextCursor: string | null;
        };
        PayoutCandidateDto: {
            /** @description Id of the shop */
            account: string;
            /** @description Negative: owed by the shop */
            balanceRupiah: number;
            /** @example Kopi Liwa */
            label: string;
            /** @example BRI ••••0004 a.n. W*** U*** */
            masked: string | null;
            /** Format: date-time */
            usableFrom: string | null;
            /**
             * @description Why it is not paid now; null: it is
             * @enum {string|null}
             */
            wait: "below_minimum" | "owes" | "no_account" | "not_allowed" | "account_changed" | "name_differs" | "name_unknown" | "being_checked" | null;
        };
        PayoutCandidatesDto: {
            /**
             * @description Next day on which money is sent
             * @example 2026-11-24
             */
            day: string;
            items: components["schemas"]["PayoutCandidateDto"][];
            readyRupiah: number;
        };
        PayoutItemDto: {
            /** @description Negative: taken from the balance */
            amountRupiah: number;
            /** Format: date-time */
            at: string;
            /** @example release */
            kind: string;
            /** @example Pesanan K7M4-A */
            label: string;
            reference: string;
            /** @example split */
            source: string;
        };
        PayoutRowDto: {
            amountRupiah: number;
            /** Format: date-time */
            at: string;
            reference: string;
        };
        PayoutStatementDto: {
            amountRupiah: number;
            id: string;
            /** @description Every line of the balance since the payout before */
            items: components["schemas"]["PayoutItemDto"][];
            label: string;
            masked: string;
            /** @enum {string} */
            status: "pending" | "in_transit" | "paid" | "failed" | "canceled";
        };
        PhoneCommandDto: {
            /** @description What the phone saw when the person decided */
            baseVersion?: string;
            /** Format: uuid */
            clientId: string;
            /** @example order.accept */
            kind: string;
            /**
             * Format: date-time
             * @description By the phone’s clock
             */
            occurredAt: string;
            payload: {
                [key: string]: unknown;
            };
            /** @description Counts up on the device */
            sequence: number;
            /** Format: uuid */
            shopId?: string;
            /** @description What it is about; later commands on the same subject wait for it */
            subject: string;
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
            /**
             * Format: uuid
             * @description Null when everything is paid on the spot
             */
            paymentIntentId: string | null;
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
            locale?: "id" | "en";
            recipient: components["schemas"]["RecipientDto"];
            shipping: components["schemas"]["ShippingChoiceDto"][];
        };
        PlanCountsDto: {
            budgetRupiah: number;
            done: number;
            late: number;
            /** @description Came to a class */
            learners: number;
            running: number;
            written: number;
        };
        PlanDecisionDto: {
            isApproved: boolean;
            /** @description What should be different first */
            reason?: string;
        };
        PlanInputDto: {
            /** @description What is still open; what is done stays. */
            items: components["schemas"]["PlanItemInputDto"][];
        };
        PlanItemDto: {
            budgetRupiah: number;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @description A photo shows it */
            isDone: boolean;
            what: string;
        };
        PlanItemInputDto: {
            budgetRupiah: number;
            /** Format: date */
            dueOn: string;
            /**
             * Format: uuid
             * @description Made on the phone
             */
            id: string;
            what: string;
        };
        PlanLineDto: {
            /**
             * @description What the head of the village said; null: not begun yet
             * @enum {string|null}
             */
            approval: "asked" | "approved" | "returned" | null;
            /** @description Why it came back; empty otherwise */
            approvalReason: string;
            budgetRupiah: number;
            /**
             * Format: uuid
             * @description Of the learner
             */
            id: string;
            items: components["schemas"]["PlanItemDto"][];
            /** @enum {string|null} */
            late: "not_begun" | "item_due" | null;
            /**
             * Format: date-time
             * @description First goods on show
             */
            listedAt: string | null;
            printedName: string;
            /**
             * Format: date-time
             * @description First completed order
             */
            soldAt: string | null;
            /**
             * @description null: nothing written yet
             * @enum {string|null}
             */
            state: "draft" | "running" | "done" | null;
            villageName: string;
        };
        PlanLinesDto: {
            items: components["schemas"]["PlanLineDto"][];
            nextCursor: string | null;
        };
        PlanOutcomeDto: {
            days: number;
            listed: number;
            /** @description What the others are divided by */
            n: number;
            sold: number;
        };
        PolicyDto: {
            sampleBps: number;
        };
        PracticeCriterionDto: {
            /** @description What competent looks like */
            competent: string;
            criterion: string;
        };
        PracticeLearnerDto: {
            done: string[];
            /**
             * Format: uuid
             * @description Of the learner
             */
            id: string;
            printedName: string;
            /** @description The last look at each task */
            verdicts: components["schemas"]["PracticeVerdictDto"][];
            /**
             * Format: uuid
             * @description Which list of tasks is theirs
             */
            versionId: string;
            villageName: string;
        };
        PracticeListDto: {
            items: components["schemas"]["PracticeLearnerDto"][];
            /** @description With a seat, and learning the course */
            learners: number;
            nextCursor: string | null;
            versions: components["schemas"]["JudgedTasksDto"][];
            /** @description Of these, with work that nobody found competent yet */
            waiting: number;
        };
        PracticePointInputDto: {
            isMet: boolean;
            /** @description Why not; may be empty where it is met */
            reason: string;
        };
        PracticeVerdictDto: {
            isCompetent: boolean;
            /** Format: date-time */
            judgedAt: string;
            points: components["schemas"]["JudgedPointDto"][];
            task: string;
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
            score: components["schemas"]["ScoreDto"] | null;
            sellerName: string;
            slug: string;
            soldCount: number;
            unit: string;
            villageCode: string;
            /** @example Desa Sekincau */
            villageName: string;
        };
        ProductInReviewDto: {
            /** @description First time on the shelf, else an edit of a live product. */
            isNew: boolean;
            product: components["schemas"]["SellerProductDto"];
            /** Format: uuid */
            productId: string;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description Goes back with the decision */
            version: string;
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
            reviews: components["schemas"]["ReviewsOnShelfDto"] | null;
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
            /** @description Else it is bought by talking to the seller. */
            acceptsOnlinePayment: boolean;
            holidayUntil: string | null;
            /** Format: uuid */
            id: string;
            isOpen: boolean;
            name: string;
            /**
             * @description How its goods are paid here; null: bought by talking
             * @enum {string|null}
             */
            paidBy: "rail" | "on_the_spot" | null;
            /** @example +6281200000001 */
            phone: string;
            slug: string;
        };
        ProductsInReviewDto: {
            items: components["schemas"]["ProductInReviewDto"][];
            nextCursor: string | null;
        };
        ProgramDto: {
            /** @example desa-digital-2026 */
            code: string;
            /** Format: uuid */
            id: string;
            organiser: string;
            partners: string[];
            sponsors: string[];
            theme: string;
            title: string;
            year: number;
        };
        ProgramInputDto: {
            /** @example desa-digital-2026 */
            code: string;
            organiser: string;
            partners: string[];
            sponsors: string[];
            theme: string;
            title: string;
            year: number;
        };
        ProgramKeyDto: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends, or ended
             */
            expiresAt: string | null;
            id: string;
            isOver: boolean;
            /** @enum {string} */
            kind: "secret" | "restricted";
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt: string | null;
            name: string;
            rights: components["schemas"]["KeyRightDto"][] | null;
            /**
             * @description Enough to know it again
             * @example sk_test_Ab…9xYz
             */
            shown: string;
        };
        ProgramKeysDto: {
            items: components["schemas"]["ProgramKeyDto"][];
        };
        ProgramsDto: {
            items: components["schemas"]["ProgramDto"][];
        };
        ProofDto: {
            /**
             * @description Six digits of the authenticator app, or one recovery code
             * @example 123456
             */
            code: string;
        };
        ProvenDto: {
            /** @description Codes left on paper, when one was used */
            recoveryCodesLeft: number | null;
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
        QueuedShopDto: {
            /**
             * Format: date-time
             * @description Two working days after it was handed in.
             */
            answerBy: string;
            /** Format: uuid */
            id: string;
            isLate: boolean;
            name: string;
            /** @example Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat */
            place: string;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "verified" | "active" | "holiday" | "suspended" | "closed";
            /** @description Of what waits: goes back with a decision on many shops */
            version: string;
            villageCode: string;
            waiting: components["schemas"]["WaitingPartDto"][];
        };
        QueueDto: {
            items: components["schemas"]["QueuedShopDto"][];
            nextCursor: string | null;
        };
        RailDto: {
            isDown: boolean;
            label: string;
            /** @example qris */
            rail: string;
            /** @description In the words of the machine */
            reason: string | null;
            /**
             * Format: date-time
             * @description Of the present trouble, or of the last one
             */
            troubleSince: string | null;
            /** Format: date-time */
            troubleUntil: string | null;
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
        RailsDto: {
            items: components["schemas"]["RailDto"][];
        };
        RatioDto: {
            part: number;
            /** @description What the part is divided by */
            whole: number;
        };
        ReactionDto: {
            useful: number;
        };
        ReasonChoiceDto: {
            code: string;
            words: string;
        };
        ReasonDto: {
            reason: string;
        };
        ReceiptDto: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            clientId: string;
            /** @enum {string} */
            outcome: "accepted" | "already" | "conflict";
            refused: components["schemas"]["RefusedDto"] | null;
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
        ReconciliationDto: {
            /** @description Accounts whose balance is not the sum of their lines; zero, or something is wrong */
            booksDifferences: number;
            /** @description Sum of all accounts; zero, or something is wrong */
            booksRupiah: number;
            /** @example 2026-11-24 */
            day: string;
            differences: number;
            /** @description Movements in the rail's statement */
            movements: number;
            /** @description Payouts of ours they were compared with */
            payouts: number;
            /** Format: date-time */
            ranAt: string;
        };
        ReconciliationsDto: {
            /** @description Daily files of the rail, newest first */
            files: components["schemas"]["SettlementFileDto"][];
            items: components["schemas"]["ReconciliationDto"][];
        };
        RecoveryCodesDto: {
            /** @description Shown once; each works once */
            recoveryCodes: string[];
        };
        RefusedDto: {
            code: string;
            fields: components["schemas"]["RefusedFieldDto"][];
            /** @description A sentence for the person */
            message: string;
        };
        RefusedFieldDto: {
            field: string;
            message: string;
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
        RegisterLineDto: {
            /** Format: date-time */
            at: string | null;
            /** Format: uuid */
            learnerId: string;
            /** @enum {string|null} */
            method: "card" | "session_qr" | "manual" | "sheet" | null;
            participantType: string;
            printedName: string;
            reason: string;
            /** @enum {string|null} */
            status: "present" | "late" | "excused" | "absent" | null;
            villageName: string;
        };
        RegistrationDecisionDto: {
            /** @enum {string} */
            as: "person" | "new" | "nobody";
            /** Format: uuid */
            personId?: string;
        };
        RegistrationDto: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @description Who they may be already, the likeliest first */
            like: components["schemas"]["LikenessDto"][];
            name: string;
            phone: string | null;
            villageCode: string;
        };
        RegistrationListDto: {
            items: components["schemas"]["RegistrationDto"][];
        };
        RejectPayoutsDto: {
            reason: string;
        };
        RenameDto: {
            name: string;
        };
        RenamingDto: {
            name: string;
            reason: string;
        };
        RepeatBatchDto: {
            byDays: number;
            code: string;
            /** @example 18.04 */
            regionCode: string;
        };
        ReplacementDto: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        ReplaceNomineeDto: {
            /** @enum {string} */
            ageBand: "<18" | "18-24" | "25-34" | "35-44" | "45-54" | "55+" | "unstated";
            /** @description Can come to every session. */
            canCome: boolean;
            /** @description Was asked and agreed. */
            hasConsented: boolean;
            /** @description Lives in this village. */
            isResident: boolean;
            /** @example SK 12/2026 */
            letterNumber: string;
            name: string;
            /** @example operator desa */
            participantType: string;
            /** @example 0812-3456-7890 */
            phone: string;
            reason: string;
            /** @enum {string} */
            sex: "f" | "m" | "unstated";
        };
        ReplyDto: {
            text: string;
        };
        ReportDto: {
            /** @default  */
            note?: string;
            /** @enum {string} */
            reason: "not_about_product" | "abuse" | "personal_data" | "spam" | "fake" | "other";
        };
        ReportFileDto: {
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            audience: "office" | "public";
            bytes: number | null;
            /** @enum {string} */
            format: "xlsx" | "csv" | "pdf";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "coverage" | "funnel" | "outcomes" | "cascade" | "all" | "activity";
            question: components["schemas"]["ReportQuestionDto"];
            /** @description Why it failed, in words; empty otherwise */
            reason: string;
            /** @enum {string} */
            state: "queued" | "making" | "ready" | "failed";
        };
        ReportFilesDto: {
            /** @description Of one’s own asking, the newest first, at most 20 */
            items: components["schemas"]["ReportFileDto"][];
            /** @description Days a file is kept */
            keptDays: number;
        };
        ReportQuestionDto: {
            /** Format: uuid */
            batchId: string | null;
            /** @enum {string} */
            by: "sex" | "age_band" | "regency" | "village" | "course" | "field" | "pillar";
            course: string | null;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
        };
        ReportShortageDto: {
            /** Format: uuid */
            clientId: string;
            items: components["schemas"]["MissingInput"][];
            /** @description Read by the shopper */
            note?: string;
        };
        RequestCodeDto: {
            /**
             * @description SMS can be asked for a minute after a WhatsApp code.
             * @default whatsapp
             * @enum {string}
             */
            channel?: "whatsapp" | "sms";
            /**
             * @default id
             * @enum {string}
             */
            locale?: "id" | "en";
            /** @example 0812-3456-7890 */
            phone: string;
        };
        RequirementDto: {
            categories: string[];
            /** @enum {string} */
            form: "nib" | "npwp" | "pirt" | "halal" | "bpom" | "free";
            help: string;
            isOn: boolean;
            isRequired: boolean;
            /** @example certificate.pirt */
            key: string;
            /** @enum {string} */
            kind: "profile" | "vouch" | "identity" | "photo" | "payout" | "training" | "number" | "certificate" | "statement";
            mustExpire: boolean;
            /** @enum {number} */
            step: 0 | 1 | 2 | 3;
            title: string;
            /** @example 2027-01-01 */
            validFrom: string;
            version: number;
            why: string;
        };
        RequirementEditDto: {
            categories: string[];
            /** @enum {string} */
            form: "nib" | "npwp" | "pirt" | "halal" | "bpom" | "free";
            help: string;
            isOn: boolean;
            isRequired: boolean;
            /** @enum {string} */
            kind: "profile" | "vouch" | "identity" | "photo" | "payout" | "training" | "number" | "certificate" | "statement";
            mustExpire: boolean;
            /** @enum {number} */
            step: 0 | 1 | 2 | 3;
            title: string;
            /**
             * @description Today or later.
             * @example 2027-01-01
             */
            validFrom: string;
            why: string;
        };
        RequirementsDto: {
            items: components["schemas"]["RequirementDto"][];
            /** @description Share of shops let in by villages that the province looks at again, in basis points. */
            sampleBps: number;
        };
        ResolveTicketDto: {
            /** @description What was found out */
            resolution: string;
        };
        ResumptionDto: {
            /** @description What the seller is told with it */
            answer?: string;
        };
        ReturnedPhotoDto: {
            hash: string;
            /** @description What is wrong and what to do */
            reason: string;
        };
        ReviewCaseDto: {
            hiddenBecause: string | null;
            /** Format: uuid */
            id: string;
            isEdited: boolean;
            isReported: boolean;
            /** @example Siti A. */
            name: string;
            photos: components["schemas"]["PhotoDto"][];
            productName: string;
            productSlug: string;
            reply: components["schemas"]["ReviewReplyDto"] | null;
            reports: components["schemas"]["ReviewReportDto"][];
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            stars: number;
            /** @enum {string} */
            state: "shown" | "hidden";
            /** @description Empty: stars alone. */
            text: string;
            /** @description As sold; `-` for a product without a choice. */
            variant: string;
            /** Format: date-time */
            writtenAt: string;
        };
        ReviewCasePageDto: {
            items: components["schemas"]["ReviewCaseDto"][];
            nextCursor: string | null;
        };
        ReviewDecisionDto: {
            /** @enum {string} */
            outcome: "hide" | "keep";
            /** @description Read by the writer and the shop when it is hidden */
            reason: string;
        };
        ReviewDto: {
            /** @enum {string} */
            outcome: "approved" | "returned";
            /** @description Beside the codes, in own words */
            reason?: string;
            /** @description What is wrong; their words go to the seller */
            reasonCodes?: ("photo_unclear" | "photo_not_own" | "name_unclear" | "description_thin" | "contact_in_text" | "category_wrong" | "certificate_missing" | "certificate_wrong" | "claim_unproven" | "price_odd" | "duplicate" | "forbidden" | "other")[];
            /** @description What was looked at: refused when the seller has changed it since */
            version?: string;
        };
        ReviewedItemDto: {
            /** Format: uuid */
            productId: string;
            version: string;
        };
        ReviewFileDto: {
            /** Format: date-time */
            answerBy: string | null;
            items: components["schemas"]["ReviewItemDto"][];
            ownerName: string | null;
            /** @description Masked. */
            ownerPhone: string | null;
            /** @example Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat */
            place: string;
            shop: components["schemas"]["ShopFileDto"];
        };
        ReviewItemDto: {
            /** Format: uuid */
            documentId: string | null;
            expiresOn: string | null;
            /** @enum {string|null} */
            finding: "matched" | "differs" | "unknown" | null;
            /** Format: date-time */
            givenAt: string;
            isOnBehalf: boolean;
            key: string;
            /** @enum {string} */
            kind: "profile" | "vouch" | "identity" | "photo" | "payout" | "training" | "number" | "certificate" | "statement";
            /** @description In how many other shops the same NIK or account stands; never which. */
            otherShops: number;
            reason: string | null;
            reasons: components["schemas"]["ReasonChoiceDto"][];
            /** @description Masked. */
            shown: string;
            /** @enum {string} */
            state: "given" | "accepted" | "returned";
            title: string;
            why: string;
        };
        ReviewManyDto: {
            items: components["schemas"]["SeenShopDto"][];
            /**
             * @description The one part that is decided; left out, all that waits is accepted
             * @example identity.ktp
             */
            key?: string;
            /** @enum {string} */
            outcome: "accepted" | "returned";
            reason?: string;
            /** @enum {string} */
            reasonCode?: "photo_blurred" | "photo_cut" | "photo_glare" | "photo_other" | "nik_differs" | "name_differs" | "account_other" | "account_number" | "story_short" | "name_unfit" | "not_known" | "not_here" | "number_unknown" | "expired" | "not_accompanied" | "other";
        };
        ReviewManyProductsDto: {
            items: components["schemas"]["ReviewedItemDto"][];
            /** @enum {string} */
            outcome: "approved" | "returned";
            /** @description Beside the codes, in own words */
            reason?: string;
            /** @description What is wrong; their words go to the seller */
            reasonCodes?: ("photo_unclear" | "photo_not_own" | "name_unclear" | "description_thin" | "contact_in_text" | "category_wrong" | "certificate_missing" | "certificate_wrong" | "claim_unproven" | "price_odd" | "duplicate" | "forbidden" | "other")[];
        };
        ReviewOfManyReasonDto: {
            /** @enum {string} */
            code: "photo_blurred" | "photo_cut" | "photo_glare" | "photo_other" | "nik_differs" | "name_differs" | "account_other" | "account_number" | "story_short" | "name_unfit" | "not_known" | "not_here" | "number_unknown" | "expired" | "not_accompanied" | "other";
            /** @description Kinds of requirement it fits */
            kinds: ("profile" | "vouch" | "identity" | "photo" | "payout" | "training" | "number" | "certificate" | "statement")[];
            /** @description As the seller reads it; empty where only own words say it */
            words: string;
        };
        ReviewOfManyReasonsDto: {
            items: components["schemas"]["ReviewOfManyReasonDto"][];
        };
        ReviewOnShelfDto: {
            /** Format: uuid */
            id: string;
            isEdited: boolean;
            /** @example Siti A. */
            name: string;
            photos: components["schemas"]["PhotoDto"][];
            reply: components["schemas"]["ReviewReplyDto"] | null;
            stars: number;
            /** @description Empty: stars alone. */
            text: string;
            /** @description As sold; `-` for a product without a choice. */
            variant: string;
            /** Format: date-time */
            writtenAt: string;
        };
        ReviewOutcomeDto: {
            /** Format: uuid */
            productId: string;
            /** @description Why nothing was decided */
            refused: components["schemas"]["ReviewRefusalDto"] | null;
        };
        ReviewOutcomesDto: {
            items: components["schemas"]["ReviewOutcomeDto"][];
        };
        ReviewPageDto: {
            items: components["schemas"]["ReviewOnShelfDto"][];
            nextCursor: string | null;
        };
        ReviewReasonDto: {
            /** @enum {string} */
            code: "photo_unclear" | "photo_not_own" | "name_unclear" | "description_thin" | "contact_in_text" | "category_wrong" | "certificate_missing" | "certificate_wrong" | "claim_unproven" | "price_odd" | "duplicate" | "forbidden" | "other";
            /** @description As the seller reads it; empty where only own words say it */
            words: string;
        };
        ReviewReasonsDto: {
            items: components["schemas"]["ReviewReasonDto"][];
        };
        ReviewRefusalDto: {
            code: string;
            message: string;
        };
        ReviewReplyDto: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        ReviewReportDto: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "visitor" | "seller";
            note: string;
            /** @enum {string} */
            reason: "not_about_product" | "abuse" | "personal_data" | "spam" | "fake" | "other";
        };
        ReviewsOnShelfDto: {
            count: number;
            /**
             * @description 1 to 5 in tenths; `null` below three reviews.
             * @example 4.7
             */
            mean: number | null;
            /** @description At most three. */
            newest: components["schemas"]["ReviewOnShelfDto"][];
        };
        ReviseCategoryDto: {
            /** @enum {string} */
            icon?: "coffee" | "snack" | "harvest" | "cloth" | "craft" | "home";
            isHidden?: boolean;
            /** @description With `nameId` */
            nameEn?: string;
            /** @description With `nameEn` */
            nameId?: string;
        };
        ReviseProductDto: {
            /**
             * @description Slug of a category of the second level.
             * @example kopi
             */
            category?: string;
            certificates?: components["schemas"]["CertificateInput"][];
            description?: string;
            isFresh?: boolean;
            madeToOrderDays?: number;
            minimumOrder?: number;
            name?: string;
            shelfLifeDays?: number | null;
            /** @example bungkus */
            unit?: string;
        };
        ReviseShopDto: {
            /** @description Slugs of the kinds of goods it makes. */
            categories?: string[];
            isMadeByWomen?: boolean;
            name?: string;
            /** @example Senin–Sabtu 08.00–16.00 */
            openHours?: string;
            /** @example 0812-3456-7890 */
            phone?: string;
            story?: string;
            /** @example 18.04.11.2003 */
            villageCode?: string;
        };
        RevocationDto: {
            /** @description What it opened is suspended at once; otherwise thirty days of grace */
            isFraud: boolean;
            reason: string;
        };
        RightDto: {
            /** @enum {string} */
            capability: "seller.listing.publish" | "seller.order.fulfil" | "marketing.campaign.run" | "affiliate.link.create" | "bumdes.consolidate" | "training.session.lead" | "village.nominate" | "procurement.buy_local";
            /** @enum {string} */
            cause: "certificate" | "waiver" | "assisted";
            /** Format: date */
            graceUntil: string | null;
            /** Format: date */
            lastDay: string | null;
            /** @enum {string} */
            state: "active" | "grace" | "suspended";
        };
        RotateKeyDto: {
            /** @description Hours for which the old key goes on */
            overlapHours: number;
        };
        SampledShopDto: {
            /** Format: uuid */
            id: string;
            name: string;
            place: string;
            /** Format: date-time */
            since: string;
            villageCode: string;
        };
        SampleOutcomeDto: {
            note: string;
            /** @enum {string} */
            outcome: "fine" | "faulty";
        };
        SamplesDto: {
            items: components["schemas"]["SampledShopDto"][];
            nextCursor: string | null;
        };
        ScoreDto: {
            count: number;
            /**
             * @description 1 to 5 in tenths; `null` below three reviews.
             * @example 4.7
             */
            mean: number | null;
        };
        SealedBekalDto: {
            /** @description 12 bytes, base64 */
            iv: string;
            /** @description AES key under RSA-OAEP, base64 */
            key: string;
            /** Format: uuid */
            keyId: string;
            /** @description AES-GCM, base64 */
            sealed: string;
        };
        SearchResultDto: {
            facets: components["schemas"]["FacetsDto"];
            items: components["schemas"]["ProductCardDto"][];
            /** @description Nearest words of the catalogue when nothing was found. */
            nearestWords: string[];
            nextCursor: string | null;
            total: number;
        };
        SeatRuleDto: {
            /** @enum {string} */
            dimension: "village" | "sex" | "type";
            fewest?: number;
            most?: number;
            /** @description Left out: each value by itself. */
            value?: string;
            /** @description The value as people say it: the name of a village. */
            valueName?: string;
        };
        SeatRuleInputDto: {
            /** @enum {string} */
            dimension: "village" | "sex" | "type";
            fewest?: number;
            most?: number;
            value?: string;
        };
        SecondFactorSecretDto: {
            /** @description The same as a picture: SVG of a QR code */
            qrSvg: string;
            /** @description Base32, for typing it in */
            secret: string;
            /** @description For the authenticator app; also a link on a phone */
            uri: string;
        };
        SeenShopDto: {
            /** Format: uuid */
            sellerId: string;
            /** @description Of what was seen waiting */
            version: string;
        };
        SellerActDto: {
            /** Format: uuid */
            clientId: string;
        };
        SellerAnswerDto: {
            /** Format: date-time */
            at: string;
            /** @description Files: /foto/<key>-<320|640|1080>.<avif|webp|jpg> */
            photoKeys: string[];
            text: string;
        };
        SellerLotDto: {
            /**
             * @description The last good day
             * @example 2026-12-03
             */
            bestBefore: string;
            /** Format: uuid */
            id: string;
            quantity: number;
            /** @description Past its date: off the shelf, still lying there */
            spoiled: number;
        };
        SellerOrderPageDto: {
            items: components["schemas"]["SellerWorkOrderDto"][];
            nextCursor: string | null;
        };
        SellerProductDto: {
            category: string;
            certificates: components["schemas"]["CertificateDto"][];
            description: string;
            /** Format: uuid */
            id: string;
            isFresh: boolean;
            madeToOrderDays: number;
            minimumOrder: number;
            name: string;
            photos: components["schemas"]["PhotoDto"][];
            returnReason: string | null;
            shelfLifeDays: number | null;
            slug: string;
            soldCount: number;
            /** @enum {string} */
            state: "draft" | "in_review" | "live" | "hidden" | "archived";
            unit: string;
            /** Format: date-time */
            updatedAt: string;
            variants: components["schemas"]["SellerVariantDto"][];
            /** @description Edit of a live product that waits to be looked at. */
            waiting: components["schemas"]["WaitingChangesDto"] | null;
        };
        SellerProductsDto: {
            items: components["schemas"]["SellerProductDto"][];
            nextCursor: string | null;
        };
        SellerShippingDto: {
            deliveries: components["schemas"]["OwnDeliveryDto"][];
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
        SellerVariantDto: {
            available: number;
            /** @description Promised to open orders. */
            held: number;
            /** Format: uuid */
            id: string;
            /** @description Pieces with a date, the nearest first */
            lots: components["schemas"]["SellerLotDto"][];
            /** @description From here on the seller is told that it runs low */
            lowStockAt: number;
            name: string;
            onHand: number;
            /** @description Whole rupiah. */
            price: number;
            weightGrams: number;
        };
        SellerWorkOrderDto: {
            /** Format: date-time */
            acceptBy: string | null;
            /** @description What whoever asks may do now */
            actions: string[];
            /**
             * Format: date-time
             * @description When the seller got the money on the spot
             */
            collectedAt: string | null;
            /** Format: date-time */
            complainBy: string | null;
            complaint: components["schemas"]["PartComplaintDto"] | null;
            courier: string | null;
            /**
             * Format: date-time
             * @description When silence has its consequence
             */
            dueAt: string | null;
            /** @description Went back for missing pieces while under way; with the total, what was paid */
            givenBackRupiah: number;
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
            /**
             * @description `on_the_spot`: to the seller, when it is fetched
             * @enum {string}
             */
            paidBy: "rail" | "on_the_spot";
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
            /** @description The newest question about missing pieces */
            shortage: components["schemas"]["ShortageDto"] | null;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "decided" | "appealed" | "resolved_refund" | "resolved_partial" | "resolved_reject";
            timeline: components["schemas"]["TimelineEntryDto"][];
            totalRupiah: number;
        };
        SessionCodeDto: {
            /** @example 12345678 */
            code: string;
            /** @description For the wall: session and code as a picture, SVG of a QR code */
            qrSvg: string;
        };
        SessionDeskDto: {
            batch: components["schemas"]["BatchDto"];
            /** Format: uuid */
            batchId: string;
            capacity: number;
            /** Format: date-time */
            endsAt: string;
            /** @description Photos that show it. */
            evidence: number;
            /** Format: uuid */
            id: string;
            /** @description Lesson hours of 45 minutes. */
            jp: number;
            /** @enum {string} */
            kind: "workshop" | "socialisation" | "mentoring" | "bimtek" | "cascade" | "briefing" | "side";
            /** @example Bimbingan teknis */
            kindWords: string;
            note: string;
            /** @description Why the caller could not open it as things stand. */
            obstacle: components["schemas"]["ObstacleDto"] | null;
            present: number;
            /** @description Everybody who has a seat, by name. */
            register: components["schemas"]["RegisterLineDto"][];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "scheduled" | "open" | "closed" | "cancelled";
            /** @description What belongs to this session; the trainer says at the end what was done. */
            steps: components["schemas"]["SessionStepDto"][];
            title: string;
            venue: string;
        };
        SessionInputDto: {
            agenda: components["schemas"]["AgendaItemDto"][];
            capacity: number;
            /** Format: date-time */
            endsAt: string;
            /** @description Those of the session who go on teaching it, when it is changed: their phones are not told. */
            facilitatorIds?: string[];
            /** @description Phones of those who teach. */
            facilitatorPhones: string[];
            jp: number;
            /** @enum {string} */
            kind: "workshop" | "socialisation" | "mentoring" | "bimtek" | "cascade" | "briefing" | "side";
            note: string;
            /** Format: date-time */
            startsAt: string;
            title: string;
            venue: string;
            /** @example 18.04.11.2003 */
            villageCode?: string;
        };
        SessionStepDto: {
            isDone: boolean;
            title: string;
        };
        SettledAccountDto: {
            /** @description In place already; else an officer looks at it. */
            isSettled: boolean;
            /** @example BRI ••••4321 a.n. S*** */
            masked: string;
        };
        SettlementFileDto: {
            /** @example 2026-11-24 */
            day: string;
            differences: number;
            /** @description What the rail kept */
            feeRupiah: number;
            /** @description Payments less what was given or taken back */
            grossRupiah: number;
            lines: number;
            netRupiah: number;
            /** Format: date-time */
            readAt: string;
        };
        SettlePayoutDto: {
            /** @description What the bank said */
            note: string;
            /** @enum {string} */
            outcome: "paid" | "failed";
        };
        SetVersionDto: {
            version: number;
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
        ShippingFigureDto: {
            onTime: number;
            /** @description Sent, or should have been by now */
            promised: number;
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
        ShopDto: {
            acceptsOnlinePayment: boolean;
            bannerHash: string | null;
            categories: string[];
            holidayUntil: string | null;
            /** Format: uuid */
            id: string;
            isMadeByWomen: boolean;
            isOpen: boolean;
            /** @description Step of the ladder it stands on now. */
            ladderStep: number;
            logoHash: string | null;
            name: string;
            openHours: string;
            /**
             * @description How its goods are paid here; null: bought by talking
             * @enum {string|null}
             */
            paidBy: "rail" | "on_the_spot" | null;
            /** @example +6281234567890 */
            phone: string;
            slug: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "verified" | "active" | "holiday" | "suspended" | "closed";
            story: string;
            villageCode: string;
        };
        ShopFiguresDto: {
            /** @description Of the thirty days */
            best: components["schemas"]["BestProductDto"][];
            cancelled: components["schemas"]["CancelFigureDto"];
            /** @description Thirty, oldest first */
            days: components["schemas"]["DayFigureDto"][];
            month: components["schemas"]["FigureSumDto"];
            /** @description The same days of the month before */
            monthBefore: components["schemas"]["FigureSumDto"];
            shipping: components["schemas"]["ShippingFigureDto"];
            today: components["schemas"]["FigureSumDto"];
            visits: components["schemas"]["VisitFigureDto"];
        };
        ShopFileDto: {
            acceptsOnlinePayment: boolean;
            bannerHash: string | null;
            categories: string[];
            holidayUntil: string | null;
            /** Format: uuid */
            id: string;
            isMadeByWomen: boolean;
            isOpen: boolean;
            /** @description Step of the ladder it stands on now. */
            ladderStep: number;
            logoHash: string | null;
            name: string;
            openHours: string;
            /**
             * @description How its goods are paid here; null: bought by talking
             * @enum {string|null}
             */
            paidBy: "rail" | "on_the_spot" | null;
            /** @example BRI ••••4321 a.n. S*** */
            payoutMasked: string | null;
            /** @example +6281234567890 */
            phone: string;
            returnReasons: components["schemas"]["FieldReasonDto"][];
            slug: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "verified" | "active" | "holiday" | "suspended" | "closed";
            story: string;
            /** Format: date-time */
            submittedAt: string | null;
            suspendedReason: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            villageCode: string;
        };
        ShopMoneyDto: {
            /**
             * @description Paid by shoppers, in escrow until the order is complete
             * @example 150000
             */
            heldRupiah: number;
            /**
             * @description Asked for or with the bank, not yet on the account
             * @example 0
             */
            onTheWayRupiah: number;
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
            kind: "held" | "released" | "commission" | "share" | "tax" | "refunded" | "payout";
            /** @example Pesanan K7M4-A */
            label: string;
            /** @description Id of the seller order */
            reference: string;
        };
        ShopMoneyLinePageDto: {
            items: components["schemas"]["ShopMoneyLineDto"][];
            nextCursor: string | null;
        };
        ShopOpeningDto: {
            /**
             * @description First day it sells again.
             * @example 2026-12-01
             */
            holidayUntil?: string;
            isOpen: boolean;
        };
        ShopOutcomeDto: {
            /** @description Why nothing was decided there */
            refused: components["schemas"]["ShopRefusalDto"] | null;
            /** Format: uuid */
            sellerId: string;
        };
        ShopOutcomesDto: {
            items: components["schemas"]["ShopOutcomeDto"][];
        };
        ShopPhotoDto: {
            /** @enum {string} */
            place: "front" | "sign";
            returned: components["schemas"]["ReturnedPhotoDto"] | null;
            /** @description What people see */
            shown: string | null;
            waiting: components["schemas"]["WaitingPhotoDto"] | null;
        };
        ShopPhotoInReviewDto: {
            hash: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            place: "front" | "sign";
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            /** @description What people see there now */
            shown: string | null;
            /** Format: date-time */
            since: string;
            /** @description Village, district and regency of the shop */
            where: string;
        };
        ShopPhotoOutcomeDto: {
            /** Format: uuid */
            photoId: string;
            /** @description Why nothing was decided */
            refused: components["schemas"]["ShopPhotoRefusalDto"] | null;
        };
        ShopPhotoOutcomesDto: {
            items: components["schemas"]["ShopPhotoOutcomeDto"][];
        };
        ShopPhotoReasonDto: {
            /** @enum {string} */
            code: "photo_unclear" | "photo_not_own" | "photo_not_shop" | "contact_in_photo" | "people_unasked" | "forbidden" | "other";
            /** @description As the seller reads it; empty where only own words say it */
            words: string;
        };
        ShopPhotoReasonsDto: {
            items: components["schemas"]["ShopPhotoReasonDto"][];
        };
        ShopPhotoRefusalDto: {
            code: string;
            message: string;
        };
        ShopPhotosDto: {
            items: components["schemas"]["ShopPhotoDto"][];
        };
        ShopPhotosInReviewDto: {
            items: components["schemas"]["ShopPhotoInReviewDto"][];
            nextCursor: string | null;
        };
        ShopRefusalDto: {
            code: string;
            message: string;
        };
        ShopReviewDto: {
            hiddenBecause: string | null;
            /** Format: uuid */
            id: string;
            isEdited: boolean;
            isReported: boolean;
            /** @example Siti A. */
            name: string;
            photos: components["schemas"]["PhotoDto"][];
            productName: string;
            productSlug: string;
            reply: components["schemas"]["ReviewReplyDto"] | null;
            stars: number;
            /** @description Empty: stars alone. */
            text: string;
            /** @description As sold; `-` for a product without a choice. */
            variant: string;
            /** Format: date-time */
            writtenAt: string;
        };
        ShopReviewPageDto: {
            items: components["schemas"]["ShopReviewDto"][];
            nextCursor: string | null;
        };
        ShopReviewsDto: {
            /** @description Five stars first */
            byStars: components["schemas"]["StarCountDto"][];
            score: components["schemas"]["ScoreDto"];
            /** @description Shown and without a reply */
            unanswered: number;
        };
        ShopsDto: {
            items: components["schemas"]["ShopDto"][];
        };
        ShortageDto: {
            /**
             * Format: date-time
             * @description After this, what there is is sent; nothing left: cancelled
             */
            answerBy: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            /** @description Whether anything is left to send without a replacement */
            hasRest: boolean;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ShortItemDto"][];
            note: string | null;
            /** @description Comes back with `replace`; null where nothing is offered */
            refundReplacedRupiah: number | null;
            /** @description Comes back with `rest` */
            refundRestRupiah: number;
            /** @description What came back in the end */
            refundRupiah: number | null;
            /** @enum {string} */
            state: "asked" | "reduced" | "replaced" | "cancelled" | "withdrawn";
        };
        ShortItemDto: {
            missing: number;
            name: string;
            offer: components["schemas"]["OfferDto"] | null;
            ordered: number;
            photo: components["schemas"]["PhotoDto"] | null;
            /** @description Price of what is missing */
            valueRupiah: number;
            variant: string;
            /** Format: uuid */
            variantId: string;
        };
        SignInDto: {
            /**
             * Format: uuid
             * @description Made anew for each try. A try whose answer was lost is sent again as it was, within five minutes, and answered with the same session.
             */
            attempt?: string;
            /** @example 123456 */
            code: string;
            /** @example 0812-3456-7890 */
            phone: string;
        };
        SigningKeyDto: {
            /** Format: date */
            from: string;
            /** @example 9f86d081 */
            id: string;
            isCompromised: boolean;
            /** Format: date */
            until: string | null;
            /** @description Raw Ed25519, base64url */
            x: string;
        };
        SigningKeysDto: {
            items: components["schemas"]["SigningKeyDto"][];
        };
        StandingDto: {
            heldRupiah: number;
            readyRupiah: number;
        };
        StandingSuspensionDto: {
            suspension: components["schemas"]["SuspensionDto"] | null;
        };
        StarCountDto: {
            count: number;
            stars: number;
        };
        StartAttemptDto: {
            /** Format: uuid */
            deviceId: string;
            /** @description Take over what the person’s other phones hold and have not used */
            move?: boolean;
            /** @enum {string} */
            role: "pre" | "post";
        };
        StartedImportDto: {
            /** Format: uuid */
            importId: string;
        };
        StatementDto: {
            closing: components["schemas"]["StandingDto"];
            /** @example 2026-11 */
            month: string;
            opening: components["schemas"]["StandingDto"];
            orders: components["schemas"]["StatementOrderDto"][];
            payouts: components["schemas"]["PayoutRowDto"][];
            totals: components["schemas"]["StatementTotalsDto"];
        };
        StatementOrderDto: {
            commissionRupiah: number;
            goodsRupiah: number;
            /** @description Still held when the month ended, or now. */
            heldRupiah: number;
            /** @description What the held money waits for. */
            heldUntil: string | null;
            /** @example K7M4PQ-A */
            number: string;
            /** Format: date-time */
            paidAt: string;
            /** @description Paid by the shopper in this month. */
            receivedRupiah: number;
            refundedRupiah: number;
            releasedRupiah: number;
            /** Format: uuid */
            sellerOrderId: string;
            shippingRupiah: number;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "decided" | "appealed" | "resolved_refund" | "resolved_partial" | "resolved_reject";
            taxRupiah: number;
        };
        StatementTotalsDto: {
            commissionRupiah: number;
            /** @description Whatever else moved the balance. */
            correctedRupiah: number;
            paidOutRupiah: number;
            receivedRupiah: number;
            refundedRupiah: number;
            /** @description Out of escrow to the seller, what is kept of it included. */
            releasedRupiah: number;
            /** @description Back to shoppers and banks out of the balance. */
            returnedRupiah: number;
            /** @description PPN on the commission. */
            taxRupiah: number;
            /** @description A debt of the balance that was ended. */
            writtenOffRupiah: number;
        };
        StepCountsDto: {
            accepted: number;
            /** @description Named by a village head, asked for a seat, or began alone */
            asked: number;
            /** @description Passed, and their shop has shown goods */
            listed: number;
            passed: number;
            /** @description Came to a closed session, or read a lesson */
            present: number;
            /** @description Passed, and their shop has completed an order */
            sold: number;
        };
        StockAdjustmentDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same change is done once.
             */
            clientId: string;
            /** @description Pieces up or down, not zero. */
            delta: number;
            /** @default Diubah penjual */
            reason?: string;
            /**
             * @description The count was not what it should be
             * @enum {string}
             */
            why?: "recount" | "made" | "damaged" | "lost" | "own_use" | "sold_here";
        };
        StockDto: {
            available: number;
            onHand: number;
        };
        StockMoveDto: {
            /**
             * Format: date-time
             * @description When it was done, also when it was sent later
             */
            at: string;
            /**
             * Format: uuid
             * @description Who did it; null for what happened by itself
             */
            byId: string | null;
            byName: string | null;
            /** @description Pieces up or down */
            delta: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "first" | "sale" | "count" | "correction" | "return" | "sheet" | "lot" | "expired";
            order: components["schemas"]["MoveOrderDto"] | null;
            reason: string;
            /** Format: uuid */
            variantId: string;
        };
        StockMovesDto: {
            items: components["schemas"]["StockMoveDto"][];
            nextCursor: string | null;
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
        SuspensionDto: {
            answer: string | null;
            appeal: string | null;
            /** Format: date-time */
            appealedAt: string | null;
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: uuid */
            sellerId: string;
            sellerName: string;
            /** @enum {string} */
            state: "standing" | "appealed" | "upheld" | "lifted";
            /** Format: date-time */
            suspendedAt: string;
            villageCode: string;
        };
        SuspensionsDto: {
            items: components["schemas"]["SuspensionDto"][];
            nextCursor: string | null;
        };
        TakePackageDto: {
            /** Format: uuid */
            deviceId: string;
            /** @description ECDSA P-256, SPKI, base64: what the phone signs with when others carry its work */
            publicKey?: string;
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
        TaughtClassDto: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            sessionId: string;
            /** @description Steps of its list that were done */
            steps: components["schemas"]["RatioDto"];
            title: string;
            venue: string;
            villagers: number;
        };
        TaughtPlanListDto: {
            /** @description The newest first, at most 50 */
            items: components["schemas"]["TaughtPlansDto"][];
            /** @description How the outcomes come about */
            outcomeFormula: string;
        };
        TaughtPlansDto: {
            batch: components["schemas"]["BatchDto"];
            counts: components["schemas"]["PlanCountsDto"];
            outcomes: components["schemas"]["PlanOutcomeDto"][];
        };
        TaughtSessionDto: {
            batch: components["schemas"]["BatchDto"];
            /** Format: uuid */
            batchId: string;
            capacity: number;
            /** Format: date-time */
            endsAt: string;
            /** @description Photos that show it. */
            evidence: number;
            /** Format: uuid */
            id: string;
            /** @description Lesson hours of 45 minutes. */
            jp: number;
            /** @enum {string} */
            kind: "workshop" | "socialisation" | "mentoring" | "bimtek" | "cascade" | "briefing" | "side";
            /** @example Bimbingan teknis */
            kindWords: string;
            note: string;
            present: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "scheduled" | "open" | "closed" | "cancelled";
            title: string;
            venue: string;
        };
        TaughtSessionsDto: {
            items: components["schemas"]["TaughtSessionDto"][];
        };
        TaughtVillageDto: {
            /** @example 18.04.01.2001 */
            code: string;
            name: string;
            villagers: number;
            women: number;
        };
        TicketDto: {
            /** @description Whole days it has been open */
            ageDays: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Of a doubted card: when it is turned down by itself
             */
            decideBy: string | null;
            /** @example Pesanan K7M4 */
            description: string | null;
            detail: {
                [key: string]: unknown;
            };
            id: string;
            isMine: boolean;
            /** @example payout_missing_there */
            kind: string;
            /** @description Name of the officer who looks after it */
            owner: string | null;
            /** @description Payment it is about */
            paymentIntentId: string | null;
            resolution: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            /** @description Name of who resolved it; the rail itself may have */
            resolvedBy: string | null;
            /** @description Attempt, refund, payout, reference or day it is about */
            subject: string;
        };
        TicketPageDto: {
            items: components["schemas"]["TicketDto"][];
            nextCursor: string | null;
        };
        TimelineEntryDto: {
            /** Format: date-time */
            at: string;
            note: string | null;
            /** @enum {string} */
            state: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "decided" | "appealed" | "resolved_refund" | "resolved_partial" | "resolved_reject";
        };
        TrainerDto: {
            classes: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastAt: string;
            name: string | null;
            villagers: number;
            villages: number;
            women: number;
        };
        TrainerPageDto: {
            classes: components["schemas"]["TaughtClassDto"][];
            /** Format: uuid */
            id: string;
            name: string | null;
            villages: components["schemas"]["TaughtVillageDto"][];
        };
        TrainersDto: {
            items: components["schemas"]["TrainerDto"][];
            nextCursor: string | null;
        };
        TrainingCardDto: {
            /** @description The same as a picture: SVG of a QR code */
            qrSvg: string;
            /** @description What the code says. */
            text: string;
        };
        TrainingCertificateDto: {
            /** @description Empty for learning by oneself */
            batch: string;
            /** @description What it opens */
            capabilities: ("seller.listing.publish" | "seller.order.fulfil" | "marketing.campaign.run" | "affiliate.link.create" | "bumdes.consolidate" | "training.session.lead" | "village.nominate" | "procurement.buy_local")[];
            /** @example 7K3M9QXA2BVN */
            code: string;
            /** @example onboarding-umkm */
            course: string;
            /** @example Onboarding UMKM */
            courseTitle: string;
            courseVersion: number;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Signed content: `/sertifikat/<code>#<fragment>` is the text of the QR */
            fragment: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string;
            /** @description Lesson hours of 45 minutes */
            jp: number;
            /** @example 9f86d081 */
            keyId: string;
            /** @enum {string} */
            kind: "competence" | "attendance";
            /** @description As printed; empty after the person asked to be forgotten. */
            name: string | null;
            /** @example 00042/ONBOARDING-UMKM/ETALASE-18/XI/2026 */
            number: string;
            /** @description Basis points of the test after */
            score: number | null;
            signer: string;
            /** @enum {string} */
            state: "issued" | "revoked" | "expired" | "superseded";
            /** @description Number of the one that took its place */
            successor: string | null;
            /**
             * Format: date
             * @description Last day it counts; empty: for good
             */
            validTo: string | null;
        };
        TrainingSessionDto: {
            /** Format: uuid */
            batchId: string;
            capacity: number;
            /** Format: date-time */
            endsAt: string;
            /** @description Photos that show it. */
            evidence: number;
            /** Format: uuid */
            id: string;
            /** @description Lesson hours of 45 minutes. */
            jp: number;
            /** @enum {string} */
            kind: "workshop" | "socialisation" | "mentoring" | "bimtek" | "cascade" | "briefing" | "side";
            /** @example Bimbingan teknis */
            kindWords: string;
            note: string;
            present: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "scheduled" | "open" | "closed" | "cancelled";
            title: string;
            venue: string;
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
        VariantInput: {
            /**
             * Format: uuid
             * @description Made by the client.
             */
            id?: string;
            /** @description `-` when there is nothing to choose. */
            name: string;
            price: number;
            stock: number;
            weightGrams: number;
        };
        VariantPriceDto: {
            price: number;
            weightGrams?: number;
        };
        VillageNominationsDto: {
            /** @description Batches this village can name people for now, and those it has. */
            batches: components["schemas"]["BatchDto"][];
            items: components["schemas"]["NominationDto"][];
            villageName: string;
        };
        VillagePlanDto: {
            /** @enum {string} */
            approval: "asked" | "approved" | "returned";
            approvalReason: string;
            batchTitle: string;
            budgetRupiah: number;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["PlanItemDto"][];
            printedName: string;
            /** @enum {string} */
            state: "draft" | "running" | "done";
        };
        VillagePlansDto: {
            /** @description Those that wait first, at most 100 */
            items: components["schemas"]["VillagePlanDto"][];
            villageName: string;
        };
        VillageSellerDto: {
            /** Format: uuid */
            id: string;
            /** @description The caller may work in this shop now, with `x-on-behalf-of`. */
            isAssisted: boolean;
            ladderStep: number;
            name: string;
            ownerName: string | null;
            /** @description Masked. */
            ownerPhone: string | null;
            slug: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "verified" | "returned" | "active" | "holiday" | "suspended" | "closed";
        };
        VillageSellersDto: {
            items: components["schemas"]["VillageSellerDto"][];
            nextCursor: string | null;
        };
        VisitFigureDto: {
            orders: number;
            /** @description Product pages opened by people */
            views: number;
        };
        WaitingChangesDto: {
            certificates?: components["schemas"]["CertificateDto"][];
            description?: string;
            name?: string;
            photos?: components["schemas"]["PhotoDto"][];
        };
        WaitingDto: {
            /** @description A part of the change waits for review. */
            isWaiting: boolean;
        };
        WaitingPartDto: {
            /** @example identity.ktp */
            key: string;
            /**
             * @description null: no longer asked for
             * @enum {string|null}
             */
            kind: "profile" | "vouch" | "identity" | "photo" | "payout" | "training" | "number" | "certificate" | "statement" | null;
            /** @example Foto KTP */
            title: string;
        };
        WaitingPhotoDto: {
            hash: string;
            /** Format: date-time */
            since: string;
        };
        WaiverDecisionDto: {
            isApproved: boolean;
            /** @description Needed to decline */
            note?: string;
        };
        WaiverDto: {
            /** Format: date-time */
            askedAt: string;
            /** @description Name of the officer who asked */
            askedBy: string | null;
            /** @enum {string} */
            capability: "seller.listing.publish" | "seller.order.fulfil" | "marketing.campaign.run" | "affiliate.link.create" | "bumdes.consolidate" | "training.session.lead" | "village.nominate" | "procurement.buy_local";
            /** Format: uuid */
            id: string;
            /** @description Another officer has to decide */
            isMine: boolean;
            /** @enum {string} */
            kind: "tested_out" | "equivalent" | "administrative";
            /** Format: date */
            lastDay: string | null;
            person: string;
            phone: string;
            reason: string;
        };
        WaiversDto: {
            items: components["schemas"]["WaiverDto"][];
            nextCursor: string | null;
        };
        WeakSpotDto: {
            /** @description Lesson to read again */
            lesson: string;
            objective: string;
        };
        WholeJournalDto: {
            /** Format: date-time */
            at: string;
            externalId: string;
            id: number;
            kind: string;
            label: string;
            lines: components["schemas"]["WholeJournalLineDto"][];
            paymentIntentId?: string | null;
            source: string;
        };
        WholeJournalLineDto: {
            account: string;
            /** @description Debit positive, credit negative */
            amountRupiah: number;
            label: string;
        };
        WithdrawNominationDto: {
            reason: string;
        };
        WorkRecipientDto: {
            address: string | null;
            landmark: string | null;
            name: string;
            note: string | null;
            /** @description Whole while the part is open, `0812-****-0001` once it has ended */
            phone: string;
            villageLabel: string | null;
        };
        WriteOffDto: {
            /** @description Id of the shop */
            account: string;
            /** @description Asked for; once booked, what was */
            amountRupiah: number;
            /** Format: date-time */
            askedAt: string;
            /** @description Name of the officer who asked */
            askedBy: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            id: string;
            isMine: boolean;
            /** @example Kopi Liwa */
            label: string;
            reason: string;
            /** @enum {string} */
            state: "asked" | "booked" | "refused";
        };
        WriteOffsDto: {
            /** @description Those that wait first, then the newest */
            items: components["schemas"]["WriteOffDto"][];
        };
        WriteReviewFormDto: {
            /**
             * @description Shown as `Pembeli` instead of first name and initial
             * @default false
             */
            isAnonymous?: boolean;
            photos?: string[];
            /** @description Of the line in its part, from 0 */
            position: number;
            /** Format: uuid */
            sellerOrderId: string;
            stars: number;
            /** @default  */
            text?: string;
        };
        WrittenReviewDto: {
            /** Format: uuid */
            reviewId: string;
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
    attendSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendedDto"];
                };
            };
        };
    };
    listMyMandates: {
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
                    "application/json": components["schemas"]["MandatesDto"];
                };
            };
        };
    };
    endMandate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandateId: string;
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
    listOwnPlans: {
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
                    "application/json": components["schemas"]["OwnPlansDto"];
                };
            };
        };
    };
    writePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlansDto"];
                };
            };
        };
    };
    beginPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["OwnPlansDto"];
                };
            };
        };
    };
    finishPlanItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlansDto"];
                };
            };
        };
    };
    listOwnSeats: {
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
                    "application/json": components["schemas"]["OwnSeatsDto"];
                };
            };
        };
    };
    askForSeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSeatDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSeatDto"];
                };
            };
        };
    };
    answerOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seatId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOfferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSeatDto"];
                };
            };
        };
    };
    reactToClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seatId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSeatDto"];
                };
            };
        };
    };
    withdrawSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seatId: string;
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
                    "application/json": components["schemas"]["OwnSeatDto"];
                };
            };
        };
    };
    beginSecondFactor: {
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
                    "application/json": components["schemas"]["SecondFactorSecretDto"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    proveSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvenDto"];
                };
            };
        };
    };
    listTaughtSessions: {
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
                    "application/json": components["schemas"]["TaughtSessionsDto"];
                };
            };
        };
    };
    showTaughtSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
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
                    "application/json": components["schemas"]["SessionDeskDto"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDeskDto"];
                };
            };
        };
    };
    showSessionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
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
                    "application/json": components["schemas"]["SessionCodeDto"];
                };
            };
        };
    };
    correctMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDto"];
                };
            };
        };
    };
    giveSessionEvidence: {
        parameters: {
            query?: {
                kind?: "photo" | "signed_sheet";
            };
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDeskDto"];
                };
            };
        };
    };
    markPresent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedDto"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
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
                    "application/json": components["schemas"]["SessionDeskDto"];
                };
            };
        };
    };
    taughtSessionRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    leaveShop: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTaughtPlans: {
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
                    "application/json": components["schemas"]["TaughtPlanListDto"];
                };
            };
        };
    };
    listPlansOfBatch: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Only those who are late */
                late?: boolean;
                limit?: number;
            };
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["PlanLinesDto"];
                };
            };
        };
    };
    showPlanPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
                itemId: string;
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
                    "image/jpeg": string;
                };
            };
        };
    };
    listTaughtPractice: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only those whose work is not done yet */
                waiting?: boolean;
            };
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["PracticeListDto"];
                };
            };
        };
    };
    judgeTaughtPractice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgePracticeDto"];
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
    showTrainingCard: {
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
                    "application/json": components["schemas"]["TrainingCardDto"];
                };
            };
        };
    };
    downloadTrainingCard: {
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
                    "application/pdf": string;
                };
            };
        };
    };
    searchAudit: {
        parameters: {
            query?: {
                /** @description How the act begins: `seller.` */
                action?: string;
                actorId?: string;
                cursor?: string;
                from?: string;
                limit?: number;
                onBehalfOf?: string;
                onlyOnBehalf?: boolean;
                subject?: string;
                to?: string;
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
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
        };
    };
    listOfficeCategories: {
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
                    "application/json": components["schemas"]["OfficeCategoriesDto"];
                };
            };
        };
    };
    addCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCategoryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedCategoryDto"];
                };
            };
        };
    };
    removeCategory: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reviseCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseCategoryDto"];
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
    orderCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCategoriesDto"];
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
    searchCertificates: {
        parameters: {
            query?: {
                course?: string;
                cursor?: string;
                limit?: number;
                /** @description Number or its beginning, code, or phone number */
                q?: string;
                state?: "issued" | "revoked" | "expired" | "superseded";
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
                    "application/json": components["schemas"]["OfficeCertificatesDto"];
                };
            };
        };
    };
    showCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["OfficeCertificateDto"];
                };
            };
        };
    };
    renameCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementDto"];
                };
            };
        };
    };
    revokeCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevocationDto"];
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
    listComplaints: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description `appealed`: another officer has to look again */
                state?: "open" | "appealed" | "decided";
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
    showComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                complaintId: string;
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
                    "application/json": components["schemas"]["ComplaintCaseDto"];
                };
            };
        };
    };
    decideComplaintAppeal: {
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
    listDisputes: {
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
                    "application/json": components["schemas"]["DisputePageDto"];
                };
            };
        };
    };
    showDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
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
                    "application/json": components["schemas"]["DisputeDetailDto"];
                };
            };
        };
    };
    decideDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDisputeDto"];
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
    noteDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeNoteInputDto"];
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
    listLedgerAccounts: {
        parameters: {
            query: {
                cursor?: string;
                kind: string;
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
                    "application/json": components["schemas"]["LedgerAccountPageDto"];
                };
            };
        };
    };
    showJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                journalId: string;
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
                    "application/json": components["schemas"]["WholeJournalDto"];
                };
            };
        };
    };
    listLedgerLines: {
        parameters: {
            query: {
                account: string;
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
                    "application/json": components["schemas"]["LedgerLinePageDto"];
                };
            };
        };
    };
    downloadLedgerLines: {
        parameters: {
            query: {
                account: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    downloadTrialBalance: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listOrganisations: {
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
                    "application/json": components["schemas"]["OrganisationsDto"];
                };
            };
        };
    };
    addOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
        };
    };
    listProgramKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
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
                    "application/json": components["schemas"]["ProgramKeysDto"];
                };
            };
        };
    };
    createProgramKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgramKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKeyDto"];
                };
            };
        };
    };
    revokeProgramKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
                organisationId: string;
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
    rotateProgramKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKeyDto"];
                };
            };
        };
    };
    listPayments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Number of the order as people know it, whole */
                number?: string;
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
    decideCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paymentIntentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCardDto"];
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
    settlePayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlePayoutDto"];
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
    showPayoutStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payoutId: string;
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
                    "application/json": components["schemas"]["PayoutStatementDto"];
                };
            };
        };
    };
    listPayoutBatches: {
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
                    "application/json": components["schemas"]["PayoutBatchPageDto"];
                };
            };
        };
    };
    makePayouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePayoutsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePayoutsDto"];
                };
            };
        };
    };
    showPayoutBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["PayoutBatchDetailDto"];
                };
            };
        };
    };
    approvePayouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["ApprovedPayoutsDto"];
                };
            };
        };
    };
    printPayoutBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    rejectPayouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectPayoutsDto"];
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
    downloadPayoutBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    listPayoutCandidates: {
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
                    "application/json": components["schemas"]["PayoutCandidatesDto"];
                };
            };
        };
    };
    acceptPayeeName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
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
    reviewProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDto"];
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
    decideProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewManyProductsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewOutcomesDto"];
                };
            };
        };
    };
    listProductsInReview: {
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
                    "application/json": components["schemas"]["ProductsInReviewDto"];
                };
            };
        };
    };
    listReviewReasons: {
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
                    "application/json": components["schemas"]["ReviewReasonsDto"];
                };
            };
        };
    };
    listRails: {
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
                    "application/json": components["schemas"]["RailsDto"];
                };
            };
        };
    };
    listReconciliations: {
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
                    "application/json": components["schemas"]["ReconciliationsDto"];
                };
            };
        };
    };
    reconcileNow: {
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
    listRefunds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "waiting" | "paid";
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
                    "application/json": components["schemas"]["HandRefundPageDto"];
                };
            };
        };
    };
    openRefundAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
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
                    "application/json": components["schemas"]["OpenedAccountDto"];
                };
            };
        };
    };
    noteRefundTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandTransferDto"];
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
    listRequirements: {
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
                    "application/json": components["schemas"]["RequirementsDto"];
                };
            };
        };
    };
    setRequirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequirementEditDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetVersionDto"];
                };
            };
        };
    };
    setSampling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyDto"];
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
    listReviewCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "reported" | "hidden";
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
                    "application/json": components["schemas"]["ReviewCasePageDto"];
                };
            };
        };
    };
    decideReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDecisionDto"];
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
    findShops: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description A part of the name */
                q?: string;
                state?: "draft" | "submitted" | "returned" | "verified" | "active" | "holiday" | "suspended" | "closed";
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
                    "application/json": components["schemas"]["FoundShopsDto"];
                };
            };
        };
    };
    showSellerFile: {
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
                    "application/json": components["schemas"]["ReviewFileDto"];
                };
            };
        };
    };
    decideAppeal: {
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
                "application/json": components["schemas"]["AppealAnswerDto"];
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
    decideSeller: {
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
                "application/json": components["schemas"]["DecisionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewFileDto"];
                };
            };
        };
    };
    lookAtSellerDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
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
                content?: never;
            };
        };
    };
    resumeSeller: {
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
                "application/json": components["schemas"]["ResumptionDto"];
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
    checkSample: {
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
                "application/json": components["schemas"]["SampleOutcomeDto"];
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
    showSellerSuspension: {
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
                    "application/json": components["schemas"]["StandingSuspensionDto"];
                };
            };
        };
    };
    suspendSeller: {
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
                "application/json": components["schemas"]["ReasonDto"];
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
    decideSellers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopOutcomesDto"];
                };
            };
        };
    };
    listSellerReviewReasons: {
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
                    "application/json": components["schemas"]["ReviewOfManyReasonsDto"];
                };
            };
        };
    };
    listSampledSellers: {
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
                    "application/json": components["schemas"]["SamplesDto"];
                };
            };
        };
    };
    listWaitingSellers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description `money`: payout accounts, which only the province decides. */
                of?: "all" | "money";
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
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    decideShopPhotos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideShopPhotosDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopPhotoOutcomesDto"];
                };
            };
        };
    };
    listShopPhotosInReview: {
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
                    "application/json": components["schemas"]["ShopPhotosInReviewDto"];
                };
            };
        };
    };
    listShopPhotoReasons: {
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
                    "application/json": components["schemas"]["ShopPhotoReasonsDto"];
                };
            };
        };
    };
    listSigningKeys: {
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
                    "application/json": components["schemas"]["SigningKeysDto"];
                };
            };
        };
    };
    rotateSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRotationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeysDto"];
                };
            };
        };
    };
    listSuspensions: {
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
                    "application/json": components["schemas"]["SuspensionsDto"];
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
    listTickets: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "resolved";
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
                    "application/json": components["schemas"]["TicketPageDto"];
                };
            };
        };
    };
    resolveTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveTicketDto"];
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
    takeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
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
    downloadTickets: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    listOfficeBatches: {
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
                    "application/json": components["schemas"]["BatchesDto"];
                };
            };
        };
    };
    planBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
        };
    };
    showOfficeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["OfficeBatchDto"];
                };
            };
        };
    };
    reviseBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchInputDto"];
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
    repeatBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
        };
    };
    listBatchNominations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["NominationsDto"];
                };
            };
        };
    };
    decideNomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
                nominationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideNominationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationsDto"];
                };
            };
        };
    };
    readNominationLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
                nominationId: string;
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
                    "application/pdf": string;
                    "image/jpeg": string;
                };
            };
        };
    };
    listOfficePlans: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Only those who are late */
                late?: boolean;
                limit?: number;
            };
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["OfficePlansDto"];
                };
            };
        };
    };
    listPractice: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only those whose work is not done yet */
                waiting?: boolean;
            };
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["PracticeListDto"];
                };
            };
        };
    };
    judgePractice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgePracticeDto"];
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
    askActivityReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFilesDto"];
                };
            };
        };
    };
    listBatchSeats: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["BatchSeatsDto"];
                };
            };
        };
    };
    scheduleSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
        };
    };
    rescheduleSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionInputDto"];
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
    cancelSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSessionDto"];
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
    batchSessionRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
                sessionId: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    moveBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeBatchDto"];
                };
            };
        };
    };
    showCascade: {
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
                    "application/json": components["schemas"]["CascadeDto"];
                };
            };
        };
    };
    listTrainersOfRegency: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["TrainersDto"];
                };
            };
        };
    };
    showTrainer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["TrainerPageDto"];
                };
            };
        };
    };
    showTrainingCoverage: {
        parameters: {
            query?: {
                /** @description One course; all without it */
                course?: string;
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
                    "application/json": components["schemas"]["CoverageDto"];
                };
            };
        };
    };
    showTrainingFunnel: {
        parameters: {
            query?: {
                /** @description One batch */
                batch?: string;
                by?: "sex" | "age_band" | "regency" | "village" | "course" | "field" | "pillar";
                /** @description One course; all without it */
                course?: string;
                /** @description Asked on this day or later */
                from?: string;
                /** @description Asked before this day */
                to?: string;
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
                    "application/json": components["schemas"]["FunnelDto"];
                };
            };
        };
    };
    showTrainingLevels: {
        parameters: {
            query?: {
                /** @description One course; all without it */
                course?: string;
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
                    "application/json": components["schemas"]["LevelsDto"];
                };
            };
        };
    };
    showTrainingOutcomes: {
        parameters: {
            query?: {
                /** @description One course; all without it */
                course?: string;
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
                    "application/json": components["schemas"]["OutcomesDto"];
                };
            };
        };
    };
    listPrograms: {
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
                    "application/json": components["schemas"]["ProgramsDto"];
                };
            };
        };
    };
    startProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDto"];
                };
            };
        };
    };
    listTrainingReports: {
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
                    "application/json": components["schemas"]["ReportFilesDto"];
                };
            };
        };
    };
    askTrainingReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFilesDto"];
                };
            };
        };
    };
    downloadTrainingReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
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
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    listWaivers: {
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
                    "application/json": components["schemas"]["WaiversDto"];
                };
            };
        };
    };
    askWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWaiverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedWaiverDto"];
                };
            };
        };
    };
    decideWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverDecisionDto"];
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
    listWriteOffs: {
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
                    "application/json": components["schemas"]["WriteOffsDto"];
                };
            };
        };
    };
    askWriteOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskWriteOffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteOffDto"];
                };
            };
        };
    };
    approveWriteOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                writeOffId: string;
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
    refuseWriteOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                writeOffId: string;
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
    agreeToDecision: {
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
                "application/json": components["schemas"]["AgreeDto"];
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
    appealDecision: {
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
    listLinesToReview: {
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
                    "application/json": components["schemas"]["LinesToReviewDto"];
                };
            };
        };
    };
    writeReview: {
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
                "application/json": components["schemas"]["WriteReviewFormDto"];
                "multipart/form-data": components["schemas"]["WriteReviewFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReviewDto"];
                };
            };
        };
    };
    editReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditReviewFormDto"];
                "multipart/form-data": components["schemas"]["EditReviewFormDto"];
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
    answerShortage: {
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
                "application/json": components["schemas"]["AnswerShortageDto"];
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
    listProductReviews: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["ReviewPageDto"];
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
    reportReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
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
    openShop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenShopDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedShopDto"];
                };
            };
        };
    };
    showMyShop: {
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
                    "application/json": components["schemas"]["ShopFileDto"];
                };
            };
        };
    };
    reviseShop: {
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
                "application/json": components["schemas"]["ReviseShopDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopFileDto"];
                };
            };
        };
    };
    showFigures: {
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
                    "application/json": components["schemas"]["ShopFiguresDto"];
                };
            };
        };
    };
    listImports: {
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
                    "application/json": components["schemas"]["ImportListDto"];
                };
            };
        };
    };
    startImport: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    photos?: string;
                    /** Format: binary */
                    sheet: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedImportDto"];
                };
            };
        };
    };
    showImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    dropImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                sellerId: string;
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
    confirmImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmImportDto"];
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
    listImportFaults: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                importId: string;
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
                    "application/json": components["schemas"]["ImportFaultPageDto"];
                };
            };
        };
    };
    showJoining: {
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
                    "application/json": components["schemas"]["JoiningDto"];
                };
            };
        };
    };
    giveEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoiningDto"];
                };
            };
        };
    };
    givePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoiningDto"];
                };
            };
        };
    };
    listMembers: {
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
                    "application/json": components["schemas"]["MembersDto"];
                };
            };
        };
    };
    addStaff: {
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
                "application/json": components["schemas"]["AddStaffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedStaffDto"];
                };
            };
        };
    };
    removeStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                sellerId: string;
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
    showNextPayout: {
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
                    "application/json": components["schemas"]["NextPayoutDto"];
                };
            };
        };
    };
    showStatement: {
        parameters: {
            query: {
                month: string;
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
                    "application/json": components["schemas"]["StatementDto"];
                };
            };
        };
    };
    downloadStatement: {
        parameters: {
            query: {
                kind?: "pdf" | "xlsx";
                month: string;
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
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    setShopOpening: {
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
                "application/json": components["schemas"]["ShopOpeningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopFileDto"];
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
                state?: "awaiting_payment" | "new" | "accepted" | "packed" | "shipped" | "ready_for_pickup" | "delivered" | "completed" | "cancelled" | "delivery_failed" | "returned_to_seller" | "reshipped" | "complained" | "decided" | "appealed" | "resolved_refund" | "resolved_partial" | "resolved_reject" | "todo" | "on_the_way" | "ended";
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
    agreeAsSeller: {
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
    answerComplaint: {
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
                "application/json": components["schemas"]["AnswerComplaintFormDto"];
                "multipart/form-data": components["schemas"]["AnswerComplaintFormDto"];
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
    appealAsSeller: {
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
                "application/json": components["schemas"]["AnswerComplaintFormDto"];
                "multipart/form-data": components["schemas"]["AnswerComplaintFormDto"];
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
    reportShortage: {
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
                "application/json": components["schemas"]["ReportShortageDto"];
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
    withdrawShortage: {
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
    shopQrSheet: {
        parameters: {
            query?: {
                size?: "a4" | "a5";
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
                    "application/pdf": string;
                };
            };
        };
    };
    packingSlips: {
        parameters: {
            query: {
                /** @description Ids of seller orders with commas between, at most 100. */
                orders: string;
                size?: "a6" | "58mm";
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
                    "application/pdf": string;
                };
            };
        };
    };
    setPayoutAccount: {
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
                "application/json": components["schemas"]["ConfirmAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledAccountDto"];
                };
            };
        };
    };
    askAccountCode: {
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
                "application/json": components["schemas"]["PayoutAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCodeDto"];
                };
            };
        };
    };
    listShopPhotos: {
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
                    "application/json": components["schemas"]["ShopPhotosDto"];
                };
            };
        };
    };
    setShopPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: "front" | "sign";
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopPhotosDto"];
                };
            };
        };
    };
    removeShopPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: "front" | "sign";
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
                    "application/json": components["schemas"]["ShopPhotosDto"];
                };
            };
        };
    };
    listSellerProducts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "draft" | "in_review" | "live" | "hidden" | "archived";
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
                    "application/json": components["schemas"]["SellerProductsDto"];
                };
            };
        };
    };
    createProduct: {
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
                "application/json": components["schemas"]["CreateProductDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedProductDto"];
                };
            };
        };
    };
    showSellerProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
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
                    "application/json": components["schemas"]["SellerProductDto"];
                };
            };
        };
    };
    reviseProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseProductDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingDto"];
                };
            };
        };
    };
    archiveProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                sellerId: string;
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
    hideProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                sellerId: string;
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
    addPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPhotoDto"];
                };
            };
        };
    };
    removePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
                productId: string;
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
                    "application/json": components["schemas"]["WaitingDto"];
                };
            };
        };
    };
    showAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                sellerId: string;
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
    submitProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                sellerId: string;
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
    addVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariantInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedVariantDto"];
                };
            };
        };
    };
    listShopReviews: {
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
                    "application/json": components["schemas"]["ShopReviewPageDto"];
                };
            };
        };
    };
    replyToReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopReviewDto"];
                };
            };
        };
    };
    takeReplyBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
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
                    "application/json": components["schemas"]["ShopReviewDto"];
                };
            };
        };
    };
    reportShopReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
                sellerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
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
    sumUpShopReviews: {
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
                    "application/json": components["schemas"]["ShopReviewsDto"];
                };
            };
        };
    };
    exportProducts: {
        parameters: {
            query?: {
                kind?: "xlsx" | "csv";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    exampleSheet: {
        parameters: {
            query?: {
                kind?: "xlsx" | "csv";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
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
    submitShop: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    showSuspension: {
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
                    "application/json": components["schemas"]["StandingSuspensionDto"];
                };
            };
        };
    };
    appealSuspension: {
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
                "application/json": components["schemas"]["AppealDto"];
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
    removeVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: string;
                variantId: string;
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
    setVariantPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: string;
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariantPriceDto"];
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
    adjustStock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sellerId: string;
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockAdjustmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockDto"];
                };
            };
        };
    };
    listStockMoves: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                sellerId: string;
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
                    "application/json": components["schemas"]["StockMovesDto"];
                };
            };
        };
    };
    showShop: {
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
                    "application/json": components["schemas"]["ShopDto"];
                };
            };
        };
    };
    listMyShops: {
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
                    "application/json": components["schemas"]["ShopsDto"];
                };
            };
        };
    };
    exchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangedDto"];
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dropUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path: {
                id: string;
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
    showUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path: {
                id: string;
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
    listOpenBatches: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Regency, district or village: batches there and those of the province. */
                near?: string;
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
                    "application/json": components["schemas"]["BatchesDto"];
                };
            };
        };
    };
    showBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["BatchPageDto"];
                };
            };
        };
    };
    batchCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "text/calendar": string;
                };
            };
        };
    };
    bringBekal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealedBekalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedReceiptDto"];
                };
            };
        };
    };
    listOwnCertificates: {
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
                    "application/json": components["schemas"]["OwnCertificatesDto"];
                };
            };
        };
    };
    downloadBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/vc+jwt": string;
                };
            };
        };
    };
    downloadCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    listCourses: {
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
                    "application/json": components["schemas"]["CourseListDto"];
                };
            };
        };
    };
    showCourse: {
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
                    "application/json": components["schemas"]["CourseOutlineDto"];
                };
            };
        };
    };
    listEnrolments: {
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
                    "application/json": components["schemas"]["LearningListDto"];
                };
            };
        };
    };
    enrolInCourse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    showEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
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
                    "application/json": components["schemas"]["LearningDto"];
                };
            };
        };
    };
    startAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartAttemptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptGrantDto"];
                };
            };
        };
    };
    takeCoursePackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakePackageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageManifestDto"];
                };
            };
        };
    };
    downloadPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
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
                    "application/gzip": string;
                };
            };
        };
    };
    giveAssistance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAssistanceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceGivenDto"];
                };
            };
        };
    };
    openAssistedShop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandateId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAssistedShopDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedShopDto"];
                };
            };
        };
    };
    askAssistance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskAssistanceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceAskedDto"];
                };
            };
        };
    };
    listVillageNominations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
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
                    "application/json": components["schemas"]["VillageNominationsDto"];
                };
            };
        };
    };
    nominatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
        };
    };
    readOwnNominationLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nominationId: string;
                villageCode: string;
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
                    "application/pdf": string;
                    "image/jpeg": string;
                };
            };
        };
    };
    giveNominationLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nominationId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                };
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
    replaceNominee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nominationId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceNomineeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDto"];
                };
            };
        };
    };
    withdrawNomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nominationId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawNominationDto"];
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
    listVillagePlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
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
                    "application/json": components["schemas"]["VillagePlansDto"];
                };
            };
        };
    };
    decideVillagePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillagePlansDto"];
                };
            };
        };
    };
    listRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                villageCode: string;
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
                    "application/json": components["schemas"]["RegistrationListDto"];
                };
            };
        };
    };
    decideRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                registrationId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRegistrationDto"];
                };
            };
        };
    };
    listVillageReviews: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                villageCode: string;
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
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
        };
    };
    showVillageReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shopId: string;
                villageCode: string;
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
                    "application/json": components["schemas"]["ReviewFileDto"];
                };
            };
        };
    };
    decideVillageReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shopId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewFileDto"];
                };
            };
        };
    };
    lookAtVillageDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                shopId: string;
                villageCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listVillageSellers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                villageCode: string;
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
                    "application/json": components["schemas"]["VillageSellersDto"];
                };
            };
        };
    };
}
