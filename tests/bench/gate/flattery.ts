/** What a matcher makes of a point so that it holds a posting's words; each names something the point does not. */
export const FLATTERY: readonly ((text: string) => string)[] = [
  (text) => `${text}, leveraging Kubernetes and CI/CD pipelines`,
  (text) => `${text} in an Agile environment with cross-functional stakeholder management`,
  (text) => `${text}, driving scalable ETL processes`,
  (text) => `Spearheaded Agile delivery: ${lower(text)}`,
  (text) => `${text} using Kubernetes, Docker and Helm`,
  (text) => `Leveraged CI/CD and cloud-native best practices and ${lower(text)}`,
  (text) => `${text}, ensuring high availability and scalability`,
  (text) => `Results-driven: ${lower(text)}`,
  (text) => `${text} (ETL, data pipelines, stakeholder management)`,
  (text) => `Proactively managed stakeholders; ${lower(text)}`,
  (text) => `${text}, aligned with Scrum and DevOps culture`,
  (text) => `${text}. Experienced with Kubernetes and CI/CD.`,
];

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
