/**
 * Words that news uses for one another: a row each, the first names the class. Two claims that share a class share what they speak of, though
 * not a word. A word may stand in several rows; what a whole event is called stands in the triggers (events/).
 */
export const SYNONYMS: readonly (readonly string[])[] = `
aircraft plane jet airliner aeroplane airplane flight helicopter
airport airfield airbase aerodrome runway terminal
prison jail dungeon gaol cell penitentiary
prisoner inmate detainee captive hostage
embassy mission consulate legation diplomat ambassador
premier minister
president leader ruler tyrant dictator
soldier troop army military force unit conscript
police policeman gendarme constable
rebel insurgent militant fighter gunman opposition militia faction guerrilla
civilian resident inhabitant citizen townspeople people
house home residence palace mansion villa
strike raid bombing bombardment bomb sortie airstrike hit struck
explosion blast detonation bang
shooting gunfire shot gunshot shoot
curfew lockdown
asylum refuge sanctuary shelter
resign quit stepdown abdicate resignation
overthrow topple oust depose fall collapse overthrown
capture seize take overrun conquer liberate control
withdraw retreat leave abandon evacuate withdrawal evacuation desert deserted
enter breach push reach sweep inside advance
besiege surround encircle siege
flee escape leave depart departure exile abandon gone abroad
celebrate celebration cheer jubilation rejoice joy
loot plunder ransack looting
frontier border buffer strip demilitarised
armour tank armoured vehicle convoy
village town settlement hamlet
province governorate region
death dead kill killed die deadly toll casualty fatality perish slain
injury injure wound wounded hurt
crash wreck collide collision accident
missile rocket projectile
drone uav unmanned
earthquake quake tremor aftershock seismic
flood flooding inundation deluge
fire blaze burn arson flame inferno
protest demonstration rally protester demonstrator march
arrest detain custody detention apprehend
charge indict accuse prosecute indictment
trial court hearing tribunal
verdict sentence convict guilty conviction
election vote poll ballot
win victory defeat beat
appoint name pick choose nominate appointment
ceasefire truce armistice
talk negotiation negotiate meeting meet summit discussion
agreement deal accord pact treaty
aid relief assistance humanitarian
hospital clinic medic doctor
electricity power grid blackout
bridge crossing road highway
ship vessel tanker boat ferry
refugee displaced evacuee
company firm corporation
buy purchase acquire acquisition takeover
announce announcement declare declaration proclaim
free release freed liberate
open reopen
close shut closed halt suspend stop cease
order command decree instruct
`
  .trim()
  .split('\n')
  .map(row => row.split(' '))
