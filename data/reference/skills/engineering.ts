/** Engineering, manufacturing and building. Own collection; the notation is told in `table.ts`. */
export const ENGINEERING = `
AutoCAD = auto cad
SolidWorks = solid works
CATIA = catia v5
Siemens NX = unigraphics
Autodesk Inventor
PTC Creo = creo parametric, pro/engineer
Fusion 360
SketchUp
Revit = autodesk revit
CAD = computer-aided design, cad software, cad-kenntnisse, cad modelling, cad modeling, 3d cad
BIM = building information modeling, building information modelling
ArchiCAD = vectorworks
Finite Element Analysis = ^FEA, ^FEM, ansys, abaqus
CFD = computational fluid dynamics, openfoam
Simulink > MATLAB
LabVIEW
Mechanical Engineering = maschinenbau, génie mécanique, ingeniería mecánica, mechanical design, konstruktion maschinenbau
Mechatronics = mechatronik, mechatroniker, mechatronikerin, mécatronique, mecatrónica
Electrical Engineering = elektrotechnik, génie électrique, ingeniería eléctrica
Electronics = elektronik, électronique, electrónica, circuit design, analog design, schaltungsentwicklung
PCB Design = altium, altium designer, kicad, eagle pcb, orcad, leiterplattenentwicklung, pcb layout
FPGA = vhdl, verilog, systemverilog
Microcontrollers = stm32, arduino, esp32, microcontroller, mikrocontroller, pic microcontroller
RTOS = freertos, zephyr rtos, vxworks, real-time operating systems
CAN Bus = can-bus, canoe, flexray, autosar
Functional Safety = iso 26262, iec 61508, funktionale sicherheit
PLC Programming = plc, ^SPS, sps-programmierung, tia portal, simatic, siemens s7, step 7, allen-bradley, automate programmable, programación de plc, beckhoff, codesys
SCADA = hmi programming, wincc
Industrial Automation = automatisierungstechnik, automation engineering, automatisme, automatización industrial, industrieautomation
Robotics = robotik, robotique, robótica, kuka, abb robots, fanuc, ros2, robot operating system
CNC = cnc machining, cnc programming, cnc-programmierung, cnc-fräsen, cnc-drehen, usinage cnc, zerspanungsmechaniker, machining, zerspanung, milling, fräsen, g-code, usinage
^CAM = computer-aided manufacturing, mastercam
3D Printing = additive manufacturing, 3d-druck, additive fertigung, impression 3d
Injection Molding = injection moulding, spritzguss, kunststofftechnik
Sheet Metal = blechbearbeitung, tôlerie
Manufacturing = fertigung, produktion, production lines, fabrication industrielle, manufacturing processes, fertigungsverfahren
Production Planning = produktionsplanung, fertigungssteuerung, arbeitsvorbereitung, planification de la production, mrp, planificación de producción
Process Engineering = verfahrenstechnik, génie des procédés, ingeniería de procesos, chemical engineering, chemieingenieurwesen
Quality Management = qualitätsmanagement, gestion de la qualité, gestión de calidad, qms, quality management system, qualitätssicherung
Quality Control = qualitätskontrolle, qualitätsprüfung, contrôle qualité, control de calidad, quality inspection
ISO 9001 = iso9001, din en iso 9001
IATF 16949 = iso/ts 16949
FMEA = failure mode and effects analysis
APQP = ppap
Root Cause Analysis = 8d report, ishikawa, 5 whys, ursachenanalyse
Metrology = messtechnik, coordinate measuring, métrologie, measuring instruments
GD&T = geometric dimensioning and tolerancing, form- und lagetoleranzen
Technical Drawings = technical drawing, technische zeichnungen, blueprints, blueprint reading, dessin technique, lecture de plans, planos técnicos, reading blueprints, konstruktionszeichnungen
Hydraulics = hydraulik, hydraulique, hidráulica
Pneumatics = pneumatik, pneumatique, neumática
Thermodynamics = thermodynamik
Materials Science = werkstofftechnik, materialwissenschaft
Civil Engineering = bauingenieurwesen, bauingenieur, génie civil, ingeniería civil
Structural Engineering = structural analysis, tragwerksplanung, statik, structural design
Construction Management = bauleitung, baustellenleitung, site management, conduite de travaux, gestión de obras, construction site, bauüberwachung
Surveying = vermessung, topographie, topografía
Building Architecture = landscape architecture, architectural design, hochbau, chartered architect
Urban Planning = stadtplanung, urbanisme
HOAI
VOB = vob/b
Environmental Engineering = umwelttechnik, environmental management, iso 14001
Energy Engineering = energietechnik, energy efficiency, energieeffizienz
Renewable Energy = solar energy, wind energy, erneuerbare energien, photovoltaik, photovoltaics, solar installation, énergies renouvelables, energías renovables, pv systems
Building Services = gebäudetechnik, technische gebäudeausrüstung, building automation
Automotive = automobilindustrie, automotive industry, fahrzeugtechnik
Aerospace = luft- und raumfahrt, aeronautics, aéronautique, aviation
Systems Engineering = mbse, sysml
Technical Sales Engineering = vertriebsingenieur
Patents = patentanmeldung
Commissioning = inbetriebnahme, mise en service, puesta en marcha
`;
