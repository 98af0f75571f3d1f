/**
 * English words that may stand for one another in a sentence about what somebody did. A line is one meaning:
 * `NAME: word word several_words`; the same name in another language is the same meaning. Endings are taken off
 * before comparing, so only irregular forms are listed. A word may stand on several lines; lines do not join.
 * Own collection.
 */
export const ENGLISH_MEANINGS = `
BUILD: =wrote =written build built develop development create creation implement implementation construct construction =coded =coding =programmed =programming make made
CREATE: create creation design designed write wrote written author produce set_up prepare compose
WRITE: write wrote written author compose draft drew_up drawn_up draw_up pen
DRAFT: draft drafting prepare preparation drew_up draw_up drawn_up write wrote written
PREPARE: prepare preparation put_together compile
DESIGN: design devise conceive architect conceptualise conceptualize
REDUCE: reduce reduction cut lower decrease shrink shrank shrunk shorten trim fall fell fallen drop decline bring_down brought_down slash minimise minimize go_down went_down down
SAVE: save saving savings
SAVE: cut_costs
CUTCOST: save saving savings cut reduce lower
REQUEST: request enquiry inquiry
INCREASE: increase grow grew grown growth raise boost rise rose risen climb expand lift scale go_up went_up up
IMPROVE: improve improvement enhance enhancement better optimise optimize optimisation optimization
LEAD: lead led leader leadership head headed team_lead spearhead direct
RESPONSIBLE: responsible in_charge_of accountable
MANAGE: manage management oversee oversaw overseen handle administer look_after looked_after run ran running
SUPERVISE: supervise supervision oversee oversaw overseen
ANSWER: take_care_of took_care_of handle answer take took taken deal_with dealt_with process =fielded respond_to
LAUNCH: launch release ship shipped shipping roll_out rolled_out rollout roll-out publish go_live went_live bring_to_market brought_to_market
ROLLOUT: roll_out rolled_out rollout introduction introduce deployment deploy implement implementation
MIGRATE: upgrade migrate migration move moved =ported =porting transfer transition =switched =switching convert =shifted =shifting
MENTOR: mentor coach mentorship =guided
TRAIN: train training teach taught coach instruct educate upskill onboard
TEACH: teach taught teaching instruct give_lessons gave_lessons tutor
FIX: fix resolve repair correct solve fixes resolution rectify debug
RESOLVE: resolve solve resolution settle fix
AUTOMATE: automate automation automatic automatically automated
REPLACE: replace replacement supersede substitute
INTRODUCE: introduce introduction establish implement set_up bring_in brought_in put_in_place adopt adoption start started launch initiate roll_out rolled_out
SETUP: set_up setup setting_up establish configure install build built create implement put_in_place introduce
FOUND: found founder start started establish launch set_up
PARTNER: partner partnership partnered collaborate collaboration
MACHINE: machine machinery
REBUILD: restructure reorganise reorganize revamp rebuild rebuilt rewrite rewrote rewritten redesign rework overhaul refactor
MAINTAIN: maintain maintenance upkeep =serviced =servicing
OPERATE: run ran running operate operation
ORGANISE: organise organize organisation organization arrange plan run ran running hold held host stage coordinate
PLAN: plan
COORDINATE: coordinate coordination co-ordinate organise organize
PRESENT: present presentation show speak spoke spoken talk give_a_talk gave_a_talk
WIN: win won winner
SPEAK: speak spoke spoken talk
CARE: take_care_of took_care_of care care_for cared_for look_after looked_after provide_care provided_care tend treat
TREAT: treat treatment
NEGOTIATE: negotiate negotiation
RECRUIT: recruit recruitment recruiting hire hiring
SELL: sell sold
SALE: sale sales
EXCEED: exceed surpass beat beaten outperform =topped overachieve go_beyond went_beyond
OBTAIN: obtain secure acquire get got gain win won raise
ANALYSE: analyse analyze analysis evaluate evaluation examine =studied
EVALUATE: evaluate evaluation assess assessment review
PUBLISH: publish publication author
TEST: test testing
DEPLOY: deploy deployment roll_out rolled_out
INTEGRATE: integrate integration connect
MONITOR: monitor monitoring watch track follow
ADMINISTER_IT: administer maintain manage operate
CHECK: check inspect inspection verify verification validate validation control
FIND: find found identify identification discover detect uncover locate
REMOVE: remove removal eliminate elimination delete
SIMPLIFY: simplify streamline simplification optimise optimize
ACCELERATE: accelerate acceleration speed_up sped_up shorten expedite
MODERNISE: modernise modernize update upgrade renew modernisation modernization
MERGE: merge consolidate combine unify consolidation
COLLECT: collect gather collection compile
PROTECT: protect harden protection
EDIT: edit revise update revision
ADVISE: advise consult counsel advice
BUY: buy bought purchase procure procurement order
RECORD: record log document
DEFINE: define specify definition specification
ENABLE: enable facilitate allow
HOST: host organise organize run ran hold held
SCHEDULE: schedule plan arrange
PROCESS: process handle run ran
PRODUCE: produce create write wrote written make made
DOCUMENT: document documentation docs
DIRECT: direct lead led head headed spearhead
TRANSLATE: translate translation
SUPERVISE_PUPILS: invigilate
CLOSE: close sign conclude
CALCULATE: calculate compute calculation
REPRESENT: represent representation
DISTRIBUTE: distribute distribution
INVENTORY: inventory stock
ISSUE: issue problem bug defect
PROCEDURE: process procedure workflow
DEPARTMENT: department division unit
INVOICE: invoice bill
APPLICANT: applicant candidate
HANDBOOK: manual handbook guide
SHIPMENT: shipment delivery
FACTORY: factory plant
PROGRAM: program programme
INTERVIEWS: interview
MEETING: meeting session
CAR: car vehicle
GOODS: goods products items
EXAM: exam examination
TOLERANCE: tolerance
MILL: mill milling_machine
NEWSLETTER: newsletter mailing
SUPPORT_USERS: support supported help helped
COLLABORATE: collaborate collaboration cooperate partner work_together worked_together work_closely worked_closely together jointly
EVENT: deliver give gave given hold held run ran conduct host
DELIVER: deliver delivery provide provision
PROVIDE: provide offer supply give gave
CONDUCT: conduct perform carry_out carried_out run ran do did undertake undertook execute
INTERVIEW: interview
RESEARCH: research investigate investigation
REVIEW: review
INSTALL: install installation set_up fit
ACHIEVE: achieve achievement reach attain accomplish
RAISE_MONEY: raise fundraise bring_in brought_in collect
EARN: earn generate bring_in brought_in
HELP: help assist assistance support aid contribute contribution contributor participate participation take_part took_part part involve involved assistant
TEAM: team group crew squad
MEMBER: member part belong colleague
ENGINEER: engineer engineering developer
DEVELOPER: developer engineer programmer software_developer software_engineer
WORKER: worker employee staff personnel
STAFF: staff employee colleague personnel workforce team_member
COLLEAGUE: colleague coworker co-worker teammate team_member
PEOPLE: people person persons individual
CUSTOMER: customer client
ATTENDEE: participant attendee delegate guest
PUPIL: pupil student schoolchild learner
USER: user
PATIENT: patient
VENDOR: vendor supplier
SHOP: shop store
COST: cost expense expenditure spending
REVENUE: revenue turnover
BUDGET: budget
ADVERT: advertising ad ads advert advertisement
ERROR: error mistake
BUG: bug defect
FAULT: fault failure outage incident
RESULT: result finding outcome
REPORT: report reporting
LAB: lab laboratory
USE_NOUN: used use usage consumption
CALL: call phone_call
MATHS: mathematics maths math
VISIT: visit
APP: app application
SOFTWARE: software
WEBSITE: website site web_site
CLASS: class
LEASE: lease lease_agreement
AGREEMENT: agreement contract
ROUGHLY: about around approximately approx roughly nearly almost circa some
MULTILINGUAL: multilingual
PER_YEAR: annual annually yearly per_year a_year each_year every_year per_annum
PER_QUARTER: quarterly per_quarter a_quarter each_quarter every_quarter
PER_MONTH: monthly per_month a_month each_month every_month
PER_WEEK: weekly per_week a_week each_week every_week
PER_DAY: daily per_day a_day each_day every_day
PER_HOUR: hourly per_hour an_hour each_hour every_hour
PER_MINUTE: per_minute a_minute each_minute every_minute
PER_SECOND: per_second a_second each_second every_second
PER_SHIFT: per_shift a_shift each_shift every_shift
VALUE: worth value valued total
SOLE: sole single-handed
FAST: fast quick quickly rapid rapidly swift
NURSE: nurse nursing
NEW: new
LARGE: large big
OLD: legacy old outdated
WHOLE: entire whole
SEVERAL: several multiple
BACKUP: backup back-up backups
BASED: based
DATABASE: database db
FEATURE: feature functionality
CI: ci continuous_integration
CD: cd continuous_delivery continuous_deployment
ML: ml machine_learning
AI: ai artificial_intelligence
QA: qa quality_assurance
HR: hr human_resources
UX: ux user_experience
UI: ui user_interface
VAT: vat value_added_tax
BSC: bsc b.sc bachelor_of_science bachelor's bachelor
BA: ba b.a bachelor_of_arts bachelor's bachelor
MSC: msc m.sc master_of_science master's master
MA: ma m.a master_of_arts master's master
PHD: phd ph.d doctorate doctoral doctor_of_philosophy
MBA: mba master_of_business_administration
UNIVERSITY: university uni
COMPLETE: complete completion finish finalise finalize conclude
FIRM: company firm
VOLUNTEER: volunteer voluntary voluntarily
SUCCESS: successfully
SENIOR: senior
QUERY: query queries
END_TO_END: end-to-end
OPEN_SOURCE: open-source open_source
ONSITE: on-premises on-prem on-premise
LINE: downtime
`;

/** Words that say nothing of the owner by themselves. */
export const ENGLISH_NEUTRAL = `
any about keeping over thanks leveraging employing utilizing utilising utilized utilised their such a an the this that these those it its i my me mine he she they their theirs which who whom whose where when while as and with using used
uses via by for from to in into on onto at of per through across together so thus thereby also then both is am are was were be been being
have has had having do does did doing work works worked working include includes included including resulting during within there each such
upon among amongst along towards throughout between plus & well own if than we our us them him her such based around thanks utilizing utilising utilized utilised leveraging leveraged employing their
`;
