/** Marketing, sales and customers. Own collection; the notation is told in `table.ts`. */
export const MARKETING_SALES = `
Marketing = marketing manager, mercadotecnia
Digital Marketing = online marketing, onlinemarketing, online-marketing, marketing digital, performance marketing
Content Marketing = content strategy, content creation, contenterstellung, création de contenu, creación de contenidos
Copywriting = copywriter, werbetexte, rédaction web
SEO = search engine optimization, search engine optimisation, suchmaschinenoptimierung, référencement naturel
SEM = search engine marketing, ^SEA, ppc, pay-per-click, paid search
Google Ads = google adwords, adwords > SEM
Meta Ads = facebook ads, instagram ads
LinkedIn Ads
Social Media Marketing = social media, social media management, social-media, réseaux sociaux, redes sociales, community management
Email Marketing = e-mail marketing, email campaigns, newsletter marketing
Marketing Automation = marketo, pardot, eloqua
Mailchimp = klaviyo, brevo
HubSpot = hub spot
Lead Generation = leadgenerierung, génération de leads, generación de leads, prospecting, outbound prospecting
Demand Generation = demand gen
Growth Marketing = growth hacking
Product Marketing = go-to-market, gtm, go to market strategy
Brand Management = brand marketing, markenführung, brand strategy
Affiliate Marketing = partner marketing, influencer marketing
Public Relations = pr agency, media relations, öffentlichkeitsarbeit, relations publiques, relations presse, relaciones públicas, pressearbeit
Corporate Communications = internal communications, unternehmenskommunikation, communication interne
Campaign Management = kampagnenmanagement, marketing campaigns, campaign planning
Conversion Rate Optimization = ^CRO, conversion optimization, conversion optimierung
Google Tag Manager = gtm container
Semrush = ahrefs
Hootsuite = sprout social
Content Management Systems = cms, content management, content-management-systeme, contentful, sanity.io, storyblok
Market Segmentation = customer segmentation
Sales = vertrieb, verkauf, ventes, ventas, vente, vendita, vendite, verkoop, vertriebserfahrung, verkaufserfahrung, commerciale b2b, sales experience, selling
B2B Sales = b2b-vertrieb, b2b selling, enterprise sales, saas sales, software sales, ventes b2b > Sales
B2C Sales = b2c-vertrieb > Sales
Inside Sales = telesales, vertriebsinnendienst, innendienst, telefonverkauf > Sales
Field Sales = outside sales, außendienst, vertriebsaußendienst > Sales
Business Development = geschäftsentwicklung, développement commercial, desarrollo de negocio, bdr, sdr
Account Management = account manager, key account management, key-account-management, kundenbetreuung, gestion de comptes, gestión de cuentas, strategic accounts
Account Executive
Cold Calling = kaltakquise, cold outreach, prospection téléphonique, outbound calls
Customer Acquisition = neukundengewinnung, neukundenakquise, new business, captación de clientes
Negotiation = contract negotiation, verhandlungsgeschick, verhandlungsführung, négociation, negociación, negotiating
Pipeline Management = sales pipeline, pipeline generation
Sales Forecasting = sales planning
Solution Selling = consultative selling, value selling, spin selling, challenger sale
MEDDIC = meddpicc
Sales Enablement
Pre-sales = presales, solutions engineering, sales engineering, solution engineering, technical sales
Proof of Concept = proofs of concept
Partner Management = channel sales, channel management, partnerships, partnermanagement, partner development
Tender Management = rfp, rfps, rfp responses, ausschreibungen, appels d'offres, licitaciones, bid management
Revenue Operations = revops, sales operations
CRM = customer relationship management, crm systems, crm-systeme, crm software
Salesforce = salesforce.com, salesforce crm, sfdc, sales cloud, service cloud > CRM
Microsoft Dynamics = dynamics 365, ms dynamics, d365
Pipedrive > CRM
Zoho CRM = zoho > CRM
~Outreach.io = salesloft
LinkedIn Sales Navigator = sales navigator
ZoomInfo = apollo.io
Customer Success = customer success management, customer onboarding
Customer Service = customer support, customer care, kundenservice, kundendienst, kundensupport, service client, atención al cliente, servicio al cliente, relation client, klantenservice, assistenza clienti
Complaint Management = beschwerdemanagement, reklamationsbearbeitung, complaint handling, gestion des réclamations
Call Center = call centre, callcenter, contact center, contact centre
Zendesk
Intercom = intercom messenger
Freshdesk
Customer Retention = churn reduction, kundenbindung
Upselling = cross-selling, upsell, cross-sell, upsells
E-commerce = ecommerce, e commerce, onlinehandel, online-handel, commerce électronique, comercio electrónico, online shop
Amazon Seller Central = amazon marketplace, amazon fba
Merchandising = visual merchandising, category management, sortimentsplanung
Pricing = pricing strategy, preisgestaltung
Retail = einzelhandel, commerce de détail, retail sales, venta al por menor, comercio minorista
Point of Sale = pos systems, kassensysteme, cash register, kassieren, cash handling, encaissement, kassenführung
Inventory Management = warenwirtschaft, bestandsmanagement, inventur, gestion des stocks, gestión de inventario, stock control, stock management, inventory control
Fundraising = spendenakquise, grant writing, collecte de fonds, donor relations
Nonprofit = non-profit, gemeinnützig
Travel Industry = tourism, tourismus, tourisme, turismo
Real Estate = immobilien, immobilier, inmobiliaria, property management, immobilienverwaltung
Market Expansion = international expansion
Media Planning = media buying, mediaplanung, programmatic advertising
Podcast Production = podcasting
`;
