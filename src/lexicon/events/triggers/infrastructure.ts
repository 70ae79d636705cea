import { befalls, done, noun, rows, state, type Trigger, verb, where } from '../trigger.js'

const SITE = ['@road', '@facility', '@flight', 'school', 'shop', 'crossing', 'airspace', '@name']

export const INFRASTRUCTURE: readonly Trigger[] = [
  ...rows('infrastructure/closed', [
    verb('close', 'The {authorities} closed the [airport].', {
      object: ['@road', '@facility', 'school', 'airspace', '@place'],
      notObject: ['gap', 'door', 'eye', 'deal', 'session', 'case', 'embassy', 'consulate', 'market', '@money'],
      notSubject: ['@money'],
    }),
    verb('shut', 'The {authorities} shut the [border].', {
      object: ['@road', '@facility', 'school', 'airspace'],
      notObject: ['door', 'eye', 'mouth', 'embassy'],
    }),
    verb('shut_down', 'The {authorities} shut down the [airport].', {
      object: ['@road', '@facility', 'school', 'airspace', 'newspaper', 'station', 'channel', 'reactor'],
      notObject: ['embassy'],
    }),
    verb('seal', 'The {army} sealed the [border].', {
      object: ['border', 'road', 'frontier', 'city', 'area', 'crossing', 'street', 'district'],
    }),
    verb('seal_off', 'The {army} sealed off the [district].'),
    verb('cordon_off', 'The {police} cordoned off the [district].', { confidence: 0.8 }),
    befalls('close', 'The [airport] closed on Friday.', {
      subject: ['airport', 'border', 'road', 'school', 'bridge', 'crossing', 'shop', 'highway', 'university', 'bank', 'airspace'],
      bare: true,
      as: 'itself',
    }),
    befalls('shut_down', 'The [airport] shut down on Friday.', {
      subject: ['airport', 'border', 'road', 'school', 'bridge', 'shop', 'factory', 'university', 'bank', 'refinery'],
      bare: true,
      as: 'itself',
    }),
    state('shut', 'The [airport] was shut.', { subject: SITE }),
    done('closure', 'The closure of the [airport] was announced.', { notModifier: ['embassy'] }),
    done('shutdown', 'The shutdown of the [airport] was announced.', { with: ['of'], notModifier: ['government', 'partial'] }),

    where('out_of', 'The [airport] is out of service.', {
      subject: SITE,
      object: ['service', 'action', 'operation', 'use', 'order'],
      actor: [],
      target: ['subject'],
    }),
    verb('fence_off', 'The {police} fenced off the [district].', { object: ['@road', '@place', '@facility'] }),
    verb('block_off', 'The {police} blocked off the [road].', { object: ['@road', '@place', '@facility'] }),
    befalls('stop', 'The [airport] stopped operations.', {
      subject: ['@facility'],
      object: ['operation', 'service', 'work'],
      as: 'operations',
      confidence: 0.7,
    }),
  ]),
  ...rows('infrastructure/reopened', [
    verb('reopen', 'The {authorities} reopened the [airport].', {
      notObject: ['embassy', 'consulate', 'case', 'wound', 'investigation', 'talk', 'inquiry', 'negotiation'],
      target: ['object'],
    }),
    befalls('reopen', 'The [crossing] reopened.', {
      bare: true,
      notSubject: ['embassy', 'consulate', 'case', 'talk'],
      as: 'itself',
    }),
    verb('open', 'The {authorities} opened the [border].', {
      object: ['border', 'crossing', 'road', 'airspace', 'corridor', 'frontier', 'strait'],
      as: 'border',
    }),
    befalls('resume', '[Flights] resumed on Monday.', { subject: ['@flight', '@utility'] }),
    verb('resume', 'The {airline} resumed its [flights].', { object: ['@flight'], as: 'flights' }),
    verb('restore', '{Engineers} restored [power].', { object: ['@utility'], notObject: ['access', 'signal'], as: 'power' }),
    done('reopening', 'The reopening of the [airport] was announced.'),
  ]),
  ...rows('infrastructure/evacuated', [
    verb('evacuate', '{Staff} evacuated the [airport].', { notObject: ['embassy', 'diplomat'] }),
    verb('airlift', 'The {navy} airlifted [tourists] from the island.', { object: ['@person'] }),
    done('evacuation', 'The evacuation of the [airport] was ordered.', { notModifier: ['embassy'] }),

    verb('clear', 'The {police} cleared the [airport] of passengers.', {
      object: ['@facility', '@road', '@place', '@property'],
      with: ['of'],
      withHead: ['people', 'passenger', 'staff', 'civilian', 'visitor', 'traveller', 'traveler', 'worker', 'resident', 'crowd'],
      target: ['object'],
    }),
    verb('empty', 'The {police} emptied the [airport] of passengers.', {
      object: ['@facility', '@place'],
      with: ['of'],
      withHead: ['people', 'passenger', 'staff', 'civilian', 'visitor', 'traveller', 'traveler', 'worker', 'resident'],
      target: ['object'],
      confidence: 0.8,
    }),
  ]),
  ...rows('infrastructure/flights', [
    verb('suspend', 'The {airline} suspended its [flights].', {
      object: ['@flight', 'operation'],
      subject: ['@name', 'airline', 'airport', 'carrier', 'authority', 'operator', 'company', 'railway'],
      notObject: ['relation'],
      as: 'flights',
    }),
    verb('cancel', 'The {airline} cancelled its [flights].', { object: ['@flight'] }),
    verb('ground', 'The {airline} grounded its [planes].', { object: ['@flight', '@aircraft', 'fleet'] }),
    verb('divert', 'The {airline} diverted its [flights].', { object: ['@flight', '@aircraft'] }),
    verb('halt', 'The {airline} halted its [flights].', { object: ['@flight'] }),
    done('cancellation', 'The cancellation of [flights] continued.', { with: ['of'], withHead: ['@flight'] }),
    done('suspension', 'The suspension of [flights] continued.', { with: ['of'], withHead: ['@flight'] }),

    befalls('cease', '[Flights] have ceased.', { subject: ['@flight'], bare: true }),
    befalls('stop', '[Flights] have stopped.', {
      subject: ['@flight'],
      notSubject: ['operation', 'service'],
      bare: true,
      confidence: 0.8,
    }),
    befalls('halt', '[Flights] halted on Sunday.', { subject: ['@flight'], notSubject: ['operation'], bare: true, as: 'itself' }),
    befalls('end', '[Flights] ended on Sunday.', { subject: ['flight', 'ferry', 'train'], bare: true, confidence: 0.7 }),
    verb('stop', 'The {airline} stopped all [flights].', {
      object: ['@flight'],
      notObject: ['operation', 'traffic'],
      as: 'flights',
    }),
    verb('scrap', 'The {airline} scrapped its [flights].', { object: ['flight', 'ferry', 'train'], as: 'flights' }),
    verb('turn_back', 'The [plane] turned back.', {
      subject: ['flight', 'plane', 'airliner', 'jet'],
      bare: true,
      actor: [],
      target: ['subject'],
    }),

    befalls('be', 'There were no [flights] on Sunday.', {
      negated: true,
      subject: ['flight', 'train', 'ferry'],
      actor: [],
      target: ['subject'],
      confidence: 0.6,
    }),
  ]),
  ...rows('infrastructure/cut', [
    verb('cut', 'The {authorities} cut the [internet].', {
      object: ['@utility'],
      notObject: ['supply', 'service', 'line', 'network', 'connection'],
      as: 'utility',
    }),
    verb('cut_off', 'The {authorities} cut off [electricity].', { object: ['@utility'], as: 'utility' }),
    verb('shut_down', 'The {authorities} shut down the [internet].', {
      object: ['internet', 'network', 'phone', 'communication', 'service', 'electricity', 'power'],
      as: 'utility',
    }),
    verb('shut_off', 'The {authorities} shut off the [water].', { object: ['@utility'] }),
    verb('knock_out', 'The {strike} knocked out [power].', { object: ['@utility', 'grid', 'station'], as: 'utility' }),
    verb('disrupt', 'The {strike} disrupted [communications].', { object: ['@utility', 'communication'], confidence: 0.6 }),
    befalls('go_down', 'The [internet] went down.', { subject: ['@utility'] }),
    noun('outage', 'A power outage in the [city] was reported.', { actor: [], target: ['in', 'across'] }),
    noun('blackout', 'A blackout in the [city] was reported.', {
      actor: [],
      target: ['in', 'across'],
      notModifier: ['media', 'news'],
      confidence: 0.8,
    }),
    noun('cut', 'Power cuts in the [city] were reported.', {
      modifier: ['power', 'electricity', 'water', 'internet'],
      actor: [],
      target: ['in', 'across'],
    }),
    noun('shutdown', 'An internet shutdown in the [city] was reported.', {
      modifier: ['internet', 'network', 'communications'],
      actor: ['by'],
      target: ['in', 'across'],
      as: 'internet',
    }),

    befalls('fail', 'The [internet] failed across the city.', {
      subject: ['internet', 'electricity', 'power', 'network', 'grid', 'phone'],
      bare: true,
      confidence: 0.7,
    }),
    where('without', 'The [city] is without electricity.', {
      subject: ['@place', '@civilian', '@facility', 'household'],
      object: ['@utility'],
      actor: [],
      target: ['subject'],
    }),
    verb('lose', 'The [city] lost power.', {
      subject: ['@place', '@facility', 'household', 'home', '@civilian'],
      object: ['electricity', 'internet', 'power', 'connection'],
      notSubject: ['@leader', '@official', 'party'],
      actor: [],
      target: ['subject'],
      as: 'power',
      confidence: 0.6,
    }),
  ]),
  ...rows('infrastructure/destroyed', [
    verb('destroy', 'The {army} destroyed a [bridge].', {
      object: ['@works', '@facility', '@vehicle', '@property', '@aircraft', '@place', '@arms', '@name', '@number', '@armed'],
      notSubject: ['@disaster', 'fire', 'blaze'],
      notObject: ['reputation', 'career', 'ally'],
    }),
    verb('demolish', 'The {army} demolished a [house].', { notObject: ['@sport', 'argument', 'myth'] }),
    verb('raze', 'The {army} razed the [village].'),
    verb('bulldoze', 'The {army} bulldozed the [houses].'),
    verb('damage', 'The {blast} damaged a [church].', {
      object: ['@works', '@facility', '@vehicle', '@property', '@number', 'window', 'building', '@aircraft', 'pylon'],
      notSubject: ['@disaster'],
      confidence: 0.8,
    }),
    verb('level', 'The {strike} levelled a [building].', {
      object: ['@works', '@place', '@property'],
      notObject: ['field', 'playing-field', 'accusation', 'charge'],
    }),
    verb('flatten', 'The {strike} flattened a [building].', { object: ['@works', '@place', '@property'], notObject: ['curve'] }),
    verb('wreck', 'The {blast} wrecked a [shop].', { object: ['@works', '@facility', '@vehicle', '@property'] }),
    verb('sabotage', '{Rebels} sabotaged the [pipeline].', { notObject: ['talk', 'process', 'deal', 'peace'] }),
    verb('vandalise', '{Rebels} vandalised the [railway].', {
      object: ['railway', 'pipeline', 'road', 'bridge', 'station'],
      confidence: 0.6,
    }),
    done('destruction', 'The destruction of the [bridge] was reported.', { with: ['of'], notModifier: ['mass'] }),
    done('demolition', 'The demolition of the [house] was reported.'),
    noun('sabotage', 'Sabotage of the [pipeline] was reported.', { target: ['of', 'at', 'against', 'on'] }),
    noun('damage', 'Damage to the [bridge] was reported.', {
      with: ['to'],
      withHead: ['@works', '@facility', '@property'],
      actor: [],
      target: ['to'],
      confidence: 0.6,
    }),

    befalls('collapse', 'The [bridge] collapsed after the strike.', {
      subject: ['bridge', 'dam', 'tower'],
      with: ['after', 'in', 'under'],
      withHead: ['strike', 'attack', 'shelling', 'bombing', 'blast', 'explosion'],
    }),
    verb('reduce', 'The {army} reduced the [village] to rubble.', {
      object: ['@works', '@place', '@property', '@facility', '@name'],
      notObject: ['@leader'],
      with: ['to'],
      withHead: ['rubble', 'ash', 'ruin', 'ashes', 'ruins'],
    }),
  ]),
]
