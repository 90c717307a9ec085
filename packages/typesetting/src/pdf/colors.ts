export const colors = {
  ink: '#12181c',
  soft: '#4a545b',
  rule: '#c5ccc9',
  accent: '#0a4f5c',
  alert: '#9a3412',
};
