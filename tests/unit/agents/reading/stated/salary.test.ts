import { describe, expect, it } from "vitest";
import { sectionsOf } from "#agents/reading/job/sections.ts";
import { salaryIn } from "#agents/reading/stated/salary.ts";
import { plainLines } from "#agents/reading/text/plain-lines.ts";

const salary = (text: string, place: string | null = null) =>
  salaryIn(sectionsOf(plainLines(text)), place)?.value ?? null;
const pay = (min: number | null, max: number | null, currency: string | null, period: string | null) => ({
  min,
  max,
  currency,
  period,
});

describe("salaryIn", () => {
  it.each([
    ["Salary: $120,000 - $150,000 per year", pay(120_000, 150_000, "USD", "year")],
    ["€75–90k OTE, uncapped", pay(75_000, 90_000, "EUR", null)],
    ["Gehalt: 60.000 € - 75.000 € brutto pro Jahr", pay(60_000, 75_000, "EUR", "year")],
    ["Wir zahlen ab 45.000 Euro im Jahr", pay(45_000, null, "EUR", "year")],
    ["Bis zu 60.000 € p.a.", pay(null, 60_000, "EUR", "year")],
    ["Lohn: CHF 5'200.- pro Monat", pay(5_200, null, "CHF", "month")],
    ["45 000 € à 55 000 € brut annuel", pay(45_000, 55_000, "EUR", "year")],
    ["Salaire : 38-45k€", pay(38_000, 45_000, "EUR", null)],
    ["TJM : 450 - 550 €", pay(450, 550, "EUR", "day")],
    ["Salario: 30.000€ - 35.000€ brutos anuales", pay(30_000, 35_000, "EUR", "year")],
    ["CTC: ₹12,00,000 - ₹18,00,000 per annum", pay(1_200_000, 1_800_000, "INR", "year")],
    ["Salary: 12-18 LPA", pay(1_200_000, 1_800_000, null, "year")],
    ["PLN 15 000–20 000 gross per month", pay(15_000, 20_000, "PLN", "month")],
    ["£14.50 per hour", pay(14.5, null, "GBP", "hour")],
    ["Starting between $50 and $60 per hour", pay(50, 60, "USD", "hour")],
    ["Up to £45,000", pay(null, 45_000, "GBP", null)],
    ["Base salary A$110k - A$130k + super", pay(110_000, 130_000, "AUD", null)],
    ["Annual salary range: $145,000 — $190,000 CAD", pay(145_000, 190_000, "CAD", "year")],
    ["Salary: $120,000 plus $5,000 sign-on bonus and $500 stipend", pay(120_000, null, "USD", null)],
    ["Pay range\n$90,000 — $110,000", pay(90_000, 110_000, "USD", null)],
    ["Hourly rate: 18-22", pay(18, 22, null, "hour")],
  ])("reads %j", (text, value) => expect(salary(text)).toEqual(value));

  it.each([
    "$500 stipend for your home office",
    "401k with 4% match",
    "We grew to $10M ARR",
    "We raised $25M in our Series B",
    "$5,000 sign-on bonus",
    "$2,000 referral bonus",
    "$1,000 learning budget per year",
    "Manage a budget of $2M",
    "Quota: $1M",
    "We save customers $50,000 - $100,000 per year",
    "You look after accounts between $100,000 and $500,000 in revenue",
    "Zuschuss von 50 € pro Monat",
    "Founded in 2010, 200-300 employees, 4,700 customers",
    "Vergütung nach Tarif",
    "Compensation: depends on experience",
    "40 hours/week, 9:00-17:00",
  ])("takes no salary from %j", (text) => expect(salary(text)).toBeNull());

  it("takes a bare sign for the currency of the place", () => {
    expect(salary("Salary: $80,000 a year", "Toronto, ON")?.currency).toBe("CAD");
    expect(salary("Salary: $80,000 a year", "Austin, TX")?.currency).toBe("USD");
    expect(salary("Salary: 42,000 kr per month", "Stockholm")?.currency).toBe("SEK");
    expect(salary("Salary: 42,000 kr per month")?.currency).toBeNull();
  });

  it("prefers the amount that is called pay", () => {
    expect(salary("We raised €12,000,000.\nLearning budget: €1,000 per year\nSalary: €52,000 per year")).toEqual(
      pay(52_000, null, "EUR", "year"),
    );
  });
});
