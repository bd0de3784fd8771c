import type { Footer } from '@/core/document/plan-document'
import type { Language } from '@/core/questionnaire/vocabulary'

/** The words of a small plan. */
export interface SampleWords {
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly subject: string
  readonly subtitle: string
  readonly footer: Footer
  readonly rows: readonly (readonly [key: string, value: string])[]
  readonly notes: readonly string[]
  readonly contents: string
  readonly summary: string
  readonly lead: string
  readonly body: string
  readonly important: string
  readonly linkWords: string
  readonly foreign: readonly [Language, string]
  readonly note: string
  readonly first: string
  readonly items: readonly string[]
  readonly decisions: string
  readonly small: string
  readonly context: string
  readonly contextCaption: string
  readonly risks: string
  readonly riskCaption: string
  readonly riskHeaders: readonly string[]
  readonly riskRows: readonly (readonly string[])[]
  readonly figureCaption: string
  readonly figureAlt: string
  readonly gate: string
  readonly actions: string
  readonly actionsCaption: string
  readonly actionHeaders: readonly string[]
  readonly actionRows: readonly (readonly string[])[]
  readonly signOff: string
  readonly attestation: string
  readonly posts: readonly string[]
  readonly blanks: readonly string[]
}

const en: SampleWords = {
  direction: 'ltr',
  title: 'Safeguards action plan for the national digital ID of Examplia',
  subject: 'Action plan under the Universal DPI Safeguards Framework',
  subtitle: 'Digital ID, deployment stage, 2027–2028',
  footer: {
    text: 'Safeguards action plan, Examplia · version 3 · 1 December 2026 · library 1.0 · Draft',
    beforePage: 'Page ',
    betweenPages: ' of ',
    afterPages: '',
  },
  rows: [
    ['Lead institution', 'Ministry of Digital Affairs'],
    ['Period', 'January 2027 to December 2028'],
    ['Status', 'Draft for validation'],
    ['Prepared on', '1 December 2026'],
  ],
  notes: [
    'Adapted from the Universal DPI Safeguards Framework v1.0, CC BY-SA 4.0. Not endorsed by its authors.',
    'This is not legal advice.',
  ],
  contents: 'Contents',
  summary: 'Summary for decision',
  lead: 'Enrolment may go on only in part: people who are wrongly refused have nowhere to complain yet.',
  body: 'The system is in use for most public services (ISO/IEC 29184, article 12), and one adult in nine has no document that it accepts. Two gates stand ahead: the law must name who may see what, and a complaint must be answered within 30 days in at least ≥ 90 % of cases.',
  important: 'Nobody may lose a service because a fingerprint cannot be read.',
  linkWords: 'The full text is in the public register',
  foreign: ['ar', 'نظام الشكاوى (المادة 12)'],
  note: 'Self-assessed: 3 actions were set aside, 1 of them a gate.',
  first: 'Start within 90 days',
  items: [
    'Open free complaint channels by phone, on paper and at assisted desks',
    'Publish who has looked at which records, and why',
    'Let people use another document wherever the system fails them',
    'Test the service with persons with disabilities before it is scaled up',
  ],
  decisions: 'Decisions asked for',
  small: 'Indicative figure, no source given.',
  context: 'Context snapshot',
  contextCaption: 'Table 1. What was answered, and what is still to be found out',
  risks: 'Risk picture',
  riskCaption: 'Table 2. Risk register',
  riskHeaders: ['Risk', 'Likelihood', 'Impact', 'What could happen here, and who answers for it'],
  riskRows: [
    ['Exclusion', 'Likely', 'Severe', 'Older farmers are refused at the clinic; Ministry of Health'],
    ['Surveillance', 'Possible', 'Severe', 'Logs are joined across agencies; Data Protection Authority'],
    ['Vendor lock-in', 'Likely', 'Moderate', 'The contract ends without the source code; Procurement Office'],
    ['Breach', 'Possible', 'Critical', 'Templates leak and cannot be replaced; National Cyber Agency'],
    ['Weak redress', 'Certain', 'Moderate', 'Complaints wait for months; Ombudsman'],
  ],
  figureCaption: 'Figure 1. Timeline by quarter',
  figureAlt:
    'Timeline: four actions start one after the other in 2027; the go-live gate stands in the third quarter.',
  gate: 'Go-live',
  actions: 'Priority actions',
  actionsCaption: 'Table 3. Priority actions by wave',
  actionHeaders: ['Action', 'Lead', 'Start', 'End', 'Indicator'],
  actionRows: [
    [
      'Open free complaint channels that people can reach',
      'Ombudsman',
      'Q1 2027',
      'Q2 2027',
      '90 % answered in 30 days',
    ],
    [
      'Pass the decree that limits who may see records',
      'Ministry of Justice',
      'Q1 2027',
      'Q4 2027',
      'Decree in force',
    ],
    [
      'Accept other documents where the system fails',
      'Ministry of Interior',
      'Q2 2027',
      'Q3 2027',
      'No service refused',
    ],
  ],
  signOff: 'Sign-off',
  attestation: 'We have read this plan and stand by the actions that bear our names.',
  posts: [
    'Minister of Digital Affairs',
    'Head of the Data Protection Authority',
    'For civil society (comment)',
  ],
  blanks: ['Name', 'Signature', 'Date'],
}

