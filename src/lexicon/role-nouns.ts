// Common nouns that can head a mention of a speaker or a source: one person, people speaking as a group,
// an organisation, or a thing with words in it. Keys are lower case with diacritics folded away.
// Written for this project from common knowledge.
// A role is "male" or "female" only when the word itself says so (spokeswoman, widow, strongman).

type Gender = 'male' | 'female' | 'either';

// "the spokesman", "a former chancellor", "his widow": one person, singular.
const MALE = `
  abbot actor adman airman alderman ambulanceman anchorman archduke archimandrite assemblyman ataman axeman ayatollah
  bachelor backwoodsman bagman ballboy bandsman barman baron baseman batboy batsman bellboy bloke bluesman boatman
  bogeyman bondsman bowman boy boyfriend bridegroom brother brother-in-law busboy bushman businessman cabman caliph
  cameraman cardinal cattleman chairman chap choirboy churchman clansman clergyman clubman co-chairman committeeman
  congressman conman corpsman councilman countryman cowboy craftsman cragsman crewman crossbowman czar dad daddy
  dauphin defenceman defenseman deputy-chairman doorman doughboy draftsman draughtsman dude duke dustman earl emir
  emperor everyman ex-boyfriend ex-chairman ex-congressman ex-husband ex-king ex-policeman ex-serviceman exciseman
  father father-in-law ferryman fiance fieldsman fireman fisherman footman forefather foreman foster-father freedman
  friar frontiersman frontman garbageman gentleman godfather grandad granddad grandfather grandpa grandson granduncle
  great-grandfather great-grandson great-uncle groom guardsman gunman guy half-brother handyman hangman headman
  headmaster helmsman henchman herdsman hetman hieromonk hitman househusband huntsman husband husbandman iceman imam
  infantryman ironman jazzman journeyman juryman kaiser king kinsman lad laddie laird landlord lawman layman
  lifeboatman liftman lighthouseman lineman linesman longshoreman lord lothario lumberman madman maharaja maharajah
  mailman male man manservant marksman marquess marquis merman midshipman militiaman milkman minuteman monk monsignor
  motorman muezzin mufti mullah nephew newsboy newsman newspaperman nightwatchman nobleman nurseryman oarsman oilman
  ombudsman outdoorsman papa paperboy pater patriarch patrolman pitchman playboy ploughman point-man pointman
  policeman pontiff pope postman pressman prince prior quarryman railwayman raja repairman rifleman roundsman salesman
  sandman schoolboy schoolmaster seaman selectman serviceman shah sheikh showman signalman sir sire son son-in-law
  spaceman spokesman sportsman stableman statesman steersman stepbrother stepdad stepfather stepgrandfather stepson
  stickman stockman strongman stuntman suitor sultan swordsman tallyman taxman townsman toyboy trackman tradesman
  trashman trawlerman tribesman tsar tsarevich uncle underclassman upperclassman vestryman vice-chairman viscount
  waiter warehouseman warlock watchman waterman weatherman widower wildman wingman wizard woodsman woolman workingman
  workman yachtsman yardman yeoman
`;

