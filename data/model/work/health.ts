import { Type, type Static, Instant } from "../schema.ts";

export const HealthPart = Type.Object({
  name: Type.Enum([
    "database",
    "disk",
    "browser",
    "browser_sandbox",
    "typesetting",
    "containment",
    "queue",
    "models",
    "clock",
  ]),
  state: Type.Enum(["ok", "degraded", "down", "off"]),
  /** One sentence: what was seen. */
  because: Type.String(),
  /** What to do about it; empty when nothing. */
  hint: Type.String(),
  checkedAt: Instant,
});
export type HealthPart = Static<typeof HealthPart>;

/** Degraded is not down: only a part without which nothing works makes the whole `down`. */
export const Health = Type.Object({
  state: Type.Enum(["ok", "degraded", "down"]),
  version: Type.String(),
  startedAt: Instant,
  parts: Type.Array(HealthPart),
});
export type Health = Static<typeof Health>;
