import doc0 from "./.multi.ts";
const doc = structuredClone(doc0) as any;
doc.language = "ar";
doc.header.name = "محمد العربي";
doc.header.headline = { text: "مهندس برمجيات أول (خلفي)", factIds: [] };
export default doc;
