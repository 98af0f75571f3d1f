export type Seniority = "intern" | "junior" | "mid" | "senior" | "lead" | "head";

/**
 * Words of seniority in job titles, in six languages, in the order they are tried: the first that matches decides.
 * Own collection, matched against `plain` text. Words that only sound like rank are kept out by what stands beside
 * them (`lead generation`, `staff nurse`).
 */
export const SENIORITY_WORDS: readonly { seniority: Seniority; words: RegExp }[] = [
  {
    seniority: "intern",
    words:
      /\b(?:intern|interns|internship|werkstudent\w*|working student|praktik\w+|pflichtpraktikum|stagiaire|stage(?=\s+(?:\(|de\b|en\b|pfe|\d|-|–|m\/f|h\/f|marketing|d[ee]velopp))|alternan(?:ce|t|te)|apprenti(?:e|ce|ceship)?|becari[oa]|en practicas|practicas|tirocin\w+|stagist[ae]|stazyst\w+|azubi\w*|auszubildende\w*|ausbildung zu[mr]?|co-op student|student assistant|hiwi|estagio|estagiari[oa])\b/u,
  },
  {
    seniority: "head",
    words:
      /\b(?:head of|heads of|vp|svp|evp|vice president|(?<!art )(?<!casting )director|direktor\w*|directeur|directrice|direttore|direttrice|chief \w+(?: \w+)? officer|ceo|cto|cfo|coo|cio|cmo|cpo|ciso|chro|bereichsleit\w+|abteilungsleit\w+|hauptabteilungsleit\w+|geschaftsfuhrer\w*|managing director|jef[ea] de (?:departamento|area)|president|head,|group head)\b/u,
  },
  {
    seniority: "lead",
    words:
      /\b(?:(?:team|tech|technical|technology|engineering|design|product|project|data|qa|shift|group|squad|delivery|practice|solutions?|security|platform|sales|marketing|content|dev(?:elopment)?)[\s-]+lead(?:er)?|lead(?!\s+(?:gen\w*|qualif\w*|nurtur\w*|manage\w*|time|conversion|acquisition|research))|leading|leiter(?:in)?|leitung|leitende\w*|teamleit\w+|gruppenleit\w+|schichtleit\w+|projektleiter(?:in)?|filialleit\w+|stationsleit\w+|pflegedienstleit\w+|principal|staff(?=\s+(?:\w+\s+){0,3}(?:engineer|developer|scientist|designer|architect|sre|researcher))|chef d'equipe|responsable|capo|caposquadra|encargad[oa]|jef[ea] de|coordinador\w*|supervisor\w*|foreman|charge nurse|nurse manager|head (?:chef|nurse|coach|baker|gardener|waiter|bartender))\b/u,
  },
  {
    seniority: "senior",
    words:
      /\b(?:senior|sr|snr|senior|senior|experienced|erfahrene[rn]?|confirme(?:e)?|experimente(?:e)?|starszy|expert|ervaren)\b|\b(?:engineer|developer|analyst|designer|scientist|specialist|technician)\s+(?:iii|3)\b/u,
  },
  {
    seniority: "junior",
    words:
      /\b(?:junior|jr|jnr|junior|entry[\s-]level|graduate|new grad|absolvent\w*|berufseinsteiger\w*|berufsanfanger\w*|trainee|debutant(?:e)?|jeune diplome(?:e)?|principiante|recien (?:titulad[oa]|graduad[oa])|młodszy|early career|associate(?=\s+(?:product|software|engineer|developer|consultant|data|designer|project|account))|neolaureat\w*)\b|\b(?:engineer|developer|analyst|designer|scientist|specialist|technician)\s+(?:i|1)(?![\w/])/u,
  },
  {
    seniority: "mid",
    words:
      /\b(?:mid|mid[\s-]?level|intermediate|medior|midweight|semi[\s-]senior|pleno)\b|\b(?:engineer|developer|analyst|designer|scientist|specialist|technician)\s+(?:ii|2)\b/u,
  },
];
