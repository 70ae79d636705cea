import type { Manner } from '../../model/index.js'

/**
 * What a reporting verb may take as its content: a clause ("that …"), quoted words, a noun phrase ("described scenes"),
 * a to-infinitive ("claimed to have entered"), a gerund ("reported seeing"), a small clause ("declared the town lost").
 */
export type ContentFrame = 'clause' | 'noun' | 'to' | 'gerund' | 'small'

/**
 * tells: a cue and nothing else. act: speech that does something; a cue, and a claim of its own. attitude: what somebody holds, wants or
 * fears. perceives: saw, heard. shows: what a document, a poll or a picture tells. asks: a question or request.
 */
export type Stance = 'tells' | 'act' | 'attitude' | 'perceives' | 'shows' | 'asks'

export interface ReportingVerb {
  readonly id: string
  readonly lemma: string
  readonly stance: Stance
  readonly manner: Manner
  readonly frames: readonly ContentFrame[]
  /** What the verb itself does to the certainty of its content. */
  readonly certainty: 'certain' | 'probable' | 'possible' | 'unknown'
  /** A sentence in which the verb is a cue, its source first. */
  readonly example: string
}

const verb =
  (stance: Stance, manner: Manner, certainty: ReportingVerb['certainty'] = 'certain') =>
  (lemma: string, frames: string, example: string, surely: ReportingVerb['certainty'] = certainty): ReportingVerb => ({
    id: `cue/${lemma}`,
    lemma,
    stance,
    manner,
    certainty: surely,
    frames: frames.split(' ') as ContentFrame[],
    example,
  })

const says = verb('tells', 'says')
const claims = verb('tells', 'claims')
const alleges = verb('tells', 'alleges')
const confirms = verb('tells', 'confirms')
const denies = verb('tells', 'denies')
const cites = verb('tells', 'cites')
const predicts = verb('tells', 'predicts')
const act = verb('act', 'says')
const refuses = verb('act', 'denies')
const intends = verb('act', 'predicts')
const asks = verb('asks', 'asks', 'possible')
const thinks = verb('attitude', 'says', 'probable')
const doubts = verb('attitude', 'says', 'possible')
const wants = verb('attitude', 'says', 'possible')
const knows = verb('attitude', 'says')
const grants = verb('attitude', 'confirms')
const sees = verb('perceives', 'saw')
const shows = verb('shows', 'says')
const hints = verb('shows', 'says', 'probable')

