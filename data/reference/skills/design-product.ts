/** Design, product and the running of projects. Own collection; the notation is told in `table.ts`. */
export const DESIGN_PRODUCT = `
Figma
~Sketch = sketch app
Adobe XD
InVision
~Framer
~Miro
Photoshop = adobe photoshop
Illustrator = adobe illustrator
InDesign = adobe indesign
After Effects = adobe after effects
Premiere Pro = adobe premiere
Lightroom
Adobe Creative Suite = adobe creative cloud, creative cloud, creative suite, adobe cc, adobe suite
~Canva
CorelDRAW
~Blender = blender 3d
Cinema 4D
Autodesk Maya = 3ds max
Final Cut Pro = davinci resolve
UX Design = user experience, user experience design, ux/ui, ux design, ux
UI Design = user interface design, interface design, ui/ux, ui design
User Research = ux research, usability testing, usability tests, user interviews, nutzerforschung, nutzerinterviews
Wireframing = wireframes
Prototyping = prototypes, rapid prototyping
Interaction Design
Design Systems = design system
Information Architecture
Design Thinking
Service Design
Graphic Design = grafikdesign, graphic designer, graphisme, diseño gráfico, mediengestaltung
Typography = typografie
Motion Design = motion graphics, animation design
Illustration
Branding = brand identity, corporate design, corporate identity, identité visuelle
Video Editing = video production, videoschnitt, montage vidéo, edición de vídeo
Photography = fotografie, photographie, fotografía
Product Design = product designer, produktdesign, diseño de producto
Industrial Design = industrial designer, industriedesign
Interior Design = innenarchitektur, space planning
Fashion Design = pattern making
Product Management = product manager, produktmanagement, gestion de produit, gestión de producto, product owner
Product Strategy = product vision
Product Roadmaps = product roadmap, roadmapping, technical roadmaps
Product Discovery = customer discovery
Market Research = marktforschung, étude de marché, investigación de mercados, competitive analysis, competitor analysis
Requirements Engineering = requirements analysis, requirements gathering, anforderungsmanagement, anforderungsanalyse, technical requirements
Business Analysis = business analyst, business-analyse
Business Process Management = bpmn, process modelling, process modeling, prozessmanagement, geschäftsprozesse
Process Improvement = process optimization, process optimisation, continuous improvement, prozessoptimierung, kontinuierliche verbesserung, amélioration continue, mejora continua, kvp
Project Management = project manager, projektmanagement, projektleitung, gestion de projet, gestion de projets, gestión de proyectos, managing projects, project coordination, projectmanagement
Program Management = programme management, program manager
Portfolio Management Office = pmo, project portfolio management
Agile = agile methods, agile methodologies, agile development, agile methoden, agile arbeitsweise, méthodes agiles, metodologías ágiles
Scrum = scrum master, csm certification, professional scrum > Agile
Kanban > Agile
^SAFe = scaled agile, scaled agile framework > Agile
Extreme Programming = pair programming > Agile
Waterfall = v-model, v-modell
PRINCE2 = prince 2 > Project Management
PMP = project management professional > Project Management
IPMA = gpm-zertifizierung > Project Management
OKRs = okr, objectives and key results
KPIs = kpi, key performance indicators, kennzahlen
Change Management = organisational change, organizational change, veränderungsmanagement, conduite du changement, gestión del cambio
Stakeholder Management = stakeholder communication, stakeholdermanagement, managing stakeholders, stakeholder engagement
Risk Management = risikomanagement, gestion des risques, gestión de riesgos, risk assessment
Resource Planning = capacity planning, ressourcenplanung
Budget Management = budgeting, budget planning, budgetverantwortung, budgetierung, gestion budgétaire, gestión de presupuestos
Team Leadership = people management, team management, leading teams, teamleitung, teamführung, mitarbeiterführung, personalverantwortung, führungserfahrung, managing a team, led a team, leading a team, lead a team, leadership experience, encadrement d'équipe, management d'équipe, gestión de equipos, line management
Mentoring = mentored, mentor, coaching junior, mentorship
Facilitation = workshop facilitation, moderation von workshops, workshops moderieren
Technical Writing = technical documentation, technische dokumentation, documentation technique, redacción técnica
Jira = atlassian jira
Confluence = atlassian confluence
~Trello
~Asana
~Monday.com
ClickUp
~Notion
~Linear = linear.app
Microsoft Project = ms project
Airtable
Smartsheet
Productboard
~Lean = lean management, lean manufacturing, lean production, lean methods
Six Sigma = lean six sigma, six sigma green belt, six sigma black belt, dmaic
Kaizen > Lean
5S = 5s methodology > Lean
Management Consulting = strategy consulting, unternehmensberatung
Innovation Management = innovationsmanagement
Sustainability = nachhaltigkeit, esg, corporate social responsibility, développement durable, sostenibilidad
Event Management = event planning, veranstaltungsmanagement, eventmanagement, organisation d'événements, organización de eventos
Public Speaking = presentation skills, presentations, präsentationen
Copy Editing = copyediting, proofreading, lektorat, korrekturlesen, relecture
~Translation = translation services, translator, übersetzung, traduction, traducción, interpreting, dolmetschen
Journalism = journalismus, journalisme, periodismo
`;
