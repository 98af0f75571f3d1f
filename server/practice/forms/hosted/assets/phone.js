/** The country whose dialling code a number begins with; the longest code wins. */
function countryOf(number, countries) {
  const digits = number.replace(/[^\d+]/g, "");
  if (!digits.startsWith("+")) return null;
  const fits = countries.filter(({ dial }) => digits.startsWith(`+${dial}`));
  const longest = fits.toSorted((a, b) => b.dial.length - a.dial.length)[0];
  return longest === undefined ? null : fits.find(({ dial, value }) => dial === longest.dial && value !== "CA");
}

/**
 * Ties the number to its country: a number that brings a dialling code sets the country, and choosing a country puts
 * its code into an empty field.
 */
export function tiePhone(input, country, countries) {
  const sign = input.parentElement.querySelector(".iti__selected-country");

  const globe = [...sign.childNodes];

  function show(chosen) {
    sign.replaceChildren(...(chosen ? [chosen.value] : globe));
    sign.setAttribute("aria-label", chosen ? chosen.label : "No country selected");
  }

  input.addEventListener("input", () => {
    const told = countryOf(input.value, countries);
    if (told && country.chosen()[0] !== told) country.choose([told]);
  });
  return (chosen) => {
    show(chosen);
    if (chosen && input.value.trim() === "") input.value = `+${chosen.dial} `;
  };
}
