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
    ...['tear_off', 'rip_off', 'blow_off', 'shear_off', 'knock_off', 'blow_away'].map(lemma =>
      verb(lemma, `The {truck} may ${lemma.replace('_', ' ')} the [roof] of the mosque.`, {
        object: ['roof', 'door', 'facade', 'dome', 'minaret', 'balcony', 'wing', 'gate', 'tile', 'shutter', 'front', 'steeple'],
        notSubject: ['@disaster', 'wind', 'gale'],
        as: 'roof',
        confidence: 0.8,
      }),
    ),
    ...['appear', 'open', 'open_up', 'form'].map(lemma =>
      verb(lemma, `Cracks may ${lemma.replace('_', ' ')} in the [dam].`, {
        subject: ['crack', 'fissure', 'hole', 'breach'],
        with: ['in'],
        withHead: ['@works', '@facility', '@property', 'wall', 'roof', 'dam', 'pillar', 'tunnel', 'dyke', 'levee', 'ceiling'],
        actor: [],
        target: ['in'],
        as: 'cracks',
        confidence: 0.7,
      }),
    ),
    verb('lose', 'The [school] lost its roof.', {
      subject: ['@works', '@facility', '@property', '@vehicle', '@aircraft'],
      object: ['roof', 'window', 'facade', 'dome', 'minaret', 'steeple', 'wall'],
      actor: [],
      target: ['subject'],
      as: 'roof',
      confidence: 0.7,
    }),
    verb('hole', 'The [tanker] was holed below the waterline.', {
      passive: true,
      object: ['ship', 'tanker', 'vessel', 'boat', 'hull', 'freighter', 'ferry', 'roof', 'wall', 'tank', 'pipeline'],
      target: ['object'],
    }),
    ...['tear', 'rip', 'slice', 'smash', 'crash', 'slam'].map(lemma =>
      verb(lemma, `{Shrapnel} may ${lemma} into the [walls] of a clinic.`, {
        subject: ['shrapnel', 'fragment', 'debris', 'splinter', 'wreckage', 'boulder'],
        with: ['into', 'through'],
        withHead: ['@works', '@facility', '@property', 'wall', 'roof', 'window', 'fuselage', 'hull', 'facade', 'ceiling', 'car'],
        target: ['into', 'through'],
        as: 'shrapnel',
        confidence: 0.8,
      }),
    ),
    ...['dent', 'scorch', 'blacken', 'scar', 'pockmark', 'char'].map(lemma =>
      verb(
        lemma,
        `The [wall] had been ${lemma === 'dent' ? 'dented' : lemma === 'scar' ? 'scarred' : lemma === 'char' ? 'charred' : `${lemma}ed`} by the {blast}.`,
        {
          passive: true,
          object: [
            '@works',
            '@facility',
            '@property',
            '@vehicle',
            'wall',
            'facade',
            'hull',
            'fuselage',
            'roof',
            'ceiling',
            'runway',
          ],
          target: ['object'],
          as: 'wall',
          confidence: 0.7,
        },
      ),
    ),
    verb('break', 'Nine [windows] were broken.', {
      object: ['window', 'windscreen', 'windowpane', 'shopfront', 'showcase'],
      passive: true,
      target: ['object'],
      as: 'windows',
      confidence: 0.7,
    }),
  ]),
]
