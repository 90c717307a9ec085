import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { RefusalNote } from '../refusal-note';
import { sendSignIn } from './send-sign-in';
import { useSignInRequest } from './sign-in-request';

/** Stands over the page once its session has ended: the same person signs in, and all goes on. */
export function SignInAgain() {
  const answer = useSignInRequest();
  const email = useAuth('SignInAgain', ({ user }) => user?.email ?? null);
  if (answer === null || email === null) return null;
  return <SignInDialog email={email} answer={answer} />;
}

interface SignInDialogProps {
  email: string;
  answer: (hasSignedIn: boolean) => void;
}

function SignInDialog({ email, answer }: SignInDialogProps) {
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  async function signIn(): Promise<void> {
    setIsRunning(true);
    const refused = await sendSignIn(email, password);
    setIsRunning(false);
    setRefusal(refused);
    if (refused === null) answer(true);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    // React hands the event on to the form that this stands over, wherever it is drawn.
    event.stopPropagation();
    void signIn();
  }

  return (
    <Modal.Root open>
      <Modal.Content>
        <Box padding={5} background="neutral100">
          <Modal.Title>Your session has ended</Modal.Title>
        </Box>
        <form onSubmit={submit}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p">
                Nothing is lost: what you wrote is still on the page. Sign in again, and what you
                were doing goes on by itself.
              </Typography>
              <Field.Root>
                <Field.Label>E-mail</Field.Label>
                <TextInput type="email" value={email} autoComplete="username" readOnly />
              </Field.Root>
              <Field.Root required>
                <Field.Label>Password</Field.Label>
                <TextInput
                  type="password"
                  value={password}
                  autoComplete="current-password"
                  autoFocus
                  onChange={(event: { target: { value: string } }) =>
                    setPassword(event.target.value)
                  }
                />
              </Field.Root>
              <RefusalNote refusal={refusal} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={() => answer(false)} disabled={isRunning}>
              Sign out
            </Button>
            <Button type="submit" disabled={password === ''} loading={isRunning}>
              Sign in
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
