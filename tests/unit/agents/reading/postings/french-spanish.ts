/** Fictional postings in French and Spanish. */
export const ACCOUNTANT_FR = `
<div><b>Comptable fournisseurs H/F</b></div>
<div>Type de contrat : CDI, temps plein</div>
<div>Lieu : Lyon (69) – télétravail 2 jours par semaine</div>
<div>Salaire : 32 000 € à 36 000 € brut annuel</div>
<div><b>Vos missions :</b></div>
<div>- Saisir les factures et suivre les règlements<br>- Participer à la clôture mensuelle<br>- Répondre aux fournisseurs</div>
<div><b>Profil recherché :</b></div>
<div>- Titulaire d'un BTS comptabilité ou équivalent<br>- Expérience d'au moins 2 ans en comptabilité fournisseurs<br>- Maîtrise de SAP et d'Excel<br>- L'anglais serait un plus<br>- Rigueur et esprit d'équipe</div>
<div><b>Ce que nous offrons :</b></div>
<div>- Tickets restaurant de 9 €<br>- Mutuelle d'entreprise</div>`;

export const COOK_ES = `
<p>Cocinero/a para restaurante en Valencia. Contrato indefinido, jornada completa, trabajo presencial.</p>
<p><strong>Funciones</strong></p>
<ul><li>Preparar platos de la carta</li><li>Controlar el inventario de la cocina</li></ul>
<p><strong>Requisitos</strong></p>
<ul><li>Experiencia mínima de 3 años como cocinero</li><li>Carné de manipulador de alimentos imprescindible</li><li>Se valorará nivel medio de inglés</li></ul>
<p><strong>Se ofrece</strong></p>
<p>Salario: 1.600 € – 1.800 € brutos al mes</p>`;
