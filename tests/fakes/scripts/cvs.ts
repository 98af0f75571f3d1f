import type { CvDocument } from "#data/model/application/document.ts";

type Words = {
  language: string;
  name: string;
  headline: string;
  place: string;
  headings: readonly [profile: string, experience: string, skills: string];
  profile: readonly string[];
  entry: { title: string; organisation: string; when: string; bullets: readonly string[] };
  label: string;
  skills: readonly string[];
};

const claim = (text: string) => ({ text, factIds: ["fact_sample00000"] });

function cvOf({ language, name, headline, place, headings, profile, entry, label, skills }: Words): CvDocument {
  const [first, second, third] = headings;
  const { title, organisation, when, bullets } = entry;
  return {
    kind: "cv",
    language,
    header: {
      name,
      headline: claim(headline),
      place,
      email: "mail@person.example",
      phone: "+46 31 555 01 42",
      links: [{ label: "Code", url: "https://code.example.com/person" }],
      factIds: ["fact_sample00000"],
    },
    sections: [
      { kind: "text", part: "profile", heading: first, claims: profile.map(claim) },
      {
        kind: "entries",
        part: "experience",
        heading: second,
        entries: [{ title: claim(title), organisation, place, when, bullets: bullets.map(claim) }],
      },
      { kind: "lists", part: "skills", heading: third, lists: [{ label, items: skills.map(claim) }] },
    ],
  };
}

