// Common nouns that can head a mention of a speaker or a source: one person, people speaking as a group,
// an organisation, or a thing with words in it. Keys are lower case with diacritics folded away.
// Written for this project from common knowledge.
// A role is "male" or "female" only when the word itself says so (spokeswoman, widow, strongman).

type Gender = 'male' | 'female' | 'either';

// "the spokesman", "a former chancellor", "his widow": one person, singular.
const MALE = `
  abbot actor airman anchorman archimandrite assemblyman ayatollah bachelor barman baron baseman batsman bloke boy
  boyfriend bridegroom brother brother-in-law businessman cameraman cardinal  chap churchman clergyman
   congressman conman councilman countryman cowboy craftsman dad daddy defenceman defenseman doorman dude
  duke earl emir emperor ex-boyfriend ex-husband ex-policeman ex-serviceman father father-in-law father-of-three
  father-of-two fiance fireman fisherman foreman friar frontman gentleman godfather grandad granddad grandfather
  grandpa grandson great-grandfather great-grandson great-uncle groom guardsman gunman guy half-brother handyman
  headmaster henchman hitman househusband husband imam infantryman kaiser king lad landlord lawman lineman linesman
  lord madman maharaja mailman man marksman marquess metropolitan militiaman monk monsieur monsignor mufti mullah
  nephew newsman nobleman oilman patriarch patrolman playboy policeman pontiff pope postman prince rifleman salesman
  schoolboy seaman serviceman shah sheikh showman sir son son-in-law spokesman sportsman statesman stepbrother
  stepfather stepson strongman stuntman sultan taxman tradesman tribesman tsar uncle  viscount waiter
  weatherman widower workman
`;

const FEMALE = `
  abbess actress airwoman alderwoman anchorwoman assemblywoman aunt auntie babushka ballerina barmaid baroness bride
  bridesmaid businesswoman camerawoman chairwoman clergywoman co-chairwoman comedienne congresswoman councilwoman
  countess countrywoman dame daughter daughter-in-law diva dowager doyenne duchess empress ex-congresswoman
  ex-girlfriend ex-wife fiancee forewoman frontwoman girl girlfriend godmother granddaughter grandma grandmother
  granny great-aunt great-granddaughter great-grandmother half-sister headmistress heiress heroine hostess housewife
  lady landlady lesbian madam maid mama marchioness matriarch mistress mom mommy mother mother-in-law mother-of-four
  mother-of-three mother-of-two mother-to-be mum mum-of-two mummy newswoman niece noblewoman nun ombudswoman
  patrolwoman policewoman princess queen saleswoman schoolgirl seamstress servicewoman sister sister-in-law
  spokeswoman sportswoman stateswoman stepdaughter stepmother stepsister stewardess stuntwoman suffragette tsarina
  vice-chairwoman viscountess waitress weatherwoman widow wife woman
`;