const FEMALE = `
  abbess actress airwoman alderwoman anchoress anchorwoman archduchess archpriestess assemblywoman aunt auntie
  aviatrix babushka ballerina ballgirl barmaid baroness barwoman batswoman benefactress bride bridesmaid businesswoman
  camerawoman chairwoman chambermaid charwoman chatelaine churchwoman clergywoman co-chairwoman comedienne
  committeewoman congresswoman contessa councilwoman countess countrywoman cowgirl craftswoman crewwoman czarina dame
  daughter daughter-in-law debutante deputy-chairwoman diva dominatrix dowager doyenne duchess editress empress
  enchantress ex-congresswoman ex-girlfriend ex-policewoman ex-wife executrix female fiancee firewoman fisherwoman
  forewoman foster-mother frontierswoman frontwoman geisha gentlewoman girl girlfriend goddess godmother governess
  gran grandam granddaughter grandma grandmama grandmother grandmum grandniece granny great-aunt great-grandmother
  guardswoman gunwoman half-sister headmistress headwoman heiress heroine horsewoman hostess housemaid housewife
  huntress huntswoman kinswoman lady lady-in-waiting landlady lass laywoman lesbian madam maharani maid maiden
  maidservant mama manageress marchioness markswoman matriarch matron mayoress mermaid milkmaid mistress mom mommy
  mother mother-in-law mother-of-four mother-of-three mother-of-two mother-to-be mum mummy murderess needlewoman
  newswoman niece noblewoman nun nursemaid oarswoman ombudswoman outdoorswoman patrolwoman plainswoman poetess
  policewoman postmistress postwoman priestess primadonna princess prophetess proprietress queen queen-mother
  salesgirl saleswoman schoolgirl schoolmistress sculptress seamstress seductress selectwoman servicewoman showgirl
  showwoman signora sister sister-in-law songstress sorceress spacewoman spinster spokeswoman sportswoman starlet
  stateswoman stepdaughter stepmom stepmother stepmum stepsister stewardess stuntwoman sultana swordswoman temptress
  tradeswoman tribeswoman tsarina tsaritsa usherette vice-chairwoman viscountess vixen waitress washerwoman washwoman
  weathergirl weatherwoman widow wife wisewoman witch woman workwoman yachtswoman
`;

