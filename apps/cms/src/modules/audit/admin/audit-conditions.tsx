import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { hasConditions, type AuditFilters } from './audit-filters';
import { describeAction } from './describe-action';
import { ReleaseField } from './release-field';

interface AuditConditionsProps {
  filters: AuditFilters;
  actors: readonly string[];
  actions: readonly string[];
  onChange: (changed: Partial<AuditFilters>) => void;
}

const everything = { actor: '', action: '', release: '', from: '', to: '' };

/** What the trail is narrowed down to. */
export function AuditConditions({ filters, actors, actions, onChange }: AuditConditionsProps) {
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <Choice
        label="Actor"
        value={filters.actor}
        options={actors.map((actor) => ({ value: actor, label: actor }))}
        onChange={(actor) => onChange({ actor })}
      />
      <Choice
        label="Action"
        value={filters.action}
        options={actions.map((action) => ({ value: action, label: describeAction(action) }))}
        onChange={(action) => onChange({ action })}
      />
      <ReleaseField value={filters.release} onChange={(release) => onChange({ release })} />
      <Field.Root>
        <Field.Label>From (UTC day)</Field.Label>
        <Field.Input
          type="date"
          value={filters.from}
          onChange={({ target }) => onChange({ from: target.value })}
        />
      </Field.Root>
      <Field.Root>
        <Field.Label>To (UTC day)</Field.Label>
        <Field.Input
          type="date"
          value={filters.to}
          onChange={({ target }) => onChange({ to: target.value })}
        />
      </Field.Root>
      {hasConditions(filters) && (
        <Button variant="tertiary" size="L" onClick={() => onChange(everything)}>
          Show all
        </Button>
      )}
    </Flex>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  // What the address asks for is shown although nothing in the trail is called so.
  const isUnknown = value !== '' && !options.some((option) => option.value === value);
  const all = isUnknown ? [...options, { value, label: value }] : options;
  return (
    <Box width="20rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          placeholder="All"
          value={value}
          onChange={(chosen) => onChange(String(chosen))}
          onClear={() => onChange('')}
        >
          {all.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
