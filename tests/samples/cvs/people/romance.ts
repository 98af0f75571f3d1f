import { ES, FR, IT, PT, role, type Person } from "./person.ts";

export const ROMANCE: Person[] = [
  {
    id: "claire-vasseur", lang: "fr", words: FR, name: "Claire Vasseur", headline: "Cheffe de projet digital",
    email: "claire.vasseur@courrier.example", phone: "06 12 34 55 01", place: "Lyon", links: ["linkedin.com/in/clairevasseur"],
    summary: "Cheffe de projet digital depuis sept ans, à l’aise entre métiers et développeurs.",
    roles: [
      role("Cheffe de projet digital", "Maison Alterre", "Lyon", "2020-02", "", ["Refonte du site marchand : taux de conversion passé de 1,4 % à 2,1 %", "Pilotage d’un budget de 600 k€ et de trois prestataires"]),
      role("Chargée de projet web", "Agence Papillote", "Villeurbanne", "2016-09", "2020-01", ["Gestion de douze sites institutionnels", "Rédaction des cahiers des charges"]),
      role("Assistante marketing (alternance)", "Coopérative Valdorée", "Grenoble", "2014-09", "2016-08", ["Animation des réseaux sociaux"]),
    ],
    skills: [{ items: ["Gestion de projet", "Scrum", "Google Analytics", "WordPress", "SEO", "Figma", "Rédaction web"] }],
    education: [{ degree: "Master Communication numérique", school: "Université Lumière Lyon 2", start: "2014", end: "2016" }, { degree: "Licence Information-Communication", school: "Université Grenoble Alpes", start: "2011", end: "2014" }],
    languages: [["Français", "langue maternelle"], ["Anglais", "courant (C1)"], ["Italien", "notions"]],
    interests: ["Escalade", "Photographie argentique", "Cuisine du monde"],
  },
  {
    id: "mehdi-larbaoui", lang: "fr", words: { ...FR, skills: "Compétences techniques", experience: "Expériences professionnelles" }, name: "Mehdi Larbaoui", headline: "Ingénieur DevOps",
    email: "mehdi.larbaoui@boite.example", phone: "+33 7 55 50 01 23", place: "Nantes", links: ["github.com/mlarbaoui"],
    roles: [
      role("Ingénieur DevOps", "Océane Cloud SAS", "Nantes", "2019-06", "", ["Mise en place de l’intégration continue pour 40 développeurs (GitLab CI)", "Migration de 120 machines virtuelles vers Kubernetes"]),
      role("Administrateur systèmes", "Banque Atlantique de Crédit", "Rennes", "2015-01", "2019-05", ["Supervision de 300 serveurs Linux avec Nagios", "Automatisation des sauvegardes en Bash et Ansible"]),
    ],
    skills: [{ group: "Systèmes", items: ["Linux", "Windows Server"] }, { group: "Outils", items: ["Docker", "Kubernetes", "Ansible", "Terraform", "GitLab CI"] }, { group: "Langages", items: ["Bash", "Python", "Go"] }],
    education: [{ degree: "Diplôme d’ingénieur en informatique", school: "École supérieure du Numérique de l’Ouest", start: "2011", end: "2014" }, { degree: "DUT Réseaux et Télécommunications", school: "IUT de Saint-Malo", start: "2009", end: "2011" }],
    languages: [["Français", "natif"], ["Arabe", "bilingue"], ["Anglais", "B2"]],
    certificates: [{ name: "Certified Kubernetes Administrator", issuer: "CNCF", date: "2021" }],
  },
  {
    id: "lucia-ferran", lang: "es", words: ES, name: "Lucía Ferrán Domènech", headline: "Diseñadora UX/UI",
    email: "lucia.ferran@correo.example", phone: "+34 655 50 01 47", place: "Valencia, España", links: ["behance.net/luciaferran"],
    summary: "Diseñadora de producto con formación en psicología. Diseño para personas con prisa.",
    roles: [
      role("Diseñadora UX/UI sénior", "Naranjal Digital S.L.", "Valencia", "2021-01", "", ["Rediseño de la banca móvil: un 32 % menos de llamadas a soporte", "Creación de un sistema de diseño con 80 componentes"]),
      role("Diseñadora UX", "Estudio Farola", "Madrid", "2017-05", "2020-12", ["Pruebas con usuarios en cinco países", "Prototipos en Figma y Axure"]),
      role("Becaria de diseño gráfico", "Editorial Mar de Letras, S.A.", "Barcelona", "2016-02", "2017-04", ["Maquetación de libros infantiles"]),
    ],
    skills: [{ items: ["Figma", "Sketch", "Axure", "Investigación de usuarios", "HTML", "CSS", "Accesibilidad"] }],
    education: [{ degree: "Máster en Diseño de Interacción", school: "Universitat Politècnica de València", start: "2015", end: "2016" }, { degree: "Grado en Psicología", school: "Universidad de Murcia", start: "2011", end: "2015" }],
    languages: [["Español", "nativo"], ["Catalán", "nativo"], ["Inglés", "avanzado (C1)"]],
  },
  {
    id: "rodrigo-salas", lang: "es", words: { ...ES, experience: "Experiencia profesional", education: "Educación", skills: "Conocimientos" }, name: "Rodrigo Salas Peña", headline: "Jefe de Cocina",
    email: "rodrigo.salas@buzon.example", phone: "+34 910 55 01 82", place: "Madrid",
    roles: [
      role("Jefe de Cocina", "Restaurante La Encina", "Madrid", "2018-03", "", ["Dirección de un equipo de nueve personas", "Reducción del desperdicio en un 25 %"]),
      role("Segundo de cocina", "Hotel Puerta del Alba", "Toledo", "2014-06", "2018-02", ["Responsable de banquetes de hasta 300 comensales"]),
      role("Ayudante de cocina", "Taberna del Río", "Segovia", "2012-01", "2014-05", ["Preparación y control de existencias"]),
    ],
    skills: [{ items: ["Gestión de costes", "APPCC", "Cocina tradicional", "Repostería", "Diseño de menús"] }],
    education: [{ degree: "Técnico Superior en Dirección de Cocina", school: "Escuela de Hostelería de Castilla", start: "2009", end: "2011" }],
    languages: [["Español", "nativo"], ["Inglés", "intermedio"]],
  },
  {
    id: "giulia-morandi", lang: "it", words: IT, name: "Giulia Morandi", headline: "Ingegnere gestionale",
    email: "giulia.morandi@posta.example", phone: "+39 347 555 0136", place: "Torino",
    summary: "Ingegnere gestionale con esperienza nella pianificazione della produzione.",
    roles: [
      role("Responsabile della produzione", "Officine Valsusa S.p.A.", "Torino", "2019-09", "", ["Coordinamento di 40 operai su tre turni", "Riduzione dei tempi di attrezzaggio del 35 %"]),
      role("Ingegnere di processo", "Componenti Meccanici Ravelli S.r.l.", "Bergamo", "2015-03", "2019-08", ["Introduzione della manutenzione preventiva", "Analisi dei guasti con Minitab"]),
    ],
    skills: [{ items: ["Lean manufacturing", "SAP", "AutoCAD", "Minitab", "Excel", "Gestione del personale"] }],
    education: [{ degree: "Laurea magistrale in Ingegneria Gestionale", school: "Politecnico di Torino", start: "2012", end: "2015", note: "Voto: 108/110" }],
    languages: [["Italiano", "madrelingua"], ["Inglese", "C1"], ["Tedesco", "A2"]],
  },
  {
    id: "tiago-nogueira", lang: "pt", words: PT, name: "Tiago Nogueira", headline: "Desenvolvedor Full-Stack",
    email: "tiago.nogueira@caixa.example", phone: "+351 912 555 014", place: "Porto, Portugal", links: ["github.com/tnogueira"],
    roles: [
      role("Desenvolvedor Full-Stack", "Ribeira Software, Lda.", "Porto", "2020-11", "", ["Desenvolvimento de uma plataforma de reservas em React e Node.js", "Testes automáticos com Playwright"]),
      role("Programador Web", "Azulejo Comunicação", "Braga", "2017-02", "2020-10", ["Manutenção de 25 sítios em PHP"]),
    ],
    skills: [{ items: ["React", "Node.js", "TypeScript", "PHP", "MySQL", "Docker"] }],
    education: [{ degree: "Licenciatura em Engenharia Informática", school: "Universidade do Minho", start: "2013", end: "2016" }],
    languages: [["Português", "nativo"], ["Inglês", "fluente"]],
  },
];
