/** Headings of groups of competencies: English, German, French, Spanish. */
export const GROUP_LABELS = {
  analysis: ["Analysis", "Analyse", "Analyse", "Análisis"],
  care: ["Care", "Pflege", "Soins", "Cuidados"],
  communication: ["Communication", "Kommunikation", "Communication", "Comunicación"],
  customers: ["Customers", "Kunden", "Clients", "Clientes"],
  design: ["Design", "Gestaltung", "Conception", "Diseño"],
  engineering: ["Engineering", "Technik", "Ingénierie", "Ingeniería"],
  finance: ["Finance", "Finanzen", "Finances", "Finanzas"],
  law: ["Law and compliance", "Recht und Compliance", "Droit et conformité", "Derecho y cumplimiento"],
  leadership: ["Leadership", "Führung", "Encadrement", "Liderazgo"],
  logistics: ["Logistics", "Logistik", "Logistique", "Logística"],
  marketing: ["Marketing", "Marketing", "Marketing", "Marketing"],
  methods: ["Methods", "Methoden", "Méthodes", "Métodos"],
  office: ["Office", "Büro", "Bureau", "Oficina"],
  operations: ["Operations", "Betrieb", "Exploitation", "Operaciones"],
  people: ["People", "Personal", "Ressources humaines", "Personas"],
  planning: ["Planning", "Planung", "Planification", "Planificación"],
  quality: ["Quality and safety", "Qualität und Sicherheit", "Qualité et sécurité", "Calidad y seguridad"],
  research: ["Research", "Forschung", "Recherche", "Investigación"],
  sales: ["Sales", "Vertrieb", "Vente", "Ventas"],
  teaching: ["Teaching", "Unterricht", "Enseignement", "Enseñanza"],
  tools: ["Tools", "Werkzeuge", "Outils", "Herramientas"],
  trade: ["Trade", "Handwerk", "Métier", "Oficio"],
} as const;
export type GroupName = keyof typeof GROUP_LABELS;

const LANGUAGES = ["en", "de", "fr", "es"];

/** The group's heading in a language we have phrases for; English in any other. */
export function groupLabel(group: GroupName, language: string): string {
  const labels = GROUP_LABELS[group];
  return labels[Math.max(0, LANGUAGES.indexOf(language))] ?? labels[0];
}

/** Whether a text is one of these headings: it says what stands below, and nothing of anybody. */
export function isGroupLabel(text: string, language: string): boolean {
  return (Object.keys(GROUP_LABELS) as GroupName[]).some((group) => groupLabel(group, language) === text);
}
