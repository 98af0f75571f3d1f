/** Fictional English postings in the styles boards write them. */

/** Headings as bold paragraphs, an explicit minimum beside softer wishes, nested lists. */
export const BACKEND_EN = `
<p>Saltmarsh Software builds booking tools for ferries. We raised $25M and grew to $10M ARR last year.</p>
<p><strong>What you'll do</strong></p>
<ul><li>Design and run services that sell tickets<ul><li>in Go and Python</li><li>on AWS</li></ul></li><li>Review code and mentor two colleagues</li></ul>
<p><strong>Minimum qualifications</strong></p>
<ul><li>5+ years of experience with Go or Python</li><li>Solid knowledge of PostgreSQL and REST APIs</li><li>Bachelor's degree in Computer Science or equivalent experience</li><li>You must be authorized to work in the United Kingdom; we cannot sponsor visas</li></ul>
<p><strong>You'll be a great addition if you have:</strong></p>
<ul><li>Experience with Kubernetes, Nomad, or similar</li><li>Terraform</li></ul>
<p><strong>Nice to have</strong></p>
<ul><li>React</li></ul>
<p><strong>Benefits</strong></p>
<ul><li>$500 stipend for your desk, 401k</li><li>Relocation package available</li></ul>
<p><strong>Location:</strong> Remote within the UK</p>
<div class="pay"><div>Annual Salary Range</div><div><span>£70,000</span><span>—</span><span>£85,000 GBP</span></div></div>
<p>Saltmarsh is an equal opportunity employer. Applicants with disabilities may ask for accommodation.</p>`;

/** No heading at all: a paragraph of requirements in running text. */
export const WELDER_EN = `
<p>Copperfield Works is hiring a MIG welder for our day shift in Dayton, OH. You will weld frames from drawings and check your own seams. You have at least 2 years of experience in MIG welding and can read blueprints. A forklift license is a plus. You must be able to lift up to 50 pounds. This is a full-time position on site. Pay: $24 - $29 per hour. We have been building trailers for over 30 years.</p>`;

/** A table instead of text. */
export const NURSE_TABLE_EN = `
<table>
<tr><th>Job title</th><td>Charge Nurse, Emergency Department</td></tr>
<tr><th>Location</th><td>Riverton, on-site</td></tr>
<tr><th>Employment type</th><td>Full-time, permanent</td></tr>
<tr><th>Salary</th><td>$92,000 - $104,000 per year</td></tr>
</table>
<h3>Required qualifications</h3>
<p>Active RN license<br/>BLS and ACLS certification<br/>Minimum of 4 years in an emergency department</p>
<h3>Preferred qualifications</h3>
<p>Experience as a charge nurse<br/>Spanish</p>`;

/** Bullets typed as signs inside one paragraph, and emoji headings. */
export const MARKETER_EN = `
<p>🚀 About the role</p>
<p>• Plan campaigns in HubSpot • Write copy for three markets • Report on Google Analytics</p>
<p>🎯 What we're looking for</p>
<p>• 3-5 years in B2B marketing • Fluent English, good German • SEO and Google Ads • Experience with Figma is nice to have</p>
<p>💰 Compensation</p>
<p>€55k–€65k per year plus 10% bonus</p>`;

/** Headings and items are all plain paragraphs, as copies of careers pages come. */
export const PAYROLL_FLAT_EN = `
<div><p>About Fernwick</p><p>Fernwick Clinics runs nine clinics.</p><p>What you will own</p><p>Payroll for 400 people, from timesheets to payslips</p><p>Monthly reporting to the finance director</p><p>What we need from you</p><p>At least four years in payroll</p><p>Confident Excel user (pivot tables)</p><p>Good to have</p><p>Workday or Sage experience</p><p>The package</p><p>£38,000 to £42,000 a year, pension, £500 training allowance</p></div>`;

/** Pointing hands for bullets, questions to the reader. */
export const SHOP_EMOJI_EN = `
<p>Do you have 2+ years of retail experience? Join our shop in Millford!</p>
<p>What's in it for you? 👉 £13.15 per hour 👉 20% staff discount</p>
<p>What you'll do 👉 Open and close the shop 👉 Coach the team</p>
<p>What you need 👉 Cash handling experience 👉 Right to work in the UK</p>`;
