/**
 * Certificates and licences that go by a name of their own, as requirements and CVs write them; own collection. `held`
 * is what also counts as having it.
 */
export const KNOWN_CERTIFICATES: readonly { words: RegExp; held?: RegExp }[] = [
  { words: /\bCertified Kubernetes Administrator(?:\s*\(CKA\))?|\bCKA\b/giu },
  { words: /\bCertified Kubernetes Application Developer(?:\s*\(CKAD\))?|\bCKAD\b/giu },
  { words: /\bCertified Kubernetes Security Specialist(?:\s*\(CKS\))?|\bCKS\b/giu },
  { words: /\bProject Management Professional(?:\s*\(PMP®?\))?|\bPMP\b/gu },
  { words: /\bPRINCE ?2\b(?:\s+(?:Practitioner|Foundation))?/giu },
  { words: /\bCertified Scrum ?Master(?:\s*\(CSM\))?|\bCSM\b(?=.{0,20}(?:certif|$))/giu },
  { words: /\bProfessional Scrum Master(?:\s*\(PSM(?: I{1,3})?\))?|\bPSM(?: I{1,3})?\b/gu },
  { words: /\bITIL\b(?:\s*(?:v?[34]|Foundation|Expert))*/gu },
  { words: /\bCertified Information Systems Security Professional(?:\s*\(CISSP\))?|\bCISSP\b/giu },
  { words: /\bCertified Information Security Manager(?:\s*\(CISM\))?|\bCISM\b/giu },
  { words: /\bCertified Information Systems Auditor(?:\s*\(CISA\))?|\bCISA\b/giu },
  { words: /\bCertified Ethical Hacker(?:\s*\(CEH\))?|\bCEH\b/giu },
  { words: /\bOffensive Security Certified Professional(?:\s*\(OSCP\))?|\bOSCP\b/giu },
  { words: /\b(?:CompTIA )?Security\+/giu },
  { words: /\b(?:CompTIA )?Network\+/giu },
  { words: /\bCCNA\b/gu, held: /\bCCN[AP]\b|\bCCIE\b/gu },
  { words: /\bCCNP\b/gu, held: /\bCCNP\b|\bCCIE\b/gu },
  { words: /\bRHCSA\b/gu, held: /\bRHC(?:SA|E|A)\b/gu },
  { words: /\bRHCE\b/gu, held: /\bRHC[EA]\b/gu },
  { words: /\bChartered Financial Analyst(?:\s*\(CFA\))?|\bCFA\b/gu },
  { words: /\bCertified Public Accountant(?:\s*\(CPA\))?|\bCPA\b/gu },
  { words: /\b(?:AZ|DP|SC|AI|PL|MS)-\d{3}\b/gu },
  {
    words:
      /(?<!commercial )\b(?:valid |full |clean |category B |class B )*(?:driv(?:ing|er['’]?s?) licen[cs]e)(?: (?:class|category|cat\.) ?B)?\b|\bFührerschein(?:s)?(?: der)?(?: \(?(?:Klasse )?B\)?)?(?! (?:\(?Klasse )?\(?[ACDT])\b|\bpermis(?: de conduire)?(?: B)\b|\bpermis de conduire\b|\b(?:carné|carnet|permiso) de conducir(?: B)?\b|\brijbewijs(?: B)?\b|\bpatente (?:di guida|B)\b/giu,
    held: /\bdriv(?:ing|er['’]?s?) licen[cs]e\b|\bführerschein|\bpermis (?:de conduire|B\b)|\b(?:carné|carnet|permiso) de conducir\b|\brijbewijs\b|\bpatente (?:di guida|B)\b/iu,
  },
];
