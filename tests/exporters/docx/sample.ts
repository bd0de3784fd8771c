import type { Drawing } from '@/core/document/drawing'
import { PALETTE } from '@/core/document/palette'
import {
  type Block,
  type HeadingBlock,
  type PlanDocument,
  type Text,
  cell,
  strong,
  text,
} from '@/core/document/plan-document'
import type { Language } from '@/core/questionnaire/vocabulary'

/** Words of the sample in the three kinds of script: left to right, right to left, without spaces. */
export type SampleLanguage = Extract<Language, 'en' | 'ar' | 'zh'>

const WORDS = {
  en: {
    title: 'National Digital ID: safeguards action plan',
    subtitle: 'Republic of Exampleland · Ministry of Digital Economy',
    subject: 'Safeguards for the national digital ID, design stage',
    lead: ['Lead institution', 'Ministry of Digital Economy (Directorate of Registers)'],
    period: ['Period', '2026–2028'],
    contents: 'Contents',
    sections: ['Summary', 'Purpose', 'Risks', 'Priority actions', 'Timeline', 'Sign-off'],
    sentence:
      'By March 2027 the Ministry appoints an independent body that receives complaints, answers within 15 working days (ISO 42001, section 9) and publishes the figures every quarter.',
    note: 'Self-assessed: 3 actions set aside, 1 of them a gate.',
    small: 'Being consulted is no endorsement. Figures without a source are indicative.',
    source: 'UN safeguards framework',
    items: [
      'Appoint a lead in each district',
      'Publish the register of uses',
      'Test the complaint route with 200 people',
    ],
    columns: ['No.', 'Action', 'Lead', 'Start–end', 'Risk'],
    risk: ['very low', 'low', 'medium', 'high', 'very high'],
    table: 'Table 1. Priority actions by wave',
    figure: 'Figure 1. Risk by likelihood and impact',
    alt: 'Heat map: exclusion is high in likelihood and very high in impact.',
    facts: 'What was answered',
    sign: ['Minister of Digital Economy', 'Chair of the data protection authority'],
    blanks: ['Name', 'Signature', 'Date'],
    foreign: { text: 'المرصد الوطني', language: 'ar' },
    footer: ['National Digital ID: safeguards action plan · version 1 · draft', 'Page ', ' of ', ''],
  },
  ar: {
    title: 'الهوية الرقمية الوطنية: خطة عمل الضمانات',
    subtitle: 'جمهورية المثال · وزارة الاقتصاد الرقمي',
    subject: 'ضمانات الهوية الرقمية الوطنية',
    lead: ['الجهة القائدة', 'وزارة الاقتصاد الرقمي (مديرية السجلات)'],
    period: ['المدة', '2026–2028'],
    contents: 'المحتويات',
    sections: ['الملخص', 'الغرض', 'المخاطر', 'الإجراءات ذات الأولوية', 'الجدول الزمني', 'التوقيع'],
    sentence:
      'بحلول مارس 2027 تعيّن الوزارة هيئة مستقلة تتلقى الشكاوى وتجيب خلال 15 يوم عمل (ISO 42001، القسم 9) وتنشر الأرقام كل ثلاثة أشهر.',
    note: 'تقييم ذاتي: نُحّيت 3 إجراءات، أحدها شرط عبور.',
    small: 'الاستشارة ليست تأييدًا. الأرقام التي بلا مصدر تقديرية.',
    source: 'إطار ضمانات الأمم المتحدة',
    items: ['تعيين مسؤول في كل محافظة', 'نشر سجل الاستخدامات', 'اختبار مسار الشكاوى مع 200 شخص'],
    columns: ['الرقم', 'الإجراء', 'المسؤول', 'البداية–النهاية', 'الخطر'],
    risk: ['منخفض جدًا', 'منخفض', 'متوسط', 'مرتفع', 'مرتفع جدًا'],
    table: 'الجدول 1. الإجراءات ذات الأولوية حسب المرحلة',
    figure: 'الشكل 1. الخطر حسب الاحتمال والأثر',
    alt: 'خريطة حرارية: الاستبعاد مرتفع الاحتمال ومرتفع الأثر جدًا.',
    facts: 'ما أُجيب عنه',
    sign: ['وزير الاقتصاد الرقمي', 'رئيس هيئة حماية البيانات'],
    blanks: ['الاسم', 'التوقيع', 'التاريخ'],
    foreign: { text: 'National Observatory (NO)', language: 'en' },
    footer: ['الهوية الرقمية الوطنية: خطة عمل الضمانات · الإصدار 1 · مسودة', 'صفحة ', ' من ', ''],
  },
  zh: {
    title: '国家数字身份:保障措施行动计划',
    subtitle: '示例共和国 · 数字经济部',
    subject: '国家数字身份的保障措施',
    lead: ['牵头机构', '数字经济部（登记司）'],
    period: ['期间', '2026–2028'],
    contents: '目录',
    sections: ['摘要', '目的', '风险', '优先行动', '时间表', '签署'],
    sentence:
      '到2027年3月，该部任命一个独立机构受理投诉，在15个工作日内答复（ISO 42001第9节），并每季度公布“投诉”数字。',
    note: '自我评估：搁置3项行动，其中1项为关卡。',
    small: '征求意见不等于认可。没有来源的数字仅供参考。',
    source: '联合国保障框架',
    items: ['在每个区任命一名负责人', '公布用途登记册', '与200人一起测试投诉渠道'],
    columns: ['编号', '行动', '负责', '起止', '风险'],
    risk: ['很低', '低', '中', '高', '很高'],
    table: '表1 按阶段列出的优先行动',
    figure: '图1 按可能性和影响划分的风险',
    alt: '热图：排斥的可能性高，影响很高。',
    facts: '已回答的问题',
    sign: ['数字经济部部长', '数据保护机构主席'],
    blanks: ['姓名', '签名', '日期'],
    foreign: { text: 'National Observatory', language: 'en' },
    footer: ['国家数字身份:保障措施行动计划 · 第1版 · 草案', '第', '页，共', '页'],
  },
} as const