const fr: SampleWords = {
  ...en,
  title: 'Plan d’action de garanties pour l’identité numérique nationale d’Examplia',
  subject:
    'Plan d’action selon le Cadre universel de garanties pour les infrastructures publiques numériques',
  subtitle: 'Identité numérique, phase de déploiement, 2027–2028',
  footer: {
    text: 'Plan d’action, Examplia · version 3 · 1er décembre 2026 · Projet',
    beforePage: 'Page ',
    betweenPages: ' sur ',
    afterPages: '',
  },
  contents: 'Table des matières',
  summary: 'Résumé pour décision',
  lead: 'L’enrôlement ne peut se poursuivre qu’en partie : les personnes refusées à tort n’ont encore aucun recours.',
  body: 'Le système sert à la plupart des services publics (« norme ISO/IEC 29184 », article 12) ; un adulte sur neuf n’a aucun document reconnu. Œuvre, cœur, naïf, à bientôt.',
  important: 'Nul ne doit perdre un service parce qu’une empreinte est illisible.',
  linkWords: 'Le texte intégral figure au registre public',
  foreign: ['en', 'Data Protection Authority'],
}

const es: SampleWords = {
  ...en,
  title: 'Plan de acción de salvaguardias para la identidad digital de Examplia',
  subject: 'Plan de acción según el Marco universal de salvaguardias',
  subtitle: 'Identidad digital, etapa de despliegue, 2027–2028',
  footer: {
    text: 'Plan de acción, Examplia · versión 3',
    beforePage: 'Página ',
    betweenPages: ' de ',
    afterPages: '',
  },
  contents: 'Índice',
  summary: 'Resumen para la decisión',
  lead: '¿Quién responde cuando el sistema falla? Aún nadie; por eso el registro sólo puede continuar en parte.',
  body: 'El sistema se usa en la mayoría de los servicios públicos (ISO/IEC 29184, artículo 12), y uno de cada nueve adultos carece de un documento válido. ¡Niñez, pingüino, acción!',
  important: 'Nadie debe perder un servicio porque no se lea su huella.',
  linkWords: 'El texto íntegro está en el registro público',
  foreign: ['fr', 'Autorité de protection des données'],
}

const ru: SampleWords = {
  ...en,
  title: 'План действий по защитным мерам для цифрового удостоверения Экземплии',
  subject: 'План действий по Универсальной рамке гарантий',
  subtitle: 'Цифровое удостоверение, этап внедрения, 2027–2028 гг.',
  footer: {
    text: 'План действий · версия 3 · проект',
    beforePage: 'Стр. ',
    betweenPages: ' из ',
    afterPages: '',
  },
  rows: [
    ['Ответственное ведомство', 'Министерство цифровых дел'],
    ['Период', 'январь 2027 – декабрь 2028'],
  ],
  contents: 'Содержание',
  summary: 'Краткое изложение',
  lead: 'Регистрация может продолжаться лишь частично: тем, кому отказали по ошибке, пока некуда жаловаться.',
  body: 'Система используется в большинстве государственных услуг (ISO/IEC 29184, статья 12), и у каждого девятого взрослого нет признаваемого ею документа № 5. Объём, подъезд, ёлка.',
  important: 'Никто не должен лишиться услуги из-за нечитаемого отпечатка.',
  linkWords: 'Полный текст опубликован в реестре',
  foreign: ['en', 'Data Protection Authority'],
  items: ['Открыть бесплатные каналы жалоб', 'Публиковать журнал доступа', 'Принимать другие документы'],
  riskHeaders: ['Риск', 'Вероятность', 'Влияние', 'Что может случиться и кто отвечает'],
  riskRows: [
    ['Исключение', 'Высокая', 'Тяжёлое', 'Пожилым отказывают в поликлинике; Министерство здравоохранения'],
    ['Утечка', 'Средняя', 'Критическое', 'Шаблоны попадают к посторонним; агентство кибербезопасности'],
  ],
}

