const c = (text: string) => ({ text, factIds: ["fact_sample00000"] });
export default {
  kind: "cv",
  language: "ar",
  header: {
    name: "سلمى بن يوسف",
    headline: c("مهندسة برمجيات أولى"),
    place: "تونس، تونس",
    email: "salma@benyoussef.example",
    phone: "+216 70 555 014",
    links: [{ label: "Code", url: "https://code.example.com/salma" }],
    factIds: [],
  },
  sections: [
    {
      kind: "text",
      heading: "نبذة",
      claims: [
        c("مهندسة منصات ولديها خبرة تسع سنوات في المدفوعات والخدمات اللوجستية."),
        c("تبني أنظمة يعتمد عليها 23 فريقًا (منذ 2015) باستخدام Kubernetes و PostgreSQL."),
      ],
    },
    {
      kind: "entries",
      heading: "الخبرة",
      entries: [
        {
          title: c("مهندسة منصات"),
          organisation: "شركة الميناء للشحن (تونس)",
          place: "تونس",
          when: "مارس 2020 – الآن",
          bullets: [
            c(
              "خفضت زمن النشر من 41 إلى 6 دقائق بنقل عمليات البناء إلى ذاكرة مشتركة، وهو ما وفر على الفرق ساعات كل أسبوع.",
            ),
            c("قادت نقل 140 خدمة من الأجهزة الافتراضية إلى Kubernetes دون انقطاع، بنسبة نجاح 99.9%."),
          ],
        },
      ],
    },
    {
      kind: "lists",
      heading: "المهارات",
      lists: [
        { label: "لغات البرمجة", items: [c("Go"), c("TypeScript"), c("C#")] },
        { label: "اللغات", items: [c("العربية (الأم)"), c("الفرنسية")] },
      ],
    },
  ],
};
