/** Wordings of where and how work is done, of contracts, permits and moving; against `plain` text. Own collection. */

/** Work at home on some days and at a place of the employer's on others. */
export const HYBRID_WORDS =
  /\b(?:hybrid(?! (?:cloud|vehicle|car|electric|engine|mobile|app|model of|search|integration|drive|infrastructure|it\b))e?[sn]?|hibrid[oa]|hybride|ibrido|(?:\d|one|two|three|four|a few|few|some|several) days?(?: (?:a|per|each) week| ?\/ ?week)? (?:in|at|from|on) (?:the |our |your )?(?:\w+ )?(?:office|site|hq|home)|days? (?:in[- ](?:the[- ])?office|on[- ]?site|from home|remote|wfh)|office (?:minimum|at least) (?:once|\d)|come into the office|in[- ]office (?:\d|one|two|three|once|twice)|teilweise (?:home|remote)\w*|mobiles? arbeiten|homeoffice (?:moglich|anteil|tage?|nach|an|bis)|home-?office[- ](?:moglichkeit|option|regelung|tage?)\w*|moglichkeit (?:zu|zum|auf|fur)\w* (?:home-?office|mobilem? arbeiten)|anteilig(?:es)? home|(?:\d|ein|zwei|drei) tage? (?:pro woche )?(?:im )?(?:home-?office|remote|mobil|buro)|teletravail (?:partiel|possible|\d|jusqu)|\d jours? (?:de|en) (?:teletravail|remote|presentiel)|teletrabajo parcial|semipresencial|\d dias? (?:de|en) (?:teletrabajo|remoto|oficina|presencial)|partly remote|partially remote|remote[- ]friendly with|flexible between home)/u;

/** Work from anywhere, or from anywhere in a country. */
export const REMOTE_WORDS =
  /\b(?:(?:fully|100 ?%|completely|entirely|permanent(?:ly)?) (?:remote|distributed)|remote[- ](?:only|position|role|job|opportunity|based|work(?:ing)?|worker|contract|within|from|in|across|anywhere|employee|ok|eligible|first)|work(?:ing)? (?:remotely|from anywhere|from home)|work from (?:anywhere|home)|(?:is|be|are|as|position:|type:|location:|workplace:) (?:a )?(?:fully )?remote\b|wfh\b|home[- ]based|telecommut\w+|100 ?% (?:home-?office|teletravail|teletrabajo)|(?:komplett|vollstandig|rein|voll) (?:remote|im home-?office)|bundesweit (?:remote|im home)|(?:full|100 ?%) (?:remote|teletravail)|en teletravail|a distance|en remoto|teletrabajo|trabajo remoto|remoto|da remoto|volledig (?:remote|thuis)|thuiswerk)/u;

/** Presence at a place of the employer's. */
export const ONSITE_WORDS =
  /\b(?:on[- ]?site(?! (?:visits?|support|services?|interview|training|gym|parking|child|cafe|canteen|meetings? with))|in[- ]person (?:role|position|only|work)|in[- ]office (?:role|position|5|five|full)|(?:5|five) days (?:a|per) week in (?:the|our) office|office[- ]based|not (?:a )?(?:remote|hybrid)|no remote|(?:isn't|is not|cannot be|can't be|not available|not eligible) (?:\w+ )?(?:for )?remote\w*|vor ort (?:im|in|an|bei)|vor-ort-(?:prasenz|tatigkeit)|prasenz(?:arbeit|pflicht)|kein home-?office|sur (?:site|place)|en presentiel|100 ?% presentiel|presencial(?:es)?|sin teletrabajo|in sede|op locatie)\b/u;

/** A remote word that speaks of something else than this job's place. */
export const NOT_THIS_PLACE =
  /\b(?:remote (?:sensing|control|monitoring|access|desktop|support|server|procedure|patient|sites?|areas?|locations?|communit\w+|clients?|customers?|teams?|colleagues|employees|workforce|hosts?|villages?)|remote-first (?:company|culture|team|organi[sz]ation|approach|environment|startup|and globally|, hybrid)|distributed (?:systems?|team|tracing)|managing remote|hybrid (?:cloud|vehicle\w*|search))\b/gu;

