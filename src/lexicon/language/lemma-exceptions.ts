// Made by scripts/make-lemma-exceptions.mjs from WordNet 3.0 (Princeton University, WordNet licence; see NOTICE). Do not edit.
// "stopped:3" cuts three letters, "axes:2e" cuts two and adds an e, "went:go" replaces the word.

/** Forms of verbs. */
export const VERB_EXCEPTIONS: string = `
abode:abide abought:aby abye:1 abyed:1 acceded:1 acceding:3e accoutred:1 accoutring:3e accreted:1 accreting:3e ached:1 aches:1
aching:3e acquired:1 acquiring:3e added:2 adding:3 addrest:address adhered:1 adhering:3e alibied:2 alleged:1 alleging:3e
alligatored:2 alligatoring:3 am:be anchored:2 anchoring:3 aneled:1 aneling:3e annulled:3 annulling:4 anteceded:1 anteceding:3e
anted:1 anticed:2 anticing:3 anting:3e aped:1 aping:3e appalled:3 appalling:4 aquaplaned:1 aquaplaning:3e arcked:3 arcking:4
are:be arisen:1 arose:arise astringed:1 astringing:3e ate:eat augured:2 auguring:3 authored:2 authoring:3 automobiled:1
automobiling:3e avalanched:1 avalanches:1 avalanching:3e awed:1 awing:3e awoke:awake awoken:awake babbitted:2 babbitting:3
bachelored:2 bacheloring:3 backbit:0e backbiting:3e backbitten:3e backslid:0e backslidden:3e backstroked:1 backstroking:3e
bade:bid balloted:2 balloting:3 barrelled:3 barrelling:4 basted:1 basting:3e bathed:1 bathing:3e batiked:2 batiking:3 beaten:2
became:become becoming:3e bedevilled:3 bedevilling:4 been:2 befallen:2 befell:befall began:begin begat:beget beggared:2
beggaring:3 begot:beget begotten:beget begrimed:1 begriming:3e beguiled:1 beguiling:3e begun:begin beheld:behold beholden:2
bejewelled:3 bejewelling:4 belied:1 belies:1 bellyached:1 bellyaches:1 bellyaching:3e belying:belie bent:bend besieged:1
besieging:3e besoted:2 besoting:3 besought:beseech bespoke:bespeak bespoken:bespeak bespoted:2 bespoting:3 bestrewn:1
bestrid:0e bestridden:3e bestrode:bestride bethought:bethink bevelled:3 bevelling:4 biases:2 biassed:3 biassing:4 bibed:2
bibing:3 bidden:3 binged:1 binging:3e birdied:1 birdies:1 birdlimed:1 birdliming:3e birdying:birdie birred:2 birring:3 bit:0e
bitted:2 bitten:3e bitting:3 bivouacked:3 bivouacking:4 blasphemed:1 blaspheming:3e bled:bleed blest:bless blew:blow blitzed:2
blitzes:2 blitzing:3 blown:1 bollocksed:2 bollockses:2 bollocksing:3 boogied:1 boogies:1 boogying:boogie boomeranged:2
boomeranging:3 bore:bear bored:1 boring:3e born:bear borne:bear bought:buy bound:bind boycotted:2 boycotting:3 braded:2
brading:3 brailled:1 brailling:3e breaststroked:1 breaststroking:3e breathed:1 breathing:3e bred:breed broke:break
broken:break brought:bring browbeaten:2 built:build bulletined:2 bulletining:3 burked:1 burking:3e burnt:1 bused:2 buses:2
bushelled:3 bushelling:4 busing:3 butted:2 butting:3 buttonholed:1 buttonholing:3e bypast:bypass caballed:3 caballing:4
cabed:2 cabined:2 cabing:3 cabining:3 cached:1 caches:1 caching:3e caddied:1 caddies:1 caddying:caddie cajoled:1 cajoling:3e
calendared:2 calendaring:3 calloused:2 callouses:2 callousing:3 callused:2 calluses:2 callusing:3 came:come canalled:3
canalling:4 cancelled:3 cancelling:4 canoed:1 canoes:1 canvased:2 canvases:2 canvasing:3 caprioled:1 caprioling:3e capsuled:1
capsuling:3e caracoled:1 caracoling:3e carolled:3 carolling:4 caseated:1 caseating:3e caucused:2 caucuses:2 caucusing:3
caught:catch cavilled:3 cavilling:4 ceded:1 ceding:3e censored:2 censoring:3 censused:2 censuses:2 censusing:3 centred:1
centring:3e cered:1 cering:3e chafed:1 chafing:3e chagrined:2 chagrining:3 chandelled:1 chandelling:3e channelled:3
channelling:4 chassed:1 chasses:1 chassing:3e chevied:chivy chevies:chivy chevying:chivy chicaned:1 chicaning:3e chid:0e
chidden:3e chirred:2 chirring:3 chiselled:3 chiselling:4 chivvied:chivy chivvies:chivy chivvying:chivy chorused:2 choruses:2
chorusing:3 chose:choose chosen:choose chromed:1 chroming:3e churred:2 churring:3 clad:clothe clangored:2 clangoring:3
cleft:cleave clothing:3e clove:cleave cloven:cleave clung:cling cobblestoned:1 cobblestoning:3e coffined:2 coffining:3
cohered:1 cohering:3e coiffed:3 coiffing:4 collared:2 collaring:3 colored:2 coloring:3 compelled:3 compelling:4 compered:1
compering:3e competed:1 competing:3e compiled:1 compiling:3e completed:1 completing:3e conceded:1 conceding:3e concentred:1
concentring:3e concreted:1 concreting:3e condoled:1 condoling:3e condoned:1 condoning:3e conged:1 conging:3e conglobed:1
conglobing:3e consoled:1 consoling:3e constringed:1 constringing:3e contravened:1 contravening:3e controlled:3 controlling:4
convened:1 convening:3e convoked:1 convoking:3e cooccured:2 cooccuring:3 corralled:3 corralling:4 cosponsored:2 cosponsoring:3
counselled:3 counselling:4 countersank:countersink countersunk:countersink created:1 creating:3e creped:1 creping:3e
crept:creep cringed:1 cringing:3e crossbred:crossbreed crosscuted:2 cudgelled:3 cudgelling:4 curst:1e cuted:2 cyclostyled:1
cyclostyling:3e damascened:1 damascening:3e dealt:1 deboned:1 deboning:3e debuted:2 debuting:3 decoked:1 decoking:3e
decolored:2 decoloring:3 decontrolled:3 decontrolling:4 defamed:1 defaming:3e defated:2 defating:3 degases:2 degassed:3
degasses:3 degassing:4 deleted:1 deleting:3e delineated:1 delineating:3e deplaned:1 deplaning:3e depleted:1 depleting:3e
deponed:1 deponing:3e descaled:1 descaling:3e dethroned:1 dethroning:3e devilled:3 devilling:4 dialled:3 dialling:4 did:do
died:1 discolored:2 discoloring:3 disembowelled:3 disembowelling:4 dishevelled:3 dishevelling:4 disobliged:1 disobliging:3e
dispelled:3 dispelling:4 disrobed:1 disrobing:3e dissuaded:1 dissuading:3e disunited:1 disuniting:3e djed:2 djing:3 doctored:2
doctoring:3 domiciled:1 domiciling:3e done:2 douched:1 douches:1 douching:3e dove:dive drank:drink drawn:1 dreamt:1 drew:draw
drivelled:3 drivelling:4 driven:1 drove:drive drunk:drink duelled:3 duelling:4 dug:dig dwelt:dwell dyed:1 dying:die dyked:1
dyking:3e dynamited:1 dynamiting:3e eaten:2 ebbed:2 ebbing:3 edited:2 editing:3 egged:2 egging:3 elicited:2 eliciting:3
empanelled:3 empanelling:4 emplaned:1 emplaning:3e enamelled:3 enamelling:4 enclothed:1 enclothing:3e enplaned:1 enplaning:3e
enquired:1 enquiring:3e enrobed:1 enrobing:3e enrolled:3 enrolling:4 enthroned:1 enthroning:3e enucleated:1 enucleating:3e
equalled:3 equalling:4 erred:2 erring:3 escaped:1 escaping:3e excelled:3 excelling:4 excited:1 exciting:3e excreted:1
excreting:3e exited:2 exiting:3 expedited:1 expediting:3e expelled:3 expelling:4 expunged:1 expunging:3e extolled:3
extolling:4 extradited:1 extraditing:3e eyed:1 facsimiled:1 facsimiling:3e factored:2 factoring:3 faggoted:2 faggoting:3
fagoted:2 fagoting:3 fallen:2 fed:feed fell:fall felt:feel feted:1 feting:3e flambed:1 flambing:3e fled:1e flew:fly
floodlit:floodlight flown:fly flung:fling focused:2 focuses:2 focusing:3 forbad:forbid forbade:forbid forbidden:3
forbore:forbear forborne:forbear foregone:2 foreknew:foreknow foreknown:1 foresaw:foresee foreseen:1 foreshown:1
foretold:foretell forewent:forego forgave:forgive forgiven:1 forgone:2 forgot:forget forgotten:forget forsaken:1 forsaking:3e
forsook:forsake forswore:forswear forsworn:forswear forwent:forgo fought:fight found:find fringed:1 fringing:3e frivolled:3
frivolling:4 frolicked:3 frolicking:4 froze:freeze frozen:freeze ftped:2 ftping:3 fuelled:3 fuelling:4 funnelled:3
funnelling:4 gabed:2 gabing:3 gainsaid:gainsay gambolled:3 gambolling:4 gan:gin gangrened:1 gangrening:3e garotted:1
garotting:3e garrotted:1 garrotting:3e gases:2 gassed:3 gasses:3 gassing:4 gave:give gazetted:1 gazetting:3e gelled:3
gelling:4 gelt:geld ghostwriting:3e ghostwritten:3e ghostwrote:ghostwrite gilt:gild girt:gird given:1 gluged:2 gluging:3
gnawn:1 gone:2 got:get gotten:get gravelled:3 gravelling:4 graven:1 grew:grow gript:1 groked:2 groking:3 ground:grind
grovelled:3 grovelling:4 grown:1 grubstaked:1 grubstaking:3e guided:1 guiding:3e guted:2 guting:3 gybed:1 gybing:3e had:have
hamstrung:hamstring handcolored:2 handcoloring:3 handwrited:1 handwriting:3e hanging:3 haped:2 haping:3 has:have hassled:1
hassling:3e hatchelled:3 hatchelling:4 headbutted:2 headbutting:3 heard:1 hectored:2 hectoring:3 held:hold heterodyned:1
heterodyning:3e hewn:1 hibachied:2 hid:0e hidden:3e hied:1 hinged:1 hinging:3e hited:2 hoed:1 hoes:1 holed:1 holing:3e
holystoned:1 holystoning:3e honied:honey horseshoed:1 horseshoes:1 hove:heave hung:hang hydroplaned:1 hydroplaning:3e
hying:hie hyped:1 hyping:3e ideated:1 ideating:3e ignited:1 igniting:3e ignored:1 ignoring:3e impanelled:3 impanelling:4
impeded:1 impeding:3e impelled:3 impelling:4 impinged:1 impinging:3e incited:1 inciting:3e indited:1 inditing:3e
indwelt:indwell inflamed:1 inflaming:3e infringed:1 infringing:3e inhered:1 inhering:3e initialled:3 initialling:4
inlaid:inlay inputed:2 inputing:3 inquired:1 inquiring:3e interbred:interbreed interceded:1 interceding:3e interfered:1
interfering:3e interloped:1 interloping:3e intervened:1 intervening:3e interwove:interweave interwoven:interweave intoned:1
intoning:3e invalided:2 invaliding:3 invited:1 inviting:3e invoked:1 invoking:3e inwove:inweave inwoven:inweave ironed:2
ironing:3 is:be jackknifed:1 jackknifing:3e jawboned:1 jawboning:3e jewelled:3 jewelling:4 julienned:1 julienning:3e
kennelled:3 kennelling:4 kept:keep kibbitzed:2 kibbitzes:2 kibbitzing:3 kibitzed:2 kibitzes:2 kibitzing:3 kited:2 kiting:3
knelt:kneel knew:know knifed:1 knifing:3e known:1 labelled:3 labelling:4 laden:1 laid:lay lain:lie landscaped:1 landscaping:3e
lay:lie leant:1 leapt:1 learnt:1 led:lead left:leave lent:lend levelled:3 levelling:4 libelled:3 libelling:4 lit:light
loathed:1 loathing:3e lollygaged:2 lollygaging:3 lost:1e lounged:1 lounging:3e lunged:1 lunging:3e lying:lie lyriced:2
lyricing:3 macramed:1 macraming:3e made:make majored:2 majoring:3 manoeuvred:1 manoeuvring:3e marcelled:3 marcelling:4
marshalled:3 marshalling:4 marvelled:3 marvelling:4 massacred:1 massacring:3e meant:1 mentored:2 mentoring:3 met:meet
metalled:3 metalling:4 miaoued:2 miaouing:3 mimicked:3 mimicking:4 mirrored:2 mirroring:3 miscreated:1 miscreating:3e
misdealt:1 misgave:misgive misgiven:1 misguided:1 misguiding:3e mislaid:mislay misled:mislead misnamed:1 misnaming:3e
misquoted:1 misquoting:3e misspelt:misspell misspent:misspend mistaken:1 mistaking:3e mistimed:1 mistiming:3e mistook:mistake
misunderstood:misunderstand modelled:3 modelling:4 molten:melt monitored:2 monitoring:3 mortared:2 mortaring:3 motored:2
motoring:3 moussed:1 mousses:1 moussing:3e mown:1 muckraked:1 muckraking:3e murmured:2 murmuring:3 nauseated:1 nauseating:3e
nickelled:3 nickelling:4 nicknamed:1 nicknaming:3e nonpluses:2 nonplussed:3 nonplusses:3 nonplussing:4 nucleated:1
nucleating:3e obliged:1 obliging:3e outbidden:3 outdid:outdo outdone:2 outdrawn:1 outdrew:outdraw outfought:outfight
outgeneralled:3 outgeneralling:4 outgone:2 outgrew:outgrow outgrown:1 outmanoeuvred:1 outmanoeuvring:3e outran:outrun
outridden:3e outrode:outride outshone:outshine outsold:outsell outvied:1 outvies:1 outvying:outvie outwent:outgo
outwore:outwear outworn:outwear ovenbaked:1 ovenbaking:3e overawed:1 overawing:3e overbidden:3 overbore:overbear
overborne:overbear overcame:overcome overclothed:1 overclothing:3e overcoming:3e overdid:overdo overdone:2 overdrawn:1
overdrew:overdraw overdriven:1 overdrove:overdrive overflew:overfly overflown:1 overgrew:overgrow overgrown:1 overhanging:3
overheard:1 overhung:overhang overlaid:overlay overlain:overlie overlay:overlie overlies:1 overlying:overlie overpaid:overpay
overran:overrun overridden:3e overrode:override overruled:1 overruling:3e oversaw:oversee overseen:1 oversewn:1
overshot:overshoot overslept:oversleep overspent:overspend overtaken:1 overtaking:3e overthrew:overthrow overthrown:1
overtook:overtake overwriting:3e overwritten:3e overwrote:overwrite owed:1 owing:3e paid:pay panelled:3 panelling:4 panicked:3
panicking:4 pantomimed:1 pantomiming:3e parallelled:3 parallelling:4 parcelled:3 parcelling:4 paroled:1 paroling:3e parroted:2
parroting:3 partaken:1 partaking:3e partook:partake pasted:1 pasting:3e patrolled:3 patrolling:4 pedalled:3 pedalling:4
pencilled:3 pencilling:4 pent:1 periled:2 periling:3 permeated:1 permeating:3e persevered:1 persevering:3e persuaded:1
persuading:3e photostated:2 photostating:3 picnicked:3 picnicking:4 pigeonholed:1 pigeonholing:3e piloted:2 piloting:3
pirouetted:1 pirouetting:3e pivoted:2 pivoting:3 pled:plead plunged:1 plunging:3e poled:1 poling:3e polychromed:1
polychroming:3e pommelled:3 pommelling:4 postponed:1 postponing:3e pranged:2 pranging:3 preceded:1 preceding:3e precised:2
precises:2 precising:3 prepaid:prepay privileged:1 privileging:3e procreated:1 procreating:3e proctored:2 proctoring:3
profaned:1 profaning:3e profiled:1 profiling:3e programmes:3 propelled:3 propelling:4 proven:1 provoked:1 provoking:3e
pummelled:3 pummelling:4 purred:2 purring:3 puted:2 putted:2 pyramided:2 pyramiding:3 quaked:1 quaking:3e quarrelled:3
quarrelling:4 quizes:2 quizzed:3 quizzes:3 quizzing:4 quoted:1 quoting:3e ran:run rang:ring rappelled:3 rappelling:4
ravelled:3 ravelling:4 razored:2 razoring:3 realloted:2 realloting:3 rebelled:3 rebelling:4 rebuilt:rebuild receded:1
receding:3e recited:1 reciting:3e reconciled:1 reconciling:3e reconnoitred:1 reconnoitring:3e reconvened:1 reconvening:3e
recreated:1 recreating:3e reded:1 redid:redo reding:3e redone:2 refocused:2 refocuses:2 refocusing:3 reft:reave refuelled:3
refuelling:4 reheard:1 reignited:1 reigniting:3e relyriced:2 relyricing:3 remade:remake remaking:3e renamed:1 renaming:3e
rendezvoused:2 rendezvouses:2 rendezvousing:3 reneged:1 reneging:3e rent:rend repaid:repay repelled:3 repelling:4 repleted:1
repleting:3e required:1 requiring:3e requited:1 requiting:3e reran:rerun rescaled:1 rescaling:3e rescheduled:1 rescheduling:3e
resewn:1 reshaped:1 reshaping:3e resoled:1 resoling:3e respited:1 respiting:3e resublimed:1 resubliming:3e retaken:1
retaking:3e rethought:rethink retied:1 reties:1 retold:retell retook:retake retying:retie reunited:1 reuniting:3e revelled:3
revelling:4 revered:1 revering:3e revoked:1 revoking:3e revved:3 revving:4 rewriting:3e rewritten:3e rewrote:rewrite rhymed:1
rhyming:3e ridden:3e ridiculed:1 ridiculing:3e riposted:1 riposting:3e risen:1 rivalled:3 rivalling:4 riven:1 rode:ride
rose:rise rosined:2 rosining:3 rove:reeve rubriced:2 rubricing:3 rumpused:2 rumpuses:2 rumpusing:3 rung:ring sabred:1
sabring:3e said:say sailplaned:1 sailplaning:3e sang:sing sank:sink sat:sit satellited:1 satelliting:3e sauted:1 sauting:3e
saw:see sawn:1 scabed:2 scabing:3 scamed:2 scaming:3 scheduled:1 scheduling:3e schemed:1 scheming:3e schnorred:2 schnorring:3
scissored:2 scissoring:3 scraped:1 scraping:3e scrounged:1 scrounging:3e scythed:1 scything:3e seaplaned:1 seaplaning:3e
seceded:1 seceding:3e secreted:1 secreting:3e seen:1 seethed:1 seething:3e seined:1 seining:3e sellotaped:1 sellotaping:3e
sent:send sewn:1 shaken:1 shanghaied:2 shat:shit shaven:1 sheathed:1 sheathing:3e shed:0 shellacked:3 shellacking:4 shewn:1
shirred:2 shirring:3 shnorred:2 shnorring:3 shod:1e shoes:1 shone:shine shook:shake shot:shoot shovelled:3 shovelling:4
shown:1 shrank:shrink shrivelled:3 shrivelling:4 shriven:1 shrove:shrive shrunk:shrink shrunken:shrink shuted:2 sicked:3
sicking:4 sideswiped:1 sideswiping:3e sightsaw:sightsee sightseen:1 signalled:3 signalling:4 silhouetted:1 silhouetting:3e
singed:1 skied:2 skydove:skydive slain:slay slept:sleep slew:slay slid:0e slidden:3e slited:2 slung:sling slunk:slink
smelt:smell smit:0e smitten:3e smote:smite snafued:2 snafuing:3 snivelled:3 snivelling:4 snored:1 snoring:3e snowmobiled:1
snowmobiling:3e snowshoed:1 snowshoes:1 snuck:sneak sold:sell soled:1 solicited:2 soliciting:3 soling:3e soothed:1 soothing:3e
sought:seek sown:1 spamed:2 spaming:3 spat:spit sped:speed spellbound:spellbind spelt:spell spent:spend spilt:spill
spiralled:3 spiralling:4 splated:2 splating:3 spoilt:1 spoke:speak spoken:speak sponged:1 sponging:3e sponsored:2 sponsoring:3
spotlit:spotlight sprang:spring spritzed:2 spritzes:2 spritzing:3 sprung:spring spun:spin squared:1 squaring:3e
squilgee:squeegee squired:1 squiring:3e stampeded:1 stampeding:3e stank:stink stencilled:3 stencilling:4 stereotyped:1
stereotyping:3e stockpiled:1 stockpiling:3e stole:steal stolen:steal stood:stand stooged:1 stooging:3e stove:stave strafed:1
strafing:3e strewn:1 stridden:3e striven:1 strode:stride stroked:1 stroking:3e strove:strive struck:strike strung:string
stuck:stick stung:sting stunk:stink styled:1 styling:3e stymied:1 stymies:1 stymying:stymie sublimed:1 subliming:3e succored:2
succoring:3 sudsed:2 sudses:2 sudsing:3 sugared:2 sugaring:3 sulfured:2 sulfuretted:1 sulfuretting:3e sulfuring:3 sulphured:2
sulphuretted:1 sulphuretting:3e sulphuring:3 summonsed:2 summonses:2 summonsing:3 sunbathed:1 sunbathing:3e sung:sing
sunk:sink sunken:sink superceded:1 superceding:3e superseded:1 superseding:3e supervened:1 supervening:3e swam:swim swaned:2
swaning:3 swathed:1 swathing:3e swept:sweep swinged:1 swivelled:3 swivelling:4 swobed:2 swobing:3 swollen:swell swoped:2
swoping:3 swopped:swap swopping:swap swops:swap swore:swear sworn:swear swum:swim swung:swing synced:2 syncing:3 syringed:1
syringing:3e tailored:2 tailoring:3 taken:1 talcked:3 talcking:4 tarmaced:2 tarmacing:3 tasted:1 tasting:3e taught:teach
taxied:2 taxying:taxi teargased:2 teargases:2 teargasing:3 teethed:1 teething:3e telephoned:1 telephoning:3e telescoped:1
telescoping:3e terrassed:1 terrasses:1 terrassing:3e themed:1 theming:3e thermostated:2 thermostating:3 thought:think
threw:throw thriven:1 throned:1 throning:3e throve:thrive thrown:1 tied:1 tinselled:3 tinselling:4 tippytoed:1 tippytoes:1
tiptoed:1 tiptoes:1 tithed:1 tithing:3e toed:1 toes:1 told:tell took:take tore:tear torn:tear totalled:3 totalling:4 tousled:1
tousling:3e towelled:3 towelling:4 trafficked:3 trafficking:4 trameled:trammel trameling:trammel tramelled:trammel
tramelling:trammel tramels:trammel transfixt:1 tranship:transship travelled:3 travelling:4 trekked:3 trekking:4 trellised:2
trellises:2 trellising:3 trod:tread trodden:tread trowelled:3 trowelling:4 tsked:2 tsking:3 tunnelled:3 tunnelling:4 tussled:1
tussling:3e tuted:2 tuting:3 tutored:2 tutoring:3 twinged:1 twinging:3e tying:tie typed:1 typewriting:3e typewritten:3e
typewrote:typewrite typing:3e unbent:unbend unbound:unbind unclad:unclothe unclothing:3e underbided:2 undercuted:2
undergirt:undergird undergone:2 underlaid:underlay underlain:underlie underlay:underlie underlies:1 underlying:underlie
underpaid:underpay underquoted:1 underquoting:3e undershot:undershoot undersold:undersell understood:understand undertaken:1
undertaking:3e undertook:undertake underwent:undergo underwriting:3e underwritten:3e underwrote:underwrite undid:undo undone:2
undraped:1 undraping:3e unfroze:unfreeze unfrozen:unfreeze unhinged:1 unhinging:3e unknoted:2 unknoting:3 unlearnt:1
unmade:unmake unmaking:3e unravelled:3 unravelling:4 unsaid:unsay unsheathed:1 unsheathing:3e unstrung:unstring
untaught:unteach untied:1 unties:1 untying:untie unwound:unwind unyoked:1 unyoking:3e upheld:uphold uphove:upheave uprisen:1
uprose:uprise verdigrised:2 verdigrises:2 verdigrising:3 victualled:3 victualling:4 videotaped:1 videotaping:3e vied:1
vitriolled:3 vitriolling:4 vouchsafed:1 vouchsafing:3e vying:vie waltzed:2 waltzes:2 waltzing:3 was:be wasted:1 wasting:3e
watercolored:2 watercoloring:3 waylaid:waylay welcomed:1 welcoming:3e went:go wept:weep were:be whanged:2 whanging:3
whipsawn:1 whizes:2 whizzed:3 whizzes:3 whizzing:4 wholesaled:1 wholesaling:3e withdrawn:1 withdrew:withdraw withheld:withhold
withstood:withstand woke:wake woken:wake won:win wore:wear worn:wear wound:wind wove:weave woven:weave wreathed:1 wreathing:3e
writhed:1 writhing:3e written:3e wrote:write wrought:work wrung:wring yakked:3 yakking:4 yiped:2 yiping:3 yodelled:3
yodelling:4 zinced:2 zincing:3
`

