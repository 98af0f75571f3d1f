/** Cloud, operations, networks, security and testing. Own collection; the notation is told in `table.ts`. */
export const SYSTEMS = `
AWS = amazon web services, aws cloud > Cloud Computing
Azure = microsoft azure, azure cloud > Cloud Computing
Google Cloud = gcp, google cloud platform > Cloud Computing
EC2 = amazon ec2 > AWS
S3 = amazon s3, aws s3 > AWS
AWS Lambda = lambda functions > AWS, Serverless
ECS = amazon ecs, fargate, aws fargate > AWS
EKS = amazon eks > AWS, Kubernetes
CloudFormation = aws cloudformation, aws cdk > AWS
DynamoDB = dynamo db > AWS, NoSQL
RDS = amazon rds > AWS
SQS = amazon sqs, aws sqs, amazon sns > AWS
CloudWatch > AWS
IAM = identity and access management, identity & access management
AKS = azure kubernetes service > Azure, Kubernetes
Azure DevOps = azure pipelines, vsts, tfs > Azure
Azure Functions > Azure, Serverless
GKE = google kubernetes engine > Google Cloud, Kubernetes
Cloud Run > Google Cloud
DigitalOcean = digital ocean
Hetzner = hetzner cloud
Cloudflare = cloudflare workers
Heroku
Vercel
Netlify
OpenStack
VMware = vsphere, esxi, vcenter
Hyper-V = hyper v
Proxmox
Docker = docker compose, dockerfile, docker swarm
Containers = containerization, containerisation, containerized, containerised, podman, containerd
Kubernetes = k8s, kube > Containers
~Helm = helm charts, helm chart > Kubernetes
OpenShift = open shift > Kubernetes
Istio = service mesh, linkerd
Argo CD = argocd, argo workflows, fluxcd > GitOps
GitOps
Terraform = opentofu, hcl terraform > Infrastructure as Code
Pulumi > Infrastructure as Code
Ansible > Infrastructure as Code
~Puppet = puppet enterprise
~Chef = chef infra, opscode chef
SaltStack = salt stack
~Vagrant
Infrastructure as Code = iac, infrastructure-as-code
CI/CD = ci cd, cicd, continuous integration, continuous delivery, continuous deployment, build pipelines, deployment pipelines
Jenkins > CI/CD
GitHub Actions > CI/CD
GitLab CI = gitlab ci/cd, gitlab-ci > CI/CD
CircleCI = circle ci > CI/CD
TeamCity > CI/CD
DevOps = dev ops, devsecops
Site Reliability Engineering = sre, site reliability
Platform Engineering
Cloud Computing = cloud infrastructure, cloud services, cloud platforms, public cloud, cloud environments, cloud-infrastruktur
Serverless = serverless architecture
Linux = gnu/linux, linux administration, linux server, linux systems
Ubuntu = debian > Linux
Red Hat Enterprise Linux = rhel, red hat, centos > Linux
Unix
Windows Server = microsoft windows server
Active Directory = entra id, azure ad, azure active directory, ldap
Microsoft Intune = intune, endpoint manager
macOS = mac os, os x, jamf
Nginx
Apache HTTP Server = apache httpd, apache webserver, apache web server
~Tomcat = apache tomcat
HAProxy = load balancing, load balancers
Prometheus = prometheus monitoring > Monitoring, Observability
Grafana > Monitoring, Observability
Datadog > Monitoring, Observability
New Relic > Monitoring, Observability
Splunk
Dynatrace > Monitoring, Observability
Nagios = zabbix, icinga > Monitoring
ELK Stack = elastic stack, logstash, kibana
OpenTelemetry = distributed tracing, jaeger tracing > Observability
Observability = observability stack
~Sentry = sentry.io
PagerDuty
Incident Management = incident response, on-call rotation, störungsmanagement
Monitoring = system monitoring, infrastructure monitoring
~Networking = computer networks, computer networking, network engineering, network administration, netzwerktechnik, netzwerke, administration réseau, redes informáticas
TCP/IP = tcp ip
DNS
DHCP
VPN = ipsec, wireguard
BGP = ospf, mpls
SD-WAN
Cisco = ccna, ccnp, cisco ios
~Juniper = junos
Firewalls = firewall, palo alto networks, fortinet, fortigate
VoIP = sip trunking
Cybersecurity = cyber security, information security, it security, infosec, it-sicherheit, informationssicherheit, cybersécurité, sécurité informatique, ciberseguridad
Penetration Testing = pentesting, pen testing, ethical hacking, burp suite
OWASP = owasp top 10, application security, appsec
SIEM = security information and event management
SOC Operations = security operations center, security operations
Vulnerability Management = vulnerability assessment, nessus
Threat Modeling = threat modelling, threat hunting, threat intelligence
Cryptography = encryption, pki, tls
OAuth = oauth2, oauth 2.0, openid connect, oidc
Single Sign-On = sso, saml
Zero Trust = zero trust architecture
ISO 27001 = iso27001, iso/iec 27001
SOC 2 = soc2
NIST = nist csf, nist 800-53
PCI DSS = pci-dss, pci compliance
CISSP
CISM
OSCP
ITIL = itil v4, itil foundation
ServiceNow = service now
Technical Support = it support, helpdesk, help desk, service desk, desktop support, first level support, second level support, it-support, 1st level support, 2nd level support, support technique, soporte técnico
System Administration = systems administration, sysadmin, system administrator, systemadministration, administration système, administración de sistemas
Backup and Recovery = disaster recovery, veeam, business continuity
Storage Systems = san storage, nas storage, netapp
RabbitMQ = rabbit mq, amqp
Kafka = apache kafka, kafka streams, confluent kafka
^NATS = nats.io
MQTT
Redis = valkey
Memcached
Quality Assurance = qa, qa testing, qa engineering, software testing, softwaretest, softwaretests, manual testing, test plans, test cases, assurance qualité, aseguramiento de calidad
Test Automation = automated testing, automated tests, testautomatisierung, automatisierte tests, tests automatisés, pruebas automatizadas
Unit Testing = unit tests
Integration Testing = integration tests
End-to-End Testing = e2e testing, e2e tests, end-to-end tests
Performance Testing = load testing, jmeter, gatling
Selenium = selenium webdriver > Test Automation
~Cypress = cypress.io > Test Automation
~Playwright > Test Automation
Puppeteer > Test Automation
~Jest > Unit Testing, JavaScript
Vitest > Unit Testing, JavaScript
~Mocha = mocha.js > Unit Testing, JavaScript
pytest > Unit Testing, Python
~Cucumber = gherkin, behaviour-driven development, behavior driven development
Appium > Test Automation
~Postman = postman api
TestRail
ISTQB
System Integration = systems integration, enterprise integration, mulesoft, ipaas
`;
