import { SAMPLE_CV } from "#latex/templates/classic/sample.ts";
const c = (text: string) => ({ text, factIds: ["fact_sample00000"] });
const doc = structuredClone(SAMPLE_CV) as any;
doc.header.name = "王小明 Παύλος Юлия Đặng Šárka José العربية";
doc.header.headline = c(
  'Sr. Engineer \\input{/etc/passwd} ^^5c 100% & more {x} $y$ #1 ~ _z_ <a|b> "q" `w\' -- --- << >> ?` !`',
);
doc.header.place = "القاهرة، مصر";
doc.header.links = [
  { label: "Portfolio", url: "https://example.com/a/very/long/path/that/goes/on?and=on&and#on_and%20on" },
  { label: "x", url: "javascript:alert(1)" },
  { label: "GitHub", url: "https://github.com/example" },
];
doc.sections = [
  {
    kind: "text",
    heading: "About — Über",
    claims: [
      "Greek: Μιχάλης Παπαδόπουλος, Μηχανικός λογισμικού. Cyrillic: Разработчик Юлия Ёлкина, Україна їжак.",
      "Vietnamese: Nguyễn Thị Đặng Ưu, kỹ sư phần mềm ở Hà Nội. Polish Łukasz Żółć. Turkish İstanbul ığüşöç. Romanian țș.",
      "Arabic: مهندس برمجيات في القاهرة (2019–2023) مع فريق من 12 شخصًا، خبرة في TypeScript و PostgreSQL منذ 2015.",
      "Hebrew: שלום עולם (בדיקה) 123.",
      "Persian: می‌خواهم برنامه‌نویس",
      "Chinese: 软件工程师，负责设计与实现大规模分布式系统，优化了部署流程，使发布时间从四十一分钟缩短到六分钟，并且带领五人团队完成了数据库迁移工作。繁體中文：軟體工程師。 Japanese: ソフトウェアエンジニアとして働く山田太郎。 Korean: 소프트웨어 엔지니어 김철수.",
      "Hindi: सॉफ़्टवेयर इंजीनियर क्षत्रिय. Thai: วิศวกรซอฟต์แวร์ทำงานที่กรุงเทพมหานครเป็นเวลาสิบปีและมีประสบการณ์มากมายในการพัฒนาระบบ. Georgian: პროგრამისტი. Armenian: Ծրագրավորող. Ethiopic: ሰላም. Tamil: மென்பொருள்.",
      "Symbols: → ≤ ± ✓ ★ ☎ ✉ № ™ ½ € £ ₹ ₽ µ ∑ ﬁ oﬃce x² H₂O -> 3x5 <= != www ffi fl fi ﻻ",
    ].map(c),
  },
  {
    kind: "entries",
    heading: "الخبرة",
    entries: [
      {
        title: c("مهندس برمجيات أول"),
        organisation: "شركة النيل (مصر)",
        place: "القاهرة",
        when: "2019 – الآن",
        bullets: [
          "قاد فريقًا من 5 مهندسين لتطوير نظام الدفع باستخدام Kubernetes و Go، وخفض زمن النشر من 41 إلى 6 دقائق في سنة واحدة وهذا نص طويل ليلتف على سطرين.",
          "زيادة 20% (تقريبًا).",
        ].map(c),
      },
      {
        title: c(
          "A very very long title that certainly will not fit in one line because somebody wrote a whole sentence into the title of the role, as people do",
        ),
        organisation: "Some organisation",
        place: "Place",
        when: "September 2019 – December 2023 (part time, remote)",
        bullets: [
          "See https://example.com/really/long/address/that/has/no/spaces/in/it/and/goes/on/and/on/until/the/margin/is/long/passed?query=1&other=2#frag",
          "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsdonaudampfschifffahrtsgesellschaftskapitänsmütze x",
        ].map(c),
      },
    ],
  },
];
for (let k = 0; k < 5; k++) doc.sections.push({ ...SAMPLE_CV.sections[1], heading: "Experience " + k });
export default doc;
