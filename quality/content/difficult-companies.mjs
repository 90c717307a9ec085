/** Invented companies whose names and numbers are hard on a layout. */

/** A name that no line of a phone holds, four listings, and no logo. */
export const kestrelwood = {
  company: {
    name: 'Kestrelwood Infrastructure & Renewable Transmission',
    legalName:
      'Kestrelwood Infrastructure & Renewable Transmission Holdings (International) Public Limited Company',
    slug: 'kestrelwood',
    website: 'https://www.kestrelwood-infrastructure-and-renewable-transmission.example',
    timeZone: { name: 'America/St_Johns' },
    listings: [
      { exchange: 'NYSE', mic: 'XNYS', ticker: 'KIRT', isin: null },
      { exchange: 'TSX', mic: 'XTSE', ticker: 'KIRT.UN', isin: null },
      { exchange: 'LSE', mic: 'XLON', ticker: 'KIRT', isin: null },
      { exchange: 'Frankfurt', mic: 'XFRA', ticker: 'K1RT', isin: null },
    ],
    domains: [{ host: 'kestrelwood-infrastructure-and-renewable-transmission.example' }],
    socialProfiles: [
      { network: 'LinkedIn', url: 'https://linkedin.example/company/kestrelwood' },
      { network: 'A network with a rather long name', url: 'https://network.example/kestrelwood' },
    ],
  },
  contacts: [
    {
      type: 'investors',
      name: 'Dr Wilhelmina Featherstonehaugh-Cholmondeley',
      title:
        'Executive Vice President, Investor Relations, Sustainability Reporting and Capital Markets',
      organisation: 'Kestrelwood Infrastructure & Renewable Transmission Holdings (International)',
      phone: '+1 709 555 0142 ext. 20 117',
      email:
        'wilhelmina.featherstonehaugh-cholmondeley@kestrelwood-infrastructure-and-renewable-transmission.example',
    },
    {
      type: 'media',
      name: null,
      title: null,
      organisation: null,
      phone: '+1 709 555 0143',
      email: null,
    },
  ],
};

/** Names that run from right to left, among words that run from left to right. */
export const nakheel = {
  company: {
    name: 'واحة النخيل للطاقة',
    legalName: 'شركة واحة النخيل للطاقة ش.م.ع.',
    slug: 'nakheel-oasis',
    website: 'https://www.nakheel-oasis.example',
    timeZone: { name: 'Asia/Riyadh' },
    listings: [{ exchange: 'Tadawul', mic: 'XSAU', ticker: '2999', isin: null }],
    domains: [{ host: 'nakheel-oasis.example' }],
    socialProfiles: [],
  },
  contacts: [
    {
      type: 'investors',
      name: 'سارة بنت عبد العزيز القحطاني',
      title: 'Head of Investor Relations (علاقات المستثمرين)',
      organisation: null,
      phone: '+966 11 555 0199',
      email: 'ir@nakheel-oasis.example',
    },
    {
      type: 'media',
      name: 'יעל בן־דוד',
      title: 'Press officer',
      organisation: 'משרד נבו לתקשורת',
      phone: null,
      email: 'press@nakheel-oasis.example',
    },
  ],
};