const EITHER = `
  abolitionist absentee abuser academic accomplice accountant accuser acolyte acquaintance acrobat activist actuary
  addict adherent adjudicator adjutant administrator admiral admirer adolescent adult advertiser adviser advisor
  advocate aficionado agent aggressor agitator agronomist aide aide-de-camp alchemist alderperson alien ally amateur
  ambassador ambassador-at-large amputee anaesthetist analyst anarchist anatomist ancestor anchor anchorperson
  anesthesiologist animator announcer antagonist anthropologist apologist apostle apparatchik appeaser appellant
  applicant appointee apprentice arbiter arbitrator archaeologist archbishop archdeacon archeologist architect
  archivist arranger arsonist artisan artist artiste aspirant assailant assassin assemblymember assemblyperson
  assessor assistant associate astrologer astronaut astronomer astrophysicist asylum-seeker atheist athlete attache
  attacker attendant attendee attorney attorney-general auctioneer auditor author authoritarian autocrat aviator baby
  backbencher backer bailiff ballplayer banker barista baritone barrister bassist beefeater beekeeper beginner
  believer benefactor beneficiary biathlete billionaire biochemist biographer biologist bishop blogger bodyguard
  bomber bookkeeper bookmaker bookseller borrower boss botanist bouncer bowler boxer brewer brigadier
  brigadier-general broadcaster broker buddy builder bureaucrat burglar businessperson buyer bystander cabbie caddie
  cadet caller campaigner camper candidate canoeist canon cantor captain captive captor cardiologist caregiver carer
  caretaker cartographer cartoonist cashier casualty catholicos celebrant celebrity cellist censor centenarian
  centre-back centre-half centrist ceo cfo chair chairperson challenger champion chancellor chancellor-designate
  chaperone chaplain charge chauffeur chef chemist chief chief-of-staff chieftain child childminder chiropractor
  choreographer chorister chronicler cinematographer citizen civilian claimant clarinettist classmate cleaner
  clergyperson cleric clerk client climatologist climber clinician co-author co-chair co-chairperson co-defendant
  co-director co-founder co-host co-leader co-ordinator co-owner co-pilot co-president co-producer co-star co-worker
  co-writer coach collaborator colleague collector colonel columnist combatant comedian comic commandant commander
  commander-in-chief commando commentator commissar commissary commissioner commodore communicator communist companion
  compere competitor complainant composer comptroller comrade concierge conductor confederate confidant confidante
  congressmember congressperson conqueror conscript conservationist conservative conservator conspirator constable
  constituent constructor consul consul-general consultant consumer contender contestant contractor contrarian
  contributor controller convener convenor convert convict coo coordinator copywriter coroner corporal correspondent
  cosmologist cosmonaut councillor councilmember councilor councilperson counsel counsellor counselor counterpart
  courier courtier cousin couturier craftsperson creator creditor crewmate cricketer criminal criminologist critic
  crook crooner crossbencher crusader cryptographer cto curate curator custodian customer cyclist dancer daredevil
  darling deacon dealer dean debater debtor decorator defector defendant defender delegate demagogue democrat
  demographer demonstrator denier dentist dependant dependent deputy dermatologist descendant deserter designer
  detainee detective developer devotee diarist dictator dietician dietitian diplomat director director-general
  disciple discoverer dishwasher dissenter dissident distributor diver doctor donor dove doyen dramatist driver druid
  drummer dweller earner ecologist economist editor editor-at-large editor-in-chief editorialist educator elder
  elector electrician emcee emigrant emigre emissary employee employer enforcer engineer entertainer enthusiast
  entomologist entrepreneur envoy epidemiologist ethicist ethnographer evacuee evangelist ex-mayor ex-minister
  ex-partner ex-premier ex-president ex-soldier ex-spy examiner exarch executioner executive executor exile expat
  expatriate expert explorer exponent exporter extremist eyewitness facilitator falconer fan farmer farmhand
  farmworker fascist fashionista federalist feminist fencer fiddler field-marshal fighter figurehead film-maker
  filmmaker finalist financier firebrand firefighter flautist florist flutist foe follower footballer foreigner
  foreperson founder freelancer friend front-runner frontbencher frontrunner fugitive full-back fullback functionary
  fundamentalist fundraiser gambler gamer gangster gardener gatekeeper gay gendarme genealogist general generalissimo
  geneticist genius geographer geologist geophysicist goalie goalkeeper goaltender golfer governor governor-general
  graduate grandchild grandee grandmaster grandparent great-grandchild greengrocer grocer guarantor guard guardian
  guerrilla guest guide guitarist guru gymnast gynaecologist gynecologist hacker hairdresser half-back harpist haulier
  hawk hawker head headliner headteacher healer heir helper herder hermit hero high-flyer hijacker hiker historian
  hitmaker hitter holidaymaker home-owner homemaker homeowner hooligan hopeful host hostage hotelier houseguest
  housekeeper housemate human humanist humanitarian humorist hurdler hydrologist hypnotist icon ideologist ideologue
  idol illustrator immigrant immunologist impersonator importer impresario incumbent individual industrialist infant
  infiltrator influencer informant informer inhabitant inmate innkeeper innovator inquisitor insider inspector
  inspector-general instigator instructor instrumentalist insurer insurgent intellectual intern internationalist
  internist interpreter interrogator interviewee interviewer intruder inventor investigator investor islamist islander
  isolationist jailer jailor janitor jeweler jeweller jihadi jihadist jockey joiner joker journalist judge juggler
  junior jurist juror justice keeper keyboardist kickboxer kid kidnapper killer kingmaker kingpin laborer labourer
  lama landowner lawgiver lawmaker lawyer layperson leader learner lecturer left-winger leftist leftwinger legend
  legislator lender lexicographer liaison liberal liberator librarian librettist lieutenant lieutenant-colonel
  lieutenant-general lieutenant-governor lifeguard linguist litigant litigator lobbyist lodger logician lookalike
  lookout loser lover loyalist luminary lyricist maestro magician magistrate magnate maintainer major major-general
  manager mandarin manufacturer marathoner marine marketer marshal martyr marxist masseur master mastermind matchmaker
  mathematician maverick mayor mechanic medalist medallist mediator medic member mentor mep mercenary merchant
  messenger metallurgist meteorologist metropolitan microbiologist middleman midfielder midwife migrant militant
  milliner millionaire miner minister minister-counsellor minister-president minor missionary mobster model moderate
  moderator mogul monarch monarchist monitor motorcyclist motorist mountaineer mourner mp msp mugger muralist murderer
  muse musician musicologist muslim mutineer mystic namesake nanny narrator nationalist naturalist naturopath
  navigator nazi negotiator neighbor neighbour neo-nazi neocon neoconservative neurologist neuroscientist neurosurgeon
  newcomer newscaster newsperson newsreader nobody nominee notary novelist novice numismatist nuncio nurse
  nutritionist objector observer obstetrician occupant occupier offender office-holder officeholder officer official
  officiant oligarch olympian ombudsperson oncologist onlooker operative operator ophthalmologist opponent opportunist
  optician optimist optometrist orator orderly organiser organist organizer originator ornithologist orphan
  orthodontist orthopedist osteopath outlaw outsider overseer owner pacifist paediatrician painter pal palaeontologist
  paleontologist panelist panellist parachutist paralegal paralympian paramedic paramilitary paratrooper parent
  parishioner parliamentarian partisan partner partygoer passenger passer-by passerby pastor pathologist patient
  patriot patron paymaster peacekeeper peacemaker pedestrian pediatrician peer pensioner performer perpetrator person
  personality pessimist petitioner pharmacist philanthropist philologist philosopher photographer photojournalist
  physician physicist physiologist physiotherapist pianist picketer pilgrim pilot pioneer pirate pitcher plaintiff
  planner planter player playwright plenipotentiary plumber plutocrat pm poet polemicist policy-maker policymaker
  politician pollster populist portraitist postdoc postgraduate postmaster potentate powerbroker powerlifter
  practitioner preacher predecessor prefect prelate premier presbyter presenter president president-designate
  president-elect priest primate principal prisoner privateer prodigy producer professional professor programmer
  progressive promoter propagandist proponent proprietor prosecutor prosecutor-general prospector protagonist
  protector protege protester protestor provocateur provost psephologist psychiatrist psychic psychoanalyst
  psychologist psychotherapist publican publicist publisher pugilist pujari pundit pupil puppet puppeteer purist
  quarterback quartermaster quizmaster rabbi racer racist racketeer radical radiographer radiologist raider rancher
  ranger rapist rapper rapporteur rapporteur-general ratepayer reactionary reader realtor rear-admiral rebel
  receptionist recipient recluse record-holder recorder recruit recruiter rector referee reformer reformist refugee
  regent registrar regulator relative rep reporter representative republican rescuer researcher resident respondent
  restaurateur retailer retiree revivalist revolutionary rider right-winger rightwinger ringleader rival robber rocker
  rockstar roommate rower royal ruler runner runner-up saboteur sacristan sadhu sailor saint salesperson samaritan
  satirist savior saviour saxophonist sceptic scholar schoolchild schoolmate schoolteacher scientist scion scorer
  scout screenwriter scribe scriptwriter sculptor secessionist second-in-command secretary secretary-general
  secretary-of-state seller semi-finalist seminarian senator senior separatist sergeant sergeant-at-arms
  sergeant-major servant server settler sexologist sexton shaman shareholder sheriff shooter shopkeeper shopper
  sibling signatory silversmith singer singer-songwriter sinologist skater skeptic skier skipper smuggler sniper
  snowboarder socialist socialite sociologist soldier solicitor solicitor-general soloist songwriter soprano speaker
  specialist spectator speechmaker speechwriter spokesperson sponsor sportsperson spouse sprinter spy spymaster
  staffer stakeholder stalker stalwart stand-in standard-bearer star statesperson statistician stenographer stepchild
  stepparent stepsibling steward stockbroker storyteller stowaway stranger strategist streamer striker student stylist
  subcontractor submariner subordinate subscriber successor sufferer suffragette suffragist superintendent supermodel
  superstar supervisor supplier supporter supremacist supremo surfer surgeon surrogate surveyor survivor suspect
  swimmer sympathiser sympathizer tactician tailor taoiseach taxpayer teacher team-mate teammate technician technocrat
  technologist teen teenager televangelist tenant tenor terrorist theologian therapist thief thinker thug toddler
  torturer tourist townsperson trader tradesperson traditionalist trainee trainer traitor translator trapper traveler
  traveller treasurer trekker triathlete trombonist trooper troublemaker trucker trumpeter trustee turncoat tutor twin
  tycoon typist tyrant umpire under-secretary underdog undergraduate undersecretary undersecretary-general understudy
  undertaker unionist urbanist urologist user usher usurper valet vandal vegan vegetarian vendor ventriloquist verger
  vet veteran veterinarian vicar vice-admiral vice-captain vice-chair vice-chancellor vice-mayor vice-minister
  vice-premier vice-president victim viewer vigilante villager villain vintner violinist violist virologist virtuoso
  visionary visitor vlogger vocalist volcanologist volunteer voter voyeur waif warden warlord warmonger warrior
  watcher weightlifter welder well-wisher wellwisher whistle-blower whistleblower wholesaler wicket-keeper
  wicketkeeper winemaker wing-commander winger winner witness wonk wordsmith workaholic worker worshipper wrestler
  writer wunderkind xenophobe youngster youth youtuber zealot zionist zoologist
`;

