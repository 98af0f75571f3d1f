export type Seniority = "intern" | "junior" | "mid" | "senior" | "lead" | "head";

/**
 * Words of seniority in job titles, in six languages, most telling first: the first that matches decides. Own
 * collection. Words that only sound like rank are kept out by what must not stand beside them (`lead generation`,
 * `staff nurse`, `head chef` keeps its rank as a lead).
 */
export const SENIORITY_WORDS: readonly { seniority: Seniority; words: RegExp }[] = [
  {
    seniority: "intern",
    words:
      /\b(?:intern|interns|internship|werkstudent\w*|working student|praktik\w+|pflichtpraktikum|stagiaire|stage(?=\s+(?:\(|de\b|en\b|pfe|\d|-|–|m\/f|h\/f|marketing|d[ée]velopp))|alternan(?:ce|t|te)|apprenti(?:e|ce|ceship)?|becari[oa]|en prácticas|prácticas|tirocin\w+|stagist[ae]|stażyst\w+|azubi\w*|auszubildende\w*|ausbildung zu[mr]?|co-op student|student assistant|hiwi|estágio|estagiári[oa])\b/iu,
  },
  {
    seniority: "head",
    words:
      /\b(?:head of|heads of|vp|svp|evp|vice president|director(?!y)|direktor\w*|directeur|directrice|direttore|direttrice|chief \w+(?: \w+)? officer|c[etofmpis]o(?=\b(?!-))|bereichsleit\w+|abteilungsleit\w+|hauptabteilungsleit\w+|geschäftsführer\w*|managing director|jef[ea] de (?:departamento|área)|president|head,|group head)\b/iu,
  },
  {
    seniority: "lead",
    words:
      /\b(?:(?:team|tech|technical|technology|engineering|design|product|project|data|qa|shift|group|squad|delivery|practice|solutions?|security|platform|sales|marketing|content|dev(?:elopment)?)[\s-]+lead(?:er)?|lead(?!\s+(?:gen\w*|qualif\w*|nurtur\w*|manage\w*|time|conversion|acquisition|research))|leading|leiter(?:in)?|leitung|leitende\w*|teamleit\w+|gruppenleit\w+|schichtleit\w+|projektleiter(?:in)?|filialleit\w+|stationsleit\w+|pflegedienstleit\w+|principal|staff(?=\s+(?:\w+\s+){0,3}(?:engineer|developer|scientist|designer|architect|sre|researcher))|chef d'équipe|responsable|capo|caposquadra|encargad[oa]|jef[ea] de|coordinador\w*|supervisor\w*|foreman|charge nurse|nurse manager|head (?:chef|nurse|coach|baker|gardener|waiter|bartender))\b/iu,
  },
  {
    seniority: "senior",
    words:
      /\b(?:senior|sr|snr|sênior|sénior|experienced|erfahrene[rn]?|confirmé(?:e)?|expérimenté(?:e)?|starszy|expert|ervaren)\b|\b(?:engineer|developer|analyst|designer|scientist|specialist|technician)\s+(?:iii|3)\b/iu,
  },
  {
    seniority: "junior",
    words:
      /\b(?:junior|jr|jnr|júnior|entry[\s-]level|graduate|new grad|absolvent\w*|berufseinsteiger\w*|berufsanfänger\w*|trainee|débutant(?:e)?|jeune diplômé(?:e)?|principiante|recién (?:titulad[oa]|graduad[oa])|młodszy|early career|associate(?=\s+(?:product|software|engineer|developer|consultant|data|designer|project|account))|neolaureat\w*)\b|\b(?:engineer|developer|analyst|designer|scientist|specialist|technician)\s+(?:i|1)(?![\w/])/iu,
  },
  {
    seniority: "mid",
    words:
      /\b(?:mid|mid[\s-]?level|intermediate|medior|midweight|semi[\s-]senior|pleno)\b|\b(?:engineer|developer|analyst|designer|scientist|specialist|technician)\s+(?:ii|2)\b/iu,
  },
];
