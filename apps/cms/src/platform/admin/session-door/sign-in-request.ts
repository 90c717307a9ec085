import { useSyncExternalStore } from 'react';

type Answer = (hasSignedIn: boolean) => void;

interface SignInRequest {
  promise: Promise<boolean>;
  answer: Answer;
}

let request: SignInRequest | null = null;
const listeners = new Set<() => void>();

/** Has the dialog shown; resolves with whether the person signed in. One dialog for all who ask. */
export function askToSignIn(): Promise<boolean> {
  request ??= createRequest();
  return request.promise;
}

/** How to answer the request under way; null where there is none. */
export function useSignInRequest(): Answer | null {
  return useSyncExternalStore(subscribe, () => request?.answer ?? null);
}

function createRequest(): SignInRequest {
  let settle: Answer = () => undefined;
  const promise = new Promise<boolean>((resolve) => (settle = resolve));
  const answer = (hasSignedIn: boolean) => {
    request = null;
    settle(hasSignedIn);
    for (const listener of listeners) listener();
  };
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
  return { promise, answer };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
