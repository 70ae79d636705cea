import { befalls, noun, rows, type Trigger, verb } from '../trigger.js'

export const AID: readonly Trigger[] = [
  ...rows('aid/given', [
    verb('contribute', 'The {bank} contributed two million dollars to the [fund].', {
      object: ['@aid', '@number'],
      target: ['to', 'towards', 'toward'],
    }),
    verb('hand_over', 'The {agency} handed over medicines to the [hospital].', {
      object: ['@aid', 'ambulance', 'generator', 'bed', 'vehicle', 'cheque', 'check'],
      target: ['to', 'for', 'in', 'whole'],
    }),
    verb('allocate', 'The {bank} allocated two million dollars to the [fund].', {
      object: ['@aid', '@number'],
      target: ['to', 'for', 'in'],
    }),
    verb('spend', 'The {agency} spent two million dollars on the [camp].', {
      object: ['@aid', '@number'],
      subject: ['agency', 'charity', 'donor', 'fund', 'government'],
      target: ['on', 'for'],
      confidence: 0.5,
    }),
    verb('raise', 'The {charity} raised money for the [camp].', {
      object: ['money', 'fund', 'dollar', '$'],
      with: ['for'],
      target: ['for'],
    }),
    verb('build', 'The {agency} built a school for the [camp].', {
      object: ['school', 'clinic', 'hospital', 'well', 'shelter', 'house', 'home'],
      subject: ['agency', 'charity', 'army', 'organisation', 'organization', 'government'],
      with: ['for'],
      target: ['for'],
      confidence: 0.6,
    }),
    verb('deliver', 'The {agency} delivered food to the [camp].', { object: ['@aid'], target: ['to', 'for', 'in'] }),
    verb('distribute', 'The {agency} distributed food to [families].', { object: ['@aid'], target: ['to', 'among'] }),
    verb('provide', 'The {agency} provided food to the [camp].', {
      object: ['@aid'],
      notObject: ['support'],
      subject: [
        '@official',
        '@leader',
        '@name',
        '@pronoun',
        'bank',
        'fund',
        'charity',
        'organisation',
        'organization',
        'donor',
        'army',
        'company',
        'foundation',
        'ngo',
        'group',
        'volunteer',
        'programme',
        'who',
      ],
      target: ['to', 'for', 'in'],
    }),
    verb('provide', 'The {bank} provided the [farmers] with loans.', {
      with: ['with'],
      withHead: ['@aid'],
      target: ['object'],
      as: 'with',
    }),
    verb('donate', 'The {agency} donated tents to the [camp].', { target: ['to', 'for', 'in'] }),
    verb('send', 'The {agency} sent food to the [camp].', {
      object: ['@aid', 'rescuer', 'ambulance'],
      notObject: ['expert', 'team'],
      target: ['to', 'for', 'in'],
    }),
    verb('send', 'The {agency} sent doctors to the [camp].', {
      object: ['doctor', 'medic', 'nurse', 'rescuer', 'firefighter', 'engineer', 'team', 'expert'],
      with: ['to'],
      target: ['to', 'for', 'in'],
      confidence: 0.7,
      as: 'doctors',
    }),
    verb('give', 'The {agency} gave food to the [camp].', {
      object: ['@aid'],
      notObject: ['support', 'power', 'help-line', 'dollar', 'point'],
      subject: [
        '@official',
        '@leader',
        '@name',
        '@pronoun',
        'bank',
        'fund',
        'charity',
        'organisation',
        'organization',
        'donor',
        'army',
        'company',
        'foundation',
        'ngo',
      ],
      target: ['to', 'for', 'in', 'whole'],
      confidence: 0.8,
    }),
    verb('grant', 'The {bank} granted a loan to the [country].', { object: ['@aid'], target: ['to', 'for', 'in', 'whole'] }),
    verb('ship', 'The {agency} shipped food to the [camp].', { object: ['@aid'], target: ['to', 'for', 'in'] }),
    verb('airdrop', 'The {agency} airdropped food to the [camp].', { target: ['to', 'over', 'on'] }),
    verb('lend', 'The {bank} lent the [country] two billion dollars.', {
      target: ['to', 'object'],
      notObject: ['voice', 'hand', 'support', 'credence', 'weight'],
    }),
    verb('fund', 'The {bank} funded the [hospital].', {
      subject: ['@official', '@name', 'bank', 'charity', 'donor', 'foundation', 'agency', 'union', 'government'],
    }),
    verb('finance', 'The {bank} financed the [hospital].', {
      subject: ['@official', '@name', 'bank', 'charity', 'donor', 'foundation', 'agency', 'union', 'government'],
    }),
    verb('aid', 'The {agency} aided the [victims].', {
      notObject: ['recovery', 'digestion'],
      object: ['@person', '@name', '@place', '@official'],
    }),
    verb('assist', 'The {agency} assisted the [victims].', {
      object: ['@person', '@name', '@place', '@official'],
      confidence: 0.7,
    }),
    verb('help', 'The {charity} helped [refugees].', {
      object: ['@civilian', '@official', '@name', 'victim', 'survivor', 'country'],
      subject: ['@official', '@name', 'charity', 'army', 'soldier', 'volunteer', 'bank', 'organisation', 'organization'],
      notSubject: ['@sport'],
      confidence: 0.5,
    }),
    verb('disburse', 'The {fund} disbursed the money to the [country].', { target: ['to', 'for', 'in'] }),
    verb('bail_out', 'The {fund} bailed out the [country].'),
    verb('write_off', 'The {bank} wrote off the [debt].', { object: ['debt', 'loan'], target: ['of', 'whole', 'object'] }),
    verb('cancel', 'The {bank} cancelled the [debt].', {
      object: ['debt', 'loan'],
      target: ['of', 'whole', 'object'],
      as: 'debt',
    }),
    noun('delivery', 'The delivery of aid to the [camp] continued.', {
      with: ['of'],
      withHead: ['@aid'],
      actor: ['by', 'possessive'],
      target: ['to', 'for', 'in'],
    }),
    noun('distribution', 'The distribution of food to [families] continued.', {
      with: ['of'],
      withHead: ['@aid'],
      actor: ['by', 'possessive'],
      target: ['to', 'for', 'in'],
    }),
    noun('airdrop', 'An airdrop of food over the [camp] was announced.', {
      actor: ['by', 'possessive'],
      target: ['over', 'to', 'on'],
    }),
    noun('assistance', 'Assistance to the [victims] continued.', {
      with: ['to'],
      actor: ['by', 'possessive', 'from'],
      target: ['to', 'for', 'in'],
      confidence: 0.5,
    }),

    verb('award', 'The {court} awarded the [family] a million dollars.', {
      object: ['million', 'dollar', 'money', 'compensation', 'damages', 'grant', 'euro', 'pound', 'sum', '@aid'],
      target: ['to', 'object'],
      confidence: 0.7,
    }),
    verb('supply', 'The {charity} supplied the [hospital] with medicine.', {
      subject: ['@official', '@leader', '@name', 'charity', 'agency'],
      with: ['with', 'to'],
      withHead: ['@aid', '@person', '@facility', '@place'],
      notObject: ['@arms'],
      transitive: true,
      target: ['to', 'object'],
      confidence: 0.7,
    }),
    verb('fly', 'The {charity} flew medicine to the [island].', {
      object: ['@aid', 'tonne', 'ton'],
      with: ['to', 'into', 'in'],
      target: ['to', 'into'],
    }),
    verb('channel', 'The {fund} channelled money to the [region].', {
      object: ['@aid'],
      with: ['to', 'into'],
      target: ['to', 'into'],
    }),
    verb('earmark', 'The {ministry} earmarked money for the [region].', { object: ['@aid'], target: ['for', 'to'] }),
    verb('treat', 'The {medics} treated the [wounded].', {
      subject: ['medic', 'doctor', 'nurse', 'hospital', 'clinic'],
      object: ['@person'],
      as: 'wounded',
    }),
    befalls('receive', 'The [villagers] received aid.', {
      subject: ['@person', '@place', '@official', '@facility', '@name'],
      object: ['aid', 'assistance', 'relief', 'food', 'blanket', 'medicine'],
      actor: ['from'],
      target: ['subject'],
      confidence: 0.7,
    }),
  ]),
  ...rows('aid/military', [
    verb('arm', 'The {government} armed the [militia].', {
      object: ['@armed', '@name', 'group', 'faction', 'tribe', '@pronoun'],
    }),
    verb('supply', 'The {government} supplied weapons to the [militia].', {
      object: ['@arms', 'aid', 'equipment', 'gas', 'oil', 'fuel', 'food', 'electricity'],
      target: ['to'],
    }),
    verb('supply', 'The {government} supplied the [militia] with weapons.', {
      with: ['with'],
      withHead: ['@arms', 'aid', 'gas', 'oil', 'food'],
      target: ['object'],
      as: 'with',
    }),
    verb('send', 'The {government} sent weapons to the [militia].', {
      object: ['@arms', 'adviser', 'advisor', 'trainer', 'instructor'],
      notObject: ['bomb', 'grenade', 'supply'],
      target: ['to'],
      as: 'weapons',
    }),
    verb('provide', 'The {government} provided weapons to the [militia].', {
      object: ['@arms', 'training', 'instructor'],
      notObject: ['supply'],
      target: ['to', 'for'],
      as: 'weapons',
    }),
    verb('deliver', 'The {government} delivered weapons to the [militia].', {
      object: ['@arms'],
      notObject: ['supply', 'bomb'],
      target: ['to'],
      as: 'weapons',
    }),
    verb('train', 'The {government} trained the [militia].', {
      object: ['@armed', '@police', 'fighter', 'pilot'],
      notObject: ['crew', 'eye', 'camera', 'gun'],
    }),
    verb('sell', 'The {government} sold weapons to the [militia].', { object: ['@arms'], target: ['to'], confidence: 0.7 }),
    noun('sale', 'Arms sales to the [kingdom] continued.', {
      modifier: ['arms', 'weapon', 'weapons', 'arm'],
      actor: ['by', 'possessive', 'compound'],
      target: ['to'],
      confidence: 0.7,
    }),
    noun('shipment', 'Arms shipments to the [kingdom] continued.', {
      modifier: ['arms', 'weapon', 'weapons', 'arm', 'military'],
      actor: ['by', 'possessive', 'compound'],
      target: ['to'],
    }),
  ]),
  ...rows('aid/peacekeepers', [
    verb('arrive', 'The {peacekeepers} have arrived.', {
      subject: ['peacekeeper', 'observer', 'contingent'],
      target: ['in', 'at'],
    }),
    verb('contribute', 'The {country} contributed troops to the [mission].', {
      object: ['troop', 'soldier', 'peacekeeper', 'police', 'battalion', 'personnel'],
      target: ['to', 'in'],
    }),
    verb('send', 'The {council} sent peacekeepers to the [border].', {
      object: ['peacekeeper', 'observer', 'monitor', 'peacekeeping'],
      target: ['to'],
      as: 'peacekeepers',
    }),
    verb('deploy', 'The {council} deployed peacekeepers to the [border].', {
      object: ['peacekeeper', 'observer', 'monitor'],
      target: ['to', 'in', 'on'],
    }),
    verb('protect', '{Soldiers} protected the [convoy].', {
      subject: ['@armed', '@police', 'peacekeeper'],
      object: ['@civilian', '@facility', '@vehicle', '@place', '@leader'],
      confidence: 0.6,
    }),
    verb('escort', '{Soldiers} escorted the [convoy].', { subject: ['@armed', '@police', 'peacekeeper'], confidence: 0.7 }),
    noun('deployment', 'The deployment of peacekeepers to the [border] was announced.', {
      with: ['of'],
      withHead: ['peacekeeper', 'observer', 'monitor'],
      actor: ['by', 'possessive'],
      target: ['to', 'on', 'in'],
      as: 'peacekeepers',
    }),

    verb('send', 'The {king} sent troops to the [island] as peacekeepers.', {
      object: ['@armed', 'platoon', 'peacekeeper', 'contingent'],
      with: ['as', 'on', 'to'],
      withHead: ['peacekeeper', 'mission', 'peacekeeping'],
      target: ['to', 'in', 'object'],
      as: 'as',
    }),
    verb('serve', 'The {soldiers} served as peacekeepers on the [island].', {
      with: ['as', 'in'],
      withHead: ['peacekeeper', 'mission', 'peacekeeping'],
      target: ['on', 'in'],
    }),
  ]),
  ...rows('aid/asylum', [
    verb('accept', 'The {country} accepted two hundred [refugees].', {
      object: ['refugee', 'migrant', 'people', 'person', 'family', 'seeker', 'asylum-seeker'],
    }),
    verb('open', 'The {country} opened its doors to [refugees].', {
      subject: ['country', 'state', 'nation', 'kingdom', 'government', 'island', '@state', 'province'],
      object: ['door'],
      with: ['to', 'for'],
      withHead: ['@person'],
      target: ['to', 'for'],
      as: 'doors',
    }),
    verb('open', 'The {country} opened its borders to [refugees].', {
      object: ['border', 'frontier'],
      with: ['to', 'for'],
      withHead: ['@person'],
      target: ['to', 'for'],
      as: 'borders',
    }),
    verb('grant', '{Russia} granted asylum to the [president].', {
      object: ['asylum', 'refuge', 'citizenship', 'sanctuary', 'residency', 'status', 'visa', 'protection'],
      target: ['to', 'whole'],
      as: 'asylum',
    }),
    verb('give', '{Russia} gave asylum to the [president].', {
      object: ['asylum', 'refuge', 'sanctuary', 'shelter'],
      target: ['to', 'whole'],
      as: 'asylum',
    }),
    verb('offer', '{Russia} offered asylum to the [president].', {
      object: ['asylum', 'refuge', 'sanctuary'],
      target: ['to', 'whole'],
    }),
    verb('shelter', 'The {village} sheltered the [refugees].', { object: ['@person'], confidence: 0.7 }),
    verb('receive', 'The [president] received asylum in Moscow.', {
      object: ['asylum', 'refuge'],
      actor: ['from', 'in'],
      target: ['subject'],
    }),
    verb('take_in', 'The {country} took in [refugees].', { object: ['@person'], confidence: 0.7 }),
    noun('asylum', 'Officials said that asylum for the [president] was confirmed.', {
      with: ['for', 'to'],
      actor: ['by'],
      target: ['for', 'to'],
      notModifier: ['lunatic'],
      confidence: 0.6,
    }),

    verb('allow', 'The {king} allowed the [minister] asylum.', {
      object: ['asylum', 'refuge', 'sanctuary'],
      target: ['to', 'for'],
    }),
  ]),
  ...rows('aid/rescue', [
    verb('rescue', '{Firefighters} rescued six [workers].', {
      notObject: ['economy', 'bank', 'company', 'point', 'draw', 'deal', 'talk'],
    }),
    verb('save', '{Firefighters} saved six [workers].', {
      subject: ['firefighter', 'rescuer', 'crew', 'doctor', 'navy', 'coastguard'],
      object: ['@person', 'life'],
    }),
    verb('pull', '{Rescuers} pulled six [workers] from the rubble.', {
      with: ['from'],
      withHead: ['rubble', 'wreckage', 'debris', 'water', 'building', 'sea', 'mud', 'river', 'ruin'],
    }),
    verb('free', '{Troops} freed the [hostages] in a raid.', {
      object: ['hostage'],
      subject: ['@state', 'commando'],
      as: 'hostages',
    }),
    noun('rescue', 'The rescue of six [workers] was filmed.', {
      with: ['of'],
      withHead: ['@person'],
      actor: ['by'],
      target: ['of'],
    }),
  ]),
  ...rows('aid/access', [
    verb('let', 'The {army} let [observers] into the town.', {
      object: ['convoy', 'aid', 'inspector', 'observer', 'monitor', 'truck', 'journalist'],
      target: ['object'],
      confidence: 0.7,
    }),
    verb('admit', 'The {country} admitted [inspectors].', {
      object: ['inspector', 'observer', 'monitor', 'delegation', 'refugee', 'peacekeeper'],
    }),
    verb('grant', 'The {army} granted access to the [inspectors].', {
      object: ['access', 'entry', 'passage'],
      target: ['to', 'whole'],
      as: 'access',
    }),
    befalls('reach', 'An aid convoy reached the [town].', {
      subject: ['aid', 'convoy', 'supply', 'relief'],
      object: ['@place', '@facility', '@name', '@civilian'],
      target: ['object'],
      confidence: 0.6,
    }),

    verb('allow', 'The {government} allowed relief into the [valley].', {
      object: ['relief', 'aid', 'convoy', 'food', 'medicine', 'truck'],
      with: ['to', 'into', 'in'],
      target: ['to', 'into', 'in', 'object'],
      as: 'relief',
    }),
  ]),
]
