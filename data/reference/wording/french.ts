/** French words that may stand for one another; the notation is told in `english.ts`. Own collection. */
export const FRENCH_MEANINGS = `
BUILD: développer développé développement créer créé création concevoir conçu réaliser réalisé réalisation programmer programmé programmation construire construit construction mettre_en_oeuvre mis_en_oeuvre implémenter implémenté implémentation élaborer
WRITE: écrire écrit rédiger rédigé rédaction auteur auteure
DESIGN: concevoir conçu conception dessiner dessiné
REDUCE: réduire réduit réduction diminuer diminué diminution baisser baissé baisse abaisser abaissé passer raccourcir
SAVE: économiser économisé économie économies économisant épargner
INCREASE: augmenter augmenté augmentation croître croissance faire_croître fait_croître progresser progression accroître accru hausse
IMPROVE: améliorer amélioré amélioration optimiser optimisé optimisation
LEAD: diriger dirigé direction encadrer encadré encadrement à_la_tête_de tête mener
RESPONSIBLE: responsable en_charge chargé chargée
MANAGE: gérer géré gestion piloter piloté pilotage administrer administré
LAUNCH: lancer lancé lancement
MIGRATE: migrer migré migration
TRAIN: former formé formation
TEACH: enseigner enseigné enseignement donner_des_cours donné_des_cours
GIVE: assurer assuré dispenser dispensé donner donné animer
FIX: corriger corrigé résoudre résolu résolution
AUTOMATE: automatiser automatisé automatisation
REPLACE: remplacer remplacé remplacement
INTRODUCE: introduire introduit introduction mettre_en_place mis_en_place mise_en_place instaurer instauré déployer déployé déploiement
ORGANISE: organiser organisé organisation
NEGOTIATE: négocier négocié négociation
COORDINATE: coordonner coordonné coordination
SALE: vente ventes
SELL: vendre vendu
ANALYSE: analyser analysé analyse
TEST: tester testé test
RECRUIT: recruter recruté recrutement embaucher embauché
RECEIVE: accueillir accueilli accueil recevoir reçu
MAINTAIN: maintenir maintenu maintenance entretenir entretien
HELP: aider aidé aide participer participé participation contribuer contribué contribution collaborer collaboré soutenir soutien assister assisté
TEAM: équipe groupe
WORKER: employé salarié collaborateur
CUSTOMER: client cliente
PUPIL: élève étudiant
SHOP: boutique magasin
REVENUE: chiffre_d_affaires ca
WEBSITE: site
APP: application app appli
NURSE: infirmier infirmière
COLLEGE: collège
PER_YEAR: annuel annuelle annuels annuelles annuellement par_an chaque_année par_année chaque_an
PER_MONTH: mensuel mensuelle mensuels mensuelles par_mois chaque_mois
PER_WEEK: hebdomadaire par_semaine chaque_semaine
PER_DAY: quotidien quotidienne quotidiennement par_jour chaque_jour
PER_HOUR: par_heure
PER_MINUTE: par_minute
PER_SECOND: par_seconde
THANKS: grâce
POSTE: poste
VALUE: valeur
MASTER: master
FIRM: entreprise société
VOLUNTEER: bénévole bénévolement bénévolat
USE_NOUN: utilisation usage utiliser
COMPLETE: achever achevé terminer terminé finir fini
SUCCESS: succès
`;

export const FRENCH_NEUTRAL = `
le la les l un une des de d du au aux à a et en dans sur sous pour par avec chez que qui dont où ce cet cette ces mon ma mes je j me m
d l j m t s c n qu son sa ses leur leurs nous notre nos il elle ils elles on se s y été était étaient est sont ai as avons ayant étant être avoir eu fait faire
ainsi également aussi soit lors afin tout vers entre auprès grâce comme puis tant cours sein permettant utilisant utilisé via
`;
