/** Spanish words that may stand for one another; the notation is told in `english.ts`. Own collection. */
export const SPANISH_MEANINGS = `
BUILD: desarrollar desarrollé desarrollado desarrollada desarrollo crear creé creado creada creación programar programé programado programación construir construí construido construcción implementar implementé implementado implementación elaborar elaboré realizar realicé
WRITE: escribir escribí escrito redactar redacté redactado redacción
DESIGN: diseñar diseñé diseñado diseño
REDUCE: reducir reduje reducido reducción disminuir disminuí disminuyendo disminución bajar bajé recortar recorté rebajar acortar
SAVE: ahorrar ahorré ahorro ahorrando
INCREASE: aumentar aumenté aumentado aumento incrementar incrementé incremento crecer crecieron creció crecimiento hice_crecer subir subí elevar elevé
IMPROVE: mejorar mejoré mejora optimizar optimicé optimización
LEAD: dirigir dirigí dirección liderar lideré liderazgo encabezar encabecé al_frente_de frente
RESPONSIBLE: responsable encargado encargada a_cargo_de
MANAGE: gestionar gestioné gestión administrar administré administración
LAUNCH: lanzar lancé lanzamiento
MIGRATE: migrar migré migración
TRAIN: formar formé formación capacitar capacité capacitación
TEACH: enseñar enseñé enseñanza impartir impartí impartición impartido impartidos dar di clases
GIVE: dar di impartir impartí
FIX: corregir corregí resolver resolví solucionar solucioné
AUTOMATE: automatizar automaticé automatización
REPLACE: sustituir sustituí reemplazar reemplacé
INTRODUCE: introducir introduje introducción implantar implanté implantación implementar implementé implementación establecer establecí poner_en_marcha puse_en_marcha
ORGANISE: organizar organicé organización
NEGOTIATE: negociar negocié negociación
COORDINATE: coordinar coordiné coordinación
SALE: venta ventas
SELL: vender vendí vendido
ANALYSE: analizar analicé análisis
RECRUIT: contratar contraté contratación reclutar recluté
SERVE: atender atendí atención
TRANSLATE: traducir traduje traducido traducidos traducción
MAINTAIN: mantener mantuve mantenimiento
RENEW: renovar renové renovación reformar reforma
HELP: ayudar ayudé ayuda colaborar colaboré colaboración participar participé participación contribuir contribuí contribución apoyar apoyé apoyo
TEAM: equipo grupo
WORKER: empleado trabajador
CUSTOMER: cliente
PUPIL: alumno estudiante
SHOP: tienda
APP: aplicación app
ONLINE: línea online
BACKUP: copias_de_seguridad copia_de_seguridad backup respaldo
CHILD: niño niña
PER_YEAR: anual anuales anualmente al_año por_año cada_año
PER_MONTH: mensual mensuales mensualmente al_mes por_mes cada_mes
PER_WEEK: semanal semanales semanalmente a_la_semana por_semana cada_semana
PER_DAY: diario diarios diaria diarias diariamente al_día por_día cada_día
PER_HOUR: por_hora a_la_hora
PER_MINUTE: por_minuto
PER_SECOND: por_segundo
VALUE: valor
FIRM: empresa compañía
VOLUNTEER: voluntario voluntaria voluntariado
COMPLETE: completar completé terminar terminé finalizar finalicé
SUCCESS: éxito
SCRIPT: script
`;

export const SPANISH_NEUTRAL = `
el la los las lo un una unos unas de del al a y e o en con por para sobre entre desde hasta que cual donde cuando como mi mis su sus yo me se
nos nuestro fue fueron era eran es son ha han he haber habido sido siendo ser estar estuve está también así mediante durante según utilizando usando
usé utilicé uso través hice hacer cargo
`;

/** Function words of languages of which no more is known: every other word must be the fact's own. */
export const MORE_NEUTRAL = {
  it: "il lo la gli i le un una dei degli delle della dello di da e nel nella nei nelle sul sulla con per che del dal dalla alla allo al ai in ho ha è sono stato",
  nl: "de het een en van met voor door bij naar om te ik mijn werd werden heb heeft is zijn in op aan als",
  pt: "o a os as um uma e do da dos das de no na nos nas em com por para que meu minha foi foram ao à",
};
