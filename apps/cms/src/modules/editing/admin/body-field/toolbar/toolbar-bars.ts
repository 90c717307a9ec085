import { styled } from 'styled-components';

/** The toolbar stays in sight while a long text is scrolled. */
export const Bars = styled.div`
  position: sticky;
  top: 0;
  z-index: 2;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => `${theme.borderRadius} ${theme.borderRadius} 0 0`};
  background: ${({ theme }) => theme.colors.neutral0};
`;

export const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};

  /* One line that scrolls: on a phone several would hide the text. */
  @media (max-width: 767px) {
    &[role] {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }
    &[role] > * {
      flex-shrink: 0;
    }
  }
  & + & {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
