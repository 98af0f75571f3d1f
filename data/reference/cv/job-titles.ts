/**
 * Words that job titles are made of, in the form of `plain`; in the commonest European languages. Own collection. What
 * ends in one of `TITLE_ENDINGS` is one as well (`Softwareentwickler`, `Teamleiterin`).
 */
export const TITLE_WORDS = new Set(
  `counsel superintendent registrar sommelier optician lifeguard teller bailiff judge magistrate beautician hairdresser barber engineer developer programmer architect analyst scientist researcher designer manager director administrator admin
  consultant specialist coordinator assistant associate officer executive lead leader head chief president vp intern
  internship trainee apprentice technician operator supervisor foreman clerk secretary receptionist accountant
  bookkeeper controller auditor lawyer attorney paralegal solicitor teacher lecturer professor tutor instructor trainer
  coach nurse doctor physician surgeon dentist pharmacist therapist psychologist caregiver carer midwife paramedic
  writer editor journalist copywriter translator interpreter photographer illustrator artist animator producer
  marketer recruiter buyer planner scheduler merchandiser salesperson seller cashier waiter waitress bartender barista
  cook chef sous-chef commis baker butcher driver courier pilot mechanic electrician plumber carpenter welder mason painter roofer
  gardener farmer cleaner janitor guard founder co-founder cofounder owner partner freelancer contractor tester devops
  sre dba cto ceo cfo coo cio cpo ciso fellow postdoc postdoctoral phd student volunteer advisor adviser strategist
  evangelist advocate representative agent broker banker underwriter actuary economist statistician biologist chemist
  physicist mathematician geologist librarian curator archivist inspector surveyor estimator dispatcher handler picker
  packer storekeeper warehouseman machinist fitter installer programmer sysadmin webmaster full-stack fullstack
  frontend backend member staff principal senior junior sr jr apprenticeship traineeship ambassador steward stewardess
  host hostess concierge nanny babysitter worker labourer laborer aide helper secretary treasurer chair chairman
  chairwoman chairperson buyer creator moderator

  entwickler entwicklerin ingenieur ingenieurin leiter leiterin leitung berater beraterin referent referentin kaufmann
  kauffrau kaufleute sachbearbeiter sachbearbeiterin fachkraft fachangestellte fachangestellter angestellte angestellter
  mitarbeiter mitarbeiterin assistent assistentin assistenz praktikant praktikantin praktikum werkstudent werkstudentin
  auszubildende auszubildender azubi ausbildung lehrer lehrerin pfleger pflegerin krankenschwester arzt arztin
  geschaftsfuhrer geschaftsfuhrerin vorstand buchhalter buchhalterin verkaufer verkauferin fahrer fahrerin koch kochin
  backer mechaniker mechanikerin mechatroniker mechatronikerin elektroniker elektronikerin techniker technikerin meister
  meisterin monteur erzieher erzieherin dozent dozentin redakteur redakteurin gestalter gestalterin architektin
  analystin designerin managerin trainerin wissenschaftlicher wissenschaftliche doktorand doktorandin hilfskraft
  aushilfe volontar volontarin grunder grunderin inhaber inhaberin selbststandig selbstandig freiberuflich
  freiberufler freiberuflerin duales trainee projektleitung teamleitung bauleiter bauleiterin polier disponent
  disponentin einkaufer einkauferin vertriebler administratorin koordinator koordinatorin forscher forscherin
  schreiner tischler maurer kellner kellnerin servicekraft bundesfreiwilligendienst

  ingenieure developpeur developpeuse technicien technicienne responsable charge chargee directeur directrice chef cheffe
  gestionnaire comptable assistante conseiller conseillere vendeur vendeuse infirmier infirmiere medecin professeur
  professeure enseignant enseignante formateur formatrice stagiaire stage alternant alternante alternance apprenti
  apprentie consultante analyste concepteur conceptrice graphiste redacteur redactrice journaliste traducteur
  traductrice cuisinier cuisiniere serveur serveuse chauffeur ouvrier ouvriere agent secretaire commercial commerciale
  acheteur acheteuse coordinateur coordinatrice administrateur administratrice architecte chercheur chercheuse
  doctorant doctorante avocat avocate juriste adjoint adjointe employe employee president presidente gerant gerante
  fondateur fondatrice animateur animatrice educateur educatrice aide-soignant aide-soignante

  ingeniero ingeniera desarrollador desarrolladora programador programadora tecnico tecnica jefe jefa director directora
  gerente encargado encargada coordinador coordinadora consultor consultora analista disenador disenadora arquitecto
  arquitecta asistente auxiliar ayudante administrativo administrativa contable contador contadora vendedor vendedora
  comercial dependiente dependienta camarero camarera cocinero cocinera conductor enfermero enfermera medico medica
  profesor profesora maestro maestra becario becaria practicas redactor redactora periodista traductor traductora
  investigador investigadora abogado abogada responsable operario operaria recepcionista secretario secretaria socio
  fundador fundadora especialista gestor gestora

  ingegnere sviluppatore sviluppatrice programmatore programmatrice tecnico tecnica responsabile direttore direttrice
  capo coordinatore coordinatrice consulente analista progettista grafico grafica architetto assistente addetto addetta
  impiegato impiegata contabile ragioniere commesso commessa venditore venditrice cameriere cameriera cuoco cuoca
  autista infermiere infermiera medico insegnante docente professoressa professore tirocinante stagista redattore
  redattrice giornalista traduttore traduttrice ricercatore ricercatrice avvocato operaio operaia segretario
  segretaria socio fondatore specialista apprendista commerciale

  ontwikkelaar ingenieur beheerder adviseur medewerker medewerkster leidinggevende teamleider projectleider
  stagiair stagiaire leraar docent verpleegkundige arts boekhouder verkoper verkoopster chauffeur kok monteur
  directeur hoofd coordinator assistent analist ontwerper onderzoeker promovendus redacteur journalist vertaler
  secretaresse receptionist ondernemer eigenaar oprichter vrijwilliger bestuurslid werkstudent jurist advocaat
  administratief begeleider

  engenheiro engenheira desenvolvedor desenvolvedora programador programadora tecnico tecnica gerente diretor diretora
  coordenador coordenadora consultor consultora analista designer arquiteto arquiteta assistente auxiliar contador
  vendedor vendedora atendente garcom cozinheiro motorista enfermeiro enfermeira professor professora estagiario
  estagiaria estagio jornalista tradutor pesquisador pesquisadora advogado advogada supervisor supervisora socio
  fundador gestor gestora chefe investigador investigadora educador educadora

  inzynier programista programistka kierownik kierowniczka dyrektor specjalista specjalistka analityk konsultant
  konsultantka asystent asystentka administrator ksiegowa ksiegowy sprzedawca doradca przedstawiciel handlowiec
  kelner kelnerka kucharz kierowca pielegniarka pielegniarz lekarz nauczyciel nauczycielka stazysta stazystka
  praktykant praktykantka technik mechanik elektryk operator projektant projektantka grafik redaktor tlumacz badacz
  prawnik adwokat koordynator koordynatorka mlodszy starszy wlasciciel zalozyciel tester architekt mistrz brygadzista
  recepcjonistka magazynier referent pracownik menedzer

  utvecklare ingenjor chef ledare projektledare konsult larare sjukskoterska lakare saljare ekonom redovisningsekonom
  handlaggare praktikant doktorand forskare butikssaljare underskoterska udvikler ingenior leder projektleder
  konsulent laerer sygeplejerske laege saelger medarbejder studentermedhjaelper utvikler radgiver laerer sykepleier
  lege selger medarbeider kehittaja insinoori johtaja paallikko asiantuntija opettaja sairaanhoitaja myyja harjoittelija
  programator vyvojar inzenyr manazer vedouci reditel specialista konzultant ucitel zdravotni sestra prodavac ucetni
  muhendis gelistirici yazilimci mudur uzman yonetici danisman ogretmen hemsire doktor stajyer muhasebeci sorumlusu
  fejleszto mernok vezeto tanacsado tanar inginer dezvoltator programator sef profesor asistent medic contabil

  инженер разработчик программист аналитик менеджер руководитель директор специалист консультант администратор
  преподаватель учитель врач медсестра бухгалтер продавец стажер дизайнер архитектор тестировщик начальник ведущии
  старшии младшии помощник розробник програміст аналітик керівник спеціаліст інженер
  μηχανικος προγραμματιστης αναλυτης διευθυντης υπευθυνος βοηθος συμβουλος καθηγητης νοσηλευτης λογιστης πωλητης
  `.split(/\s+/),
);

