import { useForm, type StrapiApp } from '@strapi/strapi/admin';
import { themeGrounds } from '@dateline/release/theme/theme-grounds';
import { lockSave } from '../../../platform/admin/lock-save';
import { judgeAccent } from './judge-accent';

/**
 * Takes the Save button away while a colour cannot be read. The server refuses it too, but Strapi's
 * form of a single type then goes back to what was saved, and all that was written is lost.
 */
export function lockUnreadable(app: StrapiApp): void {
  lockSave(app, useIsUnreadable);
}

function useIsUnreadable({ model }: { model: string }): boolean {
  const isReadable = useForm('LockUnreadable', ({ values }) => hasReadableAccents(values));
  return model === 'api::newsroom.newsroom' && !isReadable;
}

function hasReadableAccents(values: Partial<Record<string, unknown>>): boolean {
  return (
    judgeAccent(String(values['accent']), themeGrounds.light).isReadable &&
    judgeAccent(String(values['darkAccent']), themeGrounds.dark).isReadable
  );
}
