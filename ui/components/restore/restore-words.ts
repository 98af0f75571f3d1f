/** Whatever somebody pastes as the key comes with spaces and line ends; a passphrase is left as it is. */
export function typedSecret(text: string): string {
  const joined = text.replace(/\s+/g, "").toUpperCase();
  return joined.startsWith("AGE-SECRET-KEY-") ? joined : text;
}