const EITHER = `
  academic accountant acquaintance activist addict administrator admiral admirer adviser advisor advocate agent aide
  aide-de-camp alderman ally amateur ambassador ambassador-at-large amputee analyst anarchist anchor anchorperson
  announcer anthropologist apparatchik appellant applicant apprentice arbitrator archaeologist archbishop archdeacon
  archeologist architect artist assailant assassin assemblymember assistant associate astronaut astronomer
  astrophysicist asylum-seeker athlete attache attacker attendant attendee attorney attorney-general auditor author
  autocrat aviator backbencher ballplayer banker barrister billionaire biographer biologist bishop blogger bodyguard
  bomber boss boxer brexiteer brigadier brigadier-general broadcaster broker builder bureaucrat bystander campaigner
  candidate canon captain caregiver carer cartoonist celebrity center-back centre-back centre-half centrist ceo cfo
  chair chairman chairperson challenger champion chancellor chancellor-designate chaplain chauffeur chef chief
  chief-of-staff chieftain child citizen civilian classmate cleric clerk client climatologist climber cm co-author
  co-chair co-chairman co-defendant co-director co-founder co-host co-leader co-ordinator co-owner co-pilot
  co-producer co-worker coach collaborator colleague colonel columnist comedian comic commandant commander
  commander-in-chief commentator commenter commissioner commissioner-general commodore communist competitor composer
  comrade conductor confidant congressmember congressperson conservationist conspirator constable constituent consul
  consul-general consultant contender contractor contributor controller coo coroner corporal correspondent cosmologist
  cosmonaut councillor councilmember councilor councilperson counsel counsellor counselor counterpart cousin creator
  cricketer criminal critic cto customer czar dancer deacon dealer dean defector defendant defender delegate democrat
  demonstrator dentist deputy descendant designer detainee detective developer dictator diplomat director
  director-general disciple dissident doctor donor dramatist driver ecologist economist editor editor-at-large
  editor-in-chief editorialist elder emigre emissary employee employer engineer entertainer entrepreneur envoy
  epidemiologist eurosceptic evangelist ex-mayor ex-minister ex-partner ex-premier ex-president ex-soldier ex-spy
  executioner executive exile expatriate expert explorer extremist eyewitness fan farmer feminist field-marshal
  fighter figurehead filmmaker finalist financier firebrand firefighter flanker fly-half fm follower footballer
  foreigner founder freshman friend front-runner frontbencher frontrunner fugitive full-back fullback functionary
  fundamentalist fundraiser gangster gendarme general geneticist geologist goalkeeper golfer governor governor-general
  graduate grandchild grandmaster grandparent great-grandchild guard guardian guerrilla guest guide guitarist guru
  gymnast hacker hairdresser hawk hawker head headteacher heavyweight heir hero hijacker historian homeowner hopeful
  host hostage humanitarian ideologue illustrator immigrant incumbent industrialist influencer informant inmate
  insider inspector inspector-general instructor insurgent intellectual intern interpreter interviewee interviewer
  introducer inventor investigator investor islamist jihadi jihadist jockey journalist judge jurist juror justice
  keeper kid kidnapper killer laborer labourer lawmaker lawyer layperson leader lecturer left-back left-winger leftist
  leftwinger legislator liberator libertarian librarian lieutenant lieutenant-colonel lieutenant-general
  lieutenant-governor linguist listener litigant litigator lobbyist lover loyalist magistrate magnate major
  major-general manager marine marshal mastermind mathematician maverick mayor medalist medallist mediator medic
  member mentor mep mercenary merchant messenger meteorologist microbiologist middleman midfielder midwife migrant
  militant millionaire miner minister minister-counsellor minister-president missionary mobster model moderator mogul
  monarch motorist mourner mp msp murderer musician nanny narrator nationalist navigator negotiator neighbor neighbour
  neo-nazi neoconservative neurologist neuroscientist newcomer newscaster newsreader nominee novelist novice nuncio
  nurse observer office-holder officeholder officer official oligarch ombudsman oncologist operative operator opponent
  organiser organist organizer outsider owner pacifist paediatrician painter panelist panellist paramedic paramilitary
  paratrooper parent parliamentarian partner passenger passerby pastor pathologist patient patriot peacekeeper
  peacemaker pediatrician peer pensioner performer person pharmacist philanthropist philosopher photographer
  photojournalist physician physicist physiotherapist pianist pilgrim pilot pioneer pitcher plaintiff player playmaker
  playwright plenipotentiary pm poet policy-maker policymaker politician pollster populist preacher predecessor
  prelate premier presbyter presenter president president-designate president-elect priest principal prisoner producer
  professor programmer promoter propagandist proprietor prosecutor prosecutor-general protagonist protester protestor
  provost psychiatrist psychologist psychotherapist publicist publisher pundit pupil quarterback rabbi racer ranger
  rapper rapporteur rapporteur-general reader rear-admiral rebel recipient recruiter rector referee reformer reformist
  refugee regent relative remainer reporter representative republican researcher resident respondent retiree
  revolutionary rider right-back right-winger rightwinger ringleader rival robber roommate royal ruler runner
  runner-up sailor satirist savior saviour sceptic scholar schoolteacher scientist scout screenwriter scriptwriter
  scrum-half sculptor second-in-command secretary secretary-general secretary-of-state senator separatist sergeant
  sergeant-at-arms sergeant-major settler shareholder sheriff shooter shopkeeper sibling signatory singer
  singer-songwriter skeptic skier skipper sniper snowboarder socialist sociologist soldier solicitor solicitor-general
  songwriter source speaker specialist spectator spokesperson sponsor spouse spy spymaster staffer stakeholder star
  statesperson statistician storyteller strategist striker student submariner successor superintendent supermodel
  supervisor supplier supporter supremo surgeon surrogate surveyor survivor suspect swimmer tanaiste taoiseach td
  teacher team-mate teammate technician teen teenager televangelist tenant terrorist theologian therapist thinker
  tourist trader trainee trainer traitor translator traveler traveller treasurer trooper troublemaker trucker trustee
  tutor tycoon tyrant umpire under-secretary undergraduate undersecretary unionist user vendor veteran veterinarian
  vicar vice-admiral vice-captain vice-chair vice-chairman vice-chancellor vice-minister vice-premier vice-president
  victim viewer vigilante villager virologist visitor volunteer voter warden warlord warrior well-wisher whip
  whistle-blower whistleblower wing-back winger winner witness worker wrestler writer youngster youtuber zionist
`;