// "officials said", "critics say": plural or collective nouns for people.
const GROUPS = `
  academics accusers activists actors adherents administrators admirers advisers advisors advocates agents aides
  allies ambassadors americans analysts anarchists applicants arabs archaeologists artists assailants assistants
  astronomers athletes attackers attendees attorneys auditors authorities authors backbenchers backers bankers
  belarusians believers biologists blairites bloggers bolsheviks bosses boys brexiteers britons brokers builders
  bureaucrats businessmen businesspeople businesswomen bystanders campaigners candidates captors cardinals carers
  celebrities chechens chiefs children christians citizens civilians clergy clerics clients climatologists coaches
  collaborators colleagues columnists commanders commentators commissioners communards communists commuters companions
  competitors congregants congressmen congresswomen conservationists conservatives conspirators constituents
  consultants consumers contemporaries contractors cops corbynistas coroners correspondents cossacks councillors
  councilors countrymen couple creatives creditors crew crews critics crowd crowds customers dealers defectors
  defenders delegates delegation democrats demonstrators deputies designers detainees detectives detractors developers
  devotees diplomats directors dissenters dissidents doctors donors doves drivers duo ecologists economists editors
  educators elders electorate elites emigres employees employers engineers entrepreneurs environmentalists envoys
  epidemiologists ethicists europeans eurosceptics evacuees evangelicals executives exiles experts extremists
  eyewitnesses families family fans farmers fathers federalists feminists fighters film-makers filmmakers firefighters
  fishermen foes folk folks followers footballers foreigners founders friends fundraisers generals germans girls
  governors graduates grandparents greeks guards guerrillas guests gunmen hackers hard-liners hardliners hawks
  historians homeowners hooligans hostages hosts households humanitarians ideologues immigrants industrialists
  influencers informants inhabitants inmates insiders inspectors insurgents intellectuals interviewees interviewers
  investigators investors iranians islamists israelis italians jews jihadis jihadists journalists judges jurists
  jurors jury justices kidnappers kurds laborers labourers labourites lawmakers lawyers leaders leadership leavers
  leftists legislators liberals libertarians linguists lobbyists locals loyalists magistrates managers manufacturers
  marchers marines mathematicians mayors media mediators medics members men meps merchants meteorologists migrants
  militants militia militiamen millionaires miners ministers mob mobs moderates moderators monarchists monitors monks
  mothers motorists mourners mps msps musicians muslims mutineers nationalists nationals natives negotiators neighbors
  neighbours neocons nominees nuns nurses observers occupants offenders officers officials oligarchs onlookers
  operatives opponents organisers organizers others owners pacifists palestinians panelists panellists paramedics
  paramilitaries parents parishioners parliamentarians participants partisans partners passengers passers-by passersby
  pastors patients patriots peacekeepers peers pensioners people personnel pharmacists philosophers photographers
  physicians physicists pilgrims pilots plaintiffs players plotters poets poles police policemen policewomen
  policy-makers policymakers politicians pollsters populists presenters press priests principals prisoners producers
  professionals professors progressives promoters propagandists proponents prosecutors protesters protestors
  psychiatrists psychologists public publishers pundits pupils rabbis radicals readers rebels reformers reformists
  refugees regulators relatives remainers remoaners reporters representatives reps republicans rescuers researchers
  residents respondents retailers retirees revellers revolutionaries rioters rivals royals rulers russians sailors
  sceptics scholars scientists scots scouts senators seniors separatists serbs servicemen servicewomen settlers
  shareholders shoppers siblings signatories singers skeptics socialists sociologists soldiers solicitors sources
  speakers specialists spectators spies spokesmen spokespeople spokespersons spokeswomen squatters staff staffers
  stakeholders stars statesmen statisticians stewards strategists strikers students subordinates suffragettes
  suffragists superiors superpowers supporters surgeons survivors suspects sympathisers sympathizers syrians taliban
  tatars taxpayers teachers team-mates teammates technicians technocrats teenagers tenants terrorists thatcherites
  theologians therapists thinkers tories tourists townspeople traders traditionalists trainers travelers travellers
  trio troops truckers trumpists trustees tsars turks twins ukrainians unionists users vegans vendors veterans victims
  viewers vigilantes villagers virologists visitors volunteers voters warders warlords watchdogs well-wishers whigs
  whistleblowers winners witnesses wives women workers workforce worshippers writers youngsters youth youths zealots
  zionists
`;