/** A short CV of somebody made up in each script that names and sentences come in. */
export const CV_BY_SCRIPT: Readonly<Record<string, CvDocument>> = {
  Latin: cvOf({
    language: "en",
    name: "José Łukasz Ștefan Þóra Őrsi",
    headline: "Senior Platform Engineer – fluent affine workflows",
    place: "Göteborg, Sverige",
    headings: ["Profile", "Experience", "Skills"],
    profile: ["Efficient offline staff difficult affiliate flow.", "Saved €18,000 a month; pages fell by 72 %."],
    entry: {
      title: "Staff Engineer (Infra)",
      organisation: "Žižkov & Søn A/S",
      when: "Mar 2020 – present",
      bullets: ["Cut the first five offices’ build from 41 to 6 minutes.", "Wrote C++, C# & F# at 99.95 % uptime."],
    },
    label: "Languages",
    skills: ["C++", "Node.js", "CI/CD", "PL/SQL", "ISO 27001"],
  }),
  Greek: cvOf({
    language: "el",
    name: "Παύλος Μιχαήλ-Ψαρός",
    headline: "Μηχανικός λογισμικού",
    place: "Θεσσαλονίκη, Ελλάδα",
    headings: ["Περίληψη", "Εμπειρία", "Δεξιότητες"],
    profile: ["Μηχανικός με έντεκα χρόνια σε πληρωμές και εφοδιαστική.", "Ηγήθηκε ομάδας οκτώ ατόμων."],
    entry: {
      title: "Επικεφαλής μηχανικός",
      organisation: "Αιγαίο Λογισμικό ΑΕ",
      when: "Μάρτιος 2020 – σήμερα",
      bullets: ["Μείωσε τον χρόνο ανάπτυξης από 41 σε 6 λεπτά.", "Μετέφερε 140 υπηρεσίες στο Kubernetes."],
    },
    label: "Γλώσσες",
    skills: ["Ελληνικά", "Αγγλικά", "TypeScript"],
  }),
  Cyrillic: cvOf({
    language: "ru",
    name: "Юлия Ёлкина-Їжакевич Ђорђевић",
    headline: "Ведущий инженер-программист",
    place: "Новосибирск, Россия",
    headings: ["О себе", "Опыт работы", "Навыки"],
    profile: ["Инженер с одиннадцатилетним опытом в платежах.", "Строит системы, которым доверяют."],
    entry: {
      title: "Старший разработчик",
      organisation: "ООО «Северный груз»",
      when: "март 2020 – настоящее время",
      bullets: ["Сократила развёртывание с 41 до 6 минут.", "Перенесла 140 сервисов в Kubernetes без простоя."],
    },
    label: "Языки",
    skills: ["Русский", "Українська", "Go"],
  }),
  Vietnamese: cvOf({
    language: "vi",
    name: "Nguyễn Thị Hồng Đặng Ưỡng",
    headline: "Kỹ sư phần mềm cao cấp",
    place: "Hà Nội, Việt Nam",
    headings: ["Giới thiệu", "Kinh nghiệm", "Kỹ năng"],
    profile: ["Mười một năm kinh nghiệm trong lĩnh vực thanh toán.", "Xây dựng những hệ thống đáng tin cậy."],
    entry: {
      title: "Trưởng nhóm kỹ thuật",
      organisation: "Công ty Vận tải Bắc Hải",
      when: "tháng 3 năm 2020 – nay",
      bullets: ["Giảm thời gian triển khai từ 41 xuống 6 phút.", "Chuyển 140 dịch vụ sang Kubernetes."],
    },
    label: "Ngôn ngữ",
    skills: ["Tiếng Việt", "Tiếng Anh", "PostgreSQL"],
  }),
  Arabic: cvOf({
    language: "ar",
    name: "سلمى بن يوسف",
    headline: "مهندسة برمجيات أولى",
    place: "الدار البيضاء، المغرب",
    headings: ["نبذة", "الخبرة", "المهارات"],
    profile: ["مهندسة لها خبرة أحد عشر عاما في أنظمة الدفع.", "قادت نقل 140 خدمة إلى Kubernetes."],
    entry: {
      title: "مهندسة منصات",
      organisation: "شركة الشحن الشمالي",
      when: "2020 – حتى الآن",
      bullets: ["خفضت زمن النشر من 41 إلى 6 دقائق.", "كتبت خدمات بلغة Go و PostgreSQL."],
    },
    label: "اللغات",
    skills: ["العربية", "الفرنسية", "TypeScript"],
  }),
  Hebrew: cvOf({
    language: "he",
    name: "נועה בן־דוד",
    headline: "מהנדסת תוכנה בכירה",
    place: "חיפה, ישראל",
    headings: ["תקציר", "ניסיון", "מיומנויות"],
    profile: ["מהנדסת עם אחת עשרה שנות ניסיון במערכות תשלום.", "הובילה העברת 140 שירותים אל Kubernetes."],
    entry: {
      title: "מהנדסת פלטפורמה",
      organisation: "חברת שילוח הצפון",
      when: "2020 – היום",
      bullets: ["קיצרה את זמן הפריסה מ 41 ל 6 דקות.", "כתבה שירותים ב Go ו PostgreSQL."],
    },
    label: "שפות",
    skills: ["עברית", "אנגלית", "TypeScript"],
  }),
  Chinese: cvOf({
    language: "zh",
    name: "王小明 歐陽靜",
    headline: "高级平台工程师",
    place: "上海",
    headings: ["个人简介", "工作经历", "技能"],
    profile: [
      "十一年支付与物流系统经验，擅长高可用架构设计与团队协作，带领八人团队完成核心系统重构并稳定上线运行。",
      "注重质量。",
    ],
    entry: {
      title: "首席工程师",
      organisation: "北港货运有限公司",
      when: "2020年3月 – 至今",
      bullets: ["将部署时间从 41 分钟缩短到 6 分钟。", "将 140 个服务迁移到 Kubernetes。"],
    },
    label: "语言",
    skills: ["普通话", "英语", "TypeScript"],
  }),
  Hindi: cvOf({
    language: "hi",
    name: "प्रिया क्षत्रिय",
    headline: "वरिष्ठ सॉफ़्टवेयर इंजीनियर",
    place: "पुणे, भारत",
    headings: ["परिचय", "अनुभव", "कौशल"],
    profile: ["भुगतान प्रणालियों में ग्यारह वर्षों का अनुभव।", "आठ लोगों की टीम का नेतृत्व किया।"],
    entry: {
      title: "प्रमुख अभियंता",
      organisation: "उत्तरी माल परिवहन",
      when: "मार्च 2020 – वर्तमान",
      bullets: ["तैनाती का समय 41 से 6 मिनट किया।", "140 सेवाएँ Kubernetes पर स्थानांतरित कीं।"],
    },
    label: "भाषाएँ",
    skills: ["हिन्दी", "अंग्रेज़ी", "TypeScript"],
  }),
  Thai: cvOf({
    language: "th",
    name: "สมชาย ใจดี",
    headline: "วิศวกรซอฟต์แวร์อาวุโส",
    place: "กรุงเทพมหานคร ประเทศไทย",
    headings: ["ประวัติย่อ", "ประสบการณ์", "ทักษะ"],
    profile: ["มีประสบการณ์สิบเอ็ดปีในระบบชำระเงิน", "ดูแลทีมแปดคน"],
    entry: {
      title: "หัวหน้าวิศวกร",
      organisation: "บริษัท ขนส่งเหนือ จำกัด",
      when: "มีนาคม 2020 – ปัจจุบัน",
      bullets: ["ลดเวลาติดตั้งจาก 41 เหลือ 6 นาที", "ย้าย 140 บริการไปยัง Kubernetes"],
    },
    label: "ภาษา",
    skills: ["ไทย", "อังกฤษ", "TypeScript"],
  }),
  mixed: cvOf({
    language: "en",
    name: "Λουκία 王 (Wang) Šárka Юлия",
    headline: "Engineer for Ελλάδα, 日本 and Україна",
    place: "Zürich, Schweiz",
    headings: ["Profile", "Experience", "Skills"],
    profile: ["Worked with 王小明, Юлия Ёлкина and Đặng Hồng on Αθήνα.", "Speaks العربية and English."],
    entry: {
      title: "Consultant",
      organisation: "北港 Freight (Παύλος & Co.)",
      when: "2019 – 2024",
      bullets: ["Moved 12 services (2015–2020) for Київ and Thành phố.", "Plain words after that, 3 of them."],
    },
    label: "Spoken",
    skills: ["Ελληνικά", "Русский", "Tiếng Việt", "English"],
  }),
};
