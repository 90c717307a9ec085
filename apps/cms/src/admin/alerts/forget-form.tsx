import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { toSentence } from '../desk/to-sentence';
import { useForgetAddressMutation } from './alerts-api';

/** Deletes an address for somebody who asked for it in a letter or on the phone. */
export function ForgetForm() {
  const [address, setAddress] = useState('');
  const [forget, { data, error, isLoading, originalArgs }] = useForgetAddressMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void forget(address);
  };
  return (
    <form onSubmit={submit}>
      <Field.Root
        name="address"
        hint="All that is known of the subscriber goes, at once. It cannot be undone."
        error={error === undefined ? undefined : toSentence(error)}
      >
        <Field.Label>E-mail address</Field.Label>
        <Flex gap={2} alignItems="stretch">
          <Box flex="1" maxWidth="40rem">
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
          <Button type="submit" variant="danger-light" loading={isLoading}>
            Delete the subscriber
          </Button>
        </Flex>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Typography tag="p" role="status" variant="pi" textColor="neutral800">
        {data !== undefined &&
          (data.isForgotten
            ? `${originalArgs} is deleted and gets no more alerts.`
            : `There is no subscriber ${originalArgs}.`)}
      </Typography>
    </form>
  );
}