/** Plurals of nouns. */
export const NOUN_EXCEPTIONS: string = `
abscissae:1 aches:1 acrobatics:0 adenomata:2 adieux:1 adios:0 adonis:0 aegis:0 aeschylus:0 alkalies:2 aloes:0 alveoli:alveolus
alveoluses:2 analyses:analysis analysis:0 anaplasmosis:0 anastomoses:anastomosis anastomosis:0 anomies:1 antares:0 antennae:1
antisera:antiserum antitheses:antithesis antithesis:0 aortae:1 apaches:1 apices:apex apparatus:0 appendices:appendix
archives:0 arkansases:2 arteriolosclerosis:0 arthritis:0 astrophysics:0 athens:0 athletics:0 auditoria:auditorium axis:0
backwoods:0 banditti:2 bani:1 basileis:basileus basileuses:2 basis:0 bathos:0 beadsmen:beadsman beaux:1 beeves:beef biases:2
biceps:0 bilharziasis:0 binoculars:0 bitters:0 bleachers:0 bolsheviki:1 bombuses:2 bonuses:2 bookshelves:bookshelf
bourgeoisies:1 breeches:0 brethren:brother bronchi:bronchus bronchiolitis:0 bronchuses:2 brucellosis:0 bureaux:1 bursitis:0
buses:2 busses:3 buttocks:0 caches:1 calculi:calculus calculuses:2 calves:calf camaraderies:1 camerae:1 campuses:2 canvases:2
castanets:0 catharsis:0 cautiouses:2 censuses:2 cerebella:cerebellum chaos:0 chelae:1 children:3 cholelithiasis:0 choruses:2
christmas:0 cicadae:1 cilia:cilium circuses:2 citruses:2 cliches:1 clothes:0 coccidioidomycosis:0 coccidiosis:0 cola:colon
colones:2 columbuses:2 comae:1 commies:1 concerti:concerto confines:0 consensus:0 continua:continuum contralti:contralto
cookies:1 coronae:1 corps:0 cortices:cortex cosmos:0 cps:0 creches:1 crescendi:crescendo crises:crisis crisis:0
criteria:criterion crying:3 cryings:4 cumuli:cumulus cumuluses:2 curricula:curriculum cyclades:0 dais:0 dallases:2
damascuses:2 data:datum debris:0 des:0 diabetes:0 diagnoses:diagnosis diagnosis:0 dialyses:dialysis dialysis:0 dickens:0
dicta:dictum divertimenti:divertimento dogmata:2 dramatics:0 dregs:0 droppings:0 drygoods:0 dwarves:dwarf dynamics:0
earnings:0 economics:0 edemata:2 electrolysis:0 electronics:0 electrophoresis:0 electrophorus:0 emphases:emphasis emphasis:0
environs:0 epidermis:0 epiphyses:epiphysis epiphysis:0 equilibria:equilibrium ethos:0 excursuses:2 exoduses:2 extrema:extremum
fantods:0 feet:foot fibrosis:0 fishwives:fishwife flatuses:2 foci:focus focuses:2 foes:1 formulae:1 forties:0 fracases:2
fumes:0 fundamentals:0 gallows:0 galluses:2 gas:0 gases:2 gasses:3 gastrocnemius:0 geese:goose genera:genus geneses:genesis
genesis:0 genies:1 genii:genius geniuses:2 genus:0 genuses:2 glanders:0 grandchildren:3 gymnastics:0 halteres:2 halves:half
headaches:1 headquarters:0 hepatitis:0 hermeneutics:0 heroics:0 hila:hilum histrionics:0 hoes:1 holmes:0 hooves:hoof
housewives:housewife hubris:0 hypothalami:hypothalamus hypothalamus:0 hypotheses:hypothesis hypothesis:0 ignoramus:0
illinois:0 immunoelectrophoresis:0 impasses:1 impetuses:2 incubi:incubus incubuses:2 indianapolis:0 indices:index intimae:1
jesuses:2 kansases:2 ketosis:0 knives:knife laos:0 larvae:1 lati:1 latu:1 laurels:0 lemmata:2 lens:0 levis:0
lexicostatistics:0 libretti:libretto lice:louse linguistics:0 lives:life loaves:loaf logistics:0 loins:0 lotuses:2 lustra:1e
magpies:1 mammae:1 mandamuses:2 mars:0 massachusetts:0 mathematics:0 matrices:matrix mausolea:mausoleum maxima:maximum
media:medium megalopolis:0 memoranda:memorandum memphis:0 men:man menarches:1 menservants:manservant messieurs:monsieur
metis:0 metropolis:0 mice:mouse milieux:1 millennia:millennium mimesis:0 minima:minimum minneapolis:0 minutiae:1
momenta:momentum mores:0 morphophonemics:0 moses:0 movies:1 mucosae:1 mucuses:2 mustaches:1 myelofibrosis:0
myocardia:myocardium myofibrillae:1 neckties:1 necrosis:0 nemeses:nemesis nemesis:0 neuroses:neurosis neurosis:0 news:0
niches:1 nineties:0 nuclei:nucleus nucleoli:nucleolus nucleolus:0 nucleuses:2 octahedra:octahedron odds:0 oedemata:edema
olympics:0 optima:optimum opuses:2 ora:os osar:2 ossa:2 osteoporosis:0 overshoes:1 oxen:2 parentheses:parenthesis
parenthesis:0 paris:0 pathogenesis:0 pathos:0 patinae:1 pbs:0 pease:2 pecs:0 pectoralis:0 pelves:pelvis pelvis:0 pence:penny
personae:1 pfennige:1 phalanges:phalanx phenomena:phenomenon philippines:0 phonemics:0 phonetics:0 phosphorus:0 phyla:phylum
physics:0 pisces:0 pixies:1 pleurae:1 politics:0 polymyositis:0 posses:1 prairies:1 proceeds:0 prometheus:0 proteolysis:0
protozoa:protozoan psithyrus:0 psyches:1 pterygia:pterygium quadriceps:0 quartzes:2 quickies:1 quizes:2 quizzes:3 radii:radius
radiuses:2 referenda:referendum remains:0 rendezvous:0 retinae:1 reveries:1 rhinoceros:0 rhinotracheitis:0 ribes:0 rookies:1
rostra:rostrum rumina:rumen rumpuses:2 scarves:scarf scherzi:scherzo schooldays:0 scours:0 selves:self septa:septum sera:serum
series:0 serratuses:2 sheaves:sheaf shelves:shelf shoes:1 shucks:0 signori:1e sis:0 sixties:0 slacks:0 sloes:1 soapsuds:0
soli:solo soprani:soprano soviets:0 species:0 spectra:spectrum stadia:stadium stamina:stamen statuses:2 stepchildren:3
sterna:sternum stimuli:stimulus stimuluses:2 strata:stratum submucosae:1 subspecies:0 suds:0 surpluses:2 surroundings:0
swamies:2 symposia:symposium syntheses:synthesis synthesis:0 tableaux:1 takings:0 taxies:2 teens:0 teeth:tooth tempi:tempo
tennis:0 texases:2 thamnophis:0 thanks:0 thermodynamics:0 thermostatics:0 theses:thesis thesis:0 thieves:thief throes:1
thrombi:thrombus thrombosis:0 thrombuses:2 tidings:0 toes:1 torsi:torso tracheae:1 tuberculosis:0 turves:turf typhuses:2
ubermenschen:2 ultimata:ultimatum unconscious:0 vacua:vacuum venuses:2 vertices:vertex vertigines:vertigo virtuosi:virtuoso
viruses:2 vitals:0 wads:0 walruses:2 wharves:wharf whereabouts:0 whiskers:0 whizes:2 wives:wife woes:1 wolves:wolf workings:0
yaws:0 yes:0 yokuts:0 zombies:1
`

