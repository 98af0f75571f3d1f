import { fold } from "../words.ts";

/** Cities that postings name without their country; those whose name is as common elsewhere are left out. */
const BY_COUNTRY = `
DE: Berlin, Hamburg, München, Munich, Köln, Cologne, Frankfurt, Frankfurt am Main, Stuttgart, Düsseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden, Hannover, Hanover, Nürnberg, Nuremberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Kiel, Lübeck, Freiburg, Mainz, Erfurt, Rostock, Kassel, Potsdam, Heidelberg, Darmstadt, Regensburg, Ingolstadt, Würzburg, Wolfsburg, Ulm, Göttingen, Heilbronn, Jena, Erlangen
AT: Wien, Vienna, Graz, Linz, Salzburg, Innsbruck, Klagenfurt
CH: Zürich, Zurich, Genf, Genève, Geneva, Basel, Bern, Lausanne, Luzern, Lucerne, Winterthur, Zug, Lugano, St. Gallen
FR: Paris, Lyon, Marseille, Toulouse, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Grenoble, Reims, Sophia Antipolis
ES: Madrid, Barcelona, Sevilla, Seville, Málaga, Bilbao, Zaragoza, Alicante
PT: Lisboa, Lisbon, Porto, Braga, Coimbra
IT: Roma, Rome, Milano, Milan, Torino, Turin, Napoli, Naples, Bologna, Firenze, Florence, Genova, Padova
NL: Amsterdam, Rotterdam, Den Haag, The Hague, Utrecht, Eindhoven, Groningen, Delft
BE: Brussels, Bruxelles, Brussel, Antwerpen, Antwerp, Gent, Ghent, Leuven, Liège
LU: Luxembourg City
GB: London, Manchester, Edinburgh, Glasgow, Leeds, Bristol, Liverpool, Sheffield, Cardiff, Belfast, Nottingham, Oxford, Southampton, Aberdeen
IE: Dublin, Galway, Limerick
DK: Copenhagen, København, Aarhus, Odense
SE: Stockholm, Göteborg, Gothenburg, Malmö, Uppsala
NO: Oslo, Bergen, Trondheim, Stavanger
FI: Helsinki, Espoo, Tampere
IS: Reykjavik
PL: Warszawa, Warsaw, Kraków, Krakow, Wrocław, Wroclaw, Gdańsk, Gdansk, Poznań, Łódź, Katowice
CZ: Praha, Prague, Brno, Ostrava
SK: Bratislava, Košice
HU: Budapest, Debrecen
RO: Bucharest, București, Cluj-Napoca, Timișoara, Iași
BG: Sofia, Plovdiv
GR: Athens, Thessaloniki
HR: Zagreb
SI: Ljubljana
RS: Belgrade, Beograd, Novi Sad
EE: Tallinn, Tartu
LV: Riga
LT: Vilnius, Kaunas
UA: Kyiv, Kiev, Lviv, Kharkiv, Odesa
TR: Istanbul, Ankara, Izmir
US: New York, San Francisco, Los Angeles, Chicago, Boston, Seattle, Austin, Denver, Atlanta, Dallas, Houston, Miami, Philadelphia, Washington DC, San Diego, San Jose, Minneapolis, Phoenix, Detroit, Pittsburgh, Mountain View, Palo Alto, Menlo Park, New York City
CA: Toronto, Vancouver, Montréal, Montreal, Ottawa, Calgary, Edmonton, Winnipeg, Québec
MX: Mexico City, Ciudad de México, Guadalajara, Monterrey
BR: São Paulo, Rio de Janeiro, Belo Horizonte, Curitiba, Porto Alegre
AR: Buenos Aires
CL: Santiago de Chile
CO: Bogotá, Medellín
AU: Sydney, Melbourne, Brisbane, Adelaide, Canberra
NZ: Auckland, Wellington, Christchurch
JP: Tokyo, Osaka, Kyoto, Yokohama
KR: Seoul, Busan
CN: Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou
TW: Taipei
SG: Singapore
IN: Bengaluru, Bangalore, Mumbai, Hyderabad, Chennai, Pune, New Delhi, Delhi, Gurugram, Gurgaon, Noida, Kolkata
AE: Dubai, Abu Dhabi
IL: Tel Aviv, Haifa, Jerusalem
EG: Cairo
ZA: Cape Town, Johannesburg, Durban
KE: Nairobi
NG: Lagos, Abuja
`;

/** Country by city, folded as `countriesIn` reads. */
export const CITIES: readonly (readonly [string, string])[] = BY_COUNTRY.split("\n").flatMap((line) => {
  const [code = "", names = ""] = line.split(":");
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => [fold(name), code.trim()] as const);
});