/** A document that holds every kind of block; `repeats` makes it long. */
export function sampleDocument(
  language: SampleLanguage,
  changes: Partial<PlanDocument> = {},
  repeats = 1,
): PlanDocument {
  const words = WORDS[language]
  return {
    title: words.title,
    subject: words.subject,
    author: '',
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    paper: 'A4',
    date: '2026-12-01',
    footer: {
      text: words.footer[0],
      beforePage: words.footer[1],
      betweenPages: words.footer[2],
      afterPages: words.footer[3],
    },
    continued: ' (continued)',
    signNames: {},
    blocks: [
      {
        type: 'cover',
        title: words.title,
        subtitle: words.subtitle,
        rows: [words.lead, words.period].map(([key, value]) => ({ key, value: text(value) })),
        notes: [text(words.small)],
      },
      { type: 'contents', title: words.contents },
      { type: 'page-break' },
      ...Array.from({ length: repeats }, (_, round) => bodyBlocks(language, round)).flat(),
    ],
    ...changes,
  }
}

export function sampleText(language: SampleLanguage): Text {
  const { sentence, source, foreign } = WORDS[language]
  return [
    { text: `${sentence} ` },
    strong(source),
    { text: ' · ' },
    { text: source, href: 'https://www.un.org/?a=1&b=2#part' },
    { text: ' · ' },
    foreign,
  ]
}

function bodyBlocks(language: SampleLanguage, round: number): readonly Block[] {
  const words = WORDS[language]
  const heading = (index: number, level: 1 | 2 | 3): HeadingBlock => ({
    type: 'heading',
    level,
    id: `part-${round}-${index}`,
    text: words.sections[index] ?? '',
  })
  const items = words.items.map((item) => text(item))
  return [
    heading(0, 1),
    { type: 'paragraph', style: 'lead', text: text(words.sentence) },
    heading(1, 2),
    { type: 'paragraph', style: 'body', text: sampleText(language) },
    { type: 'list', ordered: false, items },
    { type: 'list', ordered: true, items },
    { type: 'list', ordered: true, items },
    { type: 'paragraph', style: 'note', text: text(words.note) },
    { type: 'paragraph', style: 'small', text: text(words.small) },
    heading(2, 2),
    { type: 'figure', caption: words.figure, alt: words.alt, drawing: sampleDrawing(language) },
    {
      type: 'key-value',
      caption: words.facts,
      rows: words.items.map((key, index) => ({ key, value: text(words.risk[index] ?? '') })),
    },
    {
      type: 'section',
      orientation: 'landscape',
      blocks: [
        heading(3, 1),
        {
          type: 'table',
          caption: words.table,
          rowHeader: true,
          columns: [6, 40, 25, 14, 15].map((width, index) => ({ header: words.columns[index] ?? '', width })),
          rows: Array.from({ length: 24 }, (_, row) => {
            const heat = ([0, 1, 2, 3, 4] as const)[row % 5] ?? 0
            return [
              cell(String(row + 1)),
              cell([strong(words.items[row % 3] ?? '')], words.sentence),
              cell(words.lead[1]),
              cell(words.period[1]),
              { ...cell(words.risk[heat] ?? ''), heat },
            ]
          }),
        },
      ],
    },
    heading(4, 2),
    { type: 'paragraph', style: 'body', text: text(words.sentence) },
    heading(5, 3),
    { type: 'sign-off', lines: words.sign.map((label) => ({ label, blanks: words.blanks })) },
  ]
}

function sampleDrawing(language: SampleLanguage): Drawing {
  const words = WORDS[language]
  const isRtl = language === 'ar'
  const x = (start: number, width: number): number => (isRtl ? 420 - start - width : start)
  return {
    width: 420,
    height: 150,
    shapes: [
      ...PALETTE.heat.flatMap((fill, index) => [
        {
          shape: 'rect',
          x: x(20 + index * 76, 72),
          y: 10,
          width: 72,
          height: 60,
          fill,
          stroke: PALETTE.line,
        } as const,
        {
          shape: 'label',
          x: x(20 + index * 76, 72) + 36,
          y: 34,
          text: words.risk[index] ?? '',
          size: 9,
          strong: index > 2,
          fill: PALETTE.heatInk[index] ?? PALETTE.ink,
          anchor: 'middle',
          maxWidth: 66,
          maxLines: 2,
        } as const,
      ]),
      { shape: 'line', x1: 20, y1: 90, x2: 400, y2: 90, stroke: PALETTE.inkSoft, width: 1, dash: [3, 2] },
      {
        shape: 'polygon',
        points: [
          [206, 84],
          [214, 84],
          [210, 92],
        ],
        fill: PALETTE.accent,
      },
      {
        shape: 'label',
        x: isRtl ? 400 : 20,
        y: 108,
        text: words.sentence,
        size: 8,
        strong: false,
        fill: PALETTE.inkSoft,
        anchor: isRtl ? 'right' : 'left',
        maxWidth: 200,
        maxLines: 3,
      },
    ],
  }
}
