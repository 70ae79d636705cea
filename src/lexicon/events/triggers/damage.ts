import { noun, rows, state, type Trigger, verb } from '../trigger.js'

export const DAMAGE: readonly Trigger[] = [
  ...rows('infrastructure/damaged', [
    verb('damage', 'The {blast} damaged a [church].', {
      object: ['@works', '@facility', '@vehicle', '@property', '@number', 'window', 'building', '@aircraft', 'pylon'],
      notSubject: ['@disaster'],
      confidence: 0.8,
    }),
    verb('sabotage', '{Rebels} sabotaged the [pipeline].', { notObject: ['talk', 'process', 'deal', 'peace'] }),
    verb('vandalise', '{Rebels} vandalised the [railway].', {
      object: ['railway', 'pipeline', 'road', 'bridge', 'station'],
      confidence: 0.6,
    }),
    noun('sabotage', 'Sabotage of the [pipeline] was reported.', { target: ['of', 'at', 'against', 'on'] }),
    noun('damage', 'Damage to the [bridge] was reported.', {
      with: ['to'],
      withHead: ['@works', '@facility', '@property'],
      actor: [],
      target: ['to'],
      confidence: 0.6,
    }),
    verb('shatter', 'The {blast} shattered [windows].', {
      object: ['window', 'glass', 'windscreen', 'windowpane', 'pane'],
      as: 'windows',
    }),
    verb('blow_out', 'The {blast} blew out [windows].', { object: ['window', 'door', 'glass'] }),
    verb('put', 'Two power [stations] were put out of action.', {
      object: ['@facility', '@works', '@machine', 'station'],
      with: ['of'],
      withHead: ['action', 'service', 'operation', 'use', 'commission'],
      as: 'action',
    }),
    verb('leave', 'The {drone} left a hole in the [wall].', {
      object: ['hole', 'crater', 'gash'],
      with: ['in'],
      target: ['in'],
      actor: ['subject'],
      withHead: ['@works', '@property', '@facility', 'road', 'roof', 'wall', 'hull', 'ground', 'street', 'fuselage'],
      as: 'hole',
    }),
    verb('punch', 'The {shell} punched a hole in the [wall].', {
      object: ['hole', 'crater', 'gash'],
      with: ['in', 'through'],
      target: ['in', 'through'],
      withHead: ['@works', '@property', '@facility', 'road', 'roof', 'wall', 'hull', 'ground', 'street', 'fuselage'],
      as: 'hole',
    }),
    verb('pepper', 'The [wall] was peppered with bullets.', {
      with: ['with'],
      withHead: ['bullet', 'shrapnel', 'hole', 'fragment'],
      object: ['@works', '@property', '@vehicle', 'wall', 'facade'],
    }),
    verb('blast', 'The {strike} blasted a hole in the [wall].', {
      object: ['hole', 'crater'],
      with: ['in', 'through'],
      target: ['in', 'through'],
      withHead: ['@works', '@property', '@facility', 'road', 'roof', 'wall', 'hull', 'ground', 'street', 'fuselage'],
      as: 'hole',
    }),
    state('unusable', 'The [runway] is unusable.', { subject: ['@facility', '@works', '@road'] }),
    verb('destroy', 'The {blast} partly destroyed two [homes].', { modifier: ['partially', 'partly', 'half'], as: 'partly' }),
    ...['suffer', 'sustain'].map(lemma =>
      verb(lemma, `The [bank] may ${lemma} damage.`, {
        object: ['damage'],
        subject: ['@works', '@facility', '@vehicle', '@property', '@aircraft', '@thing'],
        actor: [],
        target: ['subject'],
        as: 'damage',
      }),
    ),
    ...['cause', 'do', 'inflict'].map(lemma =>
      verb(lemma, `The {blast} may ${lemma} damage to a [bank].`, {
        object: ['damage'],
        with: ['to', 'on', 'in', 'at'],
        withHead: ['@works', '@facility', '@vehicle', '@property', '@aircraft', '@thing'],
        notSubject: ['@disaster'],
        target: ['to', 'on', 'in', 'at'],
        as: 'damage',
      }),
    ),
    verb('damage', 'The {blast} damaged an [antenna].', {
      object: ['@thing'],
      notSubject: ['@disaster'],
      confidence: 0.7,
      as: 'thing',
    }),
    ...['operation', 'action', 'activity', 'campaign', 'attack', 'attempt'].map(lemma =>
      noun(lemma, `A sabotage ${lemma} against the [railway] was reported.`, {
        modifier: ['sabotage'],
        target: ['of', 'at', 'against', 'on'],
        as: 'sabotage',
      }),
    ),
  ]),
]
