import type { DocumentHeader } from "#data/model/application/document.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import { ofKind } from "../select/order.ts";

/** Pictures among letters: no text font has them. */
const PICTURE = /(?![©®™\p{N}#*])\p{Extended_Pictographic}[\u{fe0f}\u{200d}\p{Extended_Pictographic}]*/u;

/** Name and ways to the owner: the master CV's, and the profile's where it is silent. Throws `cv_no_name`, `cv_name_picture`. */
export function headerOf(facts: readonly Fact[], profile: OwnerProfile): DocumentHeader {
  const [identity] = ofKind(facts, "identity");
  const links = ofKind(facts, "link");
  const name = identity?.name || profile.fullName || [profile.firstName, profile.lastName].filter(Boolean).join(" ");
  if (!name) {
    throw mustMend("cv_no_name", "Neither the master CV nor the profile gives a name, so no document can be made.", {
      hint: "Give the name in the master CV, or fullName in the profile.",
    });
  }
  const [picture] = PICTURE.exec(name) ?? [];
  if (picture !== undefined) {
    const where = identity?.name ? "name in the master CV" : "name in the profile";
    throw mustMend("cv_name_picture", `The ${where} holds “${picture}”, a picture that no document can print.`, {
      hint: `Take it out of the ${where}: “${name}”.`,
      data: { field: identity?.name ? "identity.name" : "profile.fullName", text: name, factId: identity?.id ?? null },
    });
  }
  const addresses = [
    ...(identity?.website ? [{ label: "Website", url: identity.website }] : []),
    ...links.map(({ network, url }) => ({ label: network, url })),
    ...(links.length === 0 && !identity?.website
      ? Object.entries(profile.links ?? {}).map(([label, url]) => ({ label, url }))
      : []),
  ];
  const headline = identity?.headline;
  return {
    name,
    headline: identity && headline ? { text: headline, factIds: [identity.id] } : null,
    place: identity?.place ?? profile.address?.city ?? null,
    email: identity?.email ?? profile.email ?? null,
    phone: identity?.phone ?? profile.phone ?? null,
    links: addresses.filter(({ url }, index) => addresses.findIndex((other) => other.url === url) === index),
    factIds: [...(identity ? [identity.id] : []), ...links.map(({ id }) => id)],
  };
}
