import type { TSchema } from "#data/model/schema.ts";
import { type SettingKey, Settings } from "#data/model/work/settings.ts";

/** One setting of the schema with all that is said of it there. */
export type Member = {
  key: SettingKey;
  group: string;
  name: string;
  schema: TSchema & { type?: string; enum?: readonly unknown[]; minimum?: number; maximum?: number; pattern?: string };
  title: string;
  description: string;
  env: string;
  restart: boolean;
  default: unknown;
};

type Words = Pick<Member, "title" | "description" | "env" | "restart" | "default">;

/** Every setting, in the order of the schema. */
export const MEMBERS: readonly Member[] = Object.entries(Settings.properties).flatMap(([group, { properties }]) =>
  Object.entries(properties as unknown as Record<string, Member["schema"] & Words>).map(([name, schema]) => ({
    key: `${group}.${name}` as SettingKey,
    group,
    name,
    schema,
    title: schema.title,
    description: schema.description,
    env: schema.env,
    restart: schema.restart,
    default: schema.default,
  })),
);

export const MEMBER_OF: ReadonlyMap<string, Member> = new Map(MEMBERS.map((member) => [member.key, member]));

/** The settings' value at a key. */
export function valueAt(settings: Settings, { group, name }: Pick<Member, "group" | "name">): unknown {
  return (settings as Record<string, Record<string, unknown>>)[group]?.[name];
}
