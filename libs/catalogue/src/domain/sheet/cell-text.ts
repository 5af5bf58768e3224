/** What a spreadsheet program would take for the start of a formula (OWASP, CSV injection), the wide forms of East Asian keyboards too. */
const DANGEROUS = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20']/;

/** Text that no spreadsheet program evaluates: an apostrophe before what could start a formula, and before an apostrophe, so that `plain` finds the way back. */
export const harmless = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text as it was before `harmless`. */
export const plain = (text: string): string => (text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text);

/** What XML and PostgreSQL cannot hold, or nobody can see: control characters, halves of a letter. */
const UNSEEN = /\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu;
const isBlank = (letter: string): boolean => letter === '\n' || letter === '\t';

/** One form of writing for everything that is typed: one kind of line end, nothing unseen, no blanks around. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, (letter) => (isBlank(letter) ? letter : '')).trim();
