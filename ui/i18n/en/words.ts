import { counted } from "../plural.ts";

export type Count = { count: number };
export const n = (count: number, one: string, other: string) => counted("en", count, one, other);
