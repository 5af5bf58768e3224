import { Global, Module } from '@nestjs/common';
import { Authenticator, declarePersistence } from '@etalase/platform';
import { AuditRepository } from './persistence/audit.repository';
import { GrantsRepository } from './persistence/grants.repository';
import { AccountsInitial1763700200000 } from './persistence/migrations/1763700200000-accounts-initial';
import { PeopleRepository } from './persistence/people.repository';
import { SignInRepository } from './persistence/sign-in.repository';
import { AuditLog } from './use-cases/audit-log';
import { EnsurePerson } from './use-cases/ensure-person';
import { GrantRole } from './use-cases/grant-role';
import { PeopleDirectory } from './use-cases/people-directory';
import { PurgeSignIns } from './use-cases/purge-sign-ins';
import { RenamePerson } from './use-cases/rename-person';
import { RequestSignInCode } from './use-cases/request-sign-in-code';
import { RevokeRole } from './use-cases/revoke-role';
import { SessionAuthenticator } from './use-cases/session-authenticator';
import { SignInCodes } from './use-cases/sign-in-codes';
import { SignInWithCode } from './use-cases/sign-in-with-code';
import { SignOut } from './use-cases/sign-out';

declarePersistence({ schema: 'accounts', entities: [], migrations: [AccountsInitial1763700200000] });

const face = [AuditLog, EnsurePerson, GrantRole, PeopleDirectory, PurgeSignIns, RenamePerson, RequestSignInCode, RevokeRole, SignInWithCode, SignOut];

/** Global: the guard of every app needs the `Authenticator`. */
@Global()
@Module({
  providers: [AuditRepository, GrantsRepository, PeopleRepository, SignInRepository, SignInCodes, SessionAuthenticator, { provide: Authenticator, useExisting: SessionAuthenticator }, ...face],
  exports: [Authenticator, ...face],
})
export class AccountsModule {}
