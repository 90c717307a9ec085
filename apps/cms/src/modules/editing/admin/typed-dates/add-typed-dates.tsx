import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { FieldProps } from '../stock/field-props';
import { TypedField } from './typed-field';
import { clockKind, dayKind, instantKind, type TypedKind } from './typed-kinds';

/**
 * Puts fields of our own in the place of Strapi's date, time and datetime pickers, in all forms: those
 * made some other day of what they could not read, and kept the Tab key.
 */
export function addTypedDates(app: StrapiApp): void {
  app.addFields([
    { type: 'date', Component: toField(dayKind) },
    { type: 'time', Component: toField(clockKind) },
    { type: 'datetime', Component: toField(instantKind) },
  ]);
}

/** Strapi's type knows nothing of the properties that it gives to an input. */
function toField(kind: TypedKind): ComponentType {
  const Typed = (props: FieldProps) => <TypedField {...props} kind={kind} />;
  return Typed as ComponentType;
}
