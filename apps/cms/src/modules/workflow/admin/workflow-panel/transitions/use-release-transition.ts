import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { toSentence } from '../../../../../platform/admin/to-sentence';
import { useTransitionMutation, type TransitionToTake, type ReleaseVersion } from '../workflow-api';

export interface Acting {
  /** Does a transition and answers whether it was done; asked again while one is under way, it does nothing. */
  run: (transition: TransitionToTake, done: string) => Promise<boolean>;
  isRunning: boolean;
  /** Why the last transition was refused; null where it was not. */
  refusal: string | null;
  forget: () => void;
}

/** Sends acts one at a time and tells what came of them. */
export function useReleaseTransition(version: ReleaseVersion): Acting {
  const [send, { isLoading }] = useTransitionMutation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { toggleNotification } = useNotification();
  // A second click comes before the first one has been drawn.
  const isUnderWay = useRef(false);
  const run = async (transition: TransitionToTake, done: string) => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setRefusal(null);
    const answer = await send({ ...version, transition });
    isUnderWay.current = false;
    if ('error' in answer) {
      setRefusal(toSentence(answer.error));
      return false;
    }
    toggleNotification({ type: 'success', message: done });
    return true;
  };
  return { run, isRunning: isLoading, refusal, forget: () => setRefusal(null) };
}
