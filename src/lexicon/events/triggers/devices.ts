import { noun, rows, type Trigger, verb } from '../trigger.js'

/** What is laid, left or thrown to go off. */
const DEVICES = ['bomb', 'dynamite', 'explosive', 'ied', 'car-bomb', 'truck-bomb', 'firebomb', 'tnt']
/** Explosives are left and put where they are kept, a bomb is not. */
const BOMBS = ['bomb', 'ied', 'car-bomb', 'truck-bomb', 'firebomb']
const EXPLOSIVES = ['dynamite', 'explosive', 'tnt', 'gunpowder', 'gelignite', 'ammonal']
const LOADS = ['charge', 'stick', 'load', 'kilo', 'kilogram', 'pound', 'package', 'cartridge']
const WHERE = ['in', 'under', 'at', 'near', 'on', 'outside', 'against', 'inside', 'beside', 'underneath', 'beneath', 'by']
/** Waters and roads are mined by laying; a bomb is laid under something. */
const UNDER_WHAT = ['@works', '@facility', '@vehicle', '@property', '@aircraft', '@thing', '@person', '@armed', '@name']
/** Of these the plain rows tell. */
const PLAIN = ['@works', '@facility', '@vehicle', '@property', '@aircraft', '@place', '@arms', '@armed', '@number', '@thing']
const AT = ['at', 'against', 'into', 'on', 'in', 'inside', 'through']
/** Those of whom it is told without more that what they wreck has walls or a trunk. */
const WRECKERS = [
  '@rebel',
  '@soldiery',
  'army',
  'soldier',
  'troop',
  'force',
  'commando',
  'paramilitary',
  'militiaman',
  'attacker',
  'assailant',
  'saboteur',
  'arsonist',
  'raider',
  'bomb',
  'explosion',
  'blast',
  'shell',
  'rocket',
  'missile',
  'strike',
  'airstrike',
  'shelling',
]

/** Weapons and what is done with them, which set on fire what they hit. */
const IGNITING_ARMS = [
  'attack',
  'strike',
  'airstrike',
  'raid',
  'drone',
  'shell',
  'shelling',
  'rocket',
  'missile',
  'bomb',
  'bombing',
  'explosion',
  'blast',
  'debris',
  'wreckage',
]

export const DEVICE_BOMBINGS: readonly Trigger[] = [
  ...rows('fighting/bombing', [
    ...['place', 'put', 'leave', 'lay'].map(lemma =>
      verb(lemma, `{Militants} may ${lemma} a bomb under the [bridge].`, {
        object: lemma === 'place' ? [...DEVICES, 'device'] : BOMBS,
        with: WHERE,
        target: WHERE,
        confidence: 0.6,
        as: 'device',
      }),
    ),
    ...['place', 'put', 'leave', 'lay', 'plant', 'set'].map(lemma =>
      verb(lemma, `{Militants} may ${lemma} a charge of dynamite under the [bridge].`, {
        object: LOADS,
        with: ['of'],
        withHead: EXPLOSIVES,
        target: WHERE,
        confidence: 0.6,
        as: 'charge',
      }),
    ),
    ...['place', 'plant', 'lay', 'set'].map(lemma =>
      verb(lemma, `{Militants} may ${lemma} an explosive charge at the [office].`, {
        object: ['charge', 'device', 'package', 'artifact'],
        modifier: ['explosive', 'dynamite', 'demolition', 'incendiary'],
        with: WHERE,
        ...(lemma === 'lay' ? { withHead: UNDER_WHAT } : {}),
        target: WHERE,
        confidence: 0.6,
        as: 'explosive-charge',
      }),
    ),
    ...['throw', 'hurl', 'lob', 'toss', 'fling', 'launch'].map(lemma =>
      verb(lemma, `{Attackers} may ${lemma} a stick of dynamite at the [shop].`, {
        object: LOADS,
        with: ['of'],
        withHead: EXPLOSIVES,
        target: AT,
        as: 'stick',
      }),
    ),
    ...['throw', 'hurl', 'lob', 'toss', 'fling', 'launch'].map(lemma =>
      verb(lemma, `{Attackers} may ${lemma} two bombs against the [shop].`, {
        object: [...DEVICES, 'device', 'cocktail'],
        with: AT,
        notSubject: ['@airborne', '@aircraft'],
        target: AT,
        as: 'against',
      }),
    ),
    ...['use', 'set', 'detonate', 'explode'].map(lemma =>
      verb(lemma, `The {attackers} may ${lemma} explosives against the [bank].`, {
        object: [...DEVICES, 'device'],
        with: ['against'],
        target: ['against'],
        as: 'against',
      }),
    ),
    verb('blow_up', '{Guerrillas} blew up two [masts].', { object: ['@thing'], notSubject: ['bomber'], as: 'thing' }),
    verb('blow_up', '{Guerrillas} blew up a [weir].', {
      subject: WRECKERS,
      object: ['@concrete'],
      notObject: PLAIN,
      confidence: 0.6,
      as: 'concrete',
    }),
    noun('attack', 'The [bank] suffered a dynamite attack.', { modifier: ['dynamite', 'explosives'], as: 'dynamite' }),
  ]),
]

