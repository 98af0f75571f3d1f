/** More French meanings, by trade; the notation is told in `../english.ts`. Own collection. */
export const MORE_FRENCH_MEANINGS = `
LIGHT: assurer assuré assurée effectuer effectué effectuée réaliser réalisé réalisée mener mené menée procéder procédé exécuter exécuté
RESPONSIBLE: responsable en_charge chargé chargée
CARE: soigner soigné soignée soins soin prendre_en_charge pris_en_charge prise_en_charge s_occuper_de
FIX: réparer réparé réparée réparation dépanner dépanné dépannage
MAINTAIN: entretenir entretenu entretenue entretien maintenance maintenir
BUILD: développer créer concevoir bâtir bâti
CREATE: créer créé conçu concevoir conception élaborer élaboré élaboration préparer préparé préparation
RUN_EVENT: animer animé animée animation tenir tenu organiser organisé
KEEP_BOOKS: tenir tenu tenue gérer géré gestion
INSTALL: installer installé installée installation poser posé posée pose monter monté montage
ASSEMBLE: assembler assemblé assemblage monter monté montage
REDUCE: réduisant abaissant diminuant réduire réduit réduite réduction diminuer diminué diminution abaisser baisser
INCREASE: augmenter augmenté hausse progression progresser accroître accru accroissement
DESIGN: concevoir conçu conçue conception dessiner
WRITE: rédiger rédigé rédigée rédaction écrire écrit écrite
TRAIN: former formé formés formée formées formation
TEACH: enseigner enseigné enseignement cours
TRANSLATE: traduire traduit traduite traduits traduction
CHECK: contrôler contrôlé contrôle vérifier vérifié vérification inspecter inspecté inspection
ANALYSE: analyser analysé analyse étudier étude étudié
DRIVE: conduire conduit conduite
TRANSPORT: transporter transporté transport livrer livré livraison
COOK: cuisiner cuisiné préparer préparé préparation
SALE: vente ventes vendre vendu vendue vendus
SELL: vendre vendu vendue
FOLLOW: suivre suivi suivie suivis
ORGANISE: organiser organisé organisation planifier planifié planification
SUPERVISE: superviser supervisé supervision encadrer encadré encadrement
MODIFY: modifier modifié modification
BUY: acheter acheté achat achats approvisionner approvisionnement
WIN: gagner gagné remporter remporté conquérir acquérir acquis acquisition
ADVISE: conseiller conseillé conseil
MIGRATE: migrer migré migration
AUTOMATE: automatiser automatisé automatisation
LAUNCH: lancer lancé lancement
PUBLISH: publier publié publiée publication
PRESENT: présenter présenté présentation
PLAN: planifier planifié planification
COORDINATE: coordonner coordonné coordination
CLEAN: nettoyer nettoyé nettoyage
TEST: tester testé test tests essai essais
DOCUMENT: documenter documenté documentation
DEPLOY: déployer déployé déployée déploiement
INTRODUCE: introduire introduit mettre_en_place mis_en_place mise_en_place instaurer instauré mise_en_œuvre mettre_en_œuvre mis_en_œuvre
MANUFACTURE: fabriquer fabriqué fabrication produire produit production
RENOVATE: rénover rénové rénovation restaurer restauré restauration
PROCESS: gestion gérer géré traiter traité traitement
WELCOME: accueillir accueilli accueil recevoir reçu
COLLECT: collecter collecté collecte recueillir recueilli
SHOP: boutique magasin commerce
CHILD: enfant
DOCTOR: médecin docteur
PUPIL: élève étudiant
CUSTOMER: client clientèle
FIRM: entreprise société
DEVICE: appareil
CAR: véhicule voiture
HOUSING: logement habitation
INVOICE: facture
CONTRACT: contrat
COST: coût frais dépense
TIME: temps durée délai
MATHS: mathématiques maths
WORKER: salarié employé collaborateur
COLLEAGUE: collègue
TICKET: ticket demande
`;

export const MORE_FRENCH_NEUTRAL = `
ont avait avaient destiné destinée destinés destinées utilisée utilisés utilisées selon conformément concernant relatif relative relatifs relatives incluant cadre
quant dans lequel laquelle lesquels notamment travers partir moyen
`;
