/** Facts of invented people (`#`) and true paraphrases of each (`=`), written before the gate was tuned on any of them. */
export const ENGLISH = `
# Reduced p95 latency of the search API by 40% by caching hot queries in Redis
= Cut p95 search API latency 40% by caching hot queries in Redis
= Lowered the search API's p95 latency by 40 percent through caching of hot queries in Redis
= By caching hot queries in Redis, reduced the p95 latency of the search API by 40 %
= p95 latency of the search API was reduced by 40%
= Used Redis to cache hot queries, which cut p95 latency of the search API by 40%
= Cached hot search API queries in Redis, reducing p95 latency by forty percent
# Led a team of 6 engineers building a payments platform in Java and Kotlin
= Headed a team of six engineers building a payments platform in Kotlin and Java
= Led six engineers who built a payments platform in Java and Kotlin
= Led a 6-person engineering team that developed a payments platform with Java and Kotlin
= Team lead of six engineers building a payments platform in Java and Kotlin
= Led six engineers building a Java and Kotlin payments platform
# Migrated 35 microservices from Docker Swarm to Kubernetes without downtime
= Moved 35 microservices from Docker Swarm to K8s with no downtime
= Migrated thirty-five microservices from Docker Swarm to Kubernetes (K8s) without downtime
= Migration of 35 microservices from Docker Swarm to Kubernetes without any downtime
= Without downtime, 35 microservices were migrated from Docker Swarm to Kubernetes
= Migrated 35 microservices to Kubernetes
= Transitioned 35 microservices from Docker Swarm to Kubernetes with zero downtime
# Managed a €1.2 million annual advertising budget across Google Ads and LinkedIn
= Oversaw an annual advertising budget of €1.2M across LinkedIn and Google Ads
= Responsible for managing a yearly advertising budget of 1.2 million euros across Google Ads and LinkedIn
= Managed an advertising budget of €1,200,000 per year
= Handled a €1.2m annual advertising budget
= Managed a 1.2 million EUR annual ad budget across Google Ads and LinkedIn
# Increased monthly organic traffic from 12,000 to 45,000 visits within one year
= Grew monthly organic traffic from 12k to 45k visits in one year
= Raised organic traffic from 12,000 to 45,000 monthly visits within a year
= Within one year, increased organic traffic from 12,000 to 45,000 visits per month
= Monthly organic traffic grew from 12,000 to 45,000 visits within 12 months
= Boosted monthly organic traffic from 12 000 to 45 000 visits within one year
# Cared for up to 14 patients per shift on a surgical ward and trained 5 new nurses
= Looked after up to 14 patients per shift on a surgical ward
= Trained five new nurses and cared for up to 14 patients a shift on a surgical ward
= Provided care for up to fourteen patients per shift on a surgical ward; trained 5 new nurses
= On a surgical ward, cared for up to 14 patients per shift
= Trained 5 new nurses on a surgical ward
# Negotiated supplier contracts worth $3.4 million, saving 8% on packaging costs
= Negotiated contracts with suppliers worth $3.4M and saved 8% on packaging costs
= Saved 8 percent on packaging costs by negotiating supplier contracts worth 3.4 million dollars
= Negotiated $3.4M of supplier contracts, cutting packaging costs by 8%
= Negotiated supplier contracts valued at USD 3.4 million
= Negotiation of supplier contracts worth $3.4 million, with savings of 8% on packaging costs
# Taught mathematics to 28 pupils in grade 9 and introduced weekly peer tutoring
= Taught 28 grade 9 pupils mathematics and established weekly peer tutoring
= Introduced weekly peer tutoring and taught maths to 28 pupils in grade 9
= Taught mathematics to twenty-eight grade 9 pupils
= Set up weekly peer tutoring while teaching mathematics to 28 pupils in grade 9
= Taught mathematics to a class of 28 students in grade 9
# Contributed to the open-source PostgreSQL driver for Elixir, fixing 11 bugs
= Fixed 11 bugs as a contributor to the open-source Postgres driver for Elixir
= Contributed to the open source Elixir driver for PostgreSQL by fixing eleven bugs
= Contributed 11 bug fixes to the open-source PostgreSQL driver for Elixir
= Resolved 11 bugs in the open-source PostgreSQL driver for Elixir
= Contributor to the open-source PostgreSQL driver for Elixir
# Assisted the chief accountant in preparing quarterly VAT returns for 40 clients
= Helped the chief accountant prepare quarterly VAT returns for 40 clients
= Supported the chief accountant with the preparation of quarterly VAT returns for forty clients
= Assisted the chief accountant with quarterly VAT returns for 40 customers
= Assisted in preparing VAT returns for 40 clients every quarter
= Helped to prepare quarterly VAT returns for 40 clients
# Planned but did not complete the move of the data warehouse to Snowflake
= Planned the move of the data warehouse to Snowflake but did not complete it
= Planned, but did not finish, the data warehouse move to Snowflake
= Planned moving the data warehouse to Snowflake, but did not complete the move
= Planned the migration of the data warehouse to Snowflake without completing it
= Planned to move the data warehouse to Snowflake
# Built a prototype of a booking app in Flutter together with two students
= Developed a booking app prototype in Flutter together with two students
= Created a Flutter prototype of a booking app with 2 students
= Together with two students, built a prototype booking app in Flutter
= Built a prototype for a booking app using Flutter with two students
= With two students, programmed a Flutter prototype of a booking app
# Supervised 12 warehouse workers and cut picking errors from 3% to 1% in six months
= Oversaw 12 warehouse employees and reduced picking errors from 3% to 1% in 6 months
= Supervised twelve warehouse workers, lowering picking errors from 3 to 1 percent within six months
= In six months, cut picking errors from 3% to 1%
= Reduced picking errors from 3 % to 1 % within half a year while supervising 12 warehouse workers
= Supervision of 12 warehouse workers; picking errors fell from 3% to 1% in six months
# Wrote Terraform modules for AWS and set up CI pipelines in GitLab
= Authored Terraform modules for AWS and established GitLab CI pipelines
= Set up CI pipelines in GitLab and wrote Terraform modules for Amazon Web Services
= Created Terraform modules for AWS
= Configured CI pipelines in GitLab; wrote Terraform modules for AWS
= Wrote AWS Terraform modules and set up GitLab pipelines for CI
# Organised a yearly conference with 300 participants and 25 speakers on a budget of £60k
= Organized an annual conference with 300 attendees and 25 speakers with a £60,000 budget
= Planned and organised a yearly conference for 300 participants and 25 speakers
= Ran an annual conference of 300 participants and 25 speakers on a 60,000 pound budget
= Organised a yearly 300-participant conference with 25 speakers
= On a budget of £60k, organised a yearly conference with 25 speakers and 300 participants
# Analysed survey data of 2,500 households in R and presented the results to the city council
= Analyzed survey data from 2,500 households using R and presented results to the city council
= Presented to the city council the results of a survey of 2500 households analysed in R
= Used R to analyse survey data of 2,500 households
= Analysis of survey data from 2500 households in R; results presented to the city council
= Evaluated survey data of 2,500 households in R and presented the findings to the city council
# Handled about 50 customer calls per day in English and Dutch, resolving 85% at first contact
= Took around 50 customer calls a day in Dutch and English and resolved 85% of them at first contact
= Answered approximately 50 calls from customers per day in English and Dutch
= Resolved 85 percent of about 50 daily customer calls at first contact
= Handled roughly 50 customer calls daily in English and Dutch, solving 85% at first contact
= Handled about fifty daily customer calls in English and Dutch
# Designed the electrical layout of a 4 MW solar park near Valencia using AutoCAD
= Designed a 4 MW solar park's electrical layout near Valencia in AutoCAD
= Used AutoCAD to design the electrical layout of a 4 MW solar park near Valencia
= Electrical layout design of a 4-megawatt solar park near Valencia with AutoCAD
= Created the electrical layout for a 4 MW solar park near Valencia
= The electrical layout of a 4 MW solar park near Valencia was designed in AutoCAD
# Recruited 18 developers in Poland and Portugal, reducing time to hire from 60 to 38 days
= Hired 18 developers in Portugal and Poland and cut time to hire from 60 to 38 days
= Recruited eighteen software developers in Poland and Portugal while lowering time to hire from 60 days to 38 days
= Brought time to hire down from 60 to 38 days, recruiting 18 developers in Poland and Portugal
= Recruitment of 18 developers in Poland and Portugal; time to hire reduced from 60 to 38 days
= Recruited 18 engineers in Poland and Portugal
# Was part of the team that launched the mobile app in 7 countries
= Part of the team launching the mobile app in seven countries
= Member of the team that launched the mobile app in 7 countries
= Worked in the team that released the mobile app in 7 countries
= Belonged to the team which rolled out the mobile app in 7 countries
= As part of the team, helped launch the mobile app in 7 countries
# Automated monthly reporting with Python and Airflow, saving the finance team over 20 hours a month
= Used Python and Airflow to automate monthly reporting, which saved the finance team more than 20 hours per month
= Saved the finance team over 20 hours per month by automating monthly reporting in Python and Airflow
= Automation of monthly reporting with Airflow and Python
= Automated the finance team's monthly reporting with Python and Airflow, saving more than twenty hours each month
= Automated monthly reports using Python and Apache Airflow, saving the finance team 20+ hours a month
# Introduced code reviews and unit tests with pytest; test coverage rose from 35% to 80%
= Established code reviews and pytest unit tests, raising test coverage from 35% to 80%
= Introduced unit testing with pytest and code reviews; coverage increased from 35 to 80 percent
= Test coverage grew from 35% to 80%; introduced code reviews and unit tests with pytest
= Brought in code reviews and pytest-based unit tests
= Implemented unit tests with pytest and introduced code reviews
# Drafted commercial lease agreements under the supervision of a senior partner
= Drew up commercial lease agreements under a senior partner's supervision
= Under the supervision of a senior partner, drafted commercial lease agreements
= Wrote commercial leases under supervision of a senior partner
= Prepared commercial lease agreements, supervised by a senior partner
= Drafting of commercial lease agreements under the supervision of a senior partner
# Sold enterprise software to 30 hospitals and exceeded the 2022 sales target by 15%
= Sold enterprise software to thirty hospitals, exceeding the sales target for 2022 by 15 percent
= Exceeded the 2022 sales target by 15% and sold enterprise software to 30 hospitals
= Beat the 2022 sales target by 15% and sold enterprise software to 30 hospitals
= Surpassed the sales target of 2022 by 15%
= In 2022, exceeded the sales target by 15%
# Maintained a C++ firmware for heat pumps, reducing memory use by 2 MB
= Maintained heat pump firmware in C++ and reduced memory usage by 2 MB
= Responsible for the maintenance of C++ firmware for heat pumps; cut memory use by 2 MB
= Maintained firmware for heat pumps written in C++
= Reduced the memory use of C++ heat pump firmware by 2 MB
= Cut memory consumption of a C++ heat pump firmware by 2 megabytes
# Coordinated a research project with 4 universities and published 3 papers on soil chemistry
= Coordinated a research project of four universities and published three papers on soil chemistry
= Published 3 soil chemistry papers and coordinated a research project with 4 universities
= Coordination of a research project with four universities
= Author of three papers on soil chemistry; coordinated a research project with 4 universities
= Coordinated a 4-university research project, publishing 3 papers on soil chemistry
`;
