import { basics, skills } from "./shape.ts";

export const WELDER = {
  basics: basics("Darko Velimir", "Schweißer", "", "Linz", "AT"),
  work: [
    {
      name: "Stahlbau Traunsee",
      position: "Schweißer",
      startDate: "2015-05",
      highlights: [
        "Schweißte Rohrleitungen und Behälter im WIG-Verfahren bis 12 mm Wandstärke",
        "Senkte den Anteil der Nacharbeit an Rohrnähten von 8 % auf 3 %",
        "Bediente den Hallenkran und den Gabelstapler",
        "Lernte vier Lehrlinge an",
      ],
    },
    { name: "Metallwerk Ennsfeld", position: "Metallbearbeiter", startDate: "2010", endDate: "2015-04" },
  ],
  skills: [
    { name: "WIG-Schweißen" },
    { name: "MAG-Schweißen" },
    { name: "Technische Zeichnungen" },
    { name: "Gabelstapler" },
  ],
  certificates: [{ name: "Schweißerprüfung nach ISO 9606-1", date: "2024-03" }],
  languages: [
    { language: "Deutsch", fluency: "fließend" },
    { language: "Kroatisch", fluency: "Muttersprache" },
  ],
};

export const ACCOUNTANT = {
  basics: basics(
    "Solène Marchandeau",
    "Comptable",
    "Comptable depuis douze ans dans des entreprises industrielles de taille moyenne. J'ai tenu seule la comptabilité de deux filiales. Je préfère une clôture courte à un long tableau de bord.",
    "Nantes",
    "FR",
  ),
  work: [
    {
      name: "Ateliers du Ponant",
      position: "Comptable générale",
      startDate: "2016-01",
      highlights: [
        "Réduction de la clôture mensuelle de 9 à 4 jours ouvrés",
        "Tenue de la comptabilité fournisseurs pour 1 200 factures par mois",
        "Préparation des déclarations de TVA pour deux filiales",
        "Mise en place de SAP FI avec le cabinet externe",
      ],
    },
    {
      name: "Conserverie Belle-Rade",
      position: "Aide-comptable",
      startDate: "2012-09",
      endDate: "2015-12",
      highlights: ["Rapprochements bancaires de cinq comptes chaque semaine"],
    },
  ],
  skills: skills({ Comptabilité: ["Clôture mensuelle", "TVA", "Rapprochement bancaire"], Outils: ["SAP FI", "Excel"] }),
  education: [{ institution: "Lycée de la Loire", studyType: "BTS", area: "Comptabilité et gestion", endDate: "2012" }],
  languages: [
    { language: "Français", fluency: "langue maternelle" },
    { language: "Anglais", fluency: "B2" },
  ],
};

export const CHANGER = {
  basics: basics(
    "Lucía Ferrándiz",
    "Analista de datos",
    "Analista de datos con diez años anteriores como encargada de tienda. Sé lo que una cifra significa en el mostrador. En 2023 terminé un máster en análisis de datos.",
    "Valencia",
    "ES",
  ),
  work: [
    {
      name: "Mercería Turia",
      position: "Encargada de tienda",
      startDate: "2013-03",
      endDate: "2023-01",
      highlights: [
        "Reduje el inventario un 22 % con una hoja de Excel que preveía la demanda",
        "Dirigí un equipo de 7 personas en dos tiendas",
        "Aumenté las ventas del segundo local un 15 % en un año",
        "Atendí las reclamaciones de clientes",
      ],
    },
    {
      name: "Datos Albufera",
      position: "Analista de datos",
      startDate: "2023-06",
      highlights: [
        "Construí en Power BI el panel de ventas que usan 12 delegaciones",
        "Automaticé con Python y SQL un informe semanal que antes llevaba dos días",
      ],
    },
  ],
  education: [{ institution: "Escuela de Levante", studyType: "Máster", area: "Análisis de datos", endDate: "2023" }],
  skills: [{ name: "SQL" }, { name: "Python" }, { name: "Power BI" }, { name: "Excel" }],
  languages: [
    { language: "Español", fluency: "nativo" },
    { language: "Inglés", fluency: "B2" },
  ],
};
