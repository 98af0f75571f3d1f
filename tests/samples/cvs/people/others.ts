import { JA, NL, PL, SV, role, type Person } from "./person.ts";

export const OTHERS: Person[] = [
  {
    id: "sanne-dekker", lang: "nl", words: NL, name: "Sanne van der Dekker", headline: "Juridisch adviseur",
    email: "sanne.dekker@brieven.example", phone: "06 5550 1932", place: "Utrecht", links: ["linkedin.com/in/sannedekker"],
    summary: "Jurist met zeven jaar ervaring in het omgevingsrecht.",
    roles: [
      role("Senior juridisch adviseur", "Gemeente Vechtstad", "Utrecht", "2020-03", "", ["Advies aan het college over 60 vergunningen per jaar", "Begeleiding van twee trainees"]),
      role("Juridisch medewerker", "Advocatenkantoor Brink & Zoon B.V.", "Amersfoort", "2016-09", "2020-02", ["Opstellen van bezwaar- en beroepschriften"]),
    ],
    skills: [{ items: ["Omgevingsrecht", "Bestuursrecht", "Onderhandelen", "Schrijven", "MS Office"] }],
    education: [{ degree: "Master Staats- en Bestuursrecht", school: "Universiteit Utrecht", start: "2014", end: "2016" }],
    languages: [["Nederlands", "moedertaal"], ["Engels", "vloeiend"], ["Duits", "basis"]],
  },
  {
    id: "kacper-wrona", lang: "pl", words: PL, name: "Kacper Wrona", headline: "Analityk biznesowy",
    email: "kacper.wrona@poczta.example", phone: "+48 555 501 173", place: "Wrocław",
    roles: [
      role("Starszy analityk biznesowy", "Odrzańska Grupa Finansowa S.A.", "Wrocław", "2020-05", "", ["Analiza wymagań dla systemu płatności", "Prowadzenie warsztatów z klientami"]),
      role("Analityk danych", "Sowa Logistics sp. z o.o.", "Poznań", "2016-07", "2020-04", ["Raporty w Power BI dla 80 użytkowników", "Automatyzacja zestawień w SQL"]),
    ],
    skills: [{ items: ["SQL", "Power BI", "BPMN", "UML", "Excel", "Jira"] }],
    education: [{ degree: "Magister informatyki i ekonometrii", school: "Uniwersytet Ekonomiczny we Wrocławiu", start: "2011", end: "2016" }],
    languages: [["Angielski", "C1"], ["Niemiecki", "B1"]],
    certificates: [{ name: "IIBA ECBA", date: "2019" }],
  },
  {
    id: "elin-sjoberg", lang: "sv", words: SV, name: "Elin Sjöberg", headline: "Lärare i matematik",
    email: "elin.sjoberg@brev.example", phone: "070-555 01 66", place: "Uppsala",
    summary: "Legitimerad lärare som gärna arbetar med programmering i klassrummet.",
    roles: [
      role("Gymnasielärare i matematik", "Fyrisskolan", "Uppsala", "2018-08", "", ["Undervisning i matematik 1–4", "Ansvarig för skolans tävlingslag"]),
      role("Lärarvikarie", "Uppsala kommun", "Uppsala", "2016-01", "2018-06", ["Vikariat på tre skolor"]),
    ],
    skills: [{ items: ["GeoGebra", "Python", "Bedömning", "Handledning"] }],
    education: [{ degree: "Ämneslärarexamen", school: "Uppsala universitet", start: "2011", end: "2016" }],
    languages: [["Svenska", "modersmål"], ["Engelska", "flytande"]],
  },
  {
    id: "haruka-minami", lang: "ja", words: JA, name: "南 はるか", headline: "ソフトウェアエンジニア",
    email: "haruka.minami@tegami.example", phone: "090-5550-0142", place: "東京都",
    roles: [
      role("シニアエンジニア", "株式会社あおぞらシステム", "東京", "2020-04", "", ["決済サービスの設計と開発（Go、PostgreSQL）", "新人教育を担当"]),
      role("エンジニア", "みどり電子株式会社", "横浜", "2015-04", "2020-03", ["在庫管理システムの保守"]),
    ],
    skills: [{ items: ["Go", "Java", "PostgreSQL", "AWS", "Docker"] }],
    education: [{ degree: "情報工学科 学士", school: "青葉大学", start: "2011-04", end: "2015-03" }],
    languages: [["日本語", "母国語"], ["英語", "ビジネスレベル"]],
  },
];
