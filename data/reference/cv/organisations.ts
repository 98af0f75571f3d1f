/** Legal forms that end the name of a company. Case counts where the short form is also a word. Own collection. */
export const LEGAL_FORM =
  /(?:^|[\s,(])(?:GmbH(?:\s*&\s*Co\.?\s*(?:KG|KGaA|OHG))?|gGmbH|mbH|AG|SE|KG|KGaA|OHG|GbR|UG|e\.\s?V\.|eV|e\.\s?G\.|eG|e\.\s?U\.|Inc\.?|LLC|L\.L\.C\.|LLP|LP|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|Co\.|Pty|Pvt\.?|S\.?\s?A\.?|S\.?A\.?S\.?U?|SASU?|SARL|S\.?à\.?r\.?l\.?|EURL|SCOP|SNC|S\.?\s?L\.?(?:\s?U\.?)?|SLU|S\.\s?Coop\.?|S\.?\s?p\.?\s?A\.?|SpA|S\.?\s?r\.?\s?l\.?s?|Srl|s\.n\.c\.|B\.?\s?V\.?|N\.?\s?V\.?|BVBA|VOF|Lda\.?|Ltda\.?|S\/A|EIRELI|sp\.\s?z\s?o\.\s?o\.|Sp\.\s?z\s?o\.\s?o\.|S\.K\.A\.|sp\.\s?k\.|sp\.\s?j\.|AB|A\/S|AS|ASA|ApS|Oy|Oyj|OÜ|SIA|UAB|s\.\s?r\.\s?o\.|a\.\s?s\.|d\.\s?o\.\s?o\.|Kft\.?|Zrt\.?|A\.?Ş\.?|Ltd\.?\s?Şti\.?|ООО|ЗАО|ОАО|ПАО|АО|ТОВ|Α\.?Ε\.?|ΕΠΕ|KK|K\.K\.|Holding|Holdings|Group|Gruppe|Groupe|Grupo|Gruppo)(?=$|[\s,.;:)|·–—-])/u;

/** Marks of companies in Chinese, Japanese and Korean. */
export const EASTERN_COMPANY = /(?:株式会社|有限会社|合同会社|有限公司|股份公司|公司|集团|集團|주식회사|㈜|\(주\))/u;

/** Words that stand in the names of employers more often than in titles, in the form of `plain`. Own collection. */
export const EMPLOYER_WORDS = new Set(
  `university universitat universite universidad universita universiteit universidade uniwersytet universitet hochschule
  fachhochschule college school schule gymnasium institute institut instituto istituto instytut academy akademie
  academie academia accademia akademia hospital klinik klinikum krankenhaus clinic clinique clinica klinika hopital
  ospedale ziekenhuis szpital bank banque banco banca sparkasse volksbank insurance versicherung assurance seguros
  assicurazioni ministry ministerium ministere ministerio ministero department council municipality gemeinde
  stadtverwaltung stadtwerke mairie ayuntamiento comune gemeente prefeitura urzad foundation stiftung fondation
  fundacion fondazione stichting fundacao fundacja association verein asociacion associazione vereniging labs lab
  laboratory laboratories labor technologies technology solutions systems systeme software consulting services media
  studio studios agency agentur agence agencia agenzia partners ventures capital logistics logistik logistique
  logistica industries industrie pharma biotech energy energie networks interactive digital works werke werk company
  compagnie societe sociedad societa enterprises entreprise hotel gasthof gasthaus restaurant ristorante osteria pizzeria taverna ferreteria practices cafe bistro brasserie trattoria bakery
  backerei boulangerie panaderia store shop market supermarket supermarche supermercado pharmacy apotheke pharmacie
  farmacia church kirche museum theatre theater library bibliothek army bundeswehr navy police polizei praxis kanzlei
  verlag zeitung press presse airlines airways railways bahn charity ngo nhs trust politechnika szkola laboratoire
  centre center zentrum centro centrum autohaus werkstatt handel handels bau maschinenbau elektronik electronics motors
  automotive telecom telekom robotics analytics security health healthcare care publishing books foods brewery brauerei
  kindergarten kita ecole lycee colegio instituto liceo scuola escola szkola skola koulu okul okulu universitesi
  университет институт компания банк школа больница kommune kommun region regionen sykehus sjukhus sygehus kliniek
  rotes kreuz cross society club federation union federal state national international freelance self-employed`.split(
    /\s+/,
  ),
);

/** What an owner writes where an employer would stand. */
export const SELF_EMPLOYED =
  /^(?:self[- ]employed|freelance|freelancer|freelance work|selbst(?:st)?andig|freiberuflich|freiberufler(?:in)?|independant(?:e)?|autonom[oa]|por cuenta propia|libero professionista|libera professionista|zzp|zzp'er|zelfstandig(?:e)?|conta propria|trabalho independente|wlasna dzialalnosc|samozatrudnienie|egenforetagare|フリーランス|自由职业)$/u;

/** How much or on what terms somebody works: a line of its own, or beside the employer. In the form of `plain`. */
export const EMPLOYMENT_KIND =
  /^(?:(?:full|part)[- ]time(?: contract| position)?|permanent(?: full[- ]time| part[- ]time)?|fixed[- ]term(?: contract)?|temporary|temp to perm|seasonal|zero hours?|on[- ]site|hybrid|vollzeit|teilzeit|festanstellung|unbefristet|befristet|geringfugig|minijob|\d{2,3} ?%|temps plein|temps partiel|cdi|cdd|interim|a temps plein|a temps partiel|jornada completa|jornada parcial|tiempo completo|media jornada|contrato (?:indefinido|temporal)|tempo pieno|tempo parziale|part[- ]time verticale|tempo (?:in)?determinato|a tempo (?:in)?determinato|voltijd|deeltijd|fulltime|parttime|vast contract|tijdelijk contract|pelny etat|umowa o prace|umowa zlecenie|niepelny etat|b2b|tempo integral|meio periodo|tempo inteiro|efetivo|clt|heltid|deltid|tillsvidareanstallning|fastanstallning|tam zamanli|yari zamanli|plny uvazek|teljes munkaido)$/u;

/** The same, where it is a title too: only behind the employer's name. */
export const EMPLOYMENT_KIND_BESIDE =
  /^(?:contract|internship|apprenticeship|freelance|self-employed|praktikum|werkstudium|ausbildung|freiberuflich|stage|alternance|practicas|tirocinio|estagio|staz|praktyka|praktik)$/u;
