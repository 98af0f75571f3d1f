import { describe, expect, it } from "vitest";
import { postingsOfText } from "#agents/search/add-text.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const add = (text: string, name = "file.txt") => postingsOfText(text, name, new Date("2026-05-10T00:00:00Z"));
const first = (text: string) => {
  const [posting] = add(text).postings;
  if (posting === undefined) throw new Error("no posting");
  return posting;
};

describe("company and place of a pasted text", () => {
  const tasks =
    "\n\nDeine Aufgaben\n- Lampen wechseln\n- Türme warten\n\nDein Profil\n- 3 Jahre Erfahrung\n\nKubernetes ist unser Werkzeug.";
  it.each([
    [
      "Wir suchen Dich!\n\nLampenentwickler (m/w/d) – Kubernetes\nNordkap Licht AG, Kiel (hybrid)",
      "Nordkap Licht AG",
      "Kiel (hybrid)",
    ],
    ["Backend Engineer - Go\nPharos S.L. – Vigo, España", "Pharos S.L.", "Vigo, España"],
    ["Product Owner | Scrum\nFyrlys A/S | Aarhus, Denmark", "Fyrlys A/S", "Aarhus, Denmark"],
    ["Data Analyst – SAS, Python\nLumen Labs, Lyon", "Lumen Labs", "Lyon"],
    ["DevOps Engineer – AWS\nLantern, Inc. (Remote)", "Lantern, Inc.", "Remote"],
    ["Entwickler – (m/w/d)\nMajakka Oy in Turku", "Majakka Oy", "Turku"],
  ])("%j", (head, company, place) => expect(first(`${head}${tasks}`)).toMatchObject({ company, place }));

  it.each([
    "Platform Engineer – Kubernetes",
    "Platform Engineer – (m/w/d)",
    "Data Analyst – Python, SAS",
    "Engineer – Go\nKiel, Holstein",
  ])("asks rather than takes a skill, a mark or a town: %j", async (head) =>
    expect(await faultOf(() => add(`${head}${tasks}\nGo is fast. Python is fine.`))).toMatchObject({
      code: "posting_incomplete",
      next: "ask",
      data: { missing: ["company"] },
    }),
  );
});

describe("a short text that the owner pasted", () => {
  it.each([
    [
      "Senior backend dev at Foobar, remote, Go and Postgres, apply at https://foobar.example/jobs",
      "Senior backend dev",
      "Foobar",
    ],
    ["Koch bei Gasthaus Krone gesucht, Vollzeit, ab sofort", "Koch", "Gasthaus Krone"],
    ["Développeur backend chez Foobar, télétravail, Go et Postgres", "Développeur backend", "Foobar"],
    ["Desarrollador backend en Foobar, remoto, Go y Postgres, enviar CV", "Desarrollador backend", "Foobar"],
    [
      "Hi all! We're looking for a senior frontend developer at Foobar in Berlin. React. Ping me!",
      "senior frontend developer",
      "Foobar",
    ],
  ])("%j", (text, title, company) => expect(first(text)).toMatchObject({ title, company }));

  it.each([
    "Desarrollador backend en Madrid, remoto, Go y Postgres, enviar CV",
    "Ζητείται μηχανικός λογισμικού στην Αθήνα με εμπειρία σε Go. Στείλτε βιογραφικό.",
    "招聘后端工程师,要求三年经验,熟悉数据库。",
    "Plum cake\nIngredients\n- 1 kg plums\nPreheat the oven. Bake for forty minutes.",
    "Dear diary, today I met the engineer at Foobar and saw the sea.",
  ])("is refused with the way round: %j", async (text) => {
    const fault = await faultOf(() => add(text));
    expect(["not_a_posting", "posting_incomplete"]).toContain(fault.code);
    expect(fault.hint).toMatch(/Title: ….*Company: …/);
  });

  it.each([
    ["Title: Μηχανικός\nCompany: Φάρος\n\nΖητείται μηχανικός λογισμικού στην Αθήνα.", "Μηχανικός", "Φάρος"],
    ["职位:后端工程师\n公司:灯塔\n招聘后端工程师,要求三年经验,熟悉数据库。", "后端工程师", "灯塔"],
    ["Titel: Turmwart\nFirma: Nordkap\n\nWir haben vierzig Türme und brauchen Hilfe.", "Turmwart", "Nordkap"],
    ["Entreprise : Phare\nTitre : Gardien\n\nNous avons quarante tours à garder.", "Gardien", "Phare"],
    ["Puesto: Farero\nEmpresa: Faro\n\nCuarenta torres necesitan a alguien.", "Farero", "Faro"],
    ["Title: Keeper\nCompany: Faro\n<html><body><p>Forty towers need somebody.</p></body></html>", "Keeper", "Faro"],
  ])("is always taken under the owner's two lines: %j", (text, title, company) =>
    expect(first(text)).toMatchObject({ title, company }),
  );

  it("needs more than the two lines", async () =>
    expect(await faultOf(() => add("Title: Cook\nCompany: Inn\nhi"))).toMatchObject({ code: "not_a_posting" }));
});

describe("a page that is no posting", () => {
  const recipe =
    "<h1>Plum cake</h1><p>Stone the plums. Bake for forty minutes, then let it cool. Serve it with cream and enjoy it with somebody you like, warm or cold.</p>";
  it.each([
    [`<html><body>${recipe}<script>track()</script></body></html>`, false],
    [`<html><head><script type="application/ld+json">{}</script></head><body><p>Plum cake.</p></body></html>`, false],
    ['<html><body><div id="root"></div><script src="/app.js"></script></body></html>', true],
  ])("is said to need scripts only when it does (%#)", async (html, scripts) => {
    const fault = await faultOf(() => add(html, "saved.html"));
    expect(fault.code).toBe("not_a_posting");
    expect(fault.message.includes("scripts")).toBe(scripts);
  });
});
