export interface LanguageProfile {
  /** ISO 639-1. */
  readonly id: string
  /** Its most common small words, in lower case. */
  readonly words: string
  readonly example: string
}

/** Languages in Latin script, told apart by their small words. */
export const LANGUAGE_PROFILES: readonly LanguageProfile[] = [
  {
    id: 'en',
    words:
      'the of and to in is that for it was on with as he be at by this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about than into them can only other new some could time these two may then do first any my now such like our over even most also after did many before must through under',
    example: 'The army said that it would not leave the city before they had spoken with him.',
  },
  {
    id: 'de',
    words:
      'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
    example: 'Die Armee hat am Sonntag die Stadt verlassen und wird nicht mehr zurückkehren.',
  },
  {
    id: 'fr',
    words:
      "le la les de des du et en un une est que qui dans pour pas au aux sur par plus avec ce il elle se ne sont son sa ses mais ou leur été cette ces comme tout nous vous ont était l'on fait être avait ils elles entre après sans",
    example: "L'armée a quitté la ville dimanche et les rebelles sont entrés dans le centre avec leurs chars.",
  },
  {
    id: 'es',
    words:
      'el la los las de del y en un una es que se no por con para al lo su como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue ha han según',
    example: 'El ejército dejó la ciudad el domingo y los rebeldes entraron en el centro con sus tanques.',
  },
  {
    id: 'pt',
    words:
      'o a os as de do da dos das e em um uma é que não se por com para ao na no nas nos mais como mas foi sua seu seus ou quando muito já eu também só pelo pela até isso ela entre depois sem mesmo são está foram segundo',
    example: 'O exército deixou a cidade no domingo e os rebeldes não foram vistos até agora.',
  },
  {
    id: 'it',
    words:
      'il lo la i gli le di del della dei delle e in un una è che non per con si da al alla come più ma sono ha anche nel nella sul su tra suo sua questo questa ed se o hanno stato dopo dal dalla essere era ci',
    example: "L'esercito ha lasciato la città domenica e i ribelli sono entrati nel centro con i loro carri.",
  },
  {
    id: 'nl',
    words:
      'de het een en van in is dat op te zijn met voor niet aan er die om ook als dan maar bij of uit nog door over ze zich naar heeft hij was werd tot worden deze wordt hebben geen kan dit meer na zou',
    example: 'Het leger heeft zondag de stad verlaten en de rebellen zijn met hun tanks naar het centrum gegaan.',
  },
  {
    id: 'sv',
    words:
      'och att det i en som på är av för med den till inte har de ett om han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle hade',
    example: 'Armén lämnade staden på söndagen och det är inte klart när den ska komma tillbaka.',
  },
  {
    id: 'da',
    words:
      'og i at det er en til på af for med den der de som har et ikke var han fra vi kan om men sig så efter eller blev over ved også mod skal hvor havde ville nu',
    example: 'Hæren forlod byen søndag, og det er ikke klart, hvor soldaterne er gået hen efter angrebet.',
  },
  {
    id: 'no',
    words:
      'og i det er på en som til av for med at har de ikke den et om var han fra vi kan men seg så etter eller ble over ved også mot skal hvor hadde ville nå',
    example: 'Hæren forlot byen søndag, og det er ikke klart hvor soldatene har gått etter angrepet.',
  },
  {
    id: 'fi',
    words:
      'ja on ei että se oli hän ovat mutta ole joka kun niin myös kuin sen mukaan jo vain tai olla voi vielä mitä nyt sitä jos ovat olisi kanssa jälkeen sekä',
    example: 'Armeija lähti kaupungista sunnuntaina, mutta se ei ole vielä kertonut, että sotilaat ovat myös joen takana.',
  },
  {
    id: 'pl',
    words:
      'i w na z do się że nie to jest o a po jak od za przez co dla są ale tym czy tego przed był było który która które jego już może tylko być oraz pod roku',
    example: 'Armia opuściła miasto w niedzielę i nie jest jasne, czy żołnierze są już za rzeką.',
  },
  {
    id: 'cs',
    words:
      'a v se na je že s z do o k i to za ale by pro po jako jsou jsem byl bylo od při které který která podle také však není již nebo před roku tak jeho',
    example: 'Armáda opustila město v neděli a není jasné, zda jsou vojáci již za řekou, ale také podle pozorovatelů byl klid.',
  },
  {
    id: 'hu',
    words:
      'a az és hogy nem is egy van volt ez meg csak már de el ki még mint azt vagy lesz után aki ami szerint között ha pedig lehet nagy több',
    example: 'A hadsereg vasárnap elhagyta a várost, és nem világos, hogy a katonák már a folyó után vannak.',
  },
  {
    id: 'ro',
    words:
      'și de în a la cu o pe un din că nu este care mai pentru au se al sau fost ce dar după prin sunt fi am lor această acest între când fără să ale',
    example: 'Armata a părăsit orașul duminică și nu este clar dacă soldații sunt după râu, dar au fost văzuți pe drum.',
  },
  {
    id: 'tr',
    words:
      've bir bu da de için ile çok olarak daha olan gibi kadar sonra ne var en ise ya o ki her iki diye ancak olduğu oldu göre değil mi şu',
    example: 'Ordu pazar günü şehri terk etti ve bu karar için bir açıklama daha sonra yapılacak ancak tarih belli değil.',
  },
  {
    id: 'id',
    words:
      'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata oleh telah sudah atau para seorang bahwa menjadi kami',
    example: 'Tentara meninggalkan kota pada hari Minggu dan mereka tidak akan kembali karena jalan itu sudah ditutup.',
  },
  {
    id: 'vi',
    words:
      'và của là có các trong được cho một không với những người đã này khi đến từ về để tại ra như nhiều vào năm đó sẽ bị cũng theo',
    example: 'Quân đội đã rời thành phố vào chủ nhật và không có người nào trong các khu phố được biết về điều này.',
  },
  {
    id: 'sw',
    words:
      'na ya wa kwa ni katika la za cha kuwa hiyo baada yake hii huo si pia watu alisema wake vya ambao hiyo kama huku lakini yao',
    example: 'Jeshi liliondoka katika mji siku ya Jumapili na watu walisema kuwa hii ni baada ya mapigano ya wiki.',
  },
  {
    id: 'hr',
    words:
      'i u je na se da su za od s a koji o ne sa kao nije iz što bi do koje će koja samo ili po ali bio još prema nakon biti također',
    example: 'Vojska je u nedjelju napustila grad i nije jasno kada će se vratiti, ali su vojnici prema rijeci.',
  },
  {
    id: 'ca',
    words:
      'el la els les de del i en un una és que no per amb al com més però seu seva són ha va han aquest aquesta també fins quan entre després sense dels pel',
    example: "L'exèrcit va deixar la ciutat diumenge i els rebels són al centre amb els seus tancs, però no hi ha morts.",
  },
  {
    id: 'so',
    words: 'iyo ee ka ku oo in uu ay waa ah soo la loo u si ayaa waxaa isagoo kale dadka badan kuwa laga wuxuu',
    example: 'Ciidanka ayaa ka baxay magaalada oo dadka badan ayaa ku soo laabtay, waxaa sidaas yiri dadka.',
  },
]

