import { styled } from 'styled-components';

/** Controls that belong together, set off from the next ones by a hairline. */
export const ToolbarGroup = styled.div`
  display: flex;
  align-items: center;
  gap: 2px;
  padding-inline-end: ${({ theme }) => theme.spaces[1]};
  border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:last-child {
    padding-inline-end: 0;
    border-inline-end: 0;
  }
`;