const ar: SampleWords = {
  direction: 'rtl',
  title: 'خطة عمل الضمانات للهوية الرقمية الوطنية – جمهورية مثاليا',
  subject: 'خطة عمل وفق الإطار العالمي لضمانات البنية التحتية الرقمية العامة',
  subtitle: 'الهوية الرقمية، مرحلة النشر، 2027–2028',
  footer: {
    text: 'خطة عمل الضمانات، مثاليا · النسخة 3 · 1 ديسمبر 2026 · مسودة',
    beforePage: 'صفحة ',
    betweenPages: ' من ',
    afterPages: '',
  },
  rows: [
    ['الجهة القائدة', 'وزارة الشؤون الرقمية'],
    ['الفترة', 'يناير 2027 إلى ديسمبر 2028'],
    ['الحالة', 'مسودة للمصادقة'],
    ['تاريخ الإعداد', '1 ديسمبر 2026'],
  ],
  notes: [
    'مقتبس من الإطار العالمي للضمانات v1.0، برخصة CC BY-SA 4.0، دون إقرار من واضعيه.',
    'ليس هذا رأيًا قانونيًا.',
  ],
  contents: 'المحتويات',
  summary: 'ملخص لاتخاذ القرار',
  lead: 'لا يجوز أن يستمر التسجيل إلا جزئيًا: فمن يُرفض خطأً لا يجد حتى الآن جهة يتظلم إليها.',
  body: 'تُحدِّد هذه الخطة كيفية حماية الناس (ISO/IEC 29184، المادة 12)، وتُسمّي المؤسسات المسؤولة والمؤشرات التي يُقاس بها التقدم، ويراجعها سنويًا مجلس مستقل. لا بدَّ من الالتزام بمعايير الشفافية والمساءلة لأجل الإنسان، بنسبة ≥ 90 % خلال 30 يومًا.',
  important: 'لا يجوز أن يفقد أحد خدمة لأن بصمته لا تُقرأ.',
  linkWords: 'النص الكامل منشور في السجل العام',
  foreign: ['en', 'Data Protection Authority (DPA)'],
  note: 'تقييم ذاتي: نُحّيت 3 إجراءات جانبًا، منها بوابة واحدة.',
  first: 'يبدأ خلال 90 يومًا',
  items: [
    'فتح قنوات شكوى مجانية بالهاتف وعلى الورق وفي مكاتب المساعدة',
    'نشر من اطّلع على السجلات ولماذا',
    'قبول وثيقة أخرى حيثما أخفق النظام',
    'اختبار الخدمة مع الأشخاص ذوي الإعاقة قبل توسيعها',
  ],
  decisions: 'القرارات المطلوبة',
  small: 'رقم تقديري بلا مصدر.',
  context: 'لمحة عن السياق',
  contextCaption: 'الجدول 1. ما أُجيب عنه وما يبقى للتحقق منه',
  risks: 'صورة المخاطر',
  riskCaption: 'الجدول 2. سجل المخاطر',
  riskHeaders: ['الخطر', 'الاحتمال', 'الأثر', 'ما قد يحدث هنا، ومن المسؤول'],
  riskRows: [
    ['الإقصاء', 'مرجّح', 'شديد', 'رفض كبار السن في العيادة؛ وزارة الصحة'],
    ['المراقبة', 'ممكن', 'شديد', 'ربط السجلات بين الجهات؛ هيئة حماية البيانات'],
    ['الارتهان للمورّد', 'مرجّح', 'متوسط', 'بند المعايير المفتوحة (ODF, PDF/UA)؛ مكتب المشتريات'],
    ['الاختراق', 'ممكن', 'حرج', 'تسرّب القوالب البيومترية؛ الوكالة الوطنية للأمن السيبراني'],
  ],
  figureCaption: 'الشكل 1. الجدول الزمني بحسب الفصول',
  figureAlt: 'جدول زمني: تبدأ أربعة إجراءات تباعًا في 2027، وبوابة الإطلاق في الفصل الثالث.',
  gate: 'الإطلاق',
  actions: 'الإجراءات ذات الأولوية',
  actionsCaption: 'الجدول 3. الإجراءات بحسب الموجة',
  actionHeaders: ['الإجراء', 'القائد', 'البداية', 'النهاية', 'المؤشر'],
  actionRows: [
    ['فتح قنوات شكوى مجانية يبلغها الناس', 'أمين المظالم', '2027/1', '2027/2', 'الرد على 90 % خلال 30 يومًا'],
    ['إصدار مرسوم يحدد من يطّلع على السجلات', 'وزارة العدل', '2027/1', '2027/4', 'المرسوم نافذ'],
  ],
  signOff: 'التوقيع',
  attestation: 'اطّلعنا على هذه الخطة ونلتزم بالإجراءات التي تحمل أسماءنا.',
  posts: ['وزير الشؤون الرقمية', 'رئيس هيئة حماية البيانات', 'عن المجتمع المدني (تعليق)'],
  blanks: ['الاسم', 'التوقيع', 'التاريخ'],
}

