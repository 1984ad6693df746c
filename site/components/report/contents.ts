/** The chapters and sections of a report, so that headings and table of contents are one list. */
import type { Language } from '#shared/language.ts';
import type { Report } from '#shared/report/report.ts';
import { chapterTitles, type SectionId, report as text } from '#site/i18n/report/report.ts';

export interface Section {
  readonly id: SectionId;
  /** `A. Profil responden`. */
  readonly title: string;
}

export interface Chapter extends Section {
  readonly sections: readonly Section[];
}

const outline: readonly { readonly id: SectionId; readonly sections?: readonly SectionId[] }[] = [
  { id: 'summary' },
  { id: 'introduction', sections: ['background', 'purpose', 'law', 'team'] },
  {
    id: 'method',
    sections: ['reach', 'questionnaire', 'sampling', 'computing', 'uncertainty', 'confidentiality'],
  },
  {
    id: 'findings',
    sections: [
      'profile',
      'index',
      'univariate',
      'added',
      'bivariate',
      'trend',
      'years',
      'parts',
      'channels',
    ],
  },
  { id: 'followUp', sections: ['priorities', 'plan', 'doneAlready'] },
  { id: 'closing', sections: ['conclusion', 'advice', 'signature'] },
  { id: 'glossary' },
];

const roman = ['I', 'II', 'III', 'IV', 'V'];
const letters = 'ABCDEFGHI';

/** Whether a report has anything to say in a section. */
function isIn({ results, index, followUps }: Report, id: SectionId): boolean {
  switch (id) {
    case 'profile':
      return results.composition !== null;
    case 'univariate':
    case 'priorities':
      return index !== null;
    case 'added':
      return results.addedElements !== undefined;
    case 'bivariate':
      return index !== null && results.why.correlations.length > 0;
    case 'parts':
      return results.parts.length > 0;
    case 'channels':
      return results.channels.length > 0;
    case 'doneAlready':
      return followUps !== null && followUps.followUps.length > 0;
    default:
      return true;
  }
}

/** The contents of a report, numbered: chapters in Roman numerals, sections by letter. */
export function contentsOf(report: Report, language: Language): readonly Chapter[] {
  let numbered = 0;
  return outline.map(({ id, sections = [] }) => {
    const title = chapterTitles[id][language];
    if (sections.length === 0) return { id, title, sections: [] };
    const number = roman[numbered];
    numbered += 1;
    return {
      id,
      title: `${text.chapter[language]} ${number}. ${title}`,
      sections: sections
        .filter((section) => isIn(report, section))
        .map((section, at) => ({
          id: section,
          title: `${letters[at]}. ${chapterTitles[section][language]}`,
        })),
    };
  });
}