// "officials said", "critics say": plural or collective nouns for people.
const GROUPS = `
  academics activists actors advisers advisors advocates agents aides allies ambassadors americans analysts arabs
  artists assailants athletes attendees attorneys authorities authors backbenchers backers belarusians bosses boys
  brexiteers britons bureaucrats businessmen businesspeople businesswomen bystanders campaigners candidates captors
  cardinals carers chechens chiefs children christians citizens civilians clergy clerics clients coaches colleagues
  columnists commanders commentators commenters commissioners communists commuters congressmen congresswomen
  conservationists conservatives consultants consumers contractors cops correspondents cossacks councillors councilors countries
  critics crowd crowds customers defectors defenders delegates democrats demonstrators deputies detainees detectives
  detractors developers diplomats dissidents doctors drivers economists elders employees employers engineers
  entrepreneurs environmentalists envoys epidemiologists europeans eurosceptics executives exiles experts eyewitnesses
  family fans farmers fathers federalists feminists fighters filmmakers firefighters fishermen foes folk folks
  followers foreigners founders friends fundraisers generals germans girls governors greeks guards guerrillas guests
  gunmen hackers hard-liners hardliners hawks heavyweights historians hostages immigrants informants inmates insiders
  inspectors insurgents intellectuals investigators investors iranians islamists israelis italians jews jihadists
  journalists judges jurists jurors jury justices kidnappers kurds lawmakers lawyers leaders leadership leavers
  leftists legislators liberals libertarians lobbyists locals loyalists managers marchers marines mayors mediators
  medics members men meps migrants militants militia militiamen ministers moderates moderators monks mothers motorists
  mourners mps msps muslims nationalists negotiators neighbors neighbours nominees nuns nurses observers officers
  officials oligarchs onlookers opponents organisers organizers others owners pacifists palestinians paramedics
  paramilitaries parents parishioners parliamentarians participants partners passengers passers-by passersby pastors
  patients patriots peacekeepers peers pensioners people personnel pharmacists photographers physicians pilots
  plaintiffs players poles police policemen policewomen policy-makers policymakers politicians powers press priests prisoners
  producers professors progressives promoters prosecutors protesters protestors public pundits pupils rabbis readers
  rebels reformers refugees regulators relatives remainers reporters representatives republicans rescuers researchers
  residents respondents retirees revolutionaries rioters rivals russians sceptics scholars scientists scots senators
  separatists serbs servicemen settlers shareholders shoppers skeptics socialists soldiers solicitors sources speakers
  specialists spectators spokesmen spokespeople spokespersons spokeswomen staff staffers stakeholders strategists
  strikers students supporters surrogates survivors suspects sympathisers sympathizers syrians taliban tatars
  taxpayers teachers team-mates teammates teenagers terrorists theologians therapists tories tourists townspeople
  traders travelers travellers troops truckers turks ukrainians unionists veterans victims viewers villagers visitors
  volunteers voters warlords whistleblowers winners witnesses women workers writers youngsters
`;