export const REPORTING_VERBS: readonly ReportingVerb[] = [
  says('say', 'clause noun', 'The ministry said that the bridge had fallen.'),
  says('tell', 'clause noun to', 'A guard told the newspaper that the gate was open.'),
  says('report', 'clause noun gerund small', 'The station reported that flights had stopped.'),
  says('add', 'clause', 'She added that nobody was hurt.'),
  says('state', 'clause noun', 'The statement stated that talks were over.'),
  says('note', 'clause noun', 'The mayor noted that roads were closed.'),
  says('explain', 'clause noun', 'The colonel explained that his men were tired.'),
  says('remark', 'clause', 'The envoy remarked that time was short.'),
  says('observe', 'clause', 'The judge observed that the law was clear.'),
  says('mention', 'clause noun', 'The doctor mentioned that beds were few.'),
  says('recall', 'clause noun gerund', 'The driver recalled that the road was empty.'),
  says('recount', 'clause noun', 'A survivor recounted how the roof fell.'),
  says('relate', 'clause', 'A nurse related how patients were moved.'),
  says('describe', 'noun clause gerund', 'Residents described scenes of panic.'),
  says('detail', 'noun clause', 'The report detailed abuses in the camp.'),
  says('outline', 'noun clause', 'The minister outlined a plan for the border.'),
  says('assure', 'clause', 'The mayor assured residents that the roads were open.'),
  says('reply', 'clause', 'The spokesman replied that nothing had changed.'),
  says('retort', 'clause', 'The captain retorted that the mate was wrong.'),
  says('respond', 'clause', 'The general responded that he would stay.'),
  says('answer', 'clause', 'The minister answered that he knew nothing.'),
  says('go_on', 'clause', 'The roads were shut, the statement went on.'),
  says('put_it', 'clause', 'As the mayor put it, the city was lost.'),
  says('have_it', 'clause', 'As the ministry has it, the city was lost.'),
  says('continue', 'clause', '"We will stay here," he continued.'),
  says('repeat', 'clause noun', 'The premier repeated that the border was shut.'),
  says('reiterate', 'clause noun', 'The premier reiterated that the border was shut.'),
  says('stress', 'clause noun', 'The envoy stressed that talks would go on.'),
  says('emphasize', 'clause noun', 'The envoy emphasized that talks would go on.'),
  says('emphasise', 'clause noun', 'The envoy emphasised that talks would go on.'),
  says('underline', 'clause noun', 'The envoy underlined that talks would go on.'),
  says('underscore', 'clause noun', 'The envoy underscored that talks would go on.'),
  says('highlight', 'clause noun', 'The agency highlighted that food was short.'),
  says('point_out', 'clause noun', 'The analyst pointed out that fuel was short.'),
  says('conclude', 'clause noun', 'The inquiry concluded that the fire was set.'),
  says('comment', 'clause', 'The mayor commented that the city was calm.'),
  says('write', 'clause', 'The editor wrote that the war was lost.'),
  says('post', 'clause', 'The governor posted that he was safe.'),
  says('tweet', 'clause', 'The governor tweeted that he was safe.'),
  says('read', 'clause', '"The city is free," the statement read.'),
  says('quip', 'clause', '"We were late again," the captain quipped.'),
  says('joke', 'clause', 'The captain joked that they were late again.'),
  says('laugh', 'clause', '"We were late again," laughed a guard.'),
  says('sigh', 'clause', '"We were late again," the captain sighed.'),
  says('grin', 'clause', '"We were late again," grinned a guard.'),
  says('shrug', 'clause', '"We were late again," shrugged a guard.'),
  says('shout', 'clause noun', 'The crowd shouted that the war was over.'),
  says('chant', 'clause noun', 'The crowd chanted slogans against the governor.'),
  says('cry', 'clause', '"They are here," the guard cried.'),
  says('whisper', 'clause', 'A clerk whispered that the money was gone.'),
  says('inform', 'clause', 'The clerk informed reporters that the court had closed.'),
  says('brief', 'clause', 'Officials briefed reporters that the raid had begun.'),
  says('disclose', 'clause noun', 'The bank disclosed that funds had moved.'),
  says('reveal', 'clause noun', 'The ministry revealed that two ships had sunk.'),
  says('divulge', 'clause noun', 'The clerk divulged that the files were lost.'),
  says('announce', 'clause noun', 'The army announced that it had left the town.'),
  says('declare', 'clause noun small', 'The command declared that the city was free.'),
  says('proclaim', 'clause noun small', 'The rebels proclaimed that the city was free.'),
  says('broadcast', 'noun clause', 'The channel broadcast footage of the square.'),
  says('publish', 'noun', 'The channel published footage of the square.'),
  says('air', 'noun', 'The channel aired footage of the square.'),
  says('share', 'noun', 'Activists shared footage of the square.'),
  says('circulate', 'noun', 'Activists circulated footage of the square.'),
  says('pronounce', 'small noun', 'The rebels pronounced the city free.'),
  says('testify', 'clause', 'A witness testified that shots were fired.'),
  says('argue', 'clause', 'The lawyer argued that the court had erred.'),
  says('caution', 'clause', 'The agency cautioned that figures were early.'),
  says('signal', 'clause', 'The ministry signalled that talks would go on.'),
  says('relay', 'clause noun', 'The envoy relayed that the president was safe.'),
  says('speak', 'noun gerund', 'Residents spoke of explosions in the port.'),
  says('narrate', 'clause noun', 'A survivor narrated how the roof fell.'),
  says('summarize', 'noun clause', 'The paper summarized the findings of the inquiry.'),
  says('assess', 'clause', 'The ministry assessed that the advance had slowed.'),
  says('estimate', 'clause noun', 'The agency estimated that 40 people were missing.'),
  says('calculate', 'clause', 'The monitor calculated that 40 people were missing.'),
  says('count', 'noun clause', 'The monitor counted 40 dead in the town.'),
  says('document', 'clause noun', 'The group documented abuses in the camp.'),
  says('record', 'clause noun', 'The group recorded 12 strikes on the town.'),
  says('register', 'clause noun', 'The ministry registered 30 cases of cholera.'),
  says('learn', 'clause', 'The newspaper learned that the governor had left.'),
  says('clarify', 'clause', 'The ministry clarified that the order was old.'),
  says('specify', 'clause', 'The ministry specified that the order was old.'),
  says('advance', 'clause', 'The surgeon advanced that forty were missing.'),
  says('elaborate', 'clause', 'He elaborated that the order was old.'),
  confirms('ratify', 'clause', 'The prosecutor ratified that the men would be tried.'),
  claims('boast', 'clause gerund', 'The commander boasted that his men had won.'),
  says('lament', 'clause noun', 'The bishop lamented that help came late.'),
  says('complain', 'clause', 'Residents complained that help came late.'),
  says('characterize', 'noun', 'The mayor characterized the raid as theft.'),
  says('label', 'noun', 'The ministry labelled the group a gang.'),
  says('dub', 'noun', 'The press dubbed the raid a farce.'),
  says('depict', 'noun', 'The channel depicted the raid as a victory.'),
  says('portray', 'noun', 'The channel portrayed the raid as a victory.'),
  claims('claim', 'clause noun to gerund', 'Insurgents claimed to have entered the city.'),
  claims('contend', 'clause', 'The lawyer contended that the order was void.'),
  claims('assert', 'clause noun', 'The party asserted that the vote was fair.'),
  claims('insist', 'clause', 'The army insisted that it held the town.'),
  claims('maintain', 'clause', 'The ministry maintained that it held the town.'),
  claims('profess', 'clause to noun', 'The group professed to want peace.'),
  claims('purport', 'to', 'The letter purported to name the killers.'),
  alleges('allege', 'clause noun', 'Opponents alleged that votes were bought.'),
  alleges('rumour', 'clause to', 'The king is rumoured to have fled.', 'possible'),
  alleges('rumor', 'clause to', 'The king is rumored to have fled.', 'possible'),
  alleges('accuse', 'noun', 'The governor accused the army of theft.'),
  alleges('blame', 'noun', 'The governor blamed the army for the fire.'),
  alleges('charge', 'clause', 'Opponents charged that votes were bought.'),
  confirms('confirm', 'clause noun gerund small', 'The army confirmed that it had left the town.'),
  confirms('acknowledge', 'clause noun gerund small', 'The army acknowledged that it had left the town.'),
  confirms('admit', 'clause noun gerund to', 'The army admitted that it had left the town.'),
  confirms('concede', 'clause noun', 'The army conceded that it had left the town.'),
  confirms('verify', 'clause noun', 'The agency verified that the video was real.'),
  confirms('confess', 'clause gerund to', 'The guard confessed that he had slept.'),
  confirms('corroborate', 'noun clause', 'A second guard corroborated the account.'),
  confirms('affirm', 'clause noun', 'The court affirmed that the vote was fair.'),
  grants('accept', 'clause', 'The army accepted that the town was lost.'),
  grants('recognise', 'clause', 'The army recognised that the town was lost.'),
  grants('recognize', 'clause', 'The army recognized that the town was lost.'),
  shows('establish', 'clause', 'The inquiry established that the fire was set.'),
  shows('discover', 'clause', 'The inquiry discovered that the fire was set.'),
  confirms('attest', 'clause', 'A clerk attested that the seal was whole.'),
  confirms('determine', 'clause', 'The inquiry determined that the fire was set.'),
  denies('deny', 'clause noun gerund', 'The palace denied that the king had fled.'),
  denies('refute', 'clause noun', 'The palace refuted reports of a coup.'),
  denies('rebut', 'noun', 'The palace rebutted reports of a coup.'),
  denies('dispute', 'clause noun', 'The army disputed that the town was lost.'),
  denies('dismiss', 'noun', 'The palace dismissed reports of a coup.'),
  denies('reject', 'noun clause', 'The palace rejected reports of a coup.'),
  denies('brush_aside', 'noun', 'The palace brushed aside reports of a coup.'),
  denies('brush_off', 'noun', 'The palace brushed off reports of a coup.'),
  denies('shrug_off', 'noun', 'The palace shrugged off reports of a coup.'),
  denies('laugh_off', 'noun', 'The palace laughed off reports of a coup.'),
  denies('rubbish', 'noun', 'The palace rubbished reports of a coup.'),
  denies('debunk', 'noun', 'The palace debunked reports of a coup.'),
  denies('retract', 'noun', 'The agency retracted its report of a coup.'),
  denies('withdraw', 'noun', 'The agency withdrew its report of a coup.'),
  denies('disavow', 'noun', 'The party disavowed the raid.'),
  denies('contradict', 'noun', 'The general contradicted reports of a coup.'),
  cites('cite', 'noun', 'The channel cited a source close to the palace.'),
  cites('quote', 'noun', 'The channel quoted a source close to the palace.'),
  predicts('predict', 'clause noun', 'Analysts predicted that prices would rise.'),
  predicts('forecast', 'clause noun', 'The bank forecast that prices would rise.'),
  predicts('foresee', 'clause noun', 'The bank foresaw that prices would rise.'),
  predicts('warn', 'clause noun', 'Analysts warned that the truce could break.'),
  predicts('expect', 'clause noun to', 'Observers expected that the truce would break.'),
  predicts('anticipate', 'clause noun gerund', 'Observers anticipated that the truce would break.'),
  predicts('project', 'clause noun', 'The bank projected that prices would rise.'),
  act('condemn', 'noun', 'The union condemned the raid.'),
  act('denounce', 'noun', 'The union denounced the raid.'),
  act('criticize', 'noun', 'The union criticized the raid.'),
  act('criticise', 'noun', 'The union criticised the raid.'),
  act('praise', 'noun', 'The premier praised the truce.'),
  act('welcome', 'noun', 'The premier welcomed the truce.'),
  act('hail', 'noun', 'The premier hailed the truce.'),
  act('applaud', 'noun', 'The premier applauded the truce.'),
  act('thank', 'noun', 'The premier thanked the nurses.'),
  act('endorse', 'noun', 'The premier endorsed the plan.'),
  act('defend', 'noun gerund', 'The premier defended the raid.'),
  act('apologize', 'clause', 'The premier apologized that help came late.'),
  act('agree', 'clause to', 'The parties agreed that talks would go on.'),
  refuses('rule_out', 'noun gerund clause', 'The premier ruled out talks with the rebels.'),
  refuses('exclude', 'clause', 'The premier excluded that talks would go on.'),
  intends('vow', 'clause to', 'The general vowed to stay.'),
  intends('pledge', 'clause to noun', 'The general pledged to stay.'),
  intends('promise', 'clause to noun', 'The general promised to stay.'),
  intends('swear', 'clause to', 'The general swore to stay.'),
  intends('threaten', 'clause to', 'The general threatened to shut the border.'),
  intends('offer', 'to noun', 'The envoy offered to mediate.'),
  asks('ask', 'clause noun to', 'Reporters asked whether the king had fled.'),
  asks('demand', 'clause noun to', 'The union demanded that the army leave.'),
  asks('urge', 'clause noun to', 'The envoy urged both sides to stop.'),
  asks('call_for', 'noun', 'The envoy called for a truce.'),
  asks('call_on', 'noun to', 'The envoy called on both sides to stop.'),
  asks('appeal', 'to', 'The envoy appealed to both sides to stop.'),
  // "Told them that" tells, "told them to" orders.
  asks('tell_to', 'to', 'The general told his men to withdraw.'),
  asks('order', 'clause noun to', 'The general ordered his men to withdraw.'),
  asks('instruct', 'clause noun to', 'The general instructed his men to withdraw.'),
  asks('request', 'clause noun to', 'The mayor requested that the army leave.'),
  asks('propose', 'clause noun gerund to', 'The envoy proposed that both sides stop.'),
  asks('recommend', 'clause noun gerund', 'The panel recommended that the court close.'),
  asks('advise', 'clause noun to', 'The embassy advised citizens to leave.'),
  asks('wonder', 'clause', 'Residents wondered whether the king had fled.'),
  asks('question', 'noun clause', 'The lawyer questioned whether the vote was fair.'),
  thinks('believe', 'clause noun', 'Officials believed that the king had fled.'),
  thinks('think', 'clause', 'Officials thought that the king had fled.'),
  thinks('suspect', 'clause noun', 'Officials suspected that the king had fled.'),
  thinks('assume', 'clause', 'Officials assumed that the king had fled.'),
  thinks('presume', 'clause', 'Officials presumed that the king had fled.'),
  thinks('reckon', 'clause', 'Officials reckoned that the king had fled.'),
  thinks('consider', 'clause noun small', 'Officials considered the town lost.'),
  thinks('feel', 'clause', 'Residents felt that help came late.'),
  doubts('speculate', 'clause', 'Some speculated that the king had fled.'),
  doubts('doubt', 'clause noun', 'Officials doubted that the king had fled.'),
  doubts('guess', 'clause', 'Some guessed that the king had fled.'),
  doubts('imagine', 'clause noun', 'Some imagined that the king had fled.'),
  wants('hope', 'clause to', 'Residents hoped that the truce would hold.'),
  wants('fear', 'clause noun', 'Residents feared that the truce would break.'),
  wants('worry', 'clause', 'Residents worried that the truce would break.'),
  wants('wish', 'clause to', 'Residents wished that the truce would hold.'),
  wants('want', 'noun to', 'The rebels wanted the governor to leave.'),
  knows('know', 'clause', 'Officials knew that the king had fled.'),
  knows('realize', 'clause', 'Officials realized that the king had fled.'),
  knows('understand', 'clause', 'The newspaper understands that the king had fled.'),
  sees('see', 'clause noun gerund', 'A reporter saw soldiers leaving the base.'),
  sees('hear', 'clause noun gerund', 'Residents heard explosions across the city.'),
  sees('witness', 'noun gerund', 'A reporter witnessed soldiers leaving the base.'),
  sees('watch', 'noun gerund', 'A reporter watched soldiers leaving the base.'),
  sees('notice', 'clause noun gerund', 'A guard noticed that the gate was open.'),
  sees('spot', 'noun gerund', 'A guard spotted tanks near the gate.'),
  sees('film', 'noun gerund', 'A reporter filmed the fire in the port.'),
  sees('photograph', 'noun gerund', 'A reporter photographed the fire in the port.'),
  shows('have', 'small noun', 'The newspaper had soldiers leaving the base.'),
  shows('show', 'clause noun small', 'Footage showed tanks in the square.'),
  shows('find', 'clause noun small', 'The inquiry found that the fire was set.'),
  shows('prove', 'clause noun', 'The letter proved that the order was old.'),
  shows('demonstrate', 'clause noun', 'The figures demonstrated that prices rose.'),
  hints('indicate', 'clause noun', 'Tracking data indicated that the plane turned back.'),
  hints('suggest', 'clause noun gerund', 'Tracking data suggested that the plane turned back.'),
  hints('imply', 'clause noun', 'The letter implied that the order was old.'),
  hints('hint', 'clause', 'The envoy hinted that talks would go on.'),
]

/** Verbs that do nothing but tell. */
export const TELLING_LEMMAS: ReadonlySet<string> = new Set(
  REPORTING_VERBS.filter(({ stance }) => stance === 'tells').map(({ lemma }) => lemma),
)

/** Verbs that do little else than tell a clause: "said that the bridge had fallen", "denied that it had". */
export const CLAUSE_TELLERS: ReadonlySet<string> = new Set(
  REPORTING_VERBS.filter(({ stance, frames }) => stance === 'tells' && frames.includes('clause')).map(({ lemma }) => lemma),
)