/** Comparatives and superlatives. */
export const ADJECTIVE_EXCEPTIONS: string = `
aser:2 asest:3 bader:2 badest:3 best:good better:good blither:1 blithest:2 buter:2 butest:3 chicer:2 chicest:3 clader:2
cladest:3 cuter:2 cutest:3 dimer:2 dimest:3 draber:2 drabest:3 duner:2 dunest:3 farer:2 farest:3 fater:2 fatest:3 fertiler:1
fertilest:2 fiter:2 fitest:3 flater:2 flatest:3 fragiler:1 fragilest:2 freer:1 freest:2 gaucher:1 gauchest:2 gentiler:1
gentilest:2 glader:2 gladest:3 glumer:2 glumest:3 grimer:2 grimest:3 herer:1 herest:2 hostiler:1 hostilest:2 hoter:2 hotest:3
joyouser:2 joyousest:3 liter:2 litest:3 lither:1 lithest:2 loyaler:2 loyalest:3 mader:2 madest:3 mayber:1 maybest:2 merer:1
merest:2 mider:2 midest:3 morer:1 morest:2 mumer:2 mumest:3 noter:2 notest:3 odder:2 oddest:3 oner:1 onest:2 plumer:2
plumest:3 quiter:1 quitest:2 royaler:2 royalest:3 sader:2 sadest:3 safer:1 safest:2 shoder:2 shodest:3 shuter:2 shutest:3
sicer:2 sicest:3 slimer:2 slimest:3 smuger:2 smugest:3 snuger:2 snugest:3 soler:1 solest:2 spicer:2 spicest:3 squarer:1
squarest:2 squater:2 squatest:3 starer:2 starest:3 stoicer:2 stoicest:3 tactiler:1 tactilest:2 therer:1 therest:2 thiner:2
thinest:3 threer:1 threest:2 thuser:2 thusest:3 toper:2 topest:3 trimer:2 trimest:3 twiner:2 twinest:3 waner:2 wanest:3 weer:1
weest:2 wholer:1 wholest:2 worse:bad worst:bad
`

