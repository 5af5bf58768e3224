/** The desks of certificates, read in one piece. */
export { CertificateRegister } from './register';
export { SigningKeys } from './signing-keys';
export { Waivers } from './waivers';
