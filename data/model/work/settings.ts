import { Type, type Static, type TSchema } from "../schema.ts";

/**
 * What an administrator may set. Each member carries its words, the environment variable that overrides it
 * (`NAME_FILE` names a file that holds the value) and whether a change needs a restart. Validation, the settings
 * form, the documentation page and the reading of file and environment all come from here.
 */
type Member<S extends TSchema> = S & { title: string; description: string; env: string; restart: boolean };

function member<S extends TSchema>(
  schema: S,
  words: { title: string; description: string; env: string; restart: boolean; default: unknown },
): Member<S> {
  return Object.assign(schema, words);
}

const list = () => Type.Array(Type.String());
const days = () => Type.Integer({ minimum: 0, maximum: 36_500 });

export const Settings = Type.Object({
  door: Type.Object({
    host: member(Type.String({ minLength: 1 }), {
      title: "Listen on",
      description: "The address to listen on: 127.0.0.1 for this machine alone, 0.0.0.0 for the whole network.",
      env: "AUTORESUME_HOST",
      restart: true,
      default: "127.0.0.1",
    }),
    port: member(Type.Integer({ minimum: 0, maximum: 65_535 }), {
      title: "Port",
      description: "The port to listen on; 0 takes a free one.",
      env: "AUTORESUME_PORT",
      restart: true,
      default: 8137,
    }),
    basePath: member(Type.String({ pattern: "^/([A-Za-z0-9._~-]+/)*$" }), {
      title: "Base path",
      description:
        "The path under which a reverse proxy shows the control room, with a slash at both ends, e.g. /jobs/.",
      env: "AUTORESUME_BASE_PATH",
      restart: true,
      default: "/",
    }),
    allowedNames: member(list(), {
      title: "Host names",
      description: "Names under which the control room may be opened, beside addresses and localhost.",
      env: "AUTORESUME_ALLOWED_NAMES",
      restart: false,
      default: [],
    }),
    trustedProxies: member(list(), {
      title: "Trusted proxies",
      description: "Addresses or networks (10.0.0.0/8) of reverse proxies whose X-Forwarded headers are believed.",
      env: "AUTORESUME_TRUSTED_PROXIES",
      restart: true,
      default: [],
    }),
    corsOrigins: member(list(), {
      title: "Other origins",
      description: "Origins of web pages that may use the interface with an access token, e.g. https://home.example.",
      env: "AUTORESUME_CORS_ORIGINS",
      restart: false,
      default: [],
    }),
    tlsCertificate: member(Type.String(), {
      title: "TLS certificate",
      description: "Path of a PEM certificate chain; with the key it makes the control room speak HTTPS itself.",
      env: "AUTORESUME_TLS_CERTIFICATE",
      restart: true,
      default: "",
    }),
    tlsKey: member(Type.String(), {
      title: "TLS key",
      description: "Path of the certificate's private key, in PEM.",
      env: "AUTORESUME_TLS_KEY",
      restart: true,
      default: "",
    }),
  }),
  general: Type.Object({
    timeZone: member(Type.String(), {
      title: "Time zone",
      description: "An IANA name such as Europe/Berlin; schedules go by it. Empty: the machine's.",
      env: "AUTORESUME_TIME_ZONE",
      restart: false,
      default: "",
    }),
    logLevel: member(Type.Enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]), {
      title: "Log",
      description: "The least important lines that are logged.",
      env: "AUTORESUME_LOG_LEVEL",
      restart: false,
      default: "info",
    }),
    chromium: member(Type.String(), {
      title: "Chromium",
      description: "Path of Chromium or its headless shell. Empty: Debian's.",
      env: "AUTORESUME_CHROMIUM",
      restart: true,
      default: "",
    }),
    practiceHosts: member(list(), {
      title: "Practice worlds",
      description: "host:port of practice worlds on this machine that may be visited like an employer's site.",
      env: "AUTORESUME_PRACTICE_HOSTS",
      restart: true,
      default: [],
    }),
  }),
  backup: Type.Object({
    every: member(Type.Enum(["off", "day", "week"]), {
      title: "Back up every",
      description: "How often an archive is made by itself.",
      env: "AUTORESUME_BACKUP_EVERY",
      restart: false,
      default: "day",
    }),
    at: member(Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }), {
      title: "Back up at",
      description: "The time of day, in the appliance's time zone.",
      env: "AUTORESUME_BACKUP_AT",
      restart: false,
      default: "03:30",
    }),
    folder: member(Type.String(), {
      title: "Folder of archives",
      description: "Where archives are put. Empty: backups in the data directory.",
      env: "AUTORESUME_BACKUP_FOLDER",
      restart: false,
      default: "",
    }),
    keepDaily: member(Type.Integer({ minimum: 1, maximum: 3650 }), {
      title: "Daily archives",
      description: "Of how many days the newest archive is kept.",
      env: "AUTORESUME_BACKUP_KEEP_DAILY",
      restart: false,
      default: 7,
    }),
    keepWeekly: member(Type.Integer({ minimum: 0, maximum: 520 }), {
      title: "Weekly archives",
      description: "Of how many weeks the newest archive is kept.",
      env: "AUTORESUME_BACKUP_KEEP_WEEKLY",
      restart: false,
      default: 4,
    }),
    keepMonthly: member(Type.Integer({ minimum: 0, maximum: 120 }), {
      title: "Monthly archives",
      description: "Of how many months the newest archive is kept.",
      env: "AUTORESUME_BACKUP_KEEP_MONTHLY",
      restart: false,
      default: 6,
    }),
    recipients: member(list(), {
      title: "Further recipients",
      description: "age recipients (age1…) that can open the archives too.",
      env: "AUTORESUME_BACKUP_RECIPIENTS",
      restart: false,
      default: [],
    }),
    drillEveryDays: member(days(), {
      title: "Restore drill every",
      description: "Days between two proofs that the newest archive can be restored; 0: never.",
      env: "AUTORESUME_DRILL_EVERY_DAYS",
      restart: false,
      default: 7,
    }),
  }),
  retention: Type.Object({
    screenshotsDays: member(days(), {
      title: "Screenshots",
      description:
        "Days that pictures of filled forms are kept after their application moved last or their draft was rejected; 0: for ever.",
      env: "AUTORESUME_SCREENSHOTS_DAYS",
      restart: false,
      default: 365,
    }),
    spoolDays: member(days(), {
      title: "Spool",
      description: "Days that taken-in mail and other raw input is kept; 0: for ever.",
      env: "AUTORESUME_SPOOL_DAYS",
      restart: false,
      default: 90,
    }),
    logsDays: member(days(), {
      title: "Logs",
      description: "Days that log files in the data directory are kept; 0: for ever.",
      env: "AUTORESUME_LOGS_DAYS",
      restart: false,
      default: 30,
    }),
  }),
});
export type Settings = Static<typeof Settings>;

/** Dotted, e.g. `door.port`. */
export type SettingKey = { [G in keyof Settings]: `${G}.${Extract<keyof Settings[G], string>}` }[keyof Settings];

export const SettingSource = Type.Enum(["default", "file", "environment", "environment_file"]);
export type SettingSource = Static<typeof SettingSource>;

/** One line of the settings form. */
export const SettingLine = Type.Object({
  key: Type.String(),
  title: Type.String(),
  description: Type.String(),
  env: Type.String(),
  restart: Type.Boolean(),
  /** JSON Schema of the value. */
  schema: Type.Unknown(),
  default: Type.Unknown(),
  value: Type.Unknown(),
  source: SettingSource,
  /** Set when the value that is saved is another than the one at work: a restart brings it. */
  waitsForRestart: Type.Boolean(),
});
export type SettingLine = Static<typeof SettingLine>;
