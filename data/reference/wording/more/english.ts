/** More English meanings, by trade; the notation is told in `../english.ts`. Own collection. */
export const MORE_ENGLISH_MEANINGS = `
TEACH: lesson lessons tuition
KEEP: keep kept maintain retain preserve sustain
COOK: cook prepare make made
SERVE_LOAD: serve handle process
ARTICLE: article paper publication
KIND: kind type
VALUE: totalling totaling
ONLINESHOP: online_shop online_store e_shop eshop webshop web_shop e_store
STOREY: storey story floor
INFORM: inform notify brief
ASSEMBLE: assemble assembly put_together mount build built
DIAGNOSE: diagnose diagnosis
VACCINATE: vaccinate immunise immunize inoculate vaccination immunisation immunization
ADMINISTER: administer administration give gave dispense
MARK: mark grade correct
AUDIT: audit auditing
RECONCILE: reconcile reconciliation
FILE: file submit
PAYROLL: payroll payslip
FORECAST: forecast predict prediction
OBTAIN: bring_in brought_in acquisition
RESOLVE: =closed =closing =resolving
CONFIGURE: configure configuration set_up setup provision
SHUTDOWN: decommission retire shut_down switch_off switched_off
WELCOME: welcome greet receive reception
TRANSPORT: transport deliver delivery drive drove driven carry
RENOVATE: renovate renovation refurbish refurbishment restore restoration
DEMOLISH: demolish demolition tear_down dismantle
EVENT: facilitate moderate organise organize
PREVENT: prevent prevention avoid avert
TRACK: track monitor record
DIGITISE: digitise digitize digitalise digitalize digitisation digitization digitalisation digitalization
STANDARDISE: standardise standardize standardisation standardization harmonise harmonize unify
OPEN: open opening launch
RELOCATE: relocate relocation move moved transfer
ONBOARD: onboard onboarding induct induction
MANUFACTURE: manufacture produce production fabricate make made
ACCOMPANY: accompany escort
HANDLE_CASE: handle process deal_with dealt_with deal
GUEST: guest visitor
DOCTOR: doctor physician
CHILD: child children kid
ELDERLY: elderly senior_citizen older_people
WARD: ward unit
MEDICINE: medication medicine medications drugs
THERAPY: therapy treatment
LESSON: lesson class
CURRICULUM: curriculum syllabus
BRANCH: branch outlet
WAREHOUSE: warehouse depot
TRUCK: truck lorry
SITE: construction_site building_site
DRAWING: drawing blueprint
FAIR: trade_fair trade_show expo exhibition
TICKET: ticket request
DATASET: dataset data_set
RUNTIME: runtime run_time execution_time
LOADTIME: load_time loading_time
REPOSITORY: repository repo
SAMPLE: sample specimen
SCRAP: scrap waste
BREAKDOWN: breakdown stoppage
ROUTE: route tour
WAITING: waiting wait
DEVICE: device appliance
TOOL: tool utility
JOURNAL: journal periodical
FLAT: flat apartment
HOME: home house
FACILITY: facility plant
MOTHER: mother mum
FIGURE: data figures
PURCHASING: purchasing procurement
ATHLETE: athlete sportsperson
ANNUAL_ACCOUNTS: annual_accounts annual_financial_statements year-end_accounts
TRAIN: training_course training_session
TYRE: tyre tire
ALUMINIUM: aluminium aluminum
LAWSUIT: lawsuit case litigation
SUMMARISE: summarise summarize sum_up
VIDEO: video film clip
PHOTO: photo photograph picture
LIBRARY: library
MENU: menu
MIGRANT: immigrant migrant
ROOF: roof roofing
EXPENSES: expenses expense
SPEED: speed pace
PRINT: print printing
CLEAN: clean cleaning cleaned
PAINT: paint painting
WELD: weld welding
SEW: sew sewing
REPAIR: repair repairing
SCREEN: screen screening
SHIFTPLAN: rota roster duty_roster
CONFORM: conformity compliance conformance
SUPERMARKET: supermarket grocery_store
MACHINING: machine machining mill turn
PUBLISHER: publisher publishing_house publishing_company
AWARDED: win won receive recipient
ELEVATOR: elevator =lift =lifts
TUTOR: tutor coach
CHECK: review
ON_TIME: on_time punctual punctually
ONSITE: on_site onsite
IN_HOUSE: in_house
FOLLOW_UP: follow_up
ANSWER: reply_to
ENTRANCE: check_in
HAND_MADE: hand_made handmade
SELF: self_service
RENT: rent rental lease let
ARRANGE: arrange arrangement
LANDLORD: landlord
SALE: sale sales sell sold
FIRM: business businesses enterprise
SYSTEM: system platform
SERVE_GUEST: serve service wait_on waited_on
BUY: source sourced sourcing procure
REMOVE: clear delete
CODE: code codebase code_base
PHOTO: photograph photography shoot shot
DRAW: draw drew drawn create produce prepare
REBUILD: convert port ported
CLOSING: closing close
GRANT: grant funding funds
PER_EVENING: per_evening an_evening each_evening every_evening
PER_NIGHT: nightly per_night a_night each_night every_night
PER_MORNING: per_morning a_morning each_morning every_morning
PER_WEEKEND: per_weekend a_weekend each_weekend every_weekend
PER_TERM: per_term a_term each_term every_term
PER_SEMESTER: per_semester a_semester each_semester every_semester
PER_SEASON: per_season a_season each_season every_season
PER_SPRINT: per_sprint a_sprint each_sprint every_sprint
PER_VISIT: per_visit each_visit every_visit
PER_EMPLOYEE: per_employee each_employee every_employee
TEACH: =classes =class
LAY: lay laid laying install
ISOLATE: isolate isolation extract extraction
CATCH: catch caught apprehend
GOODS: article articles
EXPLAIN: explain explanation
ILLUSTRATE: illustrate illustration
`;

/** English words of address and joint that say nothing of the owner by themselves. */
export const MORE_ENGLISH_NEUTRAL = `
according regarding concerning relating related involving covering comprising consisting respectively namely whilst every in-house
`;
