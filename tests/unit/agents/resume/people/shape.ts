export const basics = (name: string, label: string, summary: string, city: string, countryCode: string) => ({
  name,
  label,
  summary,
  email: `${name.split(" ")[0]?.toLowerCase()}@people.example`,
  phone: "+49 30 5550 0100",
  location: { city, countryCode },
});
export const skills = (groups: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(groups).map(([name, keywords]) => ({ name, keywords }));