export interface ScriptRow {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
}

/** Scripts that are enough to tell that a text is not English. Kana before Han: Japanese has both. */
export const SCRIPTS: readonly ScriptRow[] = [
  { id: 'ja', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, example: 'ひ' },
  { id: 'zh', pattern: /\p{Script=Han}/u, example: '军' },
  { id: 'ko', pattern: /\p{Script=Hangul}/u, example: '군' },
  { id: 'ar', pattern: /\p{Script=Arabic}/u, example: 'ج' },
  { id: 'he', pattern: /\p{Script=Hebrew}/u, example: 'צ' },
  { id: 'ru', pattern: /\p{Script=Cyrillic}/u, example: 'ж' },
  { id: 'el', pattern: /\p{Script=Greek}/u, example: 'σ' },
  { id: 'hi', pattern: /\p{Script=Devanagari}/u, example: 'स' },
  { id: 'bn', pattern: /\p{Script=Bengali}/u, example: 'স' },
  { id: 'ta', pattern: /\p{Script=Tamil}/u, example: 'த' },
  { id: 'te', pattern: /\p{Script=Telugu}/u, example: 'త' },
  { id: 'th', pattern: /\p{Script=Thai}/u, example: 'ก' },
  { id: 'hy', pattern: /\p{Script=Armenian}/u, example: 'բ' },
  { id: 'ka', pattern: /\p{Script=Georgian}/u, example: 'გ' },
  { id: 'am', pattern: /\p{Script=Ethiopic}/u, example: 'ወ' },
  { id: 'my', pattern: /\p{Script=Myanmar}/u, example: 'က' },
  { id: 'km', pattern: /\p{Script=Khmer}/u, example: 'ក' },
  { id: 'lo', pattern: /\p{Script=Lao}/u, example: 'ກ' },
  { id: 'si', pattern: /\p{Script=Sinhala}/u, example: 'ක' },
  { id: 'gu', pattern: /\p{Script=Gujarati}/u, example: 'ક' },
  { id: 'pa', pattern: /\p{Script=Gurmukhi}/u, example: 'ਕ' },
]

/** Letters that only some languages of a script have. */
export const SCRIPT_NEIGHBOURS: Readonly<Record<string, readonly { readonly id: string; readonly pattern: RegExp }[]>> = {
  ar: [
    { id: 'ur', pattern: /[ٹڈڑے]/ },
    { id: 'fa', pattern: /[پچگژ]/ },
  ],
  ru: [
    { id: 'uk', pattern: /[іїєґ]/i },
    { id: 'sr', pattern: /[ђјљњћџ]/i },
  ],
}
