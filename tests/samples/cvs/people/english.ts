import { EN, role, type Person } from "./person.ts";

export const ENGLISH: Person[] = [
  {
    id: "amara-okafor", lang: "en", words: EN, name: "Amara Okafor", headline: "Staff Data Engineer",
    email: "amara.okafor@mail.example", phone: "+44 20 7946 0112", place: "Leeds, United Kingdom", links: ["linkedin.com/in/amaraokafor", "github.com/aokafor"],
    summary: "Data engineer who turns slow nightly batches into streams. Nine years in retail and energy, most of them close to the people who use the numbers.",
    roles: [
      role("Staff Data Engineer", "Brightgrid Energy Ltd", "Leeds", "2021-04", "", ["Rebuilt the metering pipeline on Kafka and Flink, so that 3.2 million readings arrive within two minutes instead of the next morning", "Mentored five engineers and wrote the on-call handbook", "Cut storage cost by 38 % by moving cold data to Parquet on S3"]),
      role("Senior Data Engineer", "Harrow & Finch Retail plc", "Manchester", "2017-09", "2021-03", ["Introduced dbt and a review of every model before it ran", "Migrated 140 reports from Oracle to Snowflake without a day of missing figures"]),
      role("BI Developer", "Copperleaf Insurance", "Sheffield", "2014-07", "2017-08", ["Built claims dashboards in Tableau for 60 adjusters"]),
    ],
    skills: [{ group: "Languages", items: ["Python", "SQL", "Scala"] }, { group: "Platforms", items: ["Kafka", "Flink", "Snowflake", "AWS"] }, { group: "Tools", items: ["dbt", "Airflow", "Terraform", "Tableau"] }],
    education: [{ degree: "MSc Data Science", school: "University of Sheffield", start: "2013", end: "2014" }, { degree: "BSc Mathematics", school: "University of Hull", start: "2010", end: "2013" }],
    languages: [["English", "Native"], ["Igbo", "Fluent"], ["French", "B1"]],
    certificates: [{ name: "SnowPro Core Certification", issuer: "Snowflake", date: "2022" }],
  },
  {
    id: "daniel-brandt", lang: "en", words: EN, name: "Daniel K. Brandt", headline: "Product Manager | Fintech",
    email: "dan.brandt@post.example", phone: "(512) 555-0147", place: "Austin, TX", links: ["linkedin.com/in/dkbrandt", "danbrandt.example"],
    summary: "Product manager with a background in support. I ship small, measure, and write things down.",
    roles: [
      role("Senior Product Manager", "Ledgerly, Inc.", "Austin, TX", "2020-01", "", ["Owned invoicing for 45,000 small businesses; raised paid conversion from 4.1% to 6.3%", "Ran 60+ customer interviews a year", "Sunset two products without losing a customer above $10k ARR"]),
      role("Product Manager", "Paperkite", "San Antonio, TX", "2017-03", "2019-12", ["Launched mobile capture in 14 weeks with a team of six", "Defined the metrics tree used in weekly reviews"]),
      role("Customer Support Lead", "Paperkite", "San Antonio, TX", "2015-06", "2017-02", ["Led eight agents and brought first response under two hours"]),
    ],
    skills: [{ items: ["Roadmapping", "A/B testing", "SQL", "Amplitude", "Figma", "User interviews", "Jira", "Stakeholder management"] }],
    education: [{ degree: "B.B.A. in Marketing", school: "Pecan Valley University", place: "Austin, TX", end: "2015" }],
    languages: [["English", "native"], ["Spanish", "professional working proficiency"]],
    certificates: [{ name: "Certified Scrum Product Owner", issuer: "Scrum Alliance", date: "2019-05" }],
  },
  {
    id: "priya-raman", lang: "en", words: EN, name: "Priya Raman", headline: "Registered Nurse, Critical Care",
    email: "priya.raman@letters.example", phone: "+1 416 555 0190", place: "Toronto, ON", summary: "Critical care nurse with eight years at the bedside and a calm voice at three in the morning.",
    roles: [
      role("Registered Nurse – Intensive Care Unit", "Lakeshore General Hospital", "Toronto, ON", "2018-05", "", ["Care for up to two ventilated patients per shift in a 24-bed unit", "Preceptor to eleven newly graduated nurses", "Co-wrote the unit's sepsis checklist, after which time to antibiotics fell from 74 to 41 minutes"]),
      role("Staff Nurse, Medical Ward", "St. Brigid's Hospital", "Hamilton, ON", "2015-08", "2018-04", ["Coordinated discharge for 30 patients with community services"]),
    ],
    skills: [{ items: ["Ventilator management", "CRRT", "Triage", "Patient education", "Epic", "Wound care"] }],
    education: [{ degree: "Bachelor of Science in Nursing", school: "Ironwood University", start: "2011", end: "2015" }],
    languages: [["English", "Native"], ["Tamil", "Native"], ["French", "Elementary"]],
    certificates: [{ name: "Advanced Cardiovascular Life Support (ACLS)", issuer: "Heart and Stroke Foundation", date: "2023" }, { name: "Basic Life Support (BLS)", issuer: "Heart and Stroke Foundation", date: "2023" }],
  },
  {
    id: "tomas-hale", lang: "en", words: { ...EN, experience: "Professional Experience", skills: "Technical Skills" }, name: "Tomas Hale", headline: "Embedded Software Engineer",
    email: "tomas@hale.example", phone: "+353 1 555 0163", place: "Dublin, Ireland", links: ["github.com/tomashale"],
    roles: [
      role("Senior Embedded Engineer", "Quillwave Robotics", "Dublin", "2019-02", "", ["Wrote the motor control firmware (C++17, FreeRTOS) that runs on 20,000 units in the field", "Brought worst-case interrupt latency from 90 µs to 12 µs", "Set up hardware-in-the-loop tests that run for every merge request"]),
      role("Firmware Engineer", "Senseful Devices Ltd", "Cork", "2015-10", "2019-01", ["Ported a Bluetooth stack to an ARM Cortex-M4 with 64 kB of memory", "Designed an over-the-air update with rollback"]),
      role("Graduate Engineer", "Atlantic Marine Instruments", "Galway", "2014-09", "2015-09", ["Tested sonar boards and automated the bench in Python"]),
    ],
    skills: [{ group: "Languages", items: ["C", "C++", "Rust", "Python"] }, { group: "Embedded", items: ["FreeRTOS", "Zephyr", "ARM Cortex-M", "CAN bus", "BLE"] }, { group: "Tools", items: ["Git", "CMake", "GDB", "JTAG"] }],
    education: [{ degree: "BEng Electronic Engineering", school: "Corrib Institute of Technology", start: "2010", end: "2014", note: "First-class honours" }],
    projects: [{ name: "tinylog", text: "A logging library for microcontrollers, used by three companies." }],
  },
  {
    id: "grace-mbeki", lang: "en", words: { ...EN, profile: "About me", experience: "Work Experience", skills: "Core Skills" }, name: "Grace Mbeki", headline: "Marketing Manager",
    email: "grace.mbeki@inbox.example", phone: "+27 21 555 0178", place: "Cape Town, South Africa", links: ["linkedin.com/in/gracembeki"],
    summary: "Marketing manager for consumer brands, with a soft spot for packaging and a hard eye on budgets.",
    roles: [
      role("Marketing Manager", "Protea Foods", "Cape Town", "2020-08", "", ["Grew direct sales by 27% in two years on a flat budget", "Built a team of four and an agency roster from nothing"]),
      role("Brand Manager", "Saltbush Beverages (Pty) Ltd", "Johannesburg", "2016-02", "2020-07", ["Relaunched a juice brand in 1,200 stores", "Negotiated sponsorship of three marathons"]),
      role("Marketing Assistant", "Umoja Media", "Durban", "2014-01", "2016-01", ["Wrote the weekly newsletter for 30,000 readers"]),
    ],
    skills: [{ items: ["Brand strategy", "Campaign planning", "Google Analytics", "SEO", "Copywriting", "Budgeting", "Adobe Photoshop", "Public speaking"] }],
    education: [{ degree: "BCom Marketing", school: "University of Cape Town", start: "2010", end: "2013" }],
    languages: [["English", "Fluent"], ["Xhosa", "Native"], ["Afrikaans", "Intermediate"]],
    interests: ["Trail running", "Ceramics", "Jazz"],
  },
  {
    id: "oliver-stanton", lang: "en", words: { ...EN, profile: "PROFILE", experience: "CAREER HISTORY" }, name: "Oliver Stanton", headline: "Operations Director",
    email: "o.stanton@example.com", phone: "07700 900461", place: "Bristol", links: ["linkedin.com/in/oliverstanton"],
    summary: "Operations leader in food logistics. Two cold-store openings, one turnaround, no lost-time accident in six years.",
    roles: [
      role("Operations Director", "Coldharbour Logistics Ltd", "Bristol", "2018-06", "", ["Responsible for four depots, 310 people and a budget of £24m", "Brought on-time delivery from 91% to 98.4%", "Replaced diesel yard tractors with electric ones"]),
      role("General Manager", "Avon Fresh Produce", "Swindon", "2013-01", "2018-05", ["Turned a loss of £1.1m into a profit of £0.4m in 18 months", "Introduced SAP EWM"]),
      role("Shift Manager", "Parcelwright plc", "Coventry", "2008-09", "2012-12", ["Led 45 people on nights"]),
    ],
    skills: [{ items: ["Lean Six Sigma", "SAP EWM", "Budgeting", "Health and safety", "Fleet management", "Negotiation"] }],
    education: [{ degree: "BA (Hons) Business Studies", school: "University of the West of England", start: "2005", end: "2008" }],
    certificates: [{ name: "NEBOSH General Certificate", date: "2014" }, { name: "Lean Six Sigma Green Belt", date: "2016" }],
  },
];
