/** More Spanish meanings, by trade; the notation is told in `../english.ts`. Own collection. */
export const MORE_SPANISH_MEANINGS = `
LIGHT: realizar realicé realizado realizada realización efectuar efectué efectuado llevar_a_cabo llevé_a_cabo ejecutar ejecuté ejecución encargarme encargué
RESPONSIBLE: responsable encargado encargada a_cargo_de
CARE: cuidar cuidé cuidado cuidados atender atendí atención
FIX: reparar reparé reparado reparación arreglar arreglé arreglo
MAINTAIN: mantener mantuve mantenimiento
INSTALL: instalar instalé instalado instalada instaladas instalación montar monté montaje colocar coloqué colocación
ASSEMBLE: ensamblar ensamblé montar monté montaje
BUILD: construir construí construido construida crear creé programar desarrollar desarrollé
CREATE: crear creé creado elaborar elaboré elaboración preparar preparé preparación
REDUCE: reducir reduje reducción disminuir disminuí recortar recorté bajar bajé
INCREASE: aumentar aumenté aumento incrementar incrementé incremento elevar elevé
RENEGOTIATE: renegociar renegocié renegociación
TEACH: enseñar enseñé enseñanza impartir impartí clases docencia
TRAIN: formar formé formación capacitar capacité capacitación
WRITE: elaborar elaboré elaboración redactar redacté redacción escribir escribí escrito
DESIGN: diseñar diseñé diseño
CHECK: controlar controlé control revisar revisé revisión verificar verifiqué verificación inspeccionar inspeccioné inspección comprobar comprobé
ANALYSE: analizar analicé análisis estudiar estudié estudio
DRIVE: conducir conduje conducción
TRANSPORT: transportar transporté transporte repartir repartí reparto entregar entregué entrega
COOK: cocinar cociné cocina preparar preparé preparación
SALE: venta ventas vender vendí vendido vendiendo
SELL: vender vendí vendiendo
SUPERVISE: supervisar supervisé supervisión
EXCEED: superar superé superado superando
ORGANISE: planificar planifiqué planificación
BUY: comprar compré compra compras adquirir adquirí adquisición
WIN: ganar gané captar capté captación conseguir conseguí
ADVISE: asesorar asesoré asesoramiento aconsejar
MIGRATE: migrar migré migración
AUTOMATE: automatizar automaticé automatización
LAUNCH: lanzar lancé lanzamiento
PUBLISH: publicar publiqué publicado publicación
PRESENT: presentar presenté presentación
PLAN: planificar planifiqué planificación
COORDINATE: coordinar coordiné coordinación
CLEAN: limpiar limpié limpieza
TEST: probar probé prueba pruebas testear
DOCUMENT: documentar documenté documentación
DEPLOY: desplegar desplegué despliegue
MANUFACTURE: fabricar fabriqué fabricación producir produje producción
RENOVATE: renovar renové renovación reformar reformé reforma
ANSWER: atender atendí atención responder respondí respuesta tramitar tramité gestionar gestioné gestión
PROCESS: procesar procesé procesamiento tramitar tramité tramitación gestionar gestioné gestión
WELCOME: recibir recibí recepción acoger acogí acogida
COLLECT: recopilar recopilé recoger recogí recogida
ORGANISE: organizar organicé organización
PUPIL: alumno alumna estudiante
SHOP: tienda comercio
CHILD: niño niña niños
DOCTOR: médico doctor
PEOPLE_OLD: ancianos ancianas personas_mayores mayores
FIRM: empresa compañía sociedad
DEVICE: aparato dispositivo
PANEL: placa panel paneles
HOUSING: vivienda casa
CAR: vehículo coche
INVOICE: factura
CONTRACT: contrato
COST: coste costes costo gasto gastos
TIME: tiempo plazo duración
WORKER: empleado trabajador
COLLEAGUE: compañero colega
`;

export const MORE_SPANISH_NEUTRAL = `
utilizada utilizadas utilizado utilizados usada usadas usado usados según conforme incluyendo incluido incluida relacionados relacionado relativo relativos cuyo cuya cuyos
través cabo dentro ello
`;
