/** What a colour means; the words beside it say the same. */
export type Tone = "neutral" | "ok" | "warn" | "bad" | "info";
