/** A fourth set of facts and true paraphrases, all of them tuned on; see `english.ts`. */
export const FOURTH_ENGLISH = `
# Reduced customer churn by 12% by introducing a loyalty programme
= Cut churn of customers by 12% by introducing a loyalty program
= Introduced a loyalty programme that reduced customer churn by 12 percent
= Introduced a loyalty programme, reducing customer churn by 12%
= I reduced customer churn by 12% by introducing a loyalty programme.
# Managed a team of 9 nurses and scheduled shifts for a 30-bed ward
= Managed nine nurses and scheduled the shifts of a 30-bed ward
= Managed a nine-person nursing team and scheduled shifts for a ward with 30 beds
= Scheduled shifts for a 30-bed ward and managed a team of nine nurses
= Responsible for managing a team of 9 nurses and scheduling shifts for a 30-bed ward
# Built an ETL pipeline in Python and Spark that processes 5 TB of data per day
= Developed a Python and Spark ETL pipeline processing 5 TB of data daily
= Built an ETL pipeline using Python and Apache Spark which processes 5 TB of data a day
= Created a pipeline in Spark and Python that processes 5 terabytes of data per day
= Processed 5 TB of data per day with an ETL pipeline built in Python and Spark
# Audited financial records of 20 non-profit organisations and reported findings to their boards
= Audited the financial records of 20 nonprofit organizations and reported the findings to their boards
= Audited financial records for twenty non-profits
= Reported findings to boards after auditing the financial records of 20 non-profit organisations
# Ported the billing system from Java 8 to Java 17 and removed 14,000 lines of dead code
= Migrated the billing system from Java 8 to Java 17, removing 14,000 lines of dead code
= Removed 14k lines of dead code and ported the billing system from Java 8 to Java 17
= Upgraded the billing system to Java 17
= Moved the billing system from Java 8 to 17
# Grew the newsletter from 500 to 6,000 subscribers in 10 months
= Increased newsletter subscribers from 500 to 6,000 in ten months
= Newsletter grew from 500 to 6000 subscribers within 10 months
= Expanded the newsletter from 500 to 6k subscribers in 10 months
= Raised the number of newsletter subscribers from 500 to 6,000 in 10 months
# Delivered 14 workshops on workplace safety to more than 300 factory workers
= Ran 14 workplace safety workshops for over 300 factory workers
= Held 14 workshops about workplace safety for more than 300 factory employees
= Gave fourteen workshops on workplace safety to 300+ factory workers
= Conducted 14 workshops on workplace safety with more than 300 factory workers
# Developed an internal tool in Go for tracking hardware inventory
= Built an internal hardware inventory tracking tool in Go
= Created an internal Go tool to track hardware inventory
= Developed a Go-based internal tool for tracking hardware inventory
= Wrote an internal tool in Golang that tracks hardware inventory
# Served as treasurer of the student union and managed a budget of 15,000 euros
= As treasurer of the student union, managed a budget of €15,000
= Treasurer of the student union, managing a budget of 15,000 euros
= Managed a €15k budget as treasurer of the student union
# Installed photovoltaic systems on 60 private homes
= Installation of photovoltaic systems on 60 private homes
= Installed photovoltaic systems for sixty private homes
= Fitted 60 private homes with photovoltaic systems
# Answered legal questions of members by phone and drafted 5 standard contracts
= Answered members' legal questions by phone and drafted five standard contracts
= Drafted 5 standard contracts and answered members' legal questions over the phone
= Answered legal questions from members on the phone
# Translated user interfaces into German for 3 mobile apps
= Translated the user interfaces of 3 mobile apps into German
= German translation of user interfaces for three mobile apps
= Translated UIs into German for three mobile applications
# Achieved 99.95% uptime for the order service by adding health checks and automatic failover
= Reached 99.95% uptime for the order service by adding automatic failover and health checks
= Added health checks and automatic failover to the order service, achieving 99.95% uptime
= Achieved an uptime of 99.95% for the order service
# Worked in a team of 5 developers on a patient portal in Ruby on Rails
= Worked on a patient portal in Ruby on Rails in a team of five developers
= As part of a five-developer team, worked on a Ruby on Rails patient portal
= Part of a team of 5 developers working on a patient portal in Rails
# Prepared meals for 120 children daily in a school kitchen
= Cooked meals for 120 children per day in a school kitchen
= Prepared daily meals for 120 children in a school kitchen
= Meal preparation for 120 children a day in a school kitchen
# Acquired 25 new corporate clients in 2023 and exceeded my annual target by 30%
= Won 25 new corporate clients in 2023 and exceeded the annual target by 30%
= In 2023, acquired 25 new corporate customers and exceeded my yearly target by 30 percent
= Exceeded annual target by 30% and acquired 25 new corporate clients in 2023
`;
