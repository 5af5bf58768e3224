import { Global, Module } from '@nestjs/common';
import { AuditTrail, Authenticator, declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { AuditSearchRepository } from './persistence/audit-search.repository';
import { AuditRepository } from './persistence/audit.repository';
import { ConsentsRepository } from './persistence/consents.repository';
import { GrantsRepository } from './persistence/grants.repository';
import { AccountsInitial1763700200000 } from './persistence/migrations/1763700200000-accounts-initial';
import { AccountsConsents1763800100000 } from './persistence/migrations/1763800100000-accounts-consents';
import { PeopleRepository } from './persistence/people.repository';
import { SignInRepository } from './persistence/sign-in.repository';
import { AskAssistance } from './use-cases/ask-assistance';
import { AuditLog } from './use-cases/audit-log';
import { ConsentCodes } from './use-cases/consent-codes';
import { AccountsSecondFactor1763820200001 } from './persistence/migrations/1763820200001-accounts-second-factor';
import { AccountsOpening1768000041000 } from './persistence/migrations/1768000041000-accounts-opening';
import { SecondFactorsRepository } from './persistence/second-factors.repository';
import { BeginSecondFactor } from './use-cases/begin-second-factor';
import { ConfirmSecondFactor } from './use-cases/confirm-second-factor';
import { EnsurePerson } from './use-cases/ensure-person';
import { GiveMandate } from './use-cases/give-mandate';
import { LiveSessions } from './use-cases/live-sessions';
import { MandateRecords } from './use-cases/mandate-records';
import { GrantRole } from './use-cases/grant-role';
import { EndMandate, MandateDirectory } from './use-cases/mandates';
import { PeopleDirectory } from './use-cases/people-directory';
import { ProveSecondFactor } from './use-cases/prove-second-factor';
import { PurgeSignIns } from './use-cases/purge-sign-ins';
import { RenamePerson } from './use-cases/rename-person';
import { RequestSignInCode } from './use-cases/request-sign-in-code';
import { RevokeRole } from './use-cases/revoke-role';
import { SearchAudit } from './use-cases/search-audit';
import { SecondFactorCodes } from './use-cases/second-factor-codes';
import { SecondFactorOf } from './use-cases/second-factor-of';
import { SessionAuthenticator } from './use-cases/session-authenticator';
import { SignInCodes } from './use-cases/sign-in-codes';
import { SignInWithCode } from './use-cases/sign-in-with-code';
import { SignOut } from './use-cases/sign-out';

declarePersistence({ schema: 'accounts', entities: [], migrations: [AccountsInitial1763700200000, AccountsConsents1763800100000, AccountsSecondFactor1763820200001, AccountsOpening1768000041000] });

const secondFactor = [BeginSecondFactor, ConfirmSecondFactor, ProveSecondFactor, SecondFactorOf];
const face = [AskAssistance, AuditLog, ConsentCodes, EndMandate, EnsurePerson, GiveMandate, GrantRole, LiveSessions, MandateDirectory, PeopleDirectory, PurgeSignIns, RenamePerson, RequestSignInCode, RevokeRole, SearchAudit, SignInWithCode, SignOut, ...secondFactor];

/** Global: the guard of every app needs the `Authenticator`, contexts that know no accounts the `AuditTrail`. */
@Global()
@Module({
  imports: [RegionsModule],
  providers: [AuditRepository, AuditSearchRepository, ConsentsRepository, MandateRecords, GrantsRepository, PeopleRepository, SecondFactorsRepository, SignInRepository, SecondFactorCodes, SignInCodes, SessionAuthenticator, { provide: Authenticator, useExisting: SessionAuthenticator }, { provide: AuditTrail, useExisting: AuditLog }, ...face],
  exports: [AuditTrail, Authenticator, ...face],
})
export class AccountsModule {}