// "the foreign ministry", "Acme Inc": the head of an organisation's name or description.
const ORGANIZATIONS = `
  academy administration ag agency airline airlines alliance ambulance archdiocese archive archives army artillery
  assembly associates association authority ballet bank battalion bloc board body brand brewery brigade broadcaster
  broadcasting brotherhood bundestag bureau business cabinet caliphate campaign cartel casino cathedral caucus cell
  center centre chain chamber channel charity choir church cia club co co-operative co. coalition coastguard
  collective college command commissariat commission committee commons commonwealth community companies company
  confederation conference conglomerate congregation congress consortium constabulary consulate consultancy convention
  cooperative corp corp. corporation corps council court courts delegation department dept diocese directorate
  distillery division duma embassy enterprise enterprises establishment exchange faction factory faculty fbi
  federation firm fleet force forces forum foundation fraternity front fund gallery gang gazette gendarmerie
  general-staff gmbh government group grouping guard guild headquarters herald holding holdings hospital inc inc.
  incorporated industries industry infantry inquiry inspectorate institute institution insurer intelligence
  joint-venture journal judiciary junta kibbutz knesset lab laboratories laboratory league legation legion legislature
  library limited llc llp lobby lords ltd ltd. mafia magazine manufacturer media military militia ministry mission
  monastery mosque motors movement municipality museum nato navy network networks news newspaper newswire ngo
  non-profit nonprofit oao observatory office ooo opera opposition orchestra organisation organization outfit outlet
  pao parish parliament partnership party patriarchate patrol philharmonic platoon plc police politburo polytechnic
  post presidency press program programme pty publication publishing quango rada radio railway railways regime
  regiment register registry regulator restaurant retailer sarl school schools secretariat seimas sejm seminary senate
  service services society squad squadron start-up startup station store studio studios sub-committee subcommittee
  subsidiary supermarket synagogue syndicate synod tabloid task-force taskforce team telegraph television theater
  theatre think-tank thinktank times treasury tribunal tribune troupe trust tv union unit university ventures watchdog
  website weekly wing zoo
`;

