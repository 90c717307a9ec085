import { Box, Button } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { Stage } from '@dateline/release';
import { AdminNote } from '../../../../platform/admin/admin-note';
import { describeUnsaved, isEditable } from './describe-unsaved';

/** What the form's unsaved changes stand in the way of, with the way out where saving costs much. */
export function UnsavedChanges({ stage }: { stage: Stage }) {
  const resetForm = useForm('UnsavedChanges', (form) => form.resetForm);
  return (
    <AdminNote tone={isEditable(stage) ? 'warning' : 'danger'} isAlert>
      {describeUnsaved(stage)}
      {stage !== 'draft' && (
        <Box paddingTop={2}>
          <Button size="S" variant="tertiary" onClick={() => resetForm()}>
            Discard these changes
          </Button>
        </Box>
      )}
    </AdminNote>
  );
}
