/** English verbs whose past is no "-ed": the verb, then its forms. Own collection. */
const IRREGULAR = `
arise arose arisen; bear bore borne; begin began begun; bend bent; bind bound; bring brought; build built; buy bought; cast cast; catch caught;
choose chose chosen; come came; cut cut; deal dealt; dig dug; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; feed fed; fight fought;
find found; fit fit; fly flew flown; forecast forecast; foresee foresaw foreseen; get got gotten; give gave given; grind ground; grow grew grown; hang hung; hear heard;
hold held; keep kept; lay laid; lead led; learn learnt; leave left; lend lent; let let; light lit; lose lost; make made; mean meant; meet met; mow mown;
oversee oversaw overseen; overtake overtook overtaken; pay paid; proofread proofread; prove proven; put put; read read; rebuild rebuilt; rewrite rewrote rewritten; ride rode ridden;
ring rang rung; rise rose risen; run ran; saw sawn; say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewn; shoot shot; show shown;
shrink shrank shrunk; sing sang sung; sit sat; sow sown; speak spoke spoken; spend spent; spin spun; split split; spread spread; stand stood; steer steered;
strike struck; sweep swept; swim swam; take took taken; teach taught; tell told; think thought; throw threw thrown; undergo underwent undergone;
understand understood; undertake undertook undertaken; uphold upheld; weave wove woven; weld weld; win won; wind wound; withdraw withdrew withdrawn; write wrote written
`;

/** Every irregular form to the verb it is of. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(";").flatMap((entry) => {
    const [verb = "", ...forms] = entry.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, verb]);
  }),
);
