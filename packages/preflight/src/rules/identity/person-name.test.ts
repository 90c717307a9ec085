import { testRule } from '../../testing/test-rule';
import { personName } from './person-name';

testRule(personName, {
  allowed: [
    'Ms. Brackwede and Mr. Ellerhusen spoke.',
    '“Good,” said Ada Quill. Ms. Quill’s shaft is deep.',
    // A family, and somebody else.
    '“Good,” said Ada Quillon. “Hard,” said Ben Quillom. Mr. Quillom left.',
    '“Good,” said Ada Quillon. Ben Quillom left.',
    '“Good,” said Ada Quill. The quilt is large. Quilt Street is long.',
    'Ms. Quil added that the shaft is deep.',
  ],
  found: [
    [
      '“We are glad,” said Ada Quill.\n\nMs. Quil added that the shaft is deep.',
      { excerpt: 'Quil', message: /“Quil” is “Quill” elsewhere \(Ada Quill\)/ },
    ],
    ['Ms. Brackwde is at hand.', 'Brackwde'],
    ['Ask Jonas Ellerhuesn, who knows.', 'Ellerhuesn'],
  ],
});
