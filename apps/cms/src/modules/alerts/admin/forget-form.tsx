import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { toSentence } from '../../../platform/admin/to-sentence';
import { useForgetAddressMutation } from './alerts-api';
import { describeForgotten } from './describe-forgotten';

/** Deletes an address for somebody who asked for it in a letter or on the phone. */
export function ForgetForm() {
  const [address, setAddress] = useState('');
  const [forget, { data, error, isLoading, originalArgs }] = useForgetAddressMutation();
  const forgetTyped = async () => {
    const answer = await forget(address);
    // What was not found stays, to be put right, and so does what was typed meanwhile.
    const isGone = 'data' in answer && answer.data.isForgotten;
    if (isGone) setAddress((typed) => (typed === address ? '' : typed));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void forgetTyped();
  };
  return (
    <form onSubmit={submit}>
      <Field.Root
        name="address"
        hint="All that is known of the subscriber goes, at once. It cannot be undone."
        error={error === undefined ? undefined : toSentence(error)}
      >
        <Field.Label>E-mail address</Field.Label>
        <Flex gap={2} wrap="wrap">
          <Box flex="1 1 24rem" maxWidth="40rem">
            <TextInput
              type="email"
              required
              maxLength={254}
              autoComplete="off"
              value={address}
              onChange={(event: FormEvent<HTMLInputElement>) =>
                setAddress(event.currentTarget.value)
              }
            />
          </Box>
          <Button type="submit" variant="danger-light" size="L" loading={isLoading}>
            Delete the subscriber
          </Button>
        </Flex>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Box role="status" paddingTop={data === undefined ? 0 : 3}>
        {data !== undefined && originalArgs !== undefined && (
          <Typography>{describeForgotten(originalArgs, data)}</Typography>
        )}
      </Box>
    </form>
  );
}
