import { done, noun, rows, state, type Trigger, verb } from '../trigger.js'

const COURT = [
  'court',
  'judge',
  'tribunal',
  'jury',
  'prosecutor',
  'magistrate',
  'panel',
  'authority',
  'police',
  'government',
  '@name',
  '@pronoun',
  'lawyer',
  'attorney',
  'department',
]

export const LAW: readonly Trigger[] = [
  ...rows('law/charges', [
    verb('charge', '{Prosecutors} charged the [banker] with fraud.', {
      object: ['@person', 'banker', 'company', 'bank', 'suspect', 'spy', 'firm', 'driver'],
      with: ['with', 'over', 'in', 'under', 'for'],
      notObject: ['fee', 'crowd', 'battery'],
    }),
    verb('charge', 'The [banker] was charged.', {
      passive: true,
      object: ['@person', 'suspect'],
      notObject: ['fee', 'battery', 'phone'],
      confidence: 0.7,
      as: 'passive',
    }),
    verb('indict', 'A {jury} indicted the [banker].'),
    verb('prosecute', 'The {state} prosecuted the [banker].', { notObject: ['war'] }),
    verb('arraign', 'The {court} arraigned the [banker].'),
    verb('try', 'The {court} tried the [banker] for murder.', {
      subject: ['court', 'judge', 'tribunal', 'jury'],
      confidence: 0.7,
      object: ['@person'],
    }),
    done('indictment', 'The indictment of the [banker] was announced.', { target: ['of', 'against', 'possessive'] }),
    done('prosecution', 'The prosecution of the [banker] began.', {
      with: ['of'],
      withHead: ['@person', 'official'],
      confidence: 0.7,
    }),
    noun('charge', 'Charges against the [banker] were filed.', {
      with: ['against'],
      actor: ['by', 'subject'],
      target: ['against'],
      confidence: 0.7,
    }),
    noun('trial', 'The trial of the [banker] began.', {
      with: ['of'],
      withHead: ['@person', 'officer', 'suspect'],
      actor: [],
      target: ['of'],
      confidence: 0.7,
    }),
    verb('file', '{Prosecutors} filed charges against the [banker].', {
      object: ['charge', 'indictment'],
      target: ['against', 'whole'],
    }),
    verb('bring', '{Prosecutors} brought charges against the [banker].', { object: ['charge'], target: ['against', 'whole'] }),
  ]),
  ...rows('law/warrant', [
    verb('issue', 'The {court} issued an arrest warrant for the [general].', {
      object: ['warrant', 'subpoena'],
      target: ['for', 'against', 'whole'],
    }),
    verb('subpoena', 'The {court} subpoenaed the [general].'),
    noun('warrant', 'An arrest warrant for the [general] was issued.', {
      modifier: ['arrest'],
      actor: ['by'],
      target: ['for', 'against'],
    }),
  ]),
  ...rows('law/convicts', [
    verb('convict', 'A {court} convicted the [editor] of libel.'),
    verb('sentence', 'A {court} sentenced the [editor] to prison.'),
    verb('condemn', 'A {court} condemned the [editor] to death.', {
      with: ['to'],
      withHead: ['death', 'prison', 'imprisonment', 'jail'],
      as: 'death',
    }),
    verb('order', 'A {court} ordered the [company] to pay a fine.', {
      subject: ['court', 'judge', 'tribunal', 'jury'],
      object: ['company', 'government', '@person', 'bank', '@name'],
      clause: true,
      confidence: 0.6,
    }),
    verb('rule', 'The {court} ruled against the [company].', {
      with: ['against'],
      withHead: ['@name', '@person', 'company', 'government', 'state'],
      target: ['against'],
      confidence: 0.7,
    }),
    state('guilty', 'The [editor] was found guilty.', { subject: ['@person', 'company'], confidence: 0.7 }),
    done('conviction', 'The conviction of the [editor] was condemned.', { with: ['of'], withHead: ['@person'] }),
    done('sentencing', 'The sentencing of the [editor] was postponed.'),
    noun('verdict', 'A guilty verdict against the [editor] was announced.', {
      with: ['against', 'in'],
      actor: ['by'],
      target: ['against'],
      confidence: 0.6,
    }),

    verb('find', 'The {court} found [him] guilty of theft.', {
      object: ['@person', '@name', '@official', 'company', 'regime', 'government'],
      predicate: ['guilty', 'liable'],
      as: 'guilty',
    }),
    verb('uphold', 'The {court} upheld the [sentence].', {
      subject: ['court', 'judge', 'tribunal'],
      object: ['sentence', 'conviction', 'verdict', 'term', 'penalty'],
    }),
    verb('hand_down', 'The {court} handed down a [sentence].', {
      object: ['sentence', 'verdict', 'term', 'penalty'],
      target: ['to', 'against', 'object'],
    }),
  ]),
  ...rows('law/acquits', [
    verb('acquit', 'The {judge} acquitted both [men].'),
    verb('pardon', 'The {king} pardoned both [men].'),
    verb('exonerate', 'The {judge} exonerated both [men].'),
    verb('clear', 'The {judge} cleared both [men] of murder.', {
      with: ['of'],
      withHead: ['charge', 'murder', 'wrongdoing', 'fraud', 'corruption', 'crime', 'offence', 'manslaughter', 'involvement'],
      object: ['@person'],
    }),
    verb('commute', 'The {king} commuted the [sentence].', {
      object: ['sentence', 'penalty', 'death'],
      target: ['of', 'whole', 'object'],
    }),
    verb('amnesty', 'The {king} amnestied both [men].'),
    verb('overturn', 'The {court} overturned the [conviction].', {
      object: ['conviction', 'sentence'],
      target: ['of', 'whole', 'object'],
    }),
    noun('amnesty', 'An amnesty for [rebels] was announced.', { actor: ['by', 'subject'], target: ['for', 'to'] }),
    noun('acquittal', 'The acquittal of both [men] was announced.', { target: ['of', 'possessive'] }),
    noun('pardon', 'A pardon for both [men] was announced.', { actor: ['by', 'subject'], target: ['for', 'to', 'of'] }),

    verb('grant', 'The {king} granted a pardon to the [editor].', {
      object: ['pardon', 'amnesty', 'clemency', 'reprieve'],
      target: ['to', 'object'],
    }),
    verb('revoke', 'The {court} revoked the detention of the [editor].', {
      object: ['detention', 'warrant', 'conviction', 'sentence', 'arrest'],
      target: ['whole', 'of', 'object'],
    }),
    verb('free', 'The {court} freed two [ministers] on bail.', { subject: ['court', 'judge', 'tribunal'], as: 'court' }),
  ]),
  ...rows('law/investigates', [
    verb('conduct', 'The {commission} conducted an investigation into the [attack].', {
      object: ['investigation', 'inquiry', 'probe', 'audit', 'inspection', 'search'],
      target: ['into', 'of', 'at', 'whole'],
    }),
    verb('head', 'The {judge} is heading an inquiry into the [attack].', {
      object: ['investigation', 'inquiry', 'probe', 'enquiry'],
      target: ['into', 'of', 'whole'],
    }),
    verb('lead', 'The {judge} led an inquiry into the [attack].', {
      object: ['investigation', 'inquiry', 'probe', 'enquiry'],
      target: ['into', 'of', 'whole'],
    }),
    verb('investigate', '{Prosecutors} are investigating the [minister].', { notSubject: ['scientist', 'study', 'researcher'] }),
    verb('probe', '{Prosecutors} are probing the [minister].', { notSubject: ['scientist', 'study', 'researcher', 'rocket'] }),
    verb('interrogate', '{Police} interrogated the [suspect].'),
    verb('question', '{Police} questioned the [suspect].', { subject: COURT, object: ['@person', 'suspect'] }),
    verb('inspect', '{Inspectors} inspected the [plant].', {
      confidence: 0.7,
      subject: ['inspector', 'team', 'expert', '@official', '@name', 'monitor', 'observer'],
    }),
    verb('open', '{Prosecutors} opened an investigation into the [minister].', {
      object: ['investigation', 'inquiry', 'probe', 'enquiry', 'case'],
      target: ['into', 'against', 'of', 'whole'],
    }),
    verb('launch', '{Prosecutors} launched an investigation into the [minister].', {
      object: ['investigation', 'inquiry', 'probe', 'enquiry', 'manhunt'],
      target: ['into', 'against', 'of', 'for', 'whole'],
    }),
    verb('order', '{Prosecutors} ordered an investigation into the [minister].', {
      object: ['investigation', 'inquiry', 'probe', 'enquiry'],
      target: ['into', 'against', 'of', 'whole'],
    }),
    noun('investigation', 'An investigation into the [minister] began.', {
      with: ['into', 'of', 'against', 'by'],
      actor: ['by', 'possessive', 'subject'],
      target: ['into', 'of', 'against'],
      confidence: 0.7,
    }),
    noun('inquiry', 'An inquiry into the [minister] began.', {
      with: ['into'],
      actor: ['by', 'possessive', 'subject'],
      target: ['into'],
      confidence: 0.7,
    }),
    noun('probe', 'A probe into the [minister] began.', {
      with: ['into'],
      actor: ['by', 'possessive', 'subject'],
      target: ['into'],
      confidence: 0.7,
    }),

    verb('begin', 'The {senate} began an investigation into the [fund].', {
      object: ['investigation', 'inquiry', 'probe', 'audit', 'enquiry'],
      target: ['into', 'of', 'against'],
    }),
    verb('start', 'The {police} started an investigation of the [killing].', {
      object: ['investigation', 'inquiry', 'probe', 'audit', 'enquiry'],
      target: ['into', 'of', 'against'],
    }),
    verb('look_into', 'The {police} are looking into the [killing].', {}),
  ]),
  ...rows('law/sues', [
    verb('launch', 'The {commission} launched legal action against the [state].', {
      object: ['action', 'proceedings', 'proceeding', 'case', 'lawsuit', 'challenge'],
      modifier: ['legal', 'court', 'infringement', 'disciplinary'],
      target: ['against', 'whole'],
    }),
    verb('take', 'The {company} took legal action against the [state].', {
      object: ['action', 'proceedings'],
      modifier: ['legal', 'court'],
      target: ['against', 'whole'],
    }),
    verb('sue', 'The {company} sued the [state].', { notObject: ['peace'] }),
    verb('file', 'The {company} filed a lawsuit against the [state].', {
      object: ['lawsuit', 'suit', 'complaint', 'petition', 'case', 'claim', 'motion'],
      target: ['against', 'whole', 'with'],
    }),
    verb('appeal', 'The {company} appealed the [verdict].', {
      object: ['ruling', 'verdict', 'decision', 'sentence', 'conviction'],
    }),
    noun('lawsuit', 'A lawsuit against the [state] was filed.', {
      with: ['against'],
      actor: ['by', 'possessive', 'subject'],
      target: ['against'],
      confidence: 0.7,
    }),
  ]),
  ...rows('law/passed', [
    verb('pass', '{Parliament} passed an amnesty [law].', { object: ['@law'] }),
    verb('adopt', '{Parliament} adopted a [law].', { object: ['@law', '@agreement'] }),
    verb('enact', '{Parliament} enacted a [law].'),
    verb('sign', 'The {president} signed the [bill].', { object: ['bill', 'law', 'decree', 'order'] }),
    noun('passage', 'The passage of the [law] was announced.', {
      with: ['of'],
      withHead: ['law', 'bill', 'resolution', 'legislation', 'budget'],
      actor: ['by'],
      target: ['of'],
    }),
  ]),
]
