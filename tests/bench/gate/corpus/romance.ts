/** French and Spanish facts and true paraphrases; see `english.ts`. */
export const FRENCH = `
# Développé une application de facturation en PHP et Symfony pour 90 boutiques
= Développement d'une application de facturation en Symfony et PHP pour 90 boutiques
= Conçu et développé en PHP et Symfony une application de facturation pour 90 boutiques
= Créé une application de facturation avec PHP et Symfony pour quatre-vingt-dix magasins
= Réalisation d'une application de facturation en PHP et Symfony
# Dirigé une équipe de 7 vendeurs et augmenté le chiffre d'affaires de 12 %
= Direction d'une équipe de sept vendeurs et augmentation du chiffre d'affaires de 12 %
= Encadré une équipe de 7 vendeurs et fait croître le chiffre d'affaires de 12 pour cent
= Augmenté le chiffre d'affaires de 12 % en dirigeant une équipe de 7 vendeurs
= À la tête d'une équipe de 7 vendeurs, augmenté de 12 % le chiffre d'affaires
# Réduit le temps de chargement du site de 6 à 2 secondes grâce à un cache Varnish
= Diminué le temps de chargement du site de 6 secondes à 2 secondes avec un cache Varnish
= Réduction du temps de chargement du site de 6 à 2 secondes grâce à Varnish
= Grâce à un cache Varnish, le temps de chargement du site a été réduit de 6 à 2 s
= Mis en place un cache Varnish, réduisant le temps de chargement du site de six à deux secondes
# Participé à la migration de 120 postes vers Windows 11
= Participation à la migration de 120 postes vers Windows 11
= Contribué à la migration de cent vingt postes vers Windows 11
= A participé à la migration de 120 postes sous Windows 11
= Aidé à migrer 120 postes vers Windows 11
# Géré un budget annuel de 400 000 euros pour la formation continue
= Gestion d'un budget annuel de 400 000 € pour la formation continue
= Responsable de la gestion d'un budget de 400 000 euros par an pour la formation continue
= Géré 400 k€ de budget annuel de formation continue
= Piloté le budget annuel de la formation continue (400 000 euros)
# Formé 35 infirmiers à l'utilisation d'un nouveau logiciel de dossiers patients
= Formation de 35 infirmiers à l'utilisation d'un nouveau logiciel de dossiers patients
= Formé trente-cinq infirmiers à un nouveau logiciel de dossiers patients
= Assuré la formation de 35 infirmiers sur un nouveau logiciel de dossiers patients
= 35 infirmiers formés à l'utilisation d'un nouveau logiciel
# Enseigné l'anglais à environ 50 élèves de collège sans être titulaire
= Enseignement de l'anglais à une cinquantaine d'élèves de collège, sans être titulaire
= Enseigné l'anglais au collège à environ 50 élèves sans être titulaire
= Donné des cours d'anglais à environ 50 élèves de collège, non titulaire
= Enseigné, sans être titulaire, l'anglais à près de 50 élèves de collège
# Négocié 15 contrats de transport et économisé 75 000 euros par an
= Négociation de 15 contrats de transport, soit une économie de 75 000 euros par an
= Économisé 75 000 € par an en négociant quinze contrats de transport
= Négocié quinze contrats de transport
= Négocié 15 contrats de transport, économisant chaque année 75 000 euros
# Rédigé plus de 60 articles sur la cuisine bretonne pour un magazine régional
= Écrit plus de 60 articles sur la cuisine bretonne pour un magazine régional
= Rédaction de plus de soixante articles sur la cuisine bretonne pour un magazine régional
= Plus de 60 articles rédigés sur la cuisine bretonne
= Auteur de plus de 60 articles sur la cuisine bretonne pour un magazine régional
# Accueilli environ 200 clients par jour à la réception d'un hôtel de 80 chambres
= Accueil d'environ 200 clients par jour à la réception d'un hôtel de 80 chambres
= À la réception d'un hôtel de 80 chambres, accueilli près de 200 clients par jour
= Reçu environ 200 clients chaque jour à la réception d'un hôtel de quatre-vingts chambres
= Accueilli environ 200 clients quotidiennement à la réception d'un hôtel
`;
export const SPANISH = `
# Desarrollé una aplicación móvil en Kotlin con 20.000 usuarios activos al mes
= Desarrollo de una aplicación móvil en Kotlin con 20.000 usuarios activos mensuales
= Creé en Kotlin una app móvil con 20 000 usuarios activos al mes
= Programé una aplicación móvil en Kotlin con 20 mil usuarios activos al mes
= Una aplicación móvil con 20.000 usuarios activos al mes, desarrollada en Kotlin
# Dirigí un equipo de 5 diseñadores y reduje los plazos de entrega en un 30 %
= Lideré un equipo de cinco diseñadores y reduje un 30 % los plazos de entrega
= Dirección de un equipo de 5 diseñadores; reducción de los plazos de entrega en un 30 por ciento
= Reduje los plazos de entrega un 30 % al frente de un equipo de cinco diseñadores
= Encabecé un equipo de 5 diseñadores, disminuyendo los plazos de entrega en un 30 %
# Colaboré en el diseño de la red eléctrica de un hospital de 300 camas
= Colaboración en el diseño de la red eléctrica de un hospital de 300 camas
= Participé en el diseño de la red eléctrica de un hospital de trescientas camas
= Contribuí al diseño de la red eléctrica de un hospital de 300 camas
= Ayudé a diseñar la red eléctrica de un hospital de 300 camas
# Gestioné un presupuesto de 2,5 millones de euros para la renovación de 4 escuelas
= Gestión de un presupuesto de 2,5 millones de euros para renovar 4 escuelas
= Responsable de un presupuesto de 2,5 M€ para la renovación de cuatro escuelas
= Administré un presupuesto de 2.500.000 euros para la renovación de 4 escuelas
= Gestioné la renovación de 4 escuelas con un presupuesto de 2,5 millones de euros
# Atendí a unos 40 pacientes al día en un centro de salud rural
= Atención a unos 40 pacientes diarios en un centro de salud rural
= Atendí aproximadamente a 40 pacientes por día en un centro de salud rural
= En un centro de salud rural, atendí a unos cuarenta pacientes al día
= Atendí unos 40 pacientes cada día
# Aumenté las ventas en línea de 150.000 a 260.000 euros en un año
= Incrementé las ventas en línea de 150.000 € a 260.000 € en un año
= Aumento de las ventas en línea de 150.000 a 260.000 euros en 12 meses
= En un año, las ventas en línea crecieron de 150.000 a 260.000 euros
= Hice crecer las ventas online de 150 mil a 260 mil euros en un año
# Traduje 12 manuales técnicos del alemán al español
= Traducción de 12 manuales técnicos del alemán al español
= Traduje doce manuales técnicos de alemán a español
= 12 manuales técnicos traducidos del alemán al español
= Traduje del alemán al español una docena de manuales técnicos
# Implanté un sistema de calidad ISO 9001 sin consultores externos
= Implantación de un sistema de calidad ISO 9001 sin consultores externos
= Implementé sin consultores externos un sistema de calidad ISO 9001
= Puse en marcha un sistema de calidad ISO 9001 sin ayuda de consultores externos
= Implanté un sistema de calidad según ISO 9001
# Impartí talleres de robótica a 90 niños como voluntario
= Como voluntario, impartí talleres de robótica a 90 niños
= Impartición de talleres de robótica a noventa niños como voluntario
= Di talleres de robótica para 90 niños como voluntario
= Voluntario: talleres de robótica impartidos a 90 niños
# Mantuve servidores Linux y automaticé copias de seguridad con Bash
= Mantenimiento de servidores Linux y automatización de copias de seguridad con Bash
= Automaticé copias de seguridad con Bash y mantuve servidores Linux
= Automaticé con scripts de Bash las copias de seguridad
= Mantuve servidores con Linux y automaticé los backups con Bash
`;