/** Ends of words that are titles in German, Dutch and the Scandinavian languages, where titles are compounds. */
export const TITLE_ENDINGS =
  /\p{L}{2}(?:entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|leitung|berater|beraterin|manager|managerin|referent|referentin|kaufmann|kauffrau|kraft|pfleger|pflegerin|schwester|techniker|technikerin|mechaniker|mechanikerin|lehrer|lehrerin|verkaufer|verkauferin|fahrer|fahrerin|assistent|assistentin|assistenz|student|studentin|arbeiter|arbeiterin|helfer|helferin|fuhrer|fuhrerin|meister|meisterin|arzt|arztin|trainer|trainerin|designer|designerin|gestalter|gestalterin|forscher|forscherin|redakteur|redakteurin|bearbeiter|bearbeiterin|angestellte|angestellter|praktikum|praktikant|praktikantin|analyst|analystin|architekt|architektin|koch|hauswart|beauftragte|beauftragter|ontwikkelaar|beheerder|leider|medewerker|adviseur|utvecklare|utvikler|udvikler|ledare|leder|chef|ingenjor|konsult|konsulent|radgiver|larare|laerer|skoterska|plejerske|pleier|direktor|direktorin|trainee|tester|testerin|administrator|administratorin)$/u;

/** Characters that end titles in Chinese, Japanese and Korean. */
export const TITLE_CHARACTERS =
  /(?:工程师|工程師|经理|經理|主管|总监|總監|专员|專員|助理|设计师|設計師|分析师|分析師|架构师|顾问|顧問|开发|老师|教师|实习生|實習生|エンジニア|マネージャー|マネージャ|リーダー|デザイナー|コンサルタント|プログラマー|プログラマ|アナリスト|担当|部長|課長|係長|主任|営業|教員|講師|看護師|インターン|アルバイト|開発者|매니저|엔지니어|개발자|디자이너|팀장|대리|과장|인턴|사원)/u;
