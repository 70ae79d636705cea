/**
 * Words that news of one thing uses side by side, a row each; the first names the theme. Who tells of a signature and who tells of a letter may
 * tell of one happening, though the words do not mean the same (synonyms.ts has those that do). A word may stand in several rows.
 */
export const THEMES: readonly (readonly string[])[] = `
letter document paper decree signature sign signed handwriting forge forgery falsification forged
oath swear sworn inaugurate inauguration installed
statement communique declaration
body corpse remains morgue mortuary coffin bier dead death
shaft mine miner pit gallery colliery underground
gas methane ventilation
rescue rescuer trapped buried survivor search
square plaza crowd rally protester demonstrator demonstration march banner
sniper marksman gunman rooftop roof
shoot shot fire firing bullet round rifle ammunition gunfire gunshot
shell shelling mortar artillery howitzer crater gun barrage
internet network data mobile outage cable connectivity traffic offline
power electricity grid blackout generator substation
water pipe poison poisoned contamination contaminated tap well
hospital clinic ward surgeon nurse doctor medic maternity physician patient
blood transfusion medicine drug supply
wounded injured injury wound
airport airfield runway terminal flight plane paratrooper
helicopter aircraft pilot chopper
train rail railway track derail derailed locomotive wagon
bridge span carriageway
border frontier crossing checkpoint customs barrier
embassy mission consulate diplomat ambassador
broadcaster television studio station channel broadcast tv
garrison battalion barracks regiment brigade corps unit
mutiny revolt mutineer uprising rebellion refuse disobey obey
defect defection switch allegiance side
coup junta putsch takeover
curfew streets night-time overnight
emergency decree martial
resign resignation step quit depart
arrest detain custody cell jail prison handcuff
hostage captive abduct abduction kidnap captor release freed
prisoner inmate detainee
exchange swap handed
convoy column lorry truck vehicle armoured armour
siege cordon surround encircle ring besiege
flee flight fled escape exile
refuge shelter asylum
talks negotiation mediator mediation envoy delegation
ceasefire truce armistice
election vote ballot poll
parliament congress senate chamber senator lawmaker
court judge trial prosecutor charge
drone unmanned uav
missile rocket projectile
explosion blast detonation explode
bomb bomber bombing raid sortie strike airstrike
displaced refugee families registered camp
aid convoy humanitarian supplies relief
food grain bread flour
school pupil teacher classroom
church priest mosque imam bishop
flag banner hoist raised
mercenary foreign fighter volunteer
union worker strike labour
company owner manager management shareholder
warning warned warn letter alert
toll casualty count figure
video footage clip recording film
voice telephone phone call
evacuate evacuation charter staff
oil tanker refinery pipeline fuel
ship vessel port harbour crew
island coast beach
fire blaze smoke flame
flood dam river reservoir
earthquake tremor quake rubble
`
  .trim()
  .split('\n')
  .map(row => row.split(' '))
