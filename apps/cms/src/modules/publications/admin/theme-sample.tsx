import styled from 'styled-components';

interface ThemeSampleProps {
  ground: 'light' | 'dark';
  accent: string;
  textFont: string;
  interfaceFont: string;
  name: string;
}

/** The newsroom's pages in small: their grounds and inks, whatever the admin's own are. */
const looks = {
  light: { paper: '#ffffff', ink: '#12181c', soft: '#4a545b', rule: '#d9dedb' },
  dark: { paper: '#0f1418', ink: '#e9edef', soft: '#a8b3ba', rule: '#2a343b' },
} as const;

const Page = styled.div<{ $look: (typeof looks)[keyof typeof looks] }>`
  background: ${({ $look }) => $look.paper};
  color: ${({ $look }) => $look.ink};
  border: 1px solid ${({ $look }) => $look.rule};
  border-radius: 4px;
  padding: 1.4rem 1.6rem;
  overflow-wrap: anywhere;

  small {
    display: block;
    font-size: 1.1rem;
    color: ${({ $look }) => $look.soft};
  }

  strong {
    display: block;
    margin: 0.6rem 0;
    font-size: 1.8rem;
    line-height: 1.25;
    font-weight: 600;
  }

  span {
    font-size: 1.3rem;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;

/** A headline and a link in the colours and typefaces that are being chosen. */
export function ThemeSample({ ground, accent, textFont, interfaceFont, name }: ThemeSampleProps) {
  return (
    <Page $look={looks[ground]}>
      <small style={{ fontFamily: interfaceFont }}>{name}</small>
      <strong style={{ fontFamily: textFont }}>Results for the second quarter</strong>
      <span style={{ fontFamily: interfaceFont, color: accent }}>All releases</span>
    </Page>
  );
}