export const WRECKINGS: readonly Trigger[] = [
  ...rows('infrastructure/damaged', [
    verb('set', 'An air {strike} set fire to the [depot].', {
      subject: IGNITING_ARMS,
      object: ['fire'],
      with: ['to'],
      target: ['to'],
      as: 'fire',
    }),
    verb('set', 'The {missiles} set the [depot] on fire.', {
      subject: IGNITING_ARMS,
      object: ['@property', '@works', '@vehicle', '@facility', '@thing', '@name', 'field', 'forest'],
      with: ['on', 'ablaze', 'alight'],
      withHead: ['fire', 'ablaze'],
      as: 'on-fire',
    }),
    verb('set', 'The {missiles} set the [depot] ablaze.', {
      subject: IGNITING_ARMS,
      predicate: ['alight', 'ablaze', 'afire', 'aflame'],
      as: 'ablaze',
    }),
  ]),
  ...rows('infrastructure/destroyed', [
    verb('destroy', 'The {blast} destroyed two [antennas].', {
      object: ['@thing'],
      notSubject: ['@disaster', 'fire', 'blaze'],
      confidence: 0.7,
      as: 'thing',
    }),
    verb('destroy', '{Rebels} destroyed the [loom].', {
      subject: WRECKERS,
      object: ['@concrete'],
      notObject: PLAIN,
      confidence: 0.6,
      as: 'concrete',
    }),
  ]),
  ...rows('crowd/arson', [
    verb('burn', '{Rebels} burned two [cabins].', {
      object: ['@thing'],
      notSubject: ['@disaster', 'fire', 'blaze', 'wildfire'],
      notObject: ['wood', 'coffee'],
      confidence: 0.7,
      as: 'thing',
    }),
    verb('burn', '{Rebels} burned the [looms].', {
      subject: WRECKERS,
      object: ['@concrete'],
      notObject: [...PLAIN, 'fuel', 'candle', 'calorie', 'energy', 'hole', 'cd', 'flag', 'effigy', 'tyre', 'tire', 'barricade'],
      confidence: 0.6,
      as: 'concrete',
    }),
  ]),
]

export const GUNFIRE: readonly Trigger[] = [
  ...rows('fighting/shooting', [
    ...['level', 'direct', 'aim', 'pour', 'rain', 'spray', 'concentrate'].map(lemma =>
      verb(lemma, `The {gunmen} may ${lemma} machinegun fire at the [barracks].`, {
        object: ['fire', 'gunfire'],
        notModifier: ['artillery', 'mortar', 'tank', 'rocket', 'cannon', 'shell', 'howitzer'],
        with: ['at', 'on', 'into', 'onto', 'against'],
        target: ['at', 'on', 'into', 'onto', 'against'],
        as: 'levelled',
      }),
    ),
    ...['machinegun', 'machine-gun', 'submachinegun'].map(lemma => verb(lemma, `{Gunmen} may ${lemma} the [car].`)),
  ]),
]
