/** Languages people speak, as postings in several languages name them. Own collection; the notation is told in `table.ts`. */
export const HUMAN_LANGUAGES = `
English = englisch, englischkenntnisse, anglais, inglés, inglese, engels, inglês, angielski, englischer sprache
German = deutsch, deutschkenntnisse, allemand, alemán, tedesco, duits, alemão, niemiecki, deutscher sprache
French = französisch, französischkenntnisse, français, francés, francese, frans, francês
Spanish = spanisch, spanischkenntnisse, espagnol, español, castellano, spagnolo, spaans, espanhol
Italian = italienisch, italienischkenntnisse, ^italien, italiano, italiaans
Portuguese = portugiesisch, portugais, portugués, português, portoghese, brazilian portuguese
Dutch = niederländisch, néerlandais, holandés, neerlandés, nederlands, olandese, flemish
~Polish = polnisch, polonais, polaco, polski
Czech = tschechisch, tchèque, checo
Slovak = slowakisch, slovaque, eslovaco
Hungarian = ungarisch, hongrois, húngaro
Romanian = rumänisch, roumain, rumano
Bulgarian = bulgarisch, bulgare, búlgaro
Croatian = kroatisch, croate, croata
Serbian = serbisch, serbe, serbio
Slovenian = slowenisch, slovène, esloveno
Greek = griechisch, griego
~Turkish = türkisch, turco
Russian = russisch, russe, ruso
Ukrainian = ukrainisch, ukrainien, ucraniano
Swedish = schwedisch, suédois, sueco, svenska
Norwegian = norwegisch, norvégien, noruego, norsk
~Danish = dänisch, danois, danés, dansk
Finnish = finnisch, finnois, finlandés, suomi
Estonian = estnisch, estonien
Latvian = lettisch, letton
Lithuanian = litauisch, lituanien
Arabic = arabisch, arabe, árabe
Hebrew = hebräisch, hébreu, hebreo
Persian = farsi, persisch
Hindi
Urdu
Bengali
Punjabi
Tamil
Telugu
Mandarin = mandarin chinese, chinese, chinesisch, chinois, chino mandarín, putonghua
Cantonese = kantonesisch, cantonais
Japanese = japanisch, japonais, japonés
Korean = koreanisch, coréen, coreano
Vietnamese = vietnamesisch, vietnamien, vietnamita
~Thai = thailändisch, thaï
Indonesian = bahasa indonesia, indonesisch
Malay = bahasa melayu
Tagalog = filipino
Swahili = suaheli, kiswahili
Catalan = katalanisch, catalán
Albanian = albanisch, albanais
Sign Language = asl, bsl, gebärdensprache, langue des signes, lengua de signos
`;
