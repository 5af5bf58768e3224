/**
 * Stands in for `node:crypto` when the kernel is bundled for the browser. The workspace uses the kernel's formats and ids only;
 * everything here is shaken out, and reaching it would be a fault of the build.
 */
function absent(): never {
  throw new Error('not available in the browser');
}

export { absent as createHash, absent as randomBytes, absent as randomInt, absent as timingSafeEqual };
