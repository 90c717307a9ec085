import { beginSave, followForm, type FormValues, type TypedMeanwhile } from './typed-meanwhile';

/** A form as Strapi keeps it: `fill` is what a load or an answered save does. */
function openForm(stored: FormValues) {
  let initial = stored;
  let values = stored;
  let meanwhile: TypedMeanwhile | null = null;
  const look = () => {
    if (meanwhile === null) return;
    const step = followForm(meanwhile, values, initial);
    meanwhile = step.meanwhile;
    if (step.restored !== null) values = step.restored;
  };
  return {
    values: () => values,
    type(change: FormValues) {
      values = { ...values, ...change };
      look();
    },
    save() {
      meanwhile = beginSave(values);
      return values;
    },
    fill(filled: FormValues) {
      initial = filled;
      values = filled;
      look();
    },
  };
}

test('words that were typed while a save was under way stand over its answer and the load after it', () => {
  const form = openForm({ headline: 'Old', summary: null });
  form.type({ headline: 'New' });
  const sent = form.save();
  form.type({ summary: 'Typed' });
  form.type({ summary: 'Typed meanwhile' });
  form.fill(sent);
  expect(form.values()).toEqual({ headline: 'New', summary: 'Typed meanwhile' });
  form.type({ summary: 'Typed meanwhile, and after the answer' });
  form.fill({ headline: 'New', summary: null, slug: 'new' });
  expect(form.values()).toEqual({
    headline: 'New',
    summary: 'Typed meanwhile, and after the answer',
    slug: 'new',
  });
});

test('a field that was emptied meanwhile stays empty', () => {
  const form = openForm({ headline: 'New', summary: 'Of before' });
  const sent = form.save();
  form.type({ summary: null });
  form.fill(sent);
  expect(form.values()).toEqual({ headline: 'New', summary: null });
});

test('where nothing was typed, the form shows what was loaded', () => {
  const form = openForm({ headline: 'New' });
  form.fill(form.save());
  form.fill({ headline: 'New', slug: 'new' });
  expect(form.values()).toEqual({ headline: 'New', slug: 'new' });
});

test('what was typed before the save is not put back over what the newsroom made of it', () => {
  const form = openForm({ headline: 'Old', slug: 'old' });
  form.type({ headline: ' New ' });
  const sent = form.save();
  form.type({ slug: 'by-hand' });
  form.fill(sent);
  form.fill({ headline: 'New', slug: 'old' });
  expect(form.values()).toEqual({ headline: 'New', slug: 'by-hand' });
});