/** Contracts and hours; `value` is what is shown. The order is that of showing. */
export const EMPLOYMENT_WORDS: readonly { value: string; words: RegExp }[] = [
  {
    value: "full-time",
    words:
      /\b(?:full[- ]?time|vollzeit\w*|temps plein|temps complet|plein temps|tiempo completo|jornada completa|a tempo pieno|full[_ ]time|voltijd\w*|fulltime|tempo integral|fulltime_\w+|40 (?:std|stunden|hours)(?:\.| pro| \/|\/)? ?(?:woche|week))\b/u,
  },
  {
    value: "part-time",
    words:
      /\b(?:part[- _]?time|teilzeit\w*|temps partiel|mi-temps|media jornada|jornada parcial|tiempo parcial|part-?time|deeltijd|parttime|meio periodo|minijob\w*|midijob|450[- ]euro|538[- ]euro|556[- ]euro)\b/u,
  },
  {
    value: "permanent",
    words:
      /\b(?:permanent (?:position|role|contract|job|employment|full|part|staff)|(?:position|contract|job|employment|type|status):? (?:is )?permanent|permanent$|^permanent|unbefristet\w*|festanstellung|feste anstellung|cdi|contrato indefinido|indefinid[oa]|tempo indeterminato|vast contract|vaste aanstelling|fulltime_permanent)\b/u,
  },
  {
    value: "fixed-term",
    words:
      /\b(?:fixed[- ]term|temporary (?:position|role|contract|job|employment|assignment)|temporary$|^temporary|seasonal (?:position|role|job|work)|(?<!un)befristet\w*|zeitarbeit|elternzeitvertretung|schwangerschaftsvertretung|cdd|interim\w*|contrato temporal|temporal$|tempo determinato|tijdelijk\w*|maternity (?:leave )?cover|\d+[- ]months? (?:contract|ftc|fixed|assignment))\b/u,
  },
  {
    value: "contract",
    words:
      /\b(?:contractor|freelanc\w+|independent contractor|self-employed|1099|corp[- ]to[- ]corp|c2c|b2b contract|contract (?:position|role|job|basis|to hire|type|assignment)|(?:employment|position|job|commitment)(?: type)?[:|] ?contract|^contract$|\(contract\)|freiberuf\w+|freie mitarbeit|selbststandig (?:tatig|als)|independant|freelance|autonomo|por cuenta propia|zzp\w*)\b/u,
  },
  {
    value: "internship",
    words:
      /\b(?:internship|intern\b(?= (?:position|role|program|at|for|-|\())|praktikum|pflichtpraktikum|werkstudent\w*|working student|stage (?:de|en|pfe|\d)|stagiaire|practicas|becari[oa]|tirocinio|estagio)\b/u,
  },
  {
    value: "apprenticeship",
    words:
      /\b(?:apprenticeship|apprentice|ausbildungsplatz|ausbildung zu[mr]|auszubildende\w*|azubi|alternance|contrat d'apprentissage|apprentissage|formacion dual|duales studium)\b/u,
  },
  {
    value: "volunteer",
    words:
      /\b(?:volunteer (?:position|role|opportunity)|unpaid (?:position|role|internship)|ehrenamtlich\w*|benevolat|voluntariado)\b/u,
  },
];

/** What a posting says of permits, in the order tried; `value` is what is shown. */
export const VISA_WORDS: readonly { value: string; words: RegExp }[] = [
  {
    value: "no sponsorship",
    words:
      /\b(?:(?:not|unable|cannot|can't|don't|doesn't|won't|no|without|nor)(?: be)?(?: currently| able| to| offer| provide| eligible| for| require| need| any| the| employer| our| at this time| in a position| company| consider| support| available)* (?:(?:visa|immigration|employment|work|h-?1b)(?:[- ](?:visa|based|permit))* )?(?:sponsor\w*|visa support)|sponsorship (?:is )?(?:not|un)\s?(?:available|offered|provided|possible)|(?:visa|sponsorship) (?:is|are|will) not|no visa|kein(?:e)? visa?(?:-| )?(?:sponsor\w*|unterstutzung)|pas de (?:sponsoring|visa)|no (?:ofrecemos|patrocinamos) (?:visado|visa))/u,
  },
  {
    value: "sponsorship offered",
    words:
      /\b(?:(?:visa|immigration|h-?1b|work permit)[- ](?:and relocation )?(?:sponsor\w*|support|assistance|help)|(?:we|will|can|do|happy to|able to) (?:\w+ )?sponsor (?:visas?|your|a |the |work|candidates|employment)|sponsorship (?:is )?(?:available|offered|provided|possible)|(?:offer|provide|support)\w* (?:\w+ )?(?:visa|sponsorship)|skilled worker visa sponsor\w*|visa-?(?:unterstutzung|sponsoring)|unterstutzung bei(?:m)? (?:dem )?visum|(?:sponsoring|prise en charge) (?:de |du )?visa|patrocin\w+ (?:de |del )?visad?[oa])/u,
  },
  {
    value: "work permit needed",
    words:
      /\b(?:(?:authori[sz]ed|eligible|entitled|right|permission|legally able|legally permitted|eligibility|authori[sz]ation) to (?:live and )?work|work(?:ing)? (?:authori[sz]ation|permit|rights|visa)|valid visa|arbeitserlaubnis|arbeitsgenehmigung|gultiger? aufenthaltstitel|permis de travail|autorisation de travail|permiso de trabajo|(?:us|u\.s\.|eu|uk|german|swiss|canadian|australian) citizen\w*|citizenship|werkvergunning|permesso di (?:lavoro|soggiorno))\b/u,
  },
];

export const RELOCATION_WORDS: readonly { value: string; words: RegExp }[] = [
  {
    value: "no relocation support",
    words:
      /\b(?:(?:no|not|without|unable to|cannot|don't|doesn't)(?: \w+){0,4} relocation|relocation (?:\w+ ){0,2}(?:is |are )?(?:not|un)\s?(?:available|offered|provided|eligible|supported)|keine umzugs\w+)/u,
  },
  {
    value: "relocation support offered",
    words:
      /\b(?:relocation (?:support|assistance|package|help|bonus|budget|allowance|costs?|reimbursement|benefits?|available|offered|provided|is (?:available|offered|provided|possible))|(?:support|help|assist)\w* (?:\w+ ){0,3}relocat\w+|(?:offer|provide)\w* (?:\w+ ){0,3}relocation|umzugs(?:kosten\w*|hilfe\w*|unterstutzung\w*|pauschale)|unterstutzung bei(?:m)? (?:dem |deinem |ihrem )?umzug|aide (?:a la|au) (?:relocalisation|demenagement|mobilite)|prise en charge du demenagement|ayuda (?:a|para|de) (?:la )?(?:reubicacion|relocalizacion|mudanza)|paquete de reubicacion)/u,
  },
  {
    value: "must relocate",
    words:
      /\b(?:(?:must|need to|required to|willing(?:ness)? to|able to|open to|prepared to) relocat\w+|relocation (?:is )?required|umzugsbereit\w*|bereitschaft zum umzug|mobilite geographique (?:exigee|requise)|disponibilidad para (?:viajar y )?(?:cambio de residencia|reubicarse))/u,
  },
];