// "the statement said", "a placard reading": things that carry words.
const DOCUMENTS = `
  abstract, accord, account, act, ad, addendum, address, advert, advertisement, advisory, affidavit, agenda,
  agreement, album, amendment, analysis, announcement, anthem, appeal, application, argument, article, assessment,
  audit, autobiography, badge, ballad, ballot paper, banner, bible, bill, billboard, biography, blog, blog post,
  blueprint, book, booklet, briefing, broadcast, brochure, budget, bulletin, bumper sticker, cable, caption, card,
  cartoon, catalogue, chapter, charge sheet, charter, circular, circular letter, clause, clip, column, comment,
  commentary, communication, communique, complaint, concession, constitution, contract, convention, correspondence,
  covenant, cover, creed, critique, crossword, curriculum, decision, declaration, decree, deed, deposition, diary,
  dictionary, directive, disclaimer, dispatch, dissent, dissertation, document, documentary, documents, dossier,
  draft, e-book, e-mail, e-mails, edict, editorial, email, emails, encyclical, encyclopedia, entry, epitaph, essay,
  eulogy, exclusive, executive order, exhibit, facebook post, fact sheet, factsheet, fatwa, fax, feature, fiat, file,
  files, filing, findings, flier, flyer, footage, footnote, forecast, foreword, form, gospel, graffiti, guidance,
  guide, guideline, guidelines, handbook, handout, hashtag, headline, headlines, hoarding, hymn, indictment,
  infographic, injunction, inscription, instagram post, instructions, interview, introduction, invitation, item,
  joint statement, journal entry, judgement, judgment, keynote, label, law, lawsuit, lead, leader column, leaflet,
  lectures, ledger, legend, legislation, letter, letters, libretto, licence, license, lines, list, listing, liturgy,
  log, logo, lyric, lyrics, magazine article, mail, mandate, manifesto, mantra, manual, manuscript, maxim, measure,
  memo, memoir, memoirs, memorandum, memos, menu, message, messages, minutes, missive, monograph, monologue, motion,
  motto, narrative, newsletter, note, notebook, notes, notice, notification, novel, oath, obituary, objection, op-ed,
  opinion, opinion piece, order, ordinance, ordinances, outline, pact, page, pamphlet, paper, papers, paragraph,
  passage, pastoral letter, permit, petition, placard, placards, plaque, platform, play, playbook, podcast, poem,
  poll, portrait, post, postcard, poster, posters, posts, prayer, preamble, preface, presentation, press release,
  proclamation, proclamations, profile, programme notes, proposal, prospectus, protocol, proverb, provision, psalm,
  publication, questionnaire, readout, receipt, recommendation, record, recording, records, referendum question,
  regulation, release, reminder, reply, report, reports, resolution, response, review, ruling, rulings,
  sanctions list, saying, schedule, scoop, screenplay, screenshot, script, scripture, segment, sentence, sermon, sign,
  signs, slide, slides, slogan, slogans, social media post, song, spreadsheet, statement, statements, statute,
  sticker, story, strapline, strategy, strategy paper, study, subpoena, subtitle, suicide note, suit, summary,
  summons, survey, syllabus, t-shirt, tagline, tape, tapes, tattoo, telegram, teleprompter, television ad, testament,
  testimony, text, text message, textbook, texts, theses, thesis, thread, title, tombstone, tract, trailer,
  transcript, transcripts, transmission, treaties, treatise, treaty, tweet, tweets, update, verdict, verse, video,
  videos, voice message, voicemail, vow, warning sign, warrant, watermark, web page, webpage, website, website post,
  white paper, wikipedia entry, will and testament, witness statement, wording, writ, writings, youtube video
`;

const told = (words: string, gender: Gender): [string, Gender][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, gender]);

export const ROLE_NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...told(MALE, 'male'),
  ...told(FEMALE, 'female'),
  ...told(EITHER, 'either'),
]);

export const GROUP_NOUNS: ReadonlySet<string> = new Set(GROUPS.trim().split(/\s+/));

export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(ORGANIZATIONS.trim().split(/\s+/));

export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(DOCUMENTS.trim().split(/,\s+/));
