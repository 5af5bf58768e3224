import { Body, Controller, Delete, Header, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RequestSignInCode, SecondFactorOf, SignInWithCode, SignOut } from '@etalase/accounts';
import { Authenticator, Public, type RequestWithActor, sessionTokenOf, Settings } from '@etalase/platform';
import { CodeSentDto, MeDto, RequestCodeDto, SignInDto } from './accounts.dto';
import { meOf } from './me.controller';
import { clearSessionCookie, setSessionCookie } from './session-cookie';

@ApiTags('accounts')
@Public()
@Controller('auth')
export class AuthController {
  constructor(
    private readonly requestCode: RequestSignInCode,
    private readonly signInWithCode: SignInWithCode,
    private readonly signOutUseCase: SignOut,
    private readonly secondFactor: SecondFactorOf,
    private readonly authenticator: Authenticator,
    private readonly settings: Settings,
  ) {}

  /** Sends a six-digit code. The answer is the same for a known and an unknown number. */
  @Post('code')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CodeSentDto })
  async requestSignInCode(@Body() body: RequestCodeDto, @Ip() address: string): Promise<CodeSentDto> {
    const { expiresAt, resendAfter } = await this.requestCode.execute({ ...body, address });
    return { expiresAt: expiresAt.toISOString(), resendAfter: resendAfter.toISOString() };
  }

  @Post('session')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MeDto, description: 'The session is in the HttpOnly cookie `etalase_sid`.' })
  async signIn(@Body() body: SignInDto, @Ip() address: string, @Req() request: RequestWithActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeDto> {
    const session = await this.signInWithCode.execute({ ...body, address, userAgent: request.headers['user-agent'] ?? '' });
    // A browser has one session: whoever signed in there before is out of it, and their notices with them.
    const before = sessionTokenOf(request);
    if (before) await this.signOutUseCase.execute({ token: before });
    setSessionCookie(reply, this.settings, session.token, session.expiresAt);
    const actor = await this.authenticator.authenticate(session.token);
    return actor ? meOf(actor, await this.secondFactor.execute(actor)) : { ...session.person, grants: [], sellerIds: [], secondFactor: 'none' };
  }

  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: RequestWithActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = sessionTokenOf(request);
    if (token) await this.signOutUseCase.execute({ token });
    clearSessionCookie(reply, this.settings);
  }
}
