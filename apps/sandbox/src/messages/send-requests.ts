import { IsEmail, IsOptional, IsString, Length, MaxLength } from 'class-validator';

export class SendSms {
  @IsString({ message: 'to harus nomor telepon' })
  @Length(8, 25, { message: 'to harus nomor telepon' })
  to: string;

  @IsString({ message: 'text harus diisi' })
  @Length(1, 1_000, { message: 'text harus 1 sampai 1.000 huruf' })
  text: string;

  @IsOptional()
  @IsString({ message: 'reference harus teks' })
  @Length(1, 200, { message: 'reference harus 1 sampai 200 huruf' })
  reference?: string;
}

export class SendMail {
  @IsEmail({}, { message: 'to harus alamat surel' })
  @MaxLength(254, { message: 'to harus alamat surel' })
  to: string;

  @IsString({ message: 'subject harus diisi' })
  @Length(1, 255, { message: 'subject harus 1 sampai 255 huruf' })
  subject: string;

  @IsString({ message: 'text harus diisi' })
  @Length(1, 100_000, { message: 'text harus 1 sampai 100.000 huruf' })
  text: string;

  @IsOptional()
  @IsString({ message: 'html harus teks' })
  @MaxLength(200_000, { message: 'html paling banyak 200.000 huruf' })
  html?: string;

  @IsOptional()
  @IsString({ message: 'reference harus teks' })
  @Length(1, 200, { message: 'reference harus 1 sampai 200 huruf' })
  reference?: string;
}