const zh: SampleWords = {
  direction: 'ltr',
  title: '国家数字身份保障行动计划——示例共和国',
  subject: '依据《数字公共基础设施普遍保障框架》的行动计划，不构成法律意见',
  subtitle: '数字身份，部署阶段，2027–2028年',
  footer: {
    text: '保障行动计划 · 示例共和国 · 第3版 · 草案',
    beforePage: '第',
    betweenPages: '页，共',
    afterPages: '页',
  },
  rows: [
    ['牵头机构', '数字事务部'],
    ['期间', '2027年1月至2028年12月'],
    ['状态', '征求意见稿'],
    ['编制日期', '2026年12月1日'],
  ],
  notes: [
    '改编自《数字公共基础设施普遍保障框架》1.0版（CC BY-SA 4.0），未经其作者认可。',
    '本文件不是法律意见。',
  ],
  contents: '目录',
  summary: '决策摘要',
  lead: '登记只能部分继续：被错误拒绝的人目前无处申诉。',
  body: '本计划阐明今后两年如何保护使用者。计划列明负责机构、预算科目以及衡量进展的指标，并由独立委员会每年审查（ISO/IEC 29184，第12条）。“以人为本”是首要原则：任何影响权利的自动化决定，都必须接受人工监督、说明理由并可申诉，且至少≥90%的申诉须在30天内答复。',
  important: '任何人不得因指纹无法识别而失去服务。',
  linkWords: '全文见公开登记处',
  foreign: ['en', 'Data Protection Authority'],
  note: '自我评估：搁置了3项行动，其中1项为关口。',
  first: '90天内启动',
  items: [
    '开通电话、纸质和协助窗口的免费投诉渠道',
    '公布谁因何查阅了哪些记录',
    '系统失灵时接受其他证件',
    '扩大之前与残疾人共同测试服务',
  ],
  decisions: '请求作出的决定',
  small: '估算数字，无来源。',
  context: '背景概览',
  contextCaption: '表1. 已答问题与待查事项',
  risks: '风险概貌',
  riskCaption: '表2. 风险登记册',
  riskHeaders: ['风险', '可能性', '影响', '此处可能发生什么，由谁负责'],
  riskRows: [
    ['排斥', '较高', '严重', '老年农民在诊所被拒；卫生部'],
    ['监控', '中等', '严重', '各机构日志被合并；数据保护局'],
    ['供应商锁定', '较高', '中等', '合同终止而无源代码（ODF、PDF/UA）；采购办公室'],
    ['泄露', '中等', '危急', '生物特征模板外泄且无法更换；国家网络安全局'],
  ],
  figureCaption: '图1. 按季度的时间表',
  figureAlt: '时间表：四项行动于2027年依次启动，上线关口在第三季度。',
  gate: '上线',
  actions: '优先行动',
  actionsCaption: '表3. 按阶段排列的优先行动',
  actionHeaders: ['行动', '牵头', '开始', '结束', '指标'],
  actionRows: [
    ['开通人人可及的免费投诉渠道', '监察员', '2027年1季度', '2027年2季度', '90%在30天内答复'],
    ['颁布限定谁可查阅记录的法令', '司法部', '2027年1季度', '2027年4季度', '法令生效'],
  ],
  signOff: '签署',
  attestation: '我们已阅读本计划，并对署名的行动负责。',
  posts: ['数字事务部部长', '数据保护局局长', '民间社会代表（意见）'],
  blanks: ['姓名', '签字', '日期'],
}

export const SAMPLE_WORDS: Readonly<Record<Language, SampleWords>> = { en, fr, es, ar, zh, ru }