/** Adjectives that keep their capital. */
export const PROPER_ADJECTIVES: string = `
Aberdonian Abkhaz Abkhazian Abnaki Achaean Acheronian Acherontic Adonic Aegean Aeolian Aeschylean Afghan Afghani Afghanistani
African Afrikaans Afrikaner Alaskan Albanian Albigensian Aleutian Alexandrian Algerian Algonkian Algonquian Algonquin Alsatian
Altaic American Amerind Amerindic Amharic Andalusian Andean Andorran Anglican Anglophilic Anglophobic Angolan Anguillan
Antarctic Antiguan Appalachian Arabian Arabic Aramaean Aramaic Aramean Arawakan Argentine Argentinian Argive Aristotelean
Aristotelian Aristotelic Armenian Arminian Arthurian Aryan Asian Asiatic Assamese Athenian Atlantic Attic Audenesque Augean
Augustan Australasian Australian Austrian Austronesian Avestan Azerbaijani Babylonian Bahai Bahamian Bahraini Baltic Balzacian
Bangladeshi Bantoid Bantu Baptistic Barbadian Bavarian Bayesian Beethovenian Belarusian Belgian Benedictine Bengali Beninese
Bermudan Bhutanese Biedermeier Bismarckian Boeotian Bogartian Bolivian Bolshevik Bolshevist Bolshevistic Boolean Bosnian
Botswanan Brazilian Britannic British Briton Brobdingnagian Brummagem Bruneian Buddhist Buddhistic Bulgarian Burmese Burundi
Burundian Byzantine Calcuttan Californian Calvinist Calvinistic Calvinistical Cambodian Cambrian Cameroonian Canadian Capetian
Cappadocian Carmelite Carolean Caroline Carolingian Cartesian Carthaginian Carthusian Catalan Caucasian Caucasic Caucasoid
Celtic Cenozoic Ceylonese Chadian Chaldaean Chaldean Chaldee Chasidic Chassidic Chechen Chian Chilean Chinese Chippendale
Christological Churchillian Cimmerian Coleridgean Coleridgian Colombian Columbian Confucian Congolese Congregationalist
Copernican Coptic Cornish Corsican Creole Croatian Cromwellian Cuban Cypriot Cypriote Cyrillic Czech Czechoslovakian Dalmatian
Danish Dantean Dantesque Darwinian Delphian Delphic Demosthenic Deweyan Dickensian Dionysian Dipylon Djiboutian Dominican
Donatist Donnean Donnian Dorian Dostoevskian Dostoyevskian Draconian Dutch Ebionite Ecuadorian Edwardian Egyptian Einsteinian
Elizabethan English Ephesian Episcopalian Erasmian Eritrean Essene Estonian Ethiopian Eucharistic Eurafrican Eurasian
Eurasiatic Eurocentric European Europocentric Fahrenheit Falstaffian Faustian Fijian Filipino Finnish Flemish Florentine
Formosan Franciscan Frankish French Freudian Frisian Frostian Gabonese Gaelic Galilaean Galilean Gallic Gallican Galwegian
Gambian Gandhian Gauguinesque Gaussian Genoese Genovese Georgian German Germanic Ghanaian Ghanese Ghanian Gibraltarian
Gilbertian Glaswegian Goethean Goethian Gordian Graecophile Graecophilic Grecian Greek Gregorian Grenadian Guatemalan Guinean
Guyanese Hadean Haitian Handelian Hanoverian Hasidic Hassidic Hawaiian Hebraic Hebraical Hebrew Hebridean Hegelian Hellenic
Hellenistic Hellenistical Hemingwayesque Hertzian Hesperian Himalayan Hindi Hindoo Hindu Hindustani Hippocratic Hispanic
Hispaniolan Hitlerian Hittite Hmong Hollywood Homeric Honduran Hugoesque Hungarian Huxleian Huxleyan Iberian Ibsenian
Icelandic Incan Indian Indonesian Ionian Iraki Iranian Iraqi Irish Islamic Ismaili Israeli Italian Jacksonian Jacobean
Jacobinic Jacobinical Jain Jainist Jamaican Jamesian Japanese Javan Javanese Jeffersonian Jesuit Jesuitic Jesuitical Jewish
Jordanian Jovian Judaic Judaical Julian Jungian Junoesque Jurassic Kampuchean Kantian Kashmiri Katari Kazakhstani Kechuan
Kenyan Keynesian Kiplingesque Kokka Koranic Korean Kurdish Kuwaiti Kyrgyzstani Lamarckian Lancastrian Lao Laotian Laputan
Latin Latino Latvian Lebanese Leibnitzian Leibnizian Leonardesque Levantine Levitical Liberian Libyan Liechtensteiner
Lincolnesque Lincolnian Linnaean Linnean Lithuanian Liverpudlian Lusitanian Lutheran Luxembourgian Luxemburger Macedonian
Machiavellian Madagascan Magyar Malawian Malay Malayan Malaysian Malian Maltese Malthusian Manchurian Mancunian Mandaean
Mandean Manichaean Manichean Manichee Manx Maoist Marian Markovian Maroc Martian Marxist Masoretic Mauritanian Mauritian
Mediterranean Melanesian Mendelian Merovingian Mesoamerican Mesozoic Methodist Mexican Michelangelesque Milanese Minoan
Mishnaic Mohammedan Moldovan Monacan Monegasque Mongol Mongolian Monophysite Monophysitic Montserratian Moorish Moravian
Moresque Mormon Moroccan Mosaic Moslem Mozambican Mozartean Mozartian Muhammadan Muscovite Muslim Mycenaean Namibian
Napoleonic Nauruan Nazarene Nazi Neanderthalian Neapolitan Nepalese Nepali Nestorian Newtonian Nicaean Nicaraguan Nicene
Nigerian Nigerien Nilotic Nipponese Noachian Norman Norse Norwegian Numidian Olympic Omani Orwellian Ottoman Oxonian Pakistani
Paleozoic Palestinian Palladian Panamanian Panhellenic Papuan Paraguayan Parisian Parthian Pasteurian Pauline Pavlovian
Peloponnesian Persian Peruvian Pharaonic Philippine Phoenician Piagetian Platonistic Plutonian Polish Polynesian Portuguese
Prakritic Procrustean Proustian Prussian Ptolemaic Puranic Pythagorean Qatari Quebecois Quechuan Rabelaisian Rastafarian
Rembrandtesque Rhenish Rhodesian Riemannian Roman Romance Romani Romanian Romanic Romanist Romansh Romany Rooseveltian
Rosicrucian Roumanian Rousseauan Ruandan Rumanian Rumansh Ruritanian Russian Rwandan Sabahan Sabbatarian Sabine Sadducean
Saharan Salvadoran Salvadorean Samoan Sarawakian Sardinian Saudi Saxon Scandinavian Scots Scottish Scythian Seljuk Semite
Semitic Senecan Senegalese Serbian Seychellois Shakespearean Shakespearian Shavian Shinto Shintoist Shintoistic Shona Shuha
Siamese Siberian Sicilian Sikh Singaporean Singhalese Sinhala Sinhalese Sinitic Siouan Sisyphean Skinnerian Slav Slavic
Slavonic Slovakian Slovenian Socratic Solomonic Somali Somalian Sotho Soviet Spanish Stalinist Stravinskian Stravinskyan
Stygian Sudanese Sufi Sumatran Sumerian Swazi Swedish Swiss Syrian Tahitian Tai Taiwanese Tajikistani Tamil Tantric Tantrik
Tanzanian Taoist Tartarean Tasmanian Teutonic Texan Thai Theban Thoreauvian Thracian Tibetan Timorese Tobagonian Togolese
Tongan Triassic Trinidadian Trojan Tudor Tunisian Turkic Turkish Turkmen Tuscan Tyrolean Tyrolese Ugandan Ukrainian Uniate
Unitarian Uruguayan Uzbekistani Vedic Venetian Venezuelan Viennese Vietnamese Voltarean Voltarian Wagnerian Washingtonian
Welsh Wesleyan Wiccan Wilsonian Wittgensteinian Wordsworthian Yankee Yeatsian Yemeni Yugoslav Yugoslavian Yuman Zairean
Zairese Zambian Zapotec Zimbabwean Zionist Zolaesque Zoroastrian
`
