import type { Command } from "commander";
import { askOwner, giveUp } from "#data/model/faults.ts";
import type { PeopleView } from "#data/model/wire/account.ts";
import type { Run } from "../run.ts";

export function eraseCommand(program: Command, run: Run): void {
  program
    .command("erase")
    .description("erase a person with everything of theirs, for good; archives keep what they hold until they go")
    .argument("<name>", "whose name it is; the owner only when nobody else is left")
    .option("--yes", "you mean it")
    .action((name: string, { yes }: { yes?: boolean }) =>
      run(async (client, output) => {
        const { people } = await client.get<PeopleView>("/api/people");
        const person = people.find((each) => each.person.name === name)?.person;
        if (person === undefined) throw giveUp("no_such_person", `Nobody here is called ${name}.`);
        if (yes !== true) {
          throw askOwner("not_confirmed", `Everything of ${name} would be gone for good.`, {
            hint: "Export it first if you want to keep it (autoresume export FILE), then say --yes.",
          });
        }
        const erased =
          person.role === "owner"
            ? await client.post<{ files: number }>("/api/account/erase", { password: "" })
            : await client.delete<{ files: number }>(`/api/people/${person.id}`);
        output.result(erased, ({ files }) => [`${name} is erased, with ${files} file(s).`]);
      }),
    );
}
