import { testRule } from '../../testing/test-rule';
import { slugDrift } from './slug-drift';

testRule(slugDrift, {
  allowed: [
    { slug: null },
    { headline: null, slug: 'varmholt-orders-cranes' },
    // Written by hand: short, or in other words.
    { headline: 'Varmholt Opens Its Third Plant in Norderwisch', slug: 'third-plant' },
    { headline: 'Varmholt Opens Its Third Plant in Norderwisch', slug: 'opening' },
    { headline: 'Varmholt Opens Its Third Plant', subheadline: null, slug: 'q3' },
    { headline: 'Varmholt to Acquire Quarrowby Controls', slug: 'quarrowby-acquisition' },
    { headline: 'Revenue of the Second Quarter 2026 Rises', slug: 'varmholt-q2-2026' },
    { headline: 'Revenue Rises by 12% in 2026', slug: 'results-2026-revenue' },
    // Cut, spelt in Latin letters, with a number of its own.
    { headline: 'Varmholt Wins Order Worth €64.2 Million', slug: 'varmholt-wins-order-worth-64' },
    { headline: 'Varmholt Wins €64.2 Million Order', slug: 'varmholt-wins-eur-64-2-million-order' },
    { headline: 'Varmholt Wins €64.2 Million Order', slug: 'varmholt-wins-64-million-order-2' },
    {
      ...{ headline: 'Varmholt veröffentlicht Änderung der Satzung', subheadline: null },
      slug: 'varmholt-veroeffentlicht-aenderung',
    },
    { headline: 'Änderung, Größe', subheadline: null, slug: 'anderung-grosse' },
    { headline: 'ヴァルムホルト、第三工場を開設', subheadline: null, slug: 'opens-third-plant' },
    { headline: 'Results for 2025 and Guidance for 2026', slug: 'guidance-2026' },
    // What is public keeps its address.
    {
      ...{ headline: 'Varmholt Sells a Barge', subheadline: null, slug: 'varmholt-orders-cranes' },
      notice: 'It is a barge.',
    },
  ],
  found: [
    [
      { headline: 'Varmholt Sells a Barge', subheadline: null, slug: 'varmholt-orders-cranes' },
      { field: 'slug', message: /^The address “varmholt-orders-cranes” and the headline have har/ },
    ],
    [
      {
        ...{ headline: 'Varmholt Appoints Chief Financial Officer', subheadline: null },
        slug: 'varmholt-opens-plant-that-makes-heat-stores-for-steel-chief',
      },
      { message: /hardly a word/ },
    ],
    [
      { headline: 'Varmholt Third Quarter 2026 Results', slug: 'varmholt-second-quarter-2026' },
      { message: /says “second quarter” and the headline “third quarter”/ },
    ],
    [
      { headline: 'Varmholt Q3 Results', slug: 'varmholt-second-quarter-results' },
      { message: /says “second quarter” and the headline “q3”/ },
    ],
    [
      { headline: 'Varmholt Results for 2026', slug: 'varmholt-results-2025' },
      { message: /says “2025” and the headline “2026”/ },
    ],
    [
      { headline: 'Varmholt Wins €45 Million Order', slug: 'varmholt-wins-eur-40-million-order' },
      { message: /says “40 million” and the headline “45 million”/ },
    ],
    [
      { headline: 'Revenue Rises by 12%', slug: 'revenue-rises-by-21-percent' },
      { message: /21 percent/ },
    ],
  ],
});
