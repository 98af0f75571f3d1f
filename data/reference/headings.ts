/**
 * What stands under a heading of a posting. `must`: explicitly indispensable; `asked`: requirements of the usual kind;
 * `fit`: "you'll be a great addition if": asked, but softer where the posting also has a `must`; `role`: about the job.
 */
export type SectionKind =
  | "must"
  | "asked"
  | "fit"
  | "nice"
  | "duties"
  | "role"
  | "benefits"
  | "company"
  | "process"
  | "legal"
  | "pay"
  | "place";

/**
 * Wordings of headings in English, German, French, Spanish, and the commonest in Dutch, Italian and Portuguese, in
 * the order they are tried, against `plain` text. Own collection.
 */
export const HEADINGS: readonly { kind: SectionKind; words: RegExp }[] = [
  // Scripts without spaces between words have no word boundaries to match.
  { kind: "nice", words: /歓迎|尚可|优先|加分|優先|加分|우대/u },
  {
    kind: "asked",
    words: /応募資格|必須|求める|要件|资格要求|任职要求|岗位要求|职位要求|任職條件|應徵條件|자격 ?요건|지원 ?자격/u,
  },
  { kind: "duties", words: /仕事内容|業務内容|职责|职位描述|工作内容|工作內容|담당 ?업무|주요 ?업무/u },
  { kind: "benefits", words: /待遇|福利|복리후생|혜택/u },
  {
    kind: "legal",
    words:
      /\b(?:equal (?:opportunit|employment)|eeo\b|diversity|inclusion|inclusive|belonging|privacy|fraud|disclaimer|accommodation|legal notice|datenschutz|chancengleichheit|vielfalt|diversite|egalite|diversidad|igualdad|safe(?:ty)? notice|scam|pay transparency notice|reasonable adjustments|background check)/u,
  },
  {
    kind: "process",
    words:
      /\b(?:(?:hiring|interview|application|recruit\w+|selection) (?:process|steps)|the process|our process|process and how|next steps|how to apply|apply now|ready to apply|to apply|bewerb\w*|so geht es weiter|ansprechpartner\w*|kontakt|contact\w*|candidature|postuler|pour postuler|processus|proceso|como aplicar|inscri\w+|candidatura|sollicit\w+|solliciteren|come candidarsi|what happens next|what to expect from the)\b/u,
  },
  {
    kind: "nice",
    words:
      /\b(?:nice[- ]to[- ]haves?|good to have|(?:a |big |huge |definite )?plus(?:es)?(?: if| points)?$|a plus\b|bonus(?: points| if| skills| qualifications)?(?:$| for| if)|preferred|preferably|preferences?|desirable|desired|even better|(?:you'll|will|to|that|really) (?:really )?(?:stand out|shine|impress)|stand out|extra credit|brownie points|icing on|optional|advantageous|advantages? if|it would be great|would be (?:great|nice|a plus|ideal)|ideally|von vorteil|wunschenswert\w*|pluspunkte?|idealerweise|gerne auch|gern gesehen|nice|schon ware|das ware (?:toll|super|schon)|(?:les|vos)? ?atouts?|serait un plus|(?:les|un|des|sont un) (?:vrais? )?plus|appreciee?s?|souhaitee?s?|souhaitable|deseables?|valorables?|se valorara\w*|se valora|valoramos|seria un plus|puntos extra|gradit\w+|preferenzial\w+|costituisc\w+|een pre\b|pluspunten|diferencia(?:l|is)|desejave(?:l|is))/u,
  },
  {
    kind: "benefits",
    words:
      /\b(?:benefits?|perks|what (?:we|you|you'll|you will|do we)(?: can)? (?:offer|get|receive|love|gain)|what (?:you can|to) expect|what(?:'s| is) in it|in it for you|we (?:also |can )?offer|our (?:offer|promise)|why (?:join|work|us|you|choose|apply|acme|should you)|package|total rewards|what makes us|reasons to|wir bieten|das bieten wir|bieten wir|unser angebot|unsere benefits|wir dir bieten|wir ihnen bieten|was wir (?:dir |ihnen |euch )?bieten|(?:deine|ihre) (?:vorteile|benefits)|darauf (?:kannst|durfen)|freuen|warum (?:wir|du|sie|zu uns)|gute grunde|avantages?|ce que nous (?:offrons|proposons|t'offrons|vous offrons)|nous (?:vous )?(?:offrons|proposons)|on (?:vous|t')? ?(?:offre|propose)|pourquoi (?:nous|rejoindre)|ofrecemos|(?:que|te|lo que) (?:te )?ofrecemos|beneficios|ventajas|wat (?:wij|we) bieden|wij bieden|wat bieden|arbeidsvoorwaarden|cosa offriamo|offriamo|si offre|oferecemos|beneficios)\b/u,
  },
  {
    kind: "must",
    words:
      /\b(?:minimum|must[- ]haves?|you must|basic (?:qualifications|requirements)|essential(?! (?:job )?(?:functions|duties|tasks|responsibilities))|required|mandatory|non[- ]negotiables?|requirements that are actually|(?:zwingend|unbedingt)\w*|muss[- ]kriterien|mindestanforderung\w*|indispensables?|exigee?s?|obligatoires?|imprescindibles?|obligatori[oa]s?|requisitos minimos|excluyentes?|harde eisen|indispensabili)\b/u,
  },
  {
    kind: "fit",
    words:
      /\b(?:(?:great|good|perfect|strong|awesome) (?:addition|fit|match|candidate)|(?:might|may|could|would|will|'ll) (?:be (?:an?|the|our|right|perfect|great|successful|happy)|thrive|love)|(?:right|ideal|perfect|successful|best) (?:candidate|person)|you(?:'ll| will) (?:thrive|succeed|enjoy|love)|is this you|does this sound like you|passt zu (?:uns|dir)|der richtige|die richtige|le candidat ideal|candidato ideal)\b/u,
  },
  {
    kind: "asked",
    words:
      /\b(?:requirements?|qualifications?|what you(?:'ll| will)? (?:bring|need|have|should have|must)|what you bring|you(?:'ll| will)? need|what (?:we're|we are|we|do we) (?:looking|look|seek|need|want|expect|require)\w*|looking for|who (?:you are|(?:we're|we are|are we) (?:looking|seeking|searching))|about you\b|your (?:profile|background|skills?|experiences?|qualifications?|strengths|expertise|toolkit|superpowers)|you (?:have|bring|are|offer|possess|know|should|can)\b|you've|you're (?:a|an|someone|the)|skills?\b|experiences?|candidate profile|profile|we expect|expect from you|what it takes|prerequisites?|competenc\w+|expectations|knowledge|person specification|education\b|licen[cs](?:es?|ure)|certifications?|credentials|physical (?:demands|requirements)|eligibility|(?:ihr|dein|unser|das) (?:wunsch)?profil|profil\b|bringst du mit|bringen sie mit|mitbring\w+|anforderung\w*|qualifikation\w*|voraussetzung\w*|wir erwarten|(?:uns )?(?:wunschen|suchen) (?:wir|wir uns)|was wir (?:uns wunschen|erwarten|suchen)|wen wir suchen|wir suchen|zeichnet (?:dich|sie) aus|uberzeug\w+|punktest|das kannst du|das bist du|das hast du|kenntnisse|fahigkeiten|deine (?:skills|erfahrung\w*|starken)|ihre (?:erfahrung\w*|starken|qualifikation\w*|kompetenzen)|(?:votre|ton|le|mon) profil|profil recherche|competences?|vous (?:etes|avez|maitrisez|possedez|justifiez)|tu (?:es|as|maitrises)|(?:ce que|qui) nous (?:recherchons|cherchons|attendons)|nous recherchons|formation(?: et experience)?|pre-?requis|exigences|requisitos|requerimientos|perfil|(?:que|lo que|a quien) buscamos|(?:que|lo que) necesitas|buscamos|tu experiencia|competencias|conocimientos|experiencia|habilidades|formacion|aptitudes|meebrengt|functie-?eisen|wat vragen (?:wij|we)|wij vragen|wat breng|dit ben jij|jouw profiel|wie ben jij|(?:jij|je) (?:hebt|bent)|requisiti|profilo|competenze|cosa cerchiamo|cerchiamo|o que (?:procuramos|buscamos|esperamos)|qualificacoes|conhecimentos)\b/u,
  },
  {
    kind: "duties",
    words:
      /\b(?:responsibilit\w+|responsible for|what you(?:'ll| will)(?: be)? (?:do|doing|work|own|build|deliver|achieve|tackle)\w*|what you(?:'ll| will|'d) |you will\b|you'll\b|what you do|your (?:role|tasks?|mission|impact|job|day|days|duties|contribution|work|challenge|focus)|day[- ]to[- ]day|a (?:typical )?day in|duties|tasks|(?:essential |job |key )?functions|accountabilities|key (?:activities|objectives|deliverables)|how you(?:'ll| will) (?:contribute|make|spend|help)|in this (?:role|position|job)|what the job involves|scope of work|main activities|aufgaben\w*|erwartet (?:dich|sie)|(?:dich|sie) erwartet|deine (?:rolle|mission|aufgabe\w*|challenge)|tatigkeit\w*|das machst du|das wirst du|deine verantwortung\w*|verantwortlichkeiten|(?:vos|tes|les|principales)? ?missions?|responsabilites|taches|(?:vos|tes) (?:activites|taches|responsabilites)|descriptif des taches|funciones|responsabilidades|tareas|(?:que|lo que) haras|tu (?:mision|rol|dia a dia)|cual sera|(?:jouw )?taken(?:pakket)?|werkzaamheden|wat ga je doen|wat je (?:gaat )?doet?|mansioni|attivita|compiti|responsabilita|cosa farai|atividades|o que (?:vai|voce vai))\b/u,
  },
  {
    kind: "pay",
    words:
      /\b(?:salary|compensation|pay\b|pay range|wages?|gehalt\w*|vergutung\w*|verdienst|remuneration|salaire|salario|retribucion|stipendio|retribuzione|salaris|rate of pay)/u,
  },
  {
    kind: "place",
    words:
      /^(?:job )?(?:location|where|standort|arbeitsort|einsatzort|lieu|localisation|ubicacion|lugar|locatie|sede)\b|\b(?:work(?:ing)? (?:location|model|arrangement|hours|schedule|environment)|arbeitszeit\w*|horaires?|horario|office location)\b/u,
  },
  {
    kind: "role",
    words:
      /^(?:details|job details|key facts|at a glance|eckdaten|auf einen blick|en bref)$|\b(?:(?:about|overview of)? ?(?:the|this) (?:role|job|position|opportunity|vacancy)|role (?:overview|summary|description|purpose)|(?:job|position) (?:summary|overview|description|purpose|title|details)|summary|overview|stellenbeschreibung|die (?:stelle|position|rolle)|zur stelle|le poste|description du poste|l'offre|el puesto|la posicion|descripcion(?: del puesto| de la oferta)?|de functie|functieomschrijving|la posizione|il ruolo|a vaga)\b/u,
  },
  {
    kind: "company",
    words:
      /\b(?:about (?:us|the company|our|\w+$)|who we are|our (?:mission|story|values|team|company|culture|stack|product|tech|history)|company|the team|meet the|life at|what we do|uber (?:uns|das unternehmen|\w+$)|wer wir sind|wir sind|das sind wir|unternehmen\w*|dein team|das team|qui sommes|a propos|l'entreprise|notre|la societe|sobre (?:nosotros|la empresa|\w+$)|quienes somos|la empresa|nuestra|over ons|wie (?:zijn|wij)|chi siamo|l'azienda|sobre nos|quem somos)\b/u,
  },
];

/**
 * How a short line without any mark of a heading begins when it is one all the same, as pages flattened to paragraphs
 * write them. Against `plain` text.
 */
export const HEADING_OPENINGS =
  /^(?:what(?:'s| is)? (?:you|we|to|in|it|the)|who (?:you|we)|why (?:you|us|join|work)|how (?:you|to|we)|about (?:you|us|the)|your (?:role|tasks|profile|responsibilities|skills|background|experience|mission|impact|benefits)|our (?:offer|benefits|values|company|story)|the (?:role|job|package|team|company|position|offer|opportunity)|(?:(?:key|main|job|core|minimum|preferred|required|basic|essential|desirable|desired|role) )?(?:responsibilities|duties|requirements|qualifications|skills|criteria|functions)$|(?:nice|good) to have|must[- ]haves?|bonus points|benefits|perks|we offer|what's in it|was (?:dich|sie|du|wir)|wer (?:du|wir)|wir bieten|das (?:bringst|bringen|erwartet|bieten|solltest|sollten|wunschen|zeichnet|kannst)|(?:dein|ihr|unser) (?:profil|angebot)|(?:deine|ihre) (?:aufgaben|qualifikation\w*|vorteile|benefits)|aufgaben|anforderung\w*|qualifikation\w*|(?:vos|tes|les) (?:missions|avantages)|(?:votre|ton) profil|profil(?: recherche)?$|le (?:poste|profil)|ce que (?:nous|vous)|nous (?:offrons|proposons)|(?:tus|las) funciones|(?:que|lo que) (?:haras|buscamos|ofrecemos|necesitas)|tu perfil|requisitos|funciones|se ofrece|ofrecemos|wat (?:ga|vragen|bieden|wij|we|je)|wij bieden|mansioni|requisiti|cosa (?:farai|cerchiamo|offriamo))/u;
