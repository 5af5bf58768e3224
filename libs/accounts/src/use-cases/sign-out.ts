import { Injectable } from '@nestjs/common';
import { sha256 } from '@etalase/kernel';
import { SignInRepository } from '../persistence/sign-in.repository';
import { SessionAuthenticator } from './session-authenticator';

/** Ends one session at once. An unknown token is already signed out. */
@Injectable()
export class SignOut {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly authenticator: SessionAuthenticator,
  ) {}

  async execute({ token }: { token: string }): Promise<void> {
    await this.signIns.closeSession(sha256(token));
    this.authenticator.forget();
  }
}
