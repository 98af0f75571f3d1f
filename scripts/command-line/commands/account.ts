import type { Command } from "commander";
import { giveUp } from "#data/model/faults.ts";
import { type Invitation, type Person, plainName } from "#data/model/owner/account.ts";
import type { AccountView, PeopleView } from "#data/model/wire/account.ts";
import type { Client } from "../client.ts";
import type { Run } from "../run.ts";
import { table } from "../output.ts";

export function accountCommands(program: Command, run: Run): void {
  const account = program.command("account").description("who may enter; for whoever is locked out");

  account
    .command("link")
    .description("a link that signs a person in once, without password and second factor")
    .argument("[name]", "whose; the owner's when absent")
    .action((name: string | undefined) =>
      run(async (client, output) => {
        const query = name === undefined ? "" : `?name=${encodeURIComponent(name)}`;
        output.result(await client.post<{ url: string }>(`/api/system/link${query}`), ({ url }) => [url]);
      }),
    );

  account
    .command("reset-second-factor")
    .description("turn a person's second factor off")
    .argument("[name]", "whose; the owner's when absent")
    .action((name: string | undefined) =>
      run(async (client, output) => {
        const person = await personNamed(client, name);
        const path = `/api/people/${person.id}/second-factor/reset`;
        output.result(await client.post<{ wasOn: boolean }>(path), ({ wasOn }) => [
          wasOn ? `${person.name} signs in without a second factor now.` : `${person.name} had no second factor.`,
        ]);
      }),
    );

  account
    .command("reset-password")
    .description("a new password for who forgot theirs; the vault keeps the forgotten one")
    .argument("[name]", "whose; the owner's when absent")
    .action((name: string | undefined) =>
      run(async (client, output) => {
        const person = await personNamed(client, name);
        const path = `/api/people/${person.id}/password/reset`;
        output.result(await client.post<{ password: string }>(path), ({ password }) => [
          `${person.name} signs in with this password now; change it after:`,
          password,
        ]);
      }),
    );

  account
    .command("invite")
    .description("a code by which one further person may join within a week")
    .argument("<name>", "whom you invite, for your own list")
    .action((name: string) =>
      run(async (client, output) => {
        type Answer = { code: string; invitation: Invitation };
        output.result(await client.post<Answer>("/api/people/invitations", { name }), ({ code, invitation }) => [
          `Invitation for ${invitation.name}, until ${invitation.expiresAt}:`,
          code,
        ]);
      }),
    );

  account
    .command("sessions")
    .description("where the owner is signed in")
    .action(() =>
      run(async (client, output) => {
        const { sessions } = await client.get<AccountView>("/api/account");
        output.result(sessions, () =>
          table(
            sessions.map((session) => [
              session.id,
              session.seenAt ?? session.createdAt,
              session.address ?? "",
              session.userAgent ?? "",
            ]),
          ),
        );
      }),
    );
}

/** The person of that name, or the owner. `Fault` `no_such_person`. */
async function personNamed(client: Client, name: string | undefined): Promise<Person> {
  const { people } = await client.get<PeopleView>("/api/people");
  const found =
    name === undefined
      ? people.find(({ person }) => person.role === "owner")
      : (people.find(({ person }) => person.name === name) ??
        people.find(({ person }) => plainName(person.name) === plainName(name)));
  if (found !== undefined) return found.person;
  throw giveUp("no_such_person", `Nobody here has the name “${name}”.`, {
    hint: `Here are: ${people.map(({ person }) => person.name).join(", ")}`,
  });
}
