import { cleanCompany } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { missingBoilerplate } from './missing-boilerplate';

testRule(missingBoilerplate, {
  allowed: [{ company: null }],
  found: [
    [{ boilerplates: [] }, { field: 'boilerplates', message: /add “About Varmholt”/ }],
    [{ boilerplates: [], company: null }, { message: /say who the company is/ }],
    [
      { boilerplates: [], company: { ...cleanCompany, defaultBoilerplates: [] } },
      { message: /say who/ },
    ],
  ],
});
