export type ReadmeOptions = {
  madeAt: string;
  appVersion: string;
  schemaVersion: number;
  passphraseFrom: string;
  recipient: string;
};

/** The page in every archive for whoever has the file and not the program. */
export const readmeText = ({ madeAt, appVersion, schemaVersion, passphraseFrom, recipient }: ReadmeOptions) => `\
This is an archive of AutoResume, made ${madeAt} by version ${appVersion} (schema ${schemaVersion}).
It holds everything: the database, the files, the vault and the settings. All of it is encrypted.

To bring it back: start an empty AutoResume and choose "Restore from an archive" on its first page,
or run: scripts/restore THIS_FILE

To open it by hand, without AutoResume (Debian: apt install age zstd sqlite3):

  tar -xf THIS_FILE
  age -d -o identity.txt key.age
  age -d -i identity.txt data.tar.zst.age | zstd -d | tar -x
  sqlite3 database.sqlite "SELECT name FROM people"

  key.age           opens with your passphrase as it was on ${passphraseFrom} or later,
                    until you changed it again. It gives the key, which begins with AGE-SECRET-KEY-1.
                    If you have the key from your emergency kit, write it to identity.txt instead.
  data.tar.zst.age  opens with that key. It was made for ${recipient}
  database.sqlite   a SQLite database: every posting, application, document and event.
  files/            the files, each named by the SHA-256 of its content. The table "files" tells their names.
  keys/             the appliance's own key, for signing in with a second factor. Keep it as you keep a password.
  manifest.json     what must be there: rows of each table, length and SHA-256 of each part.

Remove identity.txt and what you unpacked when you are done: they are not encrypted.
`;
