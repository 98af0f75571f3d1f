/**
 * Names under which one and the same technology goes. Stricter than the tables beside it, which also hold what only
 * belongs to a skill (`ggplot2` to R): a CV that says one of these says all of them. No version makes part of a name.
 */
const SAME = `
Kubernetes = k8s, kube
PostgreSQL = postgres, postgresql, pgsql, postgre sql
JavaScript = js, java script
TypeScript = ts
Node.js = nodejs, node js, node.js, node
React = react.js, reactjs, react js
Vue.js = vue, vuejs, vue js
Next.js = nextjs, next js
Angular = angular.io
AngularJS = angular.js, angular js
Express = express.js, expressjs
Go = golang
Python = python3, python 3, cpython
C++ = cpp, c plus plus
C# = csharp, c sharp, c-sharp
.NET = dotnet, dot net
.NET Core = dotnet core
ASP.NET = asp net
Visual Basic for Applications = vba
Microsoft SQL Server = sql server, ms sql, mssql, ms sql server
MySQL = my sql
MongoDB = mongo, mongo db
Elasticsearch = elastic search
OpenSearch = open search
Amazon Web Services = aws, amazon aws
Google Cloud Platform = gcp, google cloud
Microsoft Azure = azure, ms azure
Amazon S3 = s3, aws s3
Amazon EC2 = ec2, aws ec2
Amazon RDS = rds, aws rds
AWS Lambda = lambda functions, amazon lambda
DynamoDB = amazon dynamodb, aws dynamodb
Amazon Redshift = redshift, aws redshift
BigQuery = google bigquery, big query
Apache Kafka = kafka
Apache Spark = spark
Apache Airflow = airflow
Apache Flink = flink
Apache Hadoop = hadoop
Apache Hive = hive
Apache Cassandra = cassandra
RabbitMQ = rabbit mq
Apache Maven = maven
Gradle = gradle build tool
Terraform = hashicorp terraform
Vault = hashicorp vault
Ansible = red hat ansible
Jenkins = jenkins ci
GitHub Actions = github action, gh actions
Continuous Integration = ci
Continuous Delivery = cd
CI/CD = ci cd, cicd, continuous integration and delivery, continuous integration/continuous delivery, continuous integration and continuous delivery
Machine Learning = ml
Artificial Intelligence = ai
Natural Language Processing = nlp
Large Language Models = llm, llms, large language model
scikit-learn = sklearn, scikit learn
PyTorch = torch
TensorFlow = tensor flow
pandas = python pandas
Power BI = powerbi, microsoft power bi, ms power bi
Microsoft Excel = excel, ms excel
Microsoft Word = ms word
Microsoft PowerPoint = powerpoint, ms powerpoint, power point
Microsoft Office = ms office, office suite
Microsoft Teams = ms teams
Microsoft Project = ms project
Microsoft Dynamics 365 = dynamics 365, ms dynamics 365
SharePoint = microsoft sharepoint, ms sharepoint
Google Ads = google adwords, adwords
Google Analytics = ga
Google Analytics 4 = ga4
Adobe Photoshop = photoshop
Adobe Illustrator = illustrator
Adobe InDesign = indesign
Adobe Lightroom = lightroom
Adobe Premiere Pro = premiere pro
Adobe After Effects = after effects
Jira = atlassian jira
Confluence = atlassian confluence
Salesforce = sfdc, salesforce.com
SAP S/4HANA = s/4hana, s4hana, s/4 hana, sap s4hana, sap s/4 hana
Search Engine Optimisation = seo, search engine optimization
Search Engine Advertising = sea
Search Engine Marketing = sem
Customer Relationship Management = crm
Enterprise Resource Planning = erp
User Experience = ux
User Interface = ui
Quality Assurance = qa
Test-Driven Development = tdd, test driven development
Object-Oriented Programming = oop, object oriented programming
Infrastructure as Code = iac
Non-Disclosure Agreements = nda, ndas, nondisclosure agreement, nondisclosure agreements, non disclosure agreement, non disclosure agreements
Virtual Machines = vm, vms, virtual machine
Standard Operating Procedures = sop, sops, standard operating procedure
Point of Sale = pos
Computer-Aided Design = cad, computer aided design
Emergency Room = er
General Practitioner = gp
Proof of Concept = poc
A/B Testing = a b testing, a/b testing, a b tests, a b test, a b tested, a/b tested, a/b tests, split testing
Site Reliability Engineering = sre
Internet of Things = iot
Extract, Transform, Load = etl
REST = restful, rest api, restful api, rest apis, restful apis
GraphQL = graph ql
gRPC = g rpc
HTML = html5
CSS = css3
Tailwind CSS = tailwind, tailwindcss
Ruby on Rails = rails, ror
Spring Boot = springboot
Django = django framework
FastAPI = fast api
Flask = flask framework
Laravel = laravel framework
Objective-C = objective c, obj-c, objc
MATLAB = mat lab
LaTeX = la tex
AutoCAD = autodesk autocad, auto cad
Revit = autodesk revit
SolidWorks = solid works, dassault solidworks
Human Resources = hr
Value Added Tax = vat
Key Performance Indicators = kpi, kpis, key performance indicator
OpenID Connect = oidc
OAuth 2.0 = oauth2, oauth 2
Single Sign-On = sso, single sign on
Role-Based Access Control = rbac
Amazon EKS = eks, elastic kubernetes service
Google Kubernetes Engine = gke
Azure Kubernetes Service = aks
Prometheus = prometheus.io
Electronic Health Records = ehr, electronic health record
Intensive Care Unit = icu, intensive care
Public Relations = pr
Virtual Private Network = vpn
`;

/** Every name of a technology, in lower case with single spaces, to the one it is kept under. */
export const SAME_NAMES: ReadonlyMap<string, string> = new Map(
  SAME.split("\n")
    .filter((line) => line.includes(" = "))
    .flatMap((line) => {
      const [name = "", others = ""] = line.split(" = ");
      const forms = name.includes(",") ? others.split(", ") : [name, ...others.split(", ")];
      return forms.map((form): [string, string] => [form.toLowerCase(), name]);
    }),
);

/** Words that the longest of these names has. */
export const LONGEST_NAME = Math.max(...[...SAME_NAMES.keys()].map((name) => name.split(/[\s/-]+/).length));
