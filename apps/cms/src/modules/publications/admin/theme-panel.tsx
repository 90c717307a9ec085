import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { themeGrounds } from '@dateline/release/theme/theme-grounds';
import { AdminNote } from '../../../platform/admin/admin-note';
import { fontStacks } from './font-stacks';
import { judgeAccent } from './judge-accent';
import { ThemeSample } from './theme-sample';

type FormValues = Partial<Record<string, unknown>>;

const accents = [
  { field: 'accent', ground: 'light', title: 'On light ground' },
  { field: 'darkAccent', ground: 'dark', title: 'On dark ground' },
] as const;

/** How the colours and typefaces look, and whether they can be read, as they are being chosen. */
export function ThemePanel() {
  const values = useForm('ThemePanel', (form) => form.values as FormValues);
  const onChange = useForm('ThemePanel', (form) => form.onChange);
  const toText = (field: string) => {
    const value = values[field];
    return typeof value === 'string' ? value : '';
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      {accents.map(({ field, ground, title }) => {
        const { isReadable, sentence, shown, proposed } = judgeAccent(
          toText(field),
          themeGrounds[ground],
        );
        return (
          <Flex key={field} direction="column" alignItems="stretch" gap={2}>
            <Typography variant="omega" fontWeight="semiBold">
              {title}
            </Typography>
            <ThemeSample
              ground={ground}
              accent={shown}
              textFont={fontStacks[toText('textFont')] ?? 'serif'}
              interfaceFont={fontStacks[toText('interfaceFont')] ?? 'sans-serif'}
              name={toText('name') || 'Newsroom'}
            />
            <AdminNote tone={isReadable ? 'quiet' : 'danger'} isAlert={!isReadable}>
              {sentence}
            </AdminNote>
            {proposed !== null && (
              <Button variant="secondary" size="S" onClick={() => onChange(field, proposed)}>
                Use {proposed}
              </Button>
            )}
          </Flex>
        );
      })}
    </Flex>
  );
}
