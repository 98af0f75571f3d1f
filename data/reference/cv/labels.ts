/** What a labelled line of personal data is about. `private` is read by nobody: it does not belong in an application. */
export type ContactLabel = "name" | "email" | "phone" | "place" | "web" | "private" | "other";

/** Labels as they stand before a colon or in a table's first column, in the form of `plain`. Own collection. */
export const CONTACT_LABELS: Record<ContactLabel, string> = {
  name: "name; full name; vor- und nachname; vorname und nachname; nom; nom et prenom; prenom et nom; nombre; nombre completo; nombre y apellidos; nome; nome completo; nome e cognome; naam; imie i nazwisko; namn; navn; nimi; jmeno; ad soyad; nev; nume; фио; имя; 姓名; 氏名; お名前; 이름",
  email:
    "e-mail; email; mail; e-mail address; email address; e-mail-adresse; emailadresse; adresse e-mail; courriel; mel; correo; correo electronico; posta elettronica; indirizzo e-mail; e-mailadres; adres e-mail; e-post; epost; sahkoposti; e-posta; почта; эл. почта; 邮箱; 电子邮件; 電子郵件; メール; メールアドレス; 이메일; e",
  phone:
    "phone; tlf; tlf.; tfno; tel/fax; telf; tel; tel.; telephone; mobile; cell; cell phone; mobile phone; phone number; telefon; telefonnummer; mobil; handy; mobiltelefon; mobilnummer; fon; portable; telefono; movil; celular; cellulare; telefoonnummer; telefoon; mobiel; gsm; telefone; telemovel; telefon komorkowy; komorka; puhelin; telefoni; cep telefonu; телефон; моб.; 电话; 手机; 電話; 携帯電話; 電話番号; 연락처; 전화; m; t; p",
  place:
    "address; location; current location; present address; permanent address; miejscowosc; miejsce zamieszkania; bostadsort; endereco; localidade; ikamet adresi; sehir; il/ilce; bydliste; residence; city; place of residence; home address; based in; lives in; adresse; anschrift; wohnort; wohnhaft in; wohnhaft; ort; domicile; lieu; ville; adresse postale; direccion; domicilio; ciudad; lugar de residencia; ubicacion; indirizzo; residenza; citta; adres; woonplaats; endereco; morada; cidade; localidade; localizacao; miejsce zamieszkania; miasto; adress; ort; bosted; bopal; osoite; asuinpaikka; adresa; bydliste; adres; lakcim; domiciliu; адрес; город; 地址; 现居地; 所在地; 住所; 現住所; 주소",
  web: "web; website; homepage; webseite; internet; portfolio; blog; site; site web; sitio web; pagina web; sito; sito web; strona; linkedin; github; gitlab; xing; orcid; twitter; x; stack overflow; stackoverflow; medium; behance; dribbble; url; instagram; youtube; researchgate; google scholar; kaggle; mastodon; bluesky; 网站; 个人主页",
  private:
    "father's name; mother's name; dogum yeri; dogum tarihi; medeni durum; askerlik durumu; ehliyet; uyruk; data de nascimento; estado civil; idade; date of birth; born; birth date; birthday; dob; age; place of birth; birthplace; nationality; citizenship; marital status; gender; sex; children; religion; driving licence; driver's license; visa; visa status; work permit; availability; available from; notice period; geburtsdatum; geboren; geboren am; geb.; geb. am; geburtsort; geburtstag; geburtsdatum/-ort; geburtsdatum und -ort; geburtsdatum/ort; alter; nationalitat; staatsangehorigkeit; staatsburgerschaft; familienstand; zivilstand; konfession; religion; kinder; geschlecht; fuhrerschein; verfugbarkeit; verfugbar ab; date de naissance; ne le; nee le; lieu de naissance; nationalite; situation familiale; situation de famille; etat civil; age; sexe; permis; fecha de nacimiento; lugar de nacimiento; nacionalidad; estado civil; edad; sexo; dni; nie; carnet de conducir; data di nascita; luogo di nascita; nato a; nata a; nazionalita; cittadinanza; stato civile; codice fiscale; patente; sesso; geboortedatum; geboorteplaats; nationaliteit; burgerlijke staat; geslacht; rijbewijs; data de nascimento; naturalidade; nacionalidade; idade; genero; carta de conducao; data urodzenia; miejsce urodzenia; narodowosc; obywatelstwo; stan cywilny; fodelsedatum; personnummer; fodselsdato; fodt; syntymaaika; datum narozeni; narodnost; dogum tarihi; medeni hal; szuletesi datum; data nasterii; дата рождения; гражданство; 出生年月; 性别; 年龄; 民族; 政治面貌; 籍贯; 婚姻状况; 生年月日; 性別; 国籍; 생년월일; 성별",
  other:
    "position; headline; zawod; occupation; yrke; meslek; title; beruf; berufsbezeichnung; profession; profesion; stanowisko; yrke; stilling; 职位",
};

/** Where a link's owner shows their work; the host's first name becomes the network's. */
export const NETWORKS: readonly { network: string; host: RegExp }[] = [
  { network: "LinkedIn", host: /(?:^|\.)linkedin\.com$/ },
  { network: "GitHub", host: /(?:^|\.)github\.(?:com|io)$/ },
  { network: "GitLab", host: /(?:^|\.)gitlab\.com$/ },
  { network: "Xing", host: /(?:^|\.)xing\.com$/ },
  { network: "Twitter", host: /^(?:www\.)?(?:twitter|x)\.com$/ },
  { network: "Stack Overflow", host: /(?:^|\.)stackoverflow\.com$/ },
  { network: "Behance", host: /(?:^|\.)behance\.net$/ },
  { network: "Dribbble", host: /(?:^|\.)dribbble\.com$/ },
  { network: "Medium", host: /(?:^|\.)medium\.com$/ },
  { network: "ORCID", host: /(?:^|\.)orcid\.org$/ },
  { network: "ResearchGate", host: /(?:^|\.)researchgate\.net$/ },
  { network: "Kaggle", host: /(?:^|\.)kaggle\.com$/ },
  { network: "Instagram", host: /(?:^|\.)instagram\.com$/ },
  { network: "YouTube", host: /(?:^|\.)youtube\.com$/ },
];

/** What a CV says for the law or by custom and of nobody in particular: consents, declarations. Against `plain` text. */
export const CLAUSE =
  /\b(?:wyrazam zgode|autorizzo il trattamento|acconsento al trattamento|trattamento dei (?:miei )?dati|(?:i|we) (?:hereby )?(?:declare|certify|affirm|consent)\b.*\b(?:true|correct|above|processing|information)|consent to the processing|einwilligung zur verarbeitung|verarbeitung meiner (?:personenbezogenen )?daten|souhlasim se zpracovanim|de acuerdo con la ley organica|autorizo el tratamiento|declaro que (?:las|os|as) |autorizo o tratamento|j'autorise le traitement|jag samtycker)/u;