// "the foreign ministry", "Acme Inc": the head of an organisation's name or description.
const ORGANIZATIONS = `
  academy administration ag agency airline airlines alliance archdiocese army assembly associates association
  authority automaker banco bank battalion bloc board body brewery brigade broadcaster broadcasting brotherhood
  bundestag bureau cabinet caliphate campaign carmaker caucus center centre chamber channel charity chipmaker choir
  church cia clinic club co co. coalition coastguard college command commission committee commons commonwealth commune
  companies company confederation conglomerate congress consortium constabulary consulate consultancy corp corp.
  corporation corps council courant court courts daily delegation department dept diocese directorate division
  drugmaker duma elementary embassy enquirer enquiry enterprise enterprises examiner faction faculty fbi federation
  firm fleet force forces forum foundation franchise front fund gallery gang gazette gendarmerie gmbh government group
  groupe grouping grupo guard guild herald holdings hospital hotel inc inc. incorporated industries inquest inquirer
  inquiry inspectorate institute institution insurer intelligence journal judiciary junta kindergarten knesset lab
  laboratory league legion legislature lender library limited llc llp lords ltd ltd. magazine manufacturer media
  military militia ministry mission movement municipality museum nato navy network networks news newspaper newswire
  ngo non-profit nonprofit nursery observatory office opposition orchestra organisation organization outfit outlet
  outlets panel parish parliament partnership party patriarchate plc police politburo post presidency prosecution
  publication publishing radio railway railways regime regiment register regulator restaurant retailer school schools
  secretariat seimas sejm senate sentinel service services society squadron start-up startup station sub-committee
  subcommittee subsidiary supermarket syndicate synod tabloid task-force taskforce team telegraph television theater
  theatre think-tank thinktank times treasury tribunal tribune trust tv union unit university ventures watchdog
  website weekly zoo
`;

// "the statement said", "a placard reading": things that carry words.
const DOCUMENTS = `
  accord, account, act, ad, advert, advertisement, advisory, affidavit, agreement, album, amendment, analysis,
  announcement, appeal, application, armband, armbands, article, assessment, audit, autobiography, badge,
  ballot paper, banner, banners, bedsheet, bedsheets, bible, bill, billboard, biography, blog, blog post, book,
  booklet, brief, briefing note, briefs, brochure, bulletin, bumper sticker, button, buttons, cable, cap, caps,
  caption, card, cartoon, charge sheet, charter, circular, citation, clause, column, commentary, communique,
  complaint, conclusions, constitution, contract, convention, correspondence, court filing, court papers, covenant,
  declaration, decree, deed, deposition, diary, directive, dispatch, dissertation, document, documentary, documents,
  dossier, draft, e-mail, e-mails, edict, editorial, email, emails, encyclical, epitaph, essay, executive order,
  fact sheet, factsheet, fatwa, fax, file, files, filing, filings, findings, flag, flags, flier, flyer, footnote,
  foreword, gospel, graffiti, guidance, guidelines, handbook, handout, hashtag, hat, hats, headline, headlines,
  hoodie, hymn, indictment, inscription, instructions, introduction, invitation, jacket, jackets, jersey, jerseys,
  joint statement, judgement, judgment, koran, label, law, lawsuit, leaflet, leaflets, legislation, letter, letters,
  license, listing, logo, lyrics, manifesto, mantra, manual, manuscript, memo, memoir, memoirs, memorandum, memos,
  message, messages, minutes, motto, mug, mugs, mural, news release, newsletter, note, notes, notice, notification,
  novel, oath, obituary, op-ed, opinion, order, ordinance, pact, pamphlet, paper, papers, paragraph, passage,
  petition, placard, placards, plaque, platform, play, podcast, poem, poll, post, postcard, poster, posters, posts,
  prayer, preamble, preface, press release, proclamation, proposal, protocol, proverb, psalm, publication, quran,
  readout, record, recording, records, regulations, report, reports, resolution, review, ruling, rulings, sash,
  saying, script, scripture, sermon, shirt, shirts, sign, signs, slide, slogan, slogans, song, statement,
  statements, statute, sticker, study, subpoena, suit, summary, summons, survey, sweatshirt, sweatshirts, t-shirt,
  t-shirts, tagline, tape, tattoo, telegram, testament, testimony, text, text message, textbook, texts, thread,
  title, torah, transcript, transcripts, treatise, treaty, tweet, tweets, update, verdict, verse, video, voice-over,
  voicemail, voicemails, voiceover, warrant, website, white paper, witness statement, wording, writ
`;

function byGender(lists: readonly (readonly [Gender, string])[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const [gender, words] of lists) {
    for (const word of words.trim().split(/\s+/)) genders.set(word, gender);
  }
  return genders;
}

export const ROLE_NOUNS = byGender([
  ['male', MALE],
  ['female', FEMALE],
  ['either', EITHER],
]);

export const GROUP_NOUNS: ReadonlySet<string> = new Set(GROUPS.trim().split(/\s+/));

export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(ORGANIZATIONS.trim().split(/\s+/));

export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(DOCUMENTS.trim().split(/,\s+/));
