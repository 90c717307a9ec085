import { errors } from '@strapi/utils';
import { describePermission, type SignedIn } from './rights';

/**
 * @throws PolicyError, the one refusal whose sentence Strapi passes on: of any other it leaves the
 * word “Forbidden”.
 */
export function assertMay(
  { userAbility }: Pick<SignedIn, 'userAbility'>,
  permission: { action: string; subject?: string },
): void {
  if (userAbility.can(permission.action, permission.subject)) return;
  throw new errors.PolicyError(
    `Your account lacks the right ${describePermission(permission)}. Ask an administrator for it.`,
  );
}
