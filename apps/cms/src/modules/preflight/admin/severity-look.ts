import type { FindingGroup } from './group-findings';

interface SeverityLook {
  title: string;
  /** Names of the design system's colours, which has them for light and dark. */
  text: 'danger600' | 'warning600' | 'primary600' | 'neutral600';
  line: 'danger500' | 'warning500' | 'primary500' | 'neutral300';
}

/** Words come with every colour: nobody has to tell red from amber. */
export const severityLook: Record<FindingGroup['kind'], SeverityLook> = {
  error: { title: 'Errors', text: 'danger600', line: 'danger500' },
  warning: { title: 'Warnings', text: 'warning600', line: 'warning500' },
  note: { title: 'Notes', text: 'primary600', line: 'primary500' },
  overridden: { title: 'Overridden', text: 'neutral600', line: 'neutral300' },
};
