// Given names and nicknames met in world news, each with the gender it usually tells.
// Keys are lower case with diacritics folded away. Written for this project from common knowledge.
// A name is "either" when both genders bear it in some country the news covers (Andrea, Jean, Sasha);
// names that are nearly always a place, a surname or an everyday word (Paris, Lincoln, Chance) are left out.

type Gender = 'male' | 'female' | 'either';

const MALE = `
  aad aage aamir aapo aarav aarne aaro aaron aart aatos abakar abay abayomi abbas abd abdalla abdallah abdel abdelaziz
  abdelfattah abdelhakim abdelhamid abdelilah abdelkader abdelkarim abdellah abdellatif abdelmadjid abdelmalek
  abdelmoneim abdelrahman abderrahim abderrahmane abdessalam abdi abdikadir abdiqasim abdirahman abdiweli abdo
  abdollah abdolreza abdou abdoulaye abdul abdulaziz abdulfattah abdulhakim abdulhamid abdulhamit abdulkadir
  abdulkarim abdulla abdullah abdullahi abdullatif abdulrahman abdulrazaq abdulsalam abdurahman abdurrahman abe abed
  abel abelardo abhay abhijit abhinav abhishek abhisit abiola abiy abner abolfazl abolhassan abraham abram abramo
  abubakar achiam achille achilleas achim adalbert adalberto adam adamo adamu adan adarsh ade adebayo adebowale
  adekunle adel adelino adem ademar ademir ademola adewale adham adib adil aditya adityanath adlai adnan adolf adolfo
  adonis adriaan adrian adriano advait afanasy afif afonso afsin aftab agamemnon agim agostino agron agustin aharon
  ahmad ahmadou ahmadreza ahmadshah ahmed ahmet ahsan aidan aidar aiden aigars aime ainars airat aitzaz aivars ajay
  ajit ajith akaki akash akbar akhil akhilesh akhmad akhmat akhmed akhmet aki akihito akim akin akintola akinwumi akio
  akira akon akos akram aksel akshay ala alaa alain alaksandar alaksandr alan alasdair alassane alastair alberico
  albert alberto albin albino albrecht alcides aldair aldo alec aleh alejandro alejo alekos aleksandar aleksander
  aleksandr aleksei aleksey aleksy alen ales alessandro alessio alexander alexandr alexandre alexandros alexandru
  alexei alexey alexios alexiy alf alfie alfio alfonso alfred alfredo algirdas algis ali ali-akbar aliakbar aliaksandr
  aliaksei alibek alija aliko alioune alireza alistair allan allen almazbek alois alojz alojzy alok alon alonzo aloys
  aloysio alparslan alper alphonse alpo altaf altan alun alvaro alvin alvydas alwin alyaksandr alyaksey amadeo amado
  amadou aman amancio amanullah amar amarinder amartya amaury ambroise ambrose amedeo ameen ameer amer americo ami
  amichai amikam amin amine amintore aminu amir amiram amirhossein amit amitabh amitav ammar amnon amol amos amr amram
  amrish amrit amrullah anacleto anand anant anas anastasio anastasios anastassios anatol anatole anatoli anatolii
  anatoliy anatoly anders andile andor andras andre andreas andrei andrej andrejs andres andrew andrey andrii andrija
  andris andrius andriy andrus andryi andrzej andrzey andy andzey angelino angelo anghel angus anibal aniceto anies
  anil aniruddh anirudh anis anish ankit ankur anouar anselm anselme anselmo ansgar ansip ansumane antal antanas ante
  antero anthony anto antoine anton antonello antoni antonin antonino antonio antonis antony antoun ants antti antun
  anupam anura anurag anuwat anwar anze aquilino ara aram arash aravind arben arbnor arcangelo archer archibald archie
  arda ardeshir ardian aref arend argenis ari arie arif arik arild aris aristide aristides aristidis aristobulo
  aristotelis aristotle arjen arjun arkadi arkadii arkadiusz arkadiy arkady arkadz arkhip arkin arlindo arman armand
  armando armen armin arnab arnaldo arnaud arnav arndt arne arnfinn arnis arno arnold arnoldas arnoldo arnost aron
  arpad arrigo arsen arsene arseni arsenii arsenio arseniy arseny arshad artak artem artemy arthur artiom artis arto
  artom artsiom artur arturas arturo arturs artyom arul arun arve arvid arvind arvo arvydas aryeh asad asadollah
  asadullah asaf asbjorn asdrubal asem asen asher ashfaq ashish ashkan ashok ashot ashraf ashutosh ashwin asif asim
  askar asko aslak aslan aslanbek assaf ata atal atallah atanas ataollah atef athanasios atif atilio atilla atsushi
  atta attaur attila attilio atul auberon audrius audun auguste augustin augusto augustus aurel aureliano aurelien
  aurelio aurimas ausrys averky avi avichai avidan avigdor avihai avinash aviram avishai aviv avner avni avraham
  avtandil axel ayad ayaz aydin ayhan aykut ayman aymen aymeric ayotunde ayoub ayush azali azamat azat azhar azim aziz
  azlan azmat azmi azriel azzam azzedine babacar babajide babak babar babatunde babulal baburam bachir badr badreddine
  baha bahaa bahadir bahgat bahman bahram bajram bakary bakhit bakhtiyar bakir bakyt bakytzhan balaji balakrishna
  balarabe balazs baldassare baldev baldomero baldur balint balkar baltasar balthasar balwant bambang bandar baptiste
  barack barasa baris barnabas barnaby barney barron barry bart barthelemy bartholomew bartlomiej bartolome bartolomeo
  bartosz baruch barys basar basel basem bashar bashir bashkim basil basilio basim bassam bassel bassem bassirou
  bastien basuki batuhan batyr baudouin bauke baurzhan bautista bayram beau bedri behnam behrouz behzad bekele bekir
  bektur belal bello ben ben-zion bence bendt benedek benedict benedicto bengt beniamino benicio benigno benito
  benjamin benno benny benoit benon bent bentzion benzion beppe berat berk berkay bernabe bernard bernardino bernardo
  bernd berndt bernhard bernie bert bertalan bertie bertil bertold bertolt bertram bertrand besnik beto bettino
  betzalel bezalel bhagat bhagwant bhaskar bhimsen bhumibol bhupesh bhupinder bhushan bhuvan biagio bidzina bienvenido
  bienvenu bijan biju bilal bilawal bill billy binali bingu binyamin bipan bipin biplab birender birger bjarne bjarni
  bjoern bjorn blahoslav blaise blaz blazej blerim boaz bob bobby bodo boerries bogdan bogic bogoljub boguslaw bohdan
  bohumil bohumir bohuslav bojan bojko bolaji bolat boleslav boleslaw bonaventura bongani boniface bonifacio borek
  borge boris borislav borja borje borko borut borya borys boryslav bosko bosse boualem boubacar boubou boudewijn
  boutros boyan boyko bozidar bozo bozydar brad braden bradford bradley brady brahim bram brandon branimir branislav
  branko braulio brendan brent bret bretislav brett brian brice brock brody bronislaw bronius bronson bruce bruno
  bryan bryce bryn bryson budi budimir bukar bulat bulent burak burhan burkhard burkhart burt byron caetano cahit
  caleb calin callum calogero calum calvin camillo camilo candido carl carl-johan carles carlo carlos carlton carmelo
  carmine carroll carsten cary casemiro casimiro casper catalin cathal cavit cayetano cecil cedomir cedric ceferino
  celal celestin celestino cellou celso cem cemal cemil cengiz cesar cesare cevdet cezar chadli chadwick chafik chaim
  chaker chanan chandan chandika chandrababu chandrashekhar charan charanjit charbel charles charles-henri charlton
  chavdar chea cheick cheikh chemi cherif chester chet chetan chidambaram chidi chidozie chike chilufya chima chinedu
  chinua chirag chirayu christen christer christian christoforos christoph christophe christopher christos chuck
  chukwudi chukwuemeka chukwuma chung-hee chung-hyun ciaran cihan cillian ciprian cipriano ciriaco ciro claes clarence
  claud claudio claudiu claudius claus clay clayton clemens clement clemente cliff clifford clifton clint clive
  clodoaldo clovis clyde codrin cody coen colas cole colin colm colton conan connor conor conrad conrado constantin
  cor corentin corey cormac cornel corneliu cornelius corrado corwin cory cosimo coskun costantino costas costel
  costin costis cozmin craig crin crispin cristi cristian cristiano cristobal cristoforo cristovao csaba csongor
  ctirad cuauhtemoc cuneyt curt curtis cuthbert cvetan cyprien cyriaque cyril cyrille cyrus czeslaw daan dacian
  dae-jung dafydd dag dagobert dai daichi dainis dainius daisuke dalibor dalip damaso damian damien damir damjan damon
  dan daniel danil danila danilo daniyar danjuma danny danstan dante danylo daouda dario darioush darius dariush
  dariusz darnell darragh darrell darren darryl darshan daryl dastan daulet dave davey david davide davit davith
  davood davor davoud davyd dawid dawit dawood dawoud dayan dean debabrata decebal declan deepak deepinder deion dejan
  delbert dele delfin delroy deltan demetrio demyan denes denis dennis denny denys denzel deogratias deonte derek
  dermot derrick dervis des deshawn desiderio desmond detlef detlev devendra devinder devlet devonte dewey dewi dexter
  dezso dhananjay dharmendra dheeraj dhirubhai dia diarmuid dick didac didier diederik diego dieter diethelm dietmar
  dietrich dieudonne digvijay digvijaya dilermando dilip dilwyn dimitar dimitri dimitrije dimitrios dimitris dimitry
  dinesh dinko dino dinu diogo dionisio dionysios dionysis diosdado dipankar dirk djibril djibrill djimet dmitri
  dmitrii dmitrij dmitriy dmitry dmytro dnyaneshwar do-yun dobrica dogan dogu dokka dom domagoj domenico domingo
  domingos dominic dominik domitien domokos don donal donald donatas donatien donato dong-hyun donnchadh donnie donny
  doo-hwan dorel dorin doron doru doug dougal douglas dov dovi dragan drago dragoljub dragomir dragos dragoslav
  dragutin drahomir drake draza drazen dries driss dritan duane duccio dudley dudu dugald duje dullas dumisani dumitru
  duncan durmus dusan dusko dustin dwayne dwight dylan dzemal dzevad dzhabrail dzhokhar dzianis dzmitri dzmitry eamon
  eamonn earl ebenezer eberhard ebrahim ebrima eckart eckhard eckhart ed eddie eddy edgar edgard edgardo edgars edi
  edilson edin edinaldo edinson edison edmond edmondo edmund edmundo edoardo edouard edson eduard eduardo eduards
  edvard edward edwin eelco eero eetu efim efraim efrain efstathios efstratios egbert ege egidijus egidio egils egon
  egor ehab ehrhart ehsan ehud eigil eimuntas einar eino eirik eitan eivind ejup ekkehard ekow ekrem elad eladio
  elazar elchin elemer eleuterio eli elia elias eliezer eligio elijah elimelech elio eliseo elisha eliud eliyahu
  elliot elliott elmar elmer elmeri elnur elof eloi elon eloy elton elvir elvis elyakim emanuel emanuele emeka emelyan
  emeric emerson emil emile emiliano emilio emin emir emlyn emmanuel emmerson emmett emomali emrah emre emrys emyr
  enda endre enes engelbert engin enis enlai ennio enoch enric enrico enrique ensio enver enzo eoghan eoin epifanio
  eraldo erasmo ercan erdal erdem erez erhan erhard eric erich erik erkan erkki erlan erlend erling ermanno ernest
  ernest-antoine ernesto ernie erno ernst erol errol ersin ertugrul ervin ervins erwan erwin eryk esa esad esben
  esfandiar eshaq eskil esko esmaeil esmail espen essam esteban estevao ethan etienne ettore euan eudes eugen eugene
  eugenio eugeniusz eusebio eustache evald evaldas evan evangelis evangelos evariste evaristo everett evert evgeni
  evgenii evgeniy evgeny evo ewald ewan ewen eyad eyal eyup ezekiel ezequiel ezer ezio ezra fabian fabiano fabien
  fabio fabrice fabrizio facundo fadel fadhil fadi fadil fahad fahd fahmi fahrettin fahri fahrudin faik faisal faiz
  faizal faizan faizel fakhar fakhruddin fali falk falko faramarz fareed fares farhad farhan farid faris farooq farouk
  farouq farrell farrokh farrukh faruk farzad fathi fatih fatmir fatos faure faustin faustino fausto fawad fawaz fawzi
  fayez faysal fayyad fazal fazil fazlur fearghal federico fedir fedor feliciano feliks felipe felix feodor ferd
  ferdia ferdinand ferdinando ferenc fereydoun fergal fergus ferhat feridun ferit fermin fernand fernando feroz ferran
  ferruccio festus fethi fethullah fevzi fidel fidele fikret fikri filaret filemon filip filipe filippo finlay finley
  finn finnian fintan fiodor fiorello firas firmin firmino firouz fiston flaminio flavien flavio fletcher florea
  florencio florent florentin florian floriano florin floris floyd fode fodeh folke foma forrest fotios fotis fouad
  francesc francesco francis francisco franciszek franco francois francois-xavier franjo frank frank-juergen
  frank-walter franklin frans frantisek franz franz-josef fraser fred freddie freddy frede frederic frederick fredrik
  friedemann friedhelm friedrich frits fritz fryderyk fuad fuat fulgencio fulvio fumihito fumio furio furkan fyodor
  gabe gaber gabin gabor gabriel gabrielius gad gadi gael gaetan gaetano gagik galip galo gamal ganesh garegin gareth
  garfield garik garret garrett garrick garry garth gary gaspar gaspard gaspare gaston gatot gaultier gaurav gautam
  gautham gauthier gautier gavin gavriil gavril gavrilo gbenga gediminas geert gegham geir gela genaro gene gennadi
  gennadii gennadiy gennady gennaro geoff geoffrey geoffroy geordie georg george georges georgi georgii georgios
  georgiy georgy gerald geraldo gerard gerardo gerasimos gerben gerd gergely gergo gerhard gerhart germain germano
  gernot gerrit gerry gert gervais getachew gethin getulio geun-tae geza ghaith ghaleb ghanem ghassan ghazi gheorghe
  gherardo ghirmay ghislain ghita gholam gholamhossein gholamreza ghulam giacinto giacomo giampaolo giampiero gian
  giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gianroberto gideon gidon giga gijs gil
  gilad gilbert gilberto gildas giles gilles gilmar gino gintaras gintautas gioacchino giora giordano giorgi giorgio
  giorgos giovanni girish girma girolamo girts gisle gitanas githinji giuliano giulio giuseppe givi gjergj gjorge gleb
  glen glenn glyn gocha godfrey godswill godwin gojko gokhan goncalo gonzalo goodluck gopal gopalkrishna gopinath
  goran goranko gorazd gordan gordon gosta gotabaya gottfrid gottfried gotthard gottlieb govind grachya graeme graham
  grant graziano greg gregg gregoire gregor gregorio gregory griff grigor grigore grigori grigorii grigoris grigoriy
  grigory grover grzegorz gualtiero guangcheng gudmund gudmundur guenter guenther guglielmo guido guilherme guillaume
  guillermo gulbuddin gulzar gunnar gunnlaugur gunter gunther guntis guoqiang gurban gurbanguly gurcharan gurdeep
  gurkan gurudas gury gus gustaf gustau gustav gustave gustavo gustaw guus guven guy gwilym gwyn gyorgy gyozo gyula
  haakon habib habibollah habibullah hachemi hadi hae-chan hafeez hafez hafiz hage haidar haider haile hailemariam
  haim haitham hajime hak-bong hakainde hakan hakeem hakim hakki hakob hakon hal halbe haldun halfdan halil hallgrim
  haluk halvard halvor hamad hamadi hamdan hamdi hamed hameed hamid hamidreza hamish hamlet hammad hamoud hampus hamza
  hamzah hani hanif hank hannes hanno hannu hanoch hans hans-christian hans-dietrich hans-georg hans-joachim
  hans-juergen hans-jurgen hans-olaf hans-peter hans-werner haoran haralambos harald harbhajan hardeep hardus hari
  harihar haris harish harith harivansh harjit harlan harm harold haroon haroun harri harry harsh harsha harshad
  harshil harshvardhan hartmut hartwig haruhiko haruki harvey hasan haseeb hashem hashim hasil hasim hassan hassanal
  hasso hatem hatim havard hayao hayati hayato haydar hayk hazem heath hector hedley heiki heikki heiko heiner heino
  heinrich heinz heitor helder heleno helge hellmut helmut helmuth hemant hemi henadz hendrik henk henn hennadii
  hennadiy henning henri henrik henry henryk heorhi heorhii heorhiy heraclio herb herbert heribert heriberto herman
  hermann hermenegildo hernan hernando herve hery herzl heshmatollah heydar hicham hidayet hideaki hideki hideo
  hidetoshi hido hieronim hifikepunye hikmet hilario hillel hilmar hilmi himanshu himanta hipolito hippolyte hiram
  hirofumi hirohito hirokazu hiroki hiroshi hiroyuki hisashi hisham hitesh hjalmar hleb hlib hoke holger homayoun
  homer honore hooman horace horacio horatio horatiu horia hormoz horst hosam hosein hosni hossam hossein hosseinali
  houari houcine houssam hovhannes hovik howard howie hrant hristijan hristo hrvoje hryhorii hryhoriy hubert hubertus
  hugh hughie hugo hugues huib hulusi humberto humphrey hunter hursit husain husam husamettin huseyin husnu hussain
  hussam hussein huw hynek hyun-woo hywel iacob iad iago iain ian iannis iason ibragim ibrahim ibrahima ibrica ichiro
  idan ido idris idriss idrissa ieuan ifeanyi ifor iftikhar ignacio ignacy ignatius ignazio igor ihab ihar ihor ihsan
  ijaz ike ikechukwu ikenna iker il-sung ilan ilario ilarion ildar ildefonso ilgar ilham ilia ilias ilich ilie ilija
  ilir iliya iliyas ilker ilkka illes illia illya ilmari ilya ilyas imad imants immanuel imran imre imri imrich imtiaz
  in-young inacio inamul inan inder inderjit indrek indulis ingemar ingmar ingo ingvar inigo innes innokenty inzamam
  ioan ioann ioannis iolo ion ionel ionut iosif iqbal iraj irakli ireneusz irfan irwin isaac isaiah isaias isak isam
  isamu isao ishaan ishant ishaq isidore isidoro isidro ismaeel ismaeil ismael ismail ismat ismet ismo ismoil issa
  issam isser issoufou istvan itai italo itamar itay itsunori itzhak itzik iulian iurie ivan ivane ivano ivar ivars
  ivaylo ivica ivo ivor iwan iyad izhar izz izzet jaafar jaak jaakko jaan jaanus jaap jaber jabir jabr jabu jacek
  jachym jacinto jack jacky jacob jacobo jacopo jacques jad jadranko jae-hyun jae-in jae-myung jae-yong jafar jagadish
  jagan jagannath jagat jagdish jagjit jagmeet jahangir jaime jair jairam jairo jakab jakaya jake jakob jakov jakub
  jalal jalaluddin jaleel jalen jalil jalmari jamaal jamal jambul jameel james jamil jamshid jan-christian janek janez
  jani janko janne janos janusz jared jarek jari jarkko jarl jarle jarmo jaromir jaroslav jaroslaw jarrod jason jasper
  jassem jassim jaswant jaswinder jatin javad javed javi javier jawad jawaharlal jawdat jawed jay jayant jayaprakash
  jayden jaydev jean-baptiste jean-bernard jean-bosco jean-charles jean-christophe jean-claude jean-cyril
  jean-francois jean-jacques jean-louis jean-loup jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul
  jean-philippe jean-pierre jean-sebastien jean-yves jeb jed jedrzej jeff jeffery jeffrey jelle jem jeno jens jens-uwe
  jerald jere jeremiah jeremie jeremy jerico jermaine jernej jeroen jerome jeronimo jerry jerzy jesper jesse jesus
  jethro jetze ji-hoon jiabao jianguo jianping jiayi jibril jiechi jignesh jim jimmie jimmy jin-pyo jindrich jinping
  jintao jiri jiro jitendra jitin joachim joakim joao joaquim joaquin jobst jochen joe joel joep joerg joey joffrey
  joginder johan johann johannes john johnathan johnnie johnny joko jokowi jomo jon jonah jonas jonathan jong-chol
  jong-il jong-nam jong-suk jong-un jonty joop joost jordi jorg jorge jorgen joris jorma jorn jos joschka jose josef
  josep joseph josh joshua josiah josip josphat josselin josu josue jouko jouni jovan jovenel jovica joze jozef jozias
  jozsef juan juanes juanito juanma jubran judd jude juergen juha juhan juhani juho jukka julian julien julio julius
  juliusz juma junaid junichi junichiro junji juozas juraj jure jurgen jurgis jurica juris jurriaan jussi justas
  justin justo juvenal juventino jyotiraditya jyrki kaan kaare kaarlo kabir kabiru kacper kadhim kadir kai kai-shek
  kailash kais kaito kajetan kakha kakhaber kalervo kalevi kalle kalman kalyan kamal kamau kambiz kamel kamil kamran
  kamyar kanhaiya kanstantsin kanwar kanye kapil karan kare kareem karel karim karl karl-heinz karl-theodor karlheinz
  karlo karol karoly karrar karsten karthik kartik karu kashif kaspar kaspars kasper kasra kassem kassym kassym-jomart
  katsuhiko katsunobu katsuya kauko kaushik kaveh kayhan kayode kazim kazimieras kazimierz kazmer kazuhiko kazuhiro
  kazuki kazuo kazushige kazuya kazys kedar keegan keenan kees keiichi keiji keir keisuke keith keld  kelvin
  kemal ken kenan kendrick kengo kenichi kenji kennet kenneth kenny kensuke kent kenta kentaro kenzaburo kenzo keqiang
  kerem keremcem kermit keshav keshub kestutis ketut kev kevin keyvan kgalema kgosi khaldoun khaled khaleel khalid
  khalifa khalil khawaja khayri khidr khosrow khurram khurshid ki-moon kianoush kieran kieron kiichi kike kilian
  kimani kimi kimmo kipchoge kipkemboi kiprono kipruto kiriakos kiril kirill kirilo kirinde kirk kiro kiryl kishan
  kishore kiumars kiyoshi kiyotaka kizza kjell kjetil klaas klaus klaus-dieter klemens klement klim kliment knud knut
  kodjo koen kofi kohei koichi koichiro koji kojo kombo komlan konosuke konrad konstantin konstantinos konstanty koos
  koray korkut kornel kosta kostas kostiantyn kostis kostya kostyantyn kotaro kouassi krasimir kreshnik kresimir
  krishna krishnamurthy krisjanis kristaps kristian kristjan kristof kristoffer krisztian krsto krum krunoslav
  krystian krzysztof kubatbek kujtim kuldeep kunal kunihiko kunle kurmanbek kursat kurt kushal kustaa kutlu kuzma
  kvetoslav kwabena kwaku kwame kwan-jin kwasi kwesi kyle kylian kyong-ho kyriakos kyril kyrylo labib lachlan lachlann
  ladislao ladislau ladislav lahcen laimonas lajos lakhdar lakhwinder lakis lalit lalu lamar lambert lamberto lambros
  lamine lammert lance lancelot lansana lapo larry lars lars-erik lasha lasith lasse lassi laszlo latif laureano
  laurent laurentiu lauri lavr lavrenti lavrentiy lawrence laxman layton lazar lazaro lazarus leander leandre leandro
  lech leevi lefteris legesse lehel leif leighton leland len lennart lenny lenur leo leobardo leocadio leon leonard
  leonardo leone leonel leonhard leonid leonidas leonti leopold leopoldo leroy lester leszek lev levan levent levente
  levi levko levon lewis liam liangyu liaquat libor lijian linas lindon lino linus lionel lisandro liutauras livio
  liviu ljubco ljubisa ljubomir ljupco llew llewellyn llewelyn llorenc lloyd loay lodewijk logan loic lojze lokesh
  lonnie lorant lorenz lorenzo lorinc lorne lothar louay louie louis loukas loup lovro lowell luan luay lubbert
  lubinda lubomir lubos luc luca lucas luchino lucho lucian luciano lucien lucio lucius lucjan ludek ludger ludovic
  ludovico ludovit ludvig ludwig ludwik luigi luis luisao luiz luka lukas lukasz luke lukyan lula lungile lutfi luther
  lutz lwazi lyavon lyes lyle lyndon lyuben lyudmil maan maaouya maarten mac maciej mack macky madan madhav madhavan
  madhukar mads magdi magdy maged magnus magomed magomedali mahadev mahamadou mahamat mahathir mahatma mahbub mahdi
  mahendra maher mahesh mahfoud mahfouz mahfuz mahinda mahir mahmood mahmoud mahmud mahmut maido maithripala majd
  majed majid makar makarios makis makoto makram maksim maksym maksymilian malachi malachy malcolm malek malik malte
  mamadou mamady mamdouh mamoun mamuka manabu mandla manfred manish manlio manmohan manny manohar manoj manolis manolo
  manouchehr mansoor mansour mansur mantas manuel marat marc marc-antoine marcantonio marceau marcel marceli marcelino
  marcello marcelo marciano marcin marcio marco marcos marcus marek margus mariano marijan marin marinko marino
  marinos mario maris marius mariusz marjan mark markian markko markku marko markos markus marlon marnix marouane
  marten marti martial martim martin martins marton martti marty marvin marwan marzouk masaaki masahiko masahiro
  masaki masanori masaru masashi masataka masato masayoshi masayuki mason masoud massimiliano massimo massoud matej
  mateo mateus mateusz mathias mathieu mathis mathurin matias matija mato matous mats matt matteo matthaus matthew
  matthias matthieu matti mattia mattias matty matus matvei matvey matyas maumoon mauno mauri maurice mauricio
  maurizio mauro maurycy max maxence maxim maxime maximilian maximiliano maximilien maximo maxym mayank mazen mazin
  mbaye medard medhat megat mehdi mehmed mehmet meho mehrab mehran mehrdad mehrzad mehul meinhard meinrad meir meirion
  melchior meles melih melnyk melquiades melvin melvyn memduh menachem menahem menderes menelaos mengistu menno merab
  mert merv mervyn messaoud mesut metin meurig mevlut mger mher micah micha michael michal michalis michel
  michelangelo michiel mick mickael mickey mieczyslaw miguel miha mihai mihail mihajlo mihalis mihaly mihkel mihnea
  miika miikka mikael mikalai mikayel mike mikey mikhail mikhailo mikhas mikhaylo mikheil mikita mikkel mikko miklos
  mikola mikolaj mikolay mikulas milan milenko miles milind milivoj milivoje miljenko milkha milo milojko milorad
  milos miloslav milovan milt milton milun milutin min-ho min-jun mindaugas minh minoru mintimer miodrag miquel
  mir-hossein mircea mirek mirhossein mirko miro miron miroslav miroslaw mirza misael misbah misha mishal mislav mitar
  mitch mithat mithun mitica mitrofan mitsuhiro mitsuo mitt mladen mncedisi mobutu modestas modeste modesto modibo
  moeed mogens mohamad mohamed mohammad mohammad-ali mohammad-bagher mohammadreza mohammed mohammedou mohan mohandas
  mohanlal mohannad mohd mohit mohsen mohsin moin moise moises mojmir mojtaba mokgweetsi moktar momcilo momir moncef
  monty moo-hyun mor mordecai mordechai moreno moritz mort morten morteza mortimer mose moses moshe mossie mostafa
  moti motilal motoo motti mouloud mounir mourad moussa moustafa mstislav muamer muammer mufid mugur muhamed muhammad
  muhammadu muhammed muhannad muharrem muhittin muhsin muhyiddin mujib mujibur mukesh mukhtar mukul mulayam munir
  munther muqtada murad murali muralidhar murat muratbek murdo murli musa musab musallam mustafa mustafizur mustapha
  mutasim mutaz muthanna muttiah mutua muwaffaq muzaffar muzaffer muzamil mwai mwangi mykhailo mykhaylo mykola mykyta
  myles myron myroslav myung-bak mzwandile nabih nabil nace nachman nachum naci nadav nadeem nader nadhim nadim nadir
  naeem nafi naftali nagarjuna naguib nahuel nahum naif nail naim najam najeeb naji najib najibullah najm nak-yon
  nakul namal namik nandan nandor nandu naohiro naoki naoto napoleon narasimha narayan narayana narciso narek narendra
  naresh narinder naruhito naseem naser nasir nasser natan nate nathan nathaniel navdeep naveed naveen navin nawaf
  nawaz nayef nayib nazar nazarii nazario nazih nazim neal nebojsa necati necdet necip necmettin ned nedeljko nedim
  nedzad neeraj neil nektarios nello nelson nelu nemanja nemesio nenad neoklis nereo nerijus nestor netanel neville
  newt neymar nezar ngugi nhlanhla niall nicanor niccolo nicephore nichi nichita nicholas nick nico nicolae nicolai
  nicolas nicolo nicomedes nicos nicu nicusor nidal niels nigel nihat niilo nikhil nikica nikifor niklas niko nikodim
  nikol nikola nikolai nikolaj nikolaos nikolay nikoloz nikon nikos niles nilesh nilo nils nima nipon nir nirav nissim
  nitin nitish nitzan niyazi nizar njal njoroge nkosinathi nnamdi noah noam noboru nobuaki nobuhiko nobuo nobuyuki
  nodar noel nolan norbert norberto norihiko noriyuki norman normunds norodom norris noureddine nouri novak nugzar
  nuhu numan nuno nunzio nureddin nurein nurettin nuri nurlan nursultan nurzhan nuwan obafemi obaid obaidul obinna
  obinze obiora ochieng octave octavian octavio octavius oddvar odell odhran odilon odon odysseas ofer ofir ognjen
  ognyan oguz oguzhan oisin ojars okan okechukwu oktay olabode olaf olafs olafur olav olavi oldrich ole oleg olegario
  oleguer oleh oleksandar oleksandr oleksii oleksiy oles olexander olexandr olexiy olgierd oliver olivier olle olli
  olli-pekka ollie olof olu olufemi olumide olusegun olusola oluwaseun olzhas omar omer omid omkar omprakash omran
  omri omurbek onder ondrej onesimo onni onno onufry onur onyango ophir orazio orcun oren orest oreste orhan oriol
  orlando orrin ors orson ortwin orville osama osamu oscar osian osip oskar oskari osman osmar osmo osmond ossi ostap
  ostip ostoja osvald osvaldo oswald oszkar otakar otar otavio othman othon otieno otis otokar ottavio ottmar otto
  oumar ousmane oussama ove ovidio ovidiu owain owen oyinlola oystein oyvind oz ozan ozkan ozzy paavo pablo paco paddy
  padraig pafnuty pajo palle panagiotis panayiotis pancho pancrazio pandeli pankaj panos pantelis panu paolo
  paraskevas paresh partha parvesh parvez parviz pascal pascual pasi pasquale patricio patrick patrik patrizio patryk
  pau paul paul-henri paulin paulo pavan pavel pavlik pavlo pavlos pavlyuk pavol pawan pawel payam pearse peder pedro
  peer pejman pekka pelayo pelle pentti pepe percival percy pere peregrine perfecto pericles perikles pero pertti
  pervaiz pervez petar pete peter petko petr petras petre petri petrica petro petros petru petter petteri phil
  philemon philibert philip philipp philippe phillip phineas phivos piercarlo pierce pierferdinando pierfrancesco
  pierluigi piero pierpaolo pierre pierre-yves piers piet pieter pietro pim pinarayi pinchas pinhas pio piotr pirro
  pista pius piyush placido plamen platon plinio policarpo polykarpos ponniah porfirio potap poul pouria povilas
  prabhakar prabhat prabowo pradeep pradip praful prafulla prakash pramod pranab pranav pranoy prasad prasanna prasant
  prashant pratap prateek pratik praveen pravin prawit prayut prayuth preben predrag preet prem premysl preston
  primitivo primoz prithvi prithviraj prokhor prokopis prudencio przemyslaw purnendu purushottam pyotr qaboos qaim
  qais qamar qasem qasim qassem qishan quentin quim quincy quintino quinton quique quirin qusay raafat raanan rabah
  rabih rached rachid radan rade radek radenko radik radim radislav radko radmilo radoje radomir rados radoslav
  radoslaw radovan radu radwan raed raef rafa rafael rafal rafat raffaele rafi rafik rafiq rafique raghav raghavan
  raghu raghubar raghunandan raghunath raghuram ragnar raheel rahim rahm rahmat rahmatullah rahul raila raimo raimondo
  raimonds raimund raimundas raimundo rainer raivo raj rajan rajat rajeev rajendra rajendran rajesh rajinder
  rajinikanth rajiv rajko rajkumar rajnath rajnish raju rakesh ralf ralph ram ramachandra raman ramazan ramesh ramez
  rami ramil ramin ramiro ramiz ramli ramnath ramon ramprit ramunas ramush ramy ramzan ramzi ran ranbir rand randal
  randall randolph randy ranieri ranil ranjan ranjit raoul raphael rares rashad rashed rasheed rashid rasim rasmus
  rasoul rastislav rasul ratan ratko rauf rauff raul rauno ravi ravichandran ravil ravinder ravindra ravindu ravish
  ray raymond raza razvan recep reda redmond redouane refik reg reggie reginald regis rehman reijo reinaldo reince
  reiner reinhard reinhold reino remco remi remigijus remigiusz remo remus remy renan renat renato renaud rens renzo
  resit reuben reuven rex reynald reynaldo reza rezso rhodri rhys riaan riad riadh ricardo riccardo richard richie
  rick rickey ricky ridha ridvan ridwan riek rifaat rifat rigoberto rihards rik rimantas rimvydas rinat rino rinus
  rishabh rishi risto ritesh riyaad riyad riza rizk rizwan roald roar rob robbie robert roberto rocco rod roddy rodel
  roderich roderick rodion rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogelio roger rogerio rohan rohinton
  rohit rokas roland rolandas rolando rolf rolland romain roman romano romaric romario romas romeo romesh romeu romolo
  romuald romulo ron ronald ronaldinho ronaldo ronan ronen rongji ronnie ronny roque rory roscoe rosen rosendo roshan
  ross rossen rostam rostislav rostyslav rotimi rouhollah rovshan roy ruairi ruairidh ruaridh ruben rudi rudiger
  rudolf rudolph rudy ruediger rufus ruggero ruggiero ruhakana ruhi ruhollah rui rumen rune rupert rupesh rupiah
  ruprecht ruslan ruslanbek russ russell rustam rustamjon rustem rutger ruud ruy ruzgar ryan ryo ryoichi ryoji ryosuke
  ryota ryszard ryuichi ryunosuke ryutaro saad saadallah saadeddine saadi saadoun sabir sabri sachin sadanand sadao
  sadegh sadek sadeq sadi sadik sadio sadiq sadullah sadyr saeb saeed safet safwan sagi saif saifullah sajid sajith
  sakari sakib sakis saku salah salaheddine salahuddin salam saleem saleh salem sali salif salih salil salim salman
  salomon salva salvador salvatore samak sambit sameer sameh samer samet sami samil samir samiullah sammy samora
  samson samuel samuele samuli samvel samy sanath sancho sandeep sander sandile sandor sandro sanford sani sanjay
  sanjeev sanjit sanjiv sante santeri santiago santino sanusi sanzhar saparmurat saqib sarath sarbananda sarfraz
  sarkis sartaj sarunas sarvepalli sasa sasan sathish satish satnam satoru satoshi sattar saturnino satyajit satyendar
  satyendra saud saul sauli saulius saurabh saurav sava savely saverio savino savo savva savvas sayed sayyed sayyid
  scott se-hoon sead seamus sean seb sebastian sebastiano sebastiao sebastien sedat sefik segun segundo seif seiichi
  seiji seini sejad sekou selahattin selcuk selim selvarajah semen semih semir semyon senad sener senzo seok-youl
  seppo serafim serdar seretse serge sergei sergej sergey sergi sergii sergio sergiu sergiy serhat serhei serhii
  serhij serhiy serigne serik serkan servais serzh seth seung-ho severin severino severo seydou seyed seymour seyyed
  sezgin shabtai shadi shafiek shafiq shafiqul shafqat shahab shahbaz shaher shahid shahram shahriar shahrokh shahryar
  shahzad shai shaker shakib shakil shaktikanta shalva shamil shamus shane shankar shaohua shaoqi shapour sharad
  shashank shashi shaul shaun shavkat shawki shawn shawqi shay shayne shehbaz shehzad shekhar sheldon sherif sherrod
  shibu shigefumi shigeki shigeo shigeru shimon shimshon shinichi shinichiro shinji shinjiro shintaro shinya shinzo
  shirish shiv shivam shivraj shlomi shlomo shmuel shmulik shoaib shoei shohei shoichi shoji shota shraga shreyas
  shrikant shubham shuki shukri shunichi shunsuke shyam siamak siarhei siarhey sibusiso sid siddharth siddhartha sidi
  sidor siegbert siegfried siegmar sigmar sigmund sigmundur sigurd sigurdur sigvard siim sikiru silas silvano silverio
  silvester silvestro silvio silviu simeon simo simon sinan sindre sinisa sione siphiwe sipho siraj sirajuddin siro
  sitaram sixto siyabonga sjaak sjoerd skender skirmantas slaven slavko slavoljub slavomir slawomir slobodan smail
  socrates socratis soenke sofiane sohrab soichi soichiro sol solomon somchai somkid somnath sondhi sondre soner sonke
  sooronbai sooronbay sophal soren sorin soroush sotirios sotiris soufiane souhail souleymane soumaila sourav spas
  spasoje spencer spike spiridon spyridon spyros srdan srdja srdjan srecko srinath srinivas srinivasan stan stanimir
  stanislas stanislau stanislav stanislaw stanko stanley stavros steen stefan stefano stefanos steffen stein stelian
  stelios stellan stepan stephan stephane stephen sterling stevan steve steven stevo stig stijn stipe stjepan stojan
  stoyan strahinja strom struan stu stuart sture suat subash subhas subhash subodh subrahmanyam subramaniam
  subramanian sudhakar sudhir sufian sufyan suhail suharto suhel sujit sukarno sukhbir sukhjinder sukhwinder sukru
  sulaiman suleiman sulejman suleyman sulkhan sulo sumit sune sung-hoon sung-hwan sung-nam sunil surayud suren
  surendra suresh surinder surjeet suryakant sushant sushil susilo susumu suthep svatopluk svein sven svend sverre
  svetislav svetozar sviatoslav svyatoslav swapan swen syarhei syarhey sybrand sylvain sylvester syver szabolcs
  szczepan szilard szymon taavi tad tadamori tadao tadashi tadeusz tadhg tae-hyun tae-jun tae-woo tae-yong tage taghi
  taha tahar taher tahir tahmasp tahnoun tahsin taichi taimur taisto taj takaaki takafumi takahiro takao takashi
  takayuki takehiko takeo takeshi takis takuma takumi takuya talal talat taleb talib tamas tamaz tamer tamerlan tamim
  tamir tammam tancredi tane taneli taner tanguy tanju tanveer tanvir tapani tapio taras tarcisio tarek tareq tariel
  tarik tariq tarique tarkan tarmo taro tarun tasos tassos tatsuo tatsuya tavish tavita tawadros tawfik tayeb tayfun
  tayfur taysir tayyip ted teddy tedros teemu tejas tejashwi tejasvi telmo tembo temirlan temitayo temur tengiz teo
  teodor teodoro teofil teofilo teoman teppo terence terje terkula tero terrance terrell terrence teruo tesfaye tetsuo
  tetsuro tetsuya teun teuvo tevfik thabo thad thaddaus thaddeus thae-yong thaksin thanasis thanassis thanathorn thein
  themba themistoklis theo theobald theodor theodore theodoros theodosis theofilos theophile thiago thibaud thibault
  thibaut thierno thierry thijs thilo thodoris thom thomas thor thorben thorbjoern thorbjorn thorsten thorvald thulani
  tiago tiberio tiberiu tibor tiger tigran tihamer tihomir tikhon tilman tilo tim timerlan timmy timo timofei timofey
  timoleon timothee timotheus timothy timucin timur tino tito titu titus tivadar tiziano tjeerd tjibbe tobias toby
  todd todor tofig toivo tolga tom toma tomas tomasz tomek tomer tomio tomislav tommaso tommi tommy tomo tomohiro
  tomos tomoyuki tonci tony toomas topi torben torbjorn tord torgeir toribio torleif tornike torquil torstein torsten
  toru toshiaki toshihiko toshihiro toshimitsu toshio toshiro toshiyuki toto toussaint traian travis trefor trent
  tresor trevor tristan troels trofim trond troy truls tryggve trygve trym tsimafei tsimur tsuneo tsutomu tsuyoshi
  tsvetan tsvetelin tucker tudor tugrul tukur tullio tuncay tuncer tunde tunji tuomas tuomo turan turgay turgut turker
  tuvia twan ty tyler tymofiy tymon tymur tyrell tyrone tyson tytus tzachi tzahi tzannis tzvi ubaid ubaldo uchenna
  uday uddhav udit udo uffe ufot ugo ugur uhuru ujjal ujjwal uladzimer uladzimir uladzislau ulas uldis ulf uli ulises
  ulisse ulo ulrich ultan ulysse ulysses umar umaru umberto umer umesh umit umut unal upendra upton urbain urbano urho
  uri uriah urmas uros urpo usama usman ustin utku uttam uwe uzi uziel vaclav vaclovas vadim vadym vadzim vagit vahan
  vahid vaidotas vaino vajiralongkorn vakhtang valdas valdemar valdir valdis valentin valentino valentyn valere valeri
  valerian valerii valerij valerio valeriu valeriy valery valiantsin valtteri vance vangelis vano vardan varlam vartan
  varun vasant vasantrao vasil vasile vasili vasilii vasilios vasilis vasiliy vasily vassilios vassilis vassily
  vasudev vasyl vaughan vaughn vavrinec vazgen vazha veaceslav vedat vedran veer veerappa vegard vehbi veikko veit
  veli velimir veljko velupillai venancio venedikt veniamin venkaiah venkat venkatesh ventsislav verlyn verner vernon
  vesa veysel viachaslau viachaslav viacheslav vic vicent vicente victor victorien victorino vidal vidar vido
  vidyadhar viggo vijay vijender vikas vikram vikrant viktar viktor viktors vilas vilem vilhelm vilho viliam vilis
  ville villy vilmos vimal vinay vince vincent vincenzo vineet vinicius vinko vinod viorel vipin vipul virat virbhadra
  virender virgil virgile virgilijus virgilio vishal vishnu vishwanath vit vital vitali vitalii vitalij vitaliy vitaly
  vitezslav vito vitold vitomir vitor vittorino vittorio vivan vivek vjekoslav vlad vladan vlade vladimir vladislav
  vladko vladlen vladut vladyslav vlastimil vlatko voicu vojin vojislav vojtech voldemar volen volkan volker volkmar
  volodimir volodymyr vratislav vsevolod vuk vuksan vusi vyachaslau vyacheslav vyatcheslav vygaudas vytas vytautas
  vytenis waclaw wade wadih wael wagner wahid waldemar waldo waleed walenty walid waliu wallace wally walpola walt
  walter walther waqar waqas waseem wasim wassim wayan wayne weiguo weimin weiwei wenbin wenbo wenceslao wendelin
  wendell werner wes wesley wichian wiebe wieland wieslaw wiktor wilberforce wilbur wilfred wilfredo wilfrid wilfried
  wilhelm will willard willem willi william willie willy wilmar wilmer wim wincenty winfried winston wiranto wiremu
  wissam wit witold wladyslaw wlodek wlodzimierz wojciech wole wolf-dieter wolfgang wolfram won-soon woo-sung woodrow
  woody wopke workneh worku wouter wyatt wycliffe wynton xabi xabier xanana xander xaver xavi xavier xiaobo xiaoping
  xilai ximeno yaacov yaakov yacine yacoub yadollah yago yahya yair yakau yakiv yakov yakub yakubu yalcin yanis yann
  yannick yannis yaqoub yaraslau yarema yariv yaron yaroslav yasar yaseen yaser yash yashwant yasin yasir yassar
  yasser yassin yassine yasuhiro yasuhisa yasunari yasuo yasushi yat-sen yauhen yavuz yaw yaya yayi yechiel yefim
  yegor yehezkel yehor yehoshua yehuda yekta yemelyan yerach yerkin yerlan yermolai yeshayahu yevgeni yevgenii
  yevgeniy yevgeny yevhen yevhenii yevheniy yiannis yiannos yigael yigal yigit yildiray yilmaz ying-jeou yisrael
  yitzchak yitzhak yngve yoann yoav yochanan yoel yogendra yogesh yogi yohan yohanan yohei yoichi yoji yonas yonatan
  yonathan yong-chol yong-ho yong-nam yong-sam yongkang yoni yoram yordan yorgos yosef yoshiaki yoshihide yoshihiko
  yoshihiro yoshiki yoshimasa yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yossi yosuke yosyp yotam youcef
  younes young-sam younis younous yousaf yousef yousif youssef youssouf yousuf yoweri yrjo yudai yuhang yuichi
  yuichiro yuji yukhym yukio yuli yulian yunus yuri yurii yurij yuriy yury yusaku yusef yusuf yusuke yutaka yuval
  yuzuru yves yves-marie yvon zaal zabihullah zac zacarias zach zacharia zachariah zacharie zachary zack zafar zafer
  zaheer zaher zahid zahir zaid zain zakaria zakariya zakes zakhar zaki zakir zalman zalmay zarko zaven zayd zayed
  zaza zbigniew zbynek zdenek zdeno zdravko zdzislaw zedong zeeshan zeev zeferino zeger zeid zeke zekeriya zeki
  zelimkhan zeljko zemin zeno zenon zevulun zeyad zhandos zhelyu zhijun zhiqiang zhomart zia ziad ziaur zico zied
  zigmantas zihni zikmund zine zinedine zinelabidine zinovy zisis zivko zivorad ziya ziyad zlatan zlatko zmicer
  zmitser zoltan zoran zoubir zouhair zsigmond zsolt zubair zuberi zubin zuhair zulfikar zulfiqar zulfu zulkarnain
  zurab zvi zviad zvonimir zvonko zweli zwelinzima zydrunas zygimantas zygmunt
`;

const FEMALE = `
  aaliyah aarti abbie abby abeba abeer abena abida abigail abir abla ada adaeze adalet adanna adaora adeela adela
  adelaide adele adelheid adelina adeline adila adina aditi adjoa adriana adrienne adwoa afaf afnan afra afua agafya
  agata agatha agathe aglaia aglaya agne agnes agnesa agnese agnessa agnetha agnieszka agota agrafena agueda ahlam
  ahlem ahuva aicha aida aiga aigerim aigul aija aikaterini aiko aileen ailing aimee aina ainara ainhoa aino aira
  aisha aishah aishwarya aisling aissata aissatou aiste aivita ajla akie akiko akosua aksana akshata aksiniya aksinya
  akua akulina alana alanna alba albena alberta albertine albina aldona aleida alejandra aleksandra alena alenka
  alesia alesja alessandra alessia alesya aletta alette alevtina alexa alexandra alexandria alexandrine alexia alfiya
  alfonsina alia aliaa aliaksandra alice alicia alicja alida alienor alina aline alisa alison alissa aliya aliza
  alizee alka alkistis alla allegra allison allyson alma almaz almudena aloisia aloysia althea altynai alya alyaa
  alyaksandra alyona alyson alyssa alzbeta ama amabel amaka amalia amanda amandine amani amara amat amaya amba amber
  ambika ambre amelia amelie amina aminah aminata amira amma amna amneh amparo amra amrita amruta amy ana anabel
  anaheed anahi anahit anais analia anamarija anandiben ananya anastasia anastasiia anastasiya anastassia anat anca
  anda andie andree andreea andreia andreina andreja andrijana ane aneta anete anette anezka anfisa angela angele
  angeles angelica angelika angeliki angelina angelines angelique angharad angie angiola anhelina ani anica anicuta
  aniela anika aniko anissa anita anja anjali anjana anju anka anke ankita ann ann-christin anna anna-karin anna-lena
  anna-maja anna-maria annabel annabelle annalena annaliese annalisa annamaria annapurna annarita anne anne-claire
  anne-grete anne-marie anne-mette anne-sophie annegret anneke anneli annelie annelien annelies anneliese annelise
  annemarie annemie annemieke annette annick annie anniina annika anniken annikki annukka annunziata anoud anouk ansie
  antanina anthea anthi antigone antigoni antje antoaneta antonella antonia antonie antonietta antonina anu anupama
  anuradha anush anushka anya anzhela anzhelika aoibheann aoife aoua aparna aphrodite apolline arabella araceli
  aradhana aranka arantxa aranzazu arbana archana areej areti arevik argyro ariadna ariadne ariana ariane arianna
  arina arja arlene arlete arlette armelle arnhild aroha arpine arpita arta aruna arundhati arunima arwa arya arzoo
  arzu asako asala asami ase aseema asel asha asifa asiya aslaug asli aslihan asma asmaa asmae asmik asmita aspasia
  assa assetou assia assitan assunta asta aster astou astri astrid asuka asuman asuncion asya atara athanasia athena
  athenais athina atieno atifete atika atishi atsuko aude audra audrey augusta aukse aurelia aurelie aurora aurore
  ausra ausrine auste ava avigail avital avivit avril awa awatef axelle aya ayaan ayah ayaka ayako ayala ayame ayanna
  ayano ayca ayelet ayesha ayfer aygun ayla aylin aynur ayse aysegul aysel aysenur aysha aysun ayten ayumi azadeh azar
  azita aziza azlina azra azucena azza azzurra babita babs badria badriya baerbel bahar bahareh bahia bahija bahiya
  bahriye baiba banafsheh banu bara barb barbara barbel barbora barbra barbro barkha basak basima basma bassma batool
  batoul batsheva batya bea beata beate beatrice beatrijs beatrix beatriz becca becky begona begum belen belgin
  belinda bella belma benedetta benedicte benedita bente beren berengere berenice berfin bergljot berit berna
  bernadette bernadine bernice berrin berta bertha berthe beryl besa bess bessie beth bethan bethany betsy bettina
  betty betul beulah bev beverley beverly beyza bhanwari bharati bhavana bhavna bianca bibiana bice biljana billur
  bimla bina bindu binodini binta bintou birgit birgitta birgitte birgul birsen birte birthe birtukan birute bisera
  bistra blagica blanca blanche blandine blanka blazena bobbi bodil bogdana bogna bogumila boguslawa bohdana bohumila
  bojana bolanle bonang bonnie borjana boryana bouthaina bozena bozica bozidara bracha brandi branka brankica bree
  brenda brianna brid bridget bridie brigida brigita brigitta brigitte brinda brisa brit britney britt britta brittany
  bronislava bronwen bronwyn brooke bruna brunhilde brygida bryony buhle buket bulelwa burcu bushra busisiwe busra
  buthaina cagla caitlin caitlyn calixthe callie camelia camila camilla canan candace candela candelaria candice candy
  canset cansu caoimhe capucine cara caridad carina carine carissa carla carlota carlotta carly carme carmel carmela
  carmen carmina carmit carol carola carole carolien carolina caroline carolyn carrie carys cassandra cassia cassie
  caster catalina catarina caterina catherine cathleen cathy catrin catriona cayetana cecelia cecile cecilia cecilie
  cecily cecylia celeste celestina celestine celia celina celine ceri cerys ceyda chada chaima chana chanda chandni
  chandrika chantal chantelle charlene charlotta charlotte charmaine charulata chava chavela chaya chelagat chelsea
  chepkorir cher cherie cheryl chhaya chiamaka chiara chidinma chieko chikako chikondi chimamanda chinara chinwe
  chioma chipo chisato chitra chiyo chiyoko chizuko chloe chrissie chrissy christa christabel christel christelle
  christiana christiane christie christina christine chryso chrysoula chryssa chrystal chunying ciara cicek cigdem
  cindy cinzia claire clara clare claretta clarice clarisa clarissa clarisse claudette claudia claudie claudine clelia
  clemence clementine cleo cleopatra clodagh clotilde codrina codruta coleen colette colleen colombe concepcion
  concetta concha conchita condoleezza connie constance constanze consuelo cora coral coralie corazon cordelia cordula
  coretta corina corinna corinne cornelia cosette cosima cosmina costanza coumba cressida crina cristiana cristina
  crystal cynthia cyrielle czeslawa dace daciana dafna dafni dagmar dagnija dagny dagrun dahlia daiga daina daisy
  daiva dalal dalia daliah dalit dalya dambisa damini damla danae danai danguole dangute dania danica daniela daniella
  danielle danijela danuta daphna daphne darcey dareen darejan daria dariga darija darina darinka dariya darja darlene
  darshana darya daryna dasha davina dawn deanna deanne deb debbie debora deborah debra dee deena deepa deepali
  deepika deepti defne deidre deirdre delara delcy delfina delia delilah della delores delphine denisa denise dervla
  desanka desiree desislava despina dessislava devika devora devorah devyani di diana diane dianna dianne dicle didem
  diezani dijana dikla dilan dilara dilek diletta dilma dilnoza dilruba dilsah dilyana dilys dimitra dimitrinka dimple
  dina dinah dinara dionne dionysia divya diya djamila djeneba doaa dobrinka doina dolly dolores domenica dominica
  dominika domna donata donatella donia donika donna dora doreen doriana dorina doris dorit dorota dorothea dorothee
  dorothy dorrit dot dovile dragana dragica draginja drahomira draupadi drita droupadi dubravka dulce dunja dunya
  duygu dzenana earlene ebba ebony ebru ebtisam ecaterina ece eda edda edelmira edeltraud edie edina edit edita edite
  edith edmonde edna edurne edvige edwige edwina edyta eeva effie efi efrat eftychia efua egle eiko eileen eilidh
  eilis eimear einat einav eirini eithne eka ekaterina ekaterine ekaterini ekta ekua ekuwa elaheh elaine elba eleanor
  eleftheria elena elene eleni eleonora eleonore eleri elfriede elga elham eliane elif elin elina elira elisa elisabet
  elisabeth elisabetta elisaveta elise elisenda elisheva eliska elissavet eliza elizabeth elizaveta elke ella ellen
  elli ellie elly elma elmas elmira elnara elodie eloise elona elpida els elsa elsbeth else elsebeth elsie elske
  elspeth elvira elvyra elwira elzbieta ema emanuela emel emeline emese emi emiko emilia emilie emilija emily emina
  emine emma emmanuelle emoke enaam encarna encarnacion ene enid enrica ensaf erato eri erica erika eriko erin erini
  erma ermina erna ernesta ernestina ernestine ersilia erzsebet esha eshe esi esin esma esme esmeralda esperance
  esperanza esra essie estefania estela estelle ester esther esti estrella eszter etelka eteri ethel etsuko etta
  eugenia eugenie eulalia eun-ji eunice eva eva-maria evangelia evangelina evangeline evanthia evdokia eve eveli
  evelien evelin evelina eveline evelyn evelyne evgenia evgeniya evhenia evie evija evika evin ewa ewelina fabiana
  fabienne fabiola fabrizia fadela fadia fadila fadime fadwa faeza faina faith faiza fani fanny fantine farah farahnaz
  farhana farheen fariba farida farzana farzaneh fatema fatemah fatemeh fatiha fatima fatimah fatime fatma fatou
  fatoumata fatoumatta fatuma fatumata fausta fauzia fawzia fay faye fayrouz federica fehime fehriye feleknas felicia
  felicitas felicity felicja felicyta felipa femke fenna feodora ferda fereshteh ferial feride fern fernanda feryal
  ffion fiamma fidan fidelia fieke figen filipa filiz filomena fiona fionnuala fiorella fiorenza firdaws firouzeh
  flaminia flavia fleur flor flora flore florence florencia florentina florianne florica flutura fofi folake folasade
  folashade forough foteini fotini fouzia franca frances francesca francine francisca franciszka francoise franziska
  frauke freda frederica freya freyja frida frieda friederike frouke fu-ying fujiko fulvia fulya fumie fumiko funke
  funmi funmilayo fusae fusun gabby gabriela gabriella gabrielle gabrijela gaelle gaia gail galia galila galina galit
  galya galyna gamze gargi gauri gayane gayatri gayle geeta geetanjali geetha gemma geneva genevieve genoveva genowefa
  georgeta georgette georgiana georgina geovana geraldine gerasimoula gerda gergana geri gerlinde germaine germana
  gertraud gertrud gertrude gertrudis gesa gesine geula geun-hye ghada ghalia ghazal ghazaleh ghazwa gheorghita
  ghislaine gia gianna giedre gila gilat gilberte gilda gillian gina ginette ginevra ginger ginka ginny gintare
  gioconda gioia giorgia giovanna girija gisela gisele gisella giselle gita gitte giuditta giulia giuliana giulietta
  giuseppina gizem gladys glafira gleisi glenda glenna glenys gloria glynis golda goldie golnar golnaz golshifteh
  gonca gonul googoosh gordana gorica graca grace gracia gracie graciela grainne grazia graziella grazina grazyna
  greet greta gretchen grete gretel grethe griselda gro grozdana gry guadalupe gudrun guendalina gugu guinevere
  guiomar gulay gulbahar gulbahor gulcan gulcin guldal gulden gulistan guljamal gullu gulmira gulnara gulnaz gulnora
  gulnur gulsah gulsen gulseren gulshan gulsum gulten gunda gunhild gunilla gunn gunnhild gunvor guylaine guzal guzel
  gwen gwenaelle gwendolen gwendolyn gwyneth gyongyi habiba hacer hadas hadassa hadassah hadeel hadia hadil hadiza
  hafida hafsa hagar hager hagit hailey hajar hajer hajnal hajnalka hajrija hak-ja hala haleh haley halide halima
  halimatou halina halyna hamida hana hanaa hanady hanae hanako hanane hande haneen hania hanife hanna hannah hanne
  hanneke hannelore harita harriet harsimrat harue haruka haruko haruna hasina hasmik hasna hasnaa hatice hatsuko
  hattie hatun hawa hawazin hawou hawra haya hayat hayet hayley hazal hazar hazel heather heba hebah hedda hedvika
  hedwig hege heide heidemarie heidi heidrun heike helen helena helene helga heli helja hella helle hellen helmi
  heloisa heloise hema hemalatha hend henrietta henriette henrike henryka hermine hermione herta hertha hessa hester
  hettie hiba hideko hila hilal hilda hilde hildegard hilje hilkka hillary hillevi hina hind hiroko hisako hjordis
  hoda hodaya hollie holly homa honami honorata hope hortense hortensia houda houria hripsime huda huguette hulda
  hulya huma humeyra husniye hye-jin hye-kyung ianna iarina iba ibolya ibtihal ibtisam ida idalia idil idit ieva
  ifeoma ify ijeoma ikuko ikumi ilana ilaria ilda ildiko ileana ilga ilhem iliana ilina ilinca ilka ilona ilse ilva
  ilze imane imani imelda imma immacolata imogen ina inaam inas inbal inbar inci indira indra indrani indu ines inese
  inessa ing-wen inga ingeborg inger ingibjorg ingrid ingrida ingun inguna ingunn ingvild inita inka inma inmaculada
  inna inocencia intisar ioana ioanna iole iona ipek iraida iren irena irene ireti iria irina irini iris irit irma
  irmgard irmina irmtraud iro iryna isabel isabella isabelle isadora isatou isaura iselin isha ishbel ishita iskra
  isla ismini isobel isolde isotta isra israa itsaso itsuko itziar iva ivana ivanka ivanna iveta ivette ivka ivona
  ivonne ivy iwona iya iza izabela izabella izaskun jacinda jacinta jacinthe jacqueline jacqui jada jade jadranka
  jadwiga jae-hee jagoda jahanara jale jamila jamileh jamuna jana janaina janaki jandira jane janelle janet janette
  janhvi janice janie janina janine jarmila jaroslava jasmine jasminka jasna jawaher jaya jayalalitha jayalalithaa
  jayanthi jayanti jayati jayne jayshree jazmin jeanette jeanie jeanine jeanne jeannette jeannie jeannine jelena
  jelica jelka jemima jen jenna jennifer jenny jesica jessica jestina jetta jette jewel jhanvi jhumpa ji-eun jihan
  jihane jill jillian jimena jindra jindriska jirina jitka joana joann joanna joanne joaquina jodi jodie joelle
  johanna joice jolan jolana jolande jolanta jolene jomana joni jorunn josefa josefina josefine josephine josette
  josiane josie josina joumana jovana jovanka jovita jovitha jowita joy joyce jozefina juana juanita judi judit judite
  judith judy judyta juhi jui julia juliana juliane julianna julianne julie juliet julieta juliette julijana julita
  jumana jung-sook junko jurate jurgita justina justine justyna jutta jwala jytte kaarina kaciaryna kadiatou kadidia
  kadija kadra kadriye kaho kaisa kaiti kaitlin kaitlyn kaja kajal kajsa kako kalina kalliopi kalomoira kalpana
  kalyani kamala kamalini kamila kamini kamla kana kanae kanako kangana kanika kanimozhi kanokwan kanta kaori kaouthar
  kapka kara kareena karianne karima karin karina karine karishma karita karla karmen karola karolina karoline karuna
  kasia kasturi kata katalin katarina katarzyna kate katell katelyn katerina kateryna katharina katharine katherine
  kathleen kathrin kathryn kathy kati katia katica katie katja katka katri katriena katrin katrina katrine katsiaryna
  katy katya kavita kavitha kawthar kay kaye kayla kayleigh kayo kayoko kazimiera kazue kazuko keiko keira keisha
  kellyanne kelsey kemi kendra kenza keon-hee keren keri kerli kerri kerrie kerryn kersti kerstin kerttu ketaki
  ketevan ketino kezban kezia keziah khadeeja khadija khadijah khadijeh khairia khaleda khanyisile khatia khatuna
  khawla khawlah khayra khin khouloud khristina khrystyna khulood khumbuzile khushbu kiki kiko kimberley kimberly
  kimiko kinda kinga kinneret kira kirra kirron kirsi kirsten kirsti kirstie kirstin kirstine kirsty kitty kiyoko
  kjersti klara klaudia klavdia klavdiya kleio kolinda komal konstantina konstanze kornelia kotoko kourtney koviljka
  krasimira krista kristalina kristen kristi kristiina kristin kristina kristine kristyna krisztina krithika krystal
  krystyna ksenia kseniia ksenija kseniya ksenya kulli kumari kumi kumiko kumkum kunegunda kusum kveta kvetoslava kyi
  kyoko kyong-hui kyra kyrsten kyung-wha lacey lada ladan laetitia laila laima laimdota laimute laine lajja lakeisha
  lale lali lalita lalitha lalla lama lamara lamia lamis lamya lana lara larisa larissa larysa lata lateefa latha
  latifa latife latisha latoya latrice laura laure laurel laureline lauren lavanya lavinia layal layan layla laylah
  lea leah leandra leanne leela leelo leena leila leili leire lekha leman lena lene leni lenka lenora lenore leona
  leonie leonilde leonor leonora leontine leontyna lepa lera lerato lesia lesya leticia letitia letizia leyla leymah
  lia liana liat libby libuse licia lida lidia lidiia lidija lidiya lidziya lieke lien liene lienite lies liesbeth
  lieselotte liga ligia lihi lihua liina liisa liisa-mai lijuan lila lilach lilah lilia liliana liliane lilianne
  lilibet liliia lilija lilit liliya lilja liljana lilli lillian lillie lilly lily lilya limor lina linah linda
  lindiwe lineo linh linn linnea linsey liora lisa lisbeth lise lisen lisette liubou liubov liudmila liudmyla liv
  livia liya liyuan liz liza lizaveta lizette lizzie ljerka ljiljana ljuba ljubica ljudmila ljupka lois lola lolita
  lone loraine lore loredana lorelei lorella lorena lorenza loreta loreto loretta lori lorna lorraine lotta lotte
  lottie loubna louisa louise loujain lourdes lovisa lowri luana luba lubica lubna lubov lucia luciana luciane lucie
  lucienne lucija lucile lucilla lucille lucinda lucja lucrecia lucretia lucrezia lucy lucyna ludivine ludmila ludmyla
  ludovica ludwika luigia luisa luise luiza lujain lujza luljeta lulu lulwa lulwah luminita luna lupe lupita lusine
  luul luz lydia lydie lykke lynda lyndsey lynette lynne lynsey lyuba lyubou lyubov lyuda lyudmila lyudmyla maaike
  maansi maarit maarja maayan mabel macarena machiko machteld madalena madalina maddalena madelaine madeleine madeline
  madelon madge madhavi madhubala madhuri madina madinatou madoka mae maelle maeve mafalda magali magaly magda
  magdalen magdalena magdolna maggie maha mahalakshmi mahasen mahasti mahasweta mahbouba mahbubeh mahin mahjabeen
  mahnaz mahsa mahshid mahua mai mai-britt maia maija maike mailis maimouna maimuna mair maire mairead mairi maisie
  maissa maite maitreyi maiya maj maja majda majella majya maka makbule makeda makhosazana mako malak malala malati
  malena malgorzata malika malin malini malka mallika mallory malu malwina mamata mami mamta manahel manal manami
  manana manasi mandana mandira mandy mane maneka manijeh manisha manja manjiri manju manjula manon manuela manushi
  mara maram marama maravillas marcela marcelina marceline marcella marcia mareike maren maret marfa margaret
  margareta margarete margaretha margarethe margarida margarita margaux marge margery margherita margie margit margita
  margo margot margreet margret margrethe margriet margrit marguerite marharyta mari maria mariagrazia mariah mariam
  mariama mariame mariana mariangela mariann marianna marianne mariastella maribel marica maricarmen marie marie-agnes
  marie-claude marie-france marie-george marie-helene marie-laure marie-louise marie-luise marie-noelle marie-pierre
  marie-segolene marieke mariel mariela mariella marielle mariem mariet marietta mariette marigold mariia marija
  marijana marijke marika mariko marilena marilisa marilyn marina marine marinella mariola marion-marechal marisa
  mariska marisol marissa marit marita maritza mariya marja marjane marjo marjolein marjorie marju marketa marketta
  marla marleen marlene marlies marlys marsha marta marte martha marthe martina martine martyna marwa marwah mary
  maryam maryia maryja maryla maryna maryse maryvonne marzena marzieh masako masayo masha masih masooma masoumeh
  massoumeh mateja mathilde matilde matina matrona matsuko maud maude maura maureen mavis mavluda mawada maxima maxine
  maya mayada mayawati maybrit mayra maysa maysoon mayssa mayu mayuko mayumi mazal mechthild medha meena meenakshi
  meenal meera meg megan megawati megha meghan meghna meglena megumi megyn mehbooba mehnaz mehrangiz mehriban mehwish
  mei-lin mei-ling meike meiling meirav melania melanie melek meliha melika melike melina melinda melis melisa melissa
  melita melkorka melodie melody meltem menaka menna meral merav mercedes meredith merel merete meri meriem merike
  meritxell merja mersiha merve meryam meryem mette mevlida mi-ae mi-kyung mi-rae mia micaela michaela michaelle
  michalina michela micheline michelle mieczyslawa mieko mietta mihaela miho mikiko mila milada milagros milana
  milanka milda mildred milena milica milijana militsa milka milla millicent millie miloslava miluse mimi mimoza
  min-ji mina minako mine minerva minna minnie mio mira mirabela miranda mireia mireille mirela mirella mireya miri
  miriam mirian mirjam mirjana miroslava miroslawa mirta miryam misa misaki misako misty mitali mithali mitra mitsuko
  miwa miyako miyuki modupe moeko mohini moira mojca mojgan mollie molly momoko mona monica monika monique monserrat
  montserrat morag morena morta motoko mouna mounia moza mozah mridula mualla muazzez muge muireann mujde mukaddes
  muna munevver munira munmun muriel mwajuma myfanwy myra myriam myrna myroslava myrsini myrtle myrto myung-sook naama
  naana nabila naciye nada nadege nadejda nadera nadezda nadezhda nadia nadiia nadine nadira nadiya nadja nadya
  nadzeya nadzieja nafisa nafissa nafissatou nagehan naghmeh nahed nahid nahla naila nailya naima naira najat najia
  najla najlaa najma najwa nalan naledi nalini nami namita namrata nan nanako nancy nandini nandita nani nanuli naoko
  naomi narges nargess nargis nargiza narin narmeen nashwa nasima nasreen nasrin nassima nastaran nastassia nastya
  natacha natalee natalia natalie nataliia natalija nataliya natalja natalka natallia natallya nataly natalya natasa
  natascha natasha natela nathalie natia natividad natsuko natsumi nava nawal nawel nayara nayera nazan nazanin nazia
  nazira nazli nazlie nebahat nechama neda nedeljka neelam neelie neelima neema neena neerja neeta neetu nefeli negar
  negin neha nekane nela nele nelida nell nelli nellie nelly nelofar nenita nera nerea nergis neriman nermeen nermina
  nerys nese neslihan nesrin nesrine nessa nesta neta netta nettie nevena nevenka nevin nevine nevra nexhmije nezihe
  ngina ngozi nia niamh nicole nicoleta nicoletta nicolette nidaa nidhi nienke nieves nihal nijole nikki nikoleta
  nikolina nilay nilde nilgun nili nilima niloofar niloufar nilufar nilufer nimet nina ninetta nira nirit nirmala
  nirupama nisha nisreen nita nithya nivedita nives nivin nkechi nkosazana nneka nnenna noa noelia noelle noemi noemia
  noemie nofar noga noha nokuthula nola nolwenn nomaindia nomalanga nombulelo nomcebo nomsa nomvula nona nonhlanhla
  nonna noof noora nora norah noraini noreen noriko norma nosipho nouf noura noya nozipho nozizwe ntombi ntombizodwa
  nuala nuha nune nunu nunzia nupur nura nuran nuray nurcan nurdan nurhan nuria nurit nursel nurten nusa nutsa
  nyambura nyura oana obiageli oby octavia oda oddny odelia odessa odeta odette odile ofelia ofira ofra ogechi oksana
  olajumoke olaug oleksandra olena olesia olesya oletha olga olgica olha olimpia olive olivera olivia oliwia oluchi
  olufunke olwen olya olympe omolara omotola onute oona opal ophelia ophelie oprah ora oriana oriane orina orit orla
  orlaith orli orly orna ornella orsolya osnat otilia ottavia ottilia ottilie ottoline otylia oumaima oumayma oumou
  ourania outi oya oyku ozge ozlem padma padmaja padmini paetongtarn paige palina pallavi palmira paloma palwasha pam
  pamela panagiota pannika paola paraskeva paraskevi pardis pari parineeti parisa paromita parul parvaneh parvati
  parvin parwin pascale patricia patrizia patrycja patsy patti patty paula paule paulette paulien pauliina paulina
  pauline pavla pavlina pearl pegah peggy pelageya pelagia pelin pembe penelope penny perihan perla pernilla pernille
  perrine persefoni pervin petra petula philippa philomena phoebe phoolan phyllis pia piera pilar pina pinar pinelopi
  pinuccia pippa piret pirjo pirkko piroska pnina pola polina polly polona polyxeni pooja poonam poornima popi poppy
  posy pouran prabha prachi pragya praskovya pratibha pratima preeti preity prema preneet prerna primrose priscilla
  priti priya priyamvada priyanka pru prudence puan purificacion purnima pushpa queenie rabab rabea rabia rabiaa rabri
  rachael rachel rachida rachna rada radha radhia radhika radia radka radmila radojka radwa raelynn raffaella raghad
  raghda ragini ragna ragnheidur ragnhild raha rahaf raheela rahila rahima rahma rahsan raija raisa rajaa rajeshwari
  rajni rakefet rakhi ralitsa raluca ramatou ramatoulaye ramina ramiza ramona ramune ramya randa randi rani rania
  ranjana ranjani ranjini rannveig raquel rasa rasha rashmi rashmika rawan rawia rawya raya raymonde razan razia reba
  rebeca rebecca rebeka rebekah rebekka reem reema reena reet regina regine reham rehana reidun reiko reine reka rekha
  rena renata renate renee renho renu renuka reshma retno revathi rhea rhian rhiannon rhoda rhona rhonda ricarda rie
  rieko rigmor rigoberta rihab rihana riikka riina riitta rika rim rima rimas rimma rina risa rita ritsuko ritu ritva
  rivka riya roaa roberta rochelle rocio rodica roghayeh rohini roisin rokhaya rokia rokiatou roksana roksolana rola
  rolande romila romina romola romy rona ronit ronja roopa roqaya rosa rosalba rosalia rosalie rosalind rosalinda
  rosalyn rosamund rosana rosanda rosangela rosanna rosanne rosaria rosaura rose roseana roseanna roseanne rosella
  roselyne rosemarie rosemary rosetta roshanak roshni rosi rosie rosina rositsa rosmah rossana rossella roswitha rosy
  roula rowena roxana roxane roxanne roxy roya roza rozalia rozalija rozana rubina ruby ruchi ruchira rufina rukhsana
  rukiye rukmini rula rumi rumiana rumiko rumyana rupa rupal rupali ruqaya ruslana rut ruta ruth ruthie ruti ruxandra
  ruya ruza ruzanna ruzena ryoko ryszarda saada saadet saara sabahat sabeena sabiha sabina sabine sabrina sabrine
  sachie sachiko sadako sadhana sadhbh sadia sadie saeko safia safina safiya safiye sahar sahle-work sahra saida saija
  saima saja saki sakiko sakineh sakshi sakura salha salima salla sally salma salome saltanat salwa samah samantha
  samar samia samiha samina samira samita samiya sana sanae sanam sanda sandhya sandra sandrine sanela sangeeta sania
  sanja sanjana sanjukta sanna sanne saoirse saori sara sarah sarala saran saraswati sari sarit sarita sarojini
  sarolta sarra sarraounia saskia satoko satomi satu saundra savanna savita savitri sawsan sayaka sayuri scarlett
  scholastica sebnem seda sedef seema seemi segolene sehba sehrazat seiko seka selamawit selda selena selin selina
  selma sema semiha semira semra senay seniha senka senta seo-yeon serafima serap serena serpil servane setareh
  setsuko sevda sevgi sevim sevinc sevinj sevval seyma seynabou sezen shabana shadan shadia shahad shahd shahida
  shahira shahla shahnaz shahrazad shahrnush shahrzad shaima shaimaa shaista shakila shakira shalini shami shana shani
  shania shanice shanti sharada shari sharmila sharmistha sharon shatha shauna shawna shayma shaymaa shazia sheela
  sheena shefali sheikha sheila shelagh shelia shelly shereen sheri sherin sherine sherri sherrie sherry sheryl
  shigeko shikha shilpa shira shireen shirin shirley shirly shizue shizuka shizuko shlomit shobha shobhaa shobhana
  shohreh shokoufeh shona shonda shorena shoshana shraddha shreya shruti shubha shula shulamit shweta sian sibel
  sibeth sibongile sibyl sibylle sidika sidonia sidonie sieglinde sigal sigalit signe sigrid sigridur sigrun sigurlaug
  siham sihem siiri sikirat sila silje silke silla silva silvana silvia silvija silvina sima simge simona simonetta
  simonida simran sinead sini sintija siobhan sioned sira siranush siri sirikit sirimavo siriporn sirpa sita sitara
  siti siv skaidrite slavenka slavica slavka slawomira slobodanka smadar smaragda smaranda smita smriti sneha snezana
  snezhana sniazhana sofia sofie sofiia sofija sofio sofiya sofya soheila soile soili sol-ju solange soledad solene
  solenne solfrid solomiia solomiya solveig solveiga son-hui sona sonal sonali songul sonia sonja sonya soo-jin sophia
  sophie sopio soraya sorina sotiria souad souhayla soumaya speciosa spomenka spyridoula sridevi stacey stanimira
  stanislava stanislawa stanka stav stavroula stefania stefanie stefaniya steffi stefka stella stepanida stephanie
  stina stine stoja stojanka stormy suad suada subhashini suchitra sudha sue suella sugandha suha suhair suheir
  suheyla sujata suki sukran sule sulochana sumalatha sumati sumaya sumayya sumeyye sumiko sumitra sun-hui sunanda
  sunayana suncica sunita sunniva suparna supriya surabhi surekha susan susana susanna susannah susanne sushma
  sushmita susi susie susmita sutapa suu suvi suzan suzana suzanna suzanne suzette suzie suzuko suzy svenja sveta
  svetla svetlana svetlanna sviatlana svitlana svyatlana swapna swati sweta swetlana swiatlana sybil sybille sylva
  sylvaine sylvi sylvia sylvie sylwia synne synnove szabina szarlotta szilvia tabassum tabata tabatha tabea tabitha
  taghreed tahani tahera tahereh tahira tahmima tahmineh taina tais taisia taisiia taisiya takako tali talia tallulah
  talya tamako tamar tamara tamika tamiko tammy tamsin tamta tania tanja tansu tanuja tanushree tanvi tanya tara
  taraneh tarcila tarja tasha tasia taslima tassia tatana tatiana tatjana tatsiana tatsyana tatyana tawakkol tawakkul
  tayba tazuko teesta tehila tehmina tekla telma teodora teofila teona teresa tereza terezia terhi teri terri tess
  tessa tetiana tetjana tetyana teuila teuta thais thaleia thalia thandeka thandi thandiwe thea thelma thembi
  thembisile theodora theofano theresa therese theresia thokozile thora thoraya thorbjorg thorgerdur thuli thuraya
  thuy tiffany tiina tiiu tikva tilda tilly timea tina tinatin tine tineke tiphaine tirtza tirunesh titi titilayo tiwa
  tiziana tjasa tokiko tomiko tomoe tomoko tomomi tonia tonje tonya topsy torhild tori torill torunn tosca toshiko
  tova tove tracey traudl tricia triin triinu trina trine tripti trish trisha trixie trude trudy trupti tsegaye
  tsetska tsira tsitsi tsuneko tsveta tsvetana tugba tuija tujan tulay tulin tullia tulsi turkan tuula tuulikki twyla
  tyra tytti tzeni tzipi tzipora tzippi tzipporah ubolratana uliana ulku ulla ulla-maj ulrica ulrika ulrike ulyana uma
  umaima umeko ummi una unn unni urmila ursel urska ursula urszula urte urve uschi usha uta ute uzma vaida vaira
  vaishali valdete valentina valentine valeria valerie valiantsina valyantsina vanda vandana vanesa vanessa vani
  vanita vanya varduhi varpu varsha varvara varya vasiliki vasilisa vasilka vassiliki vasso vasudha vasundhara vatsala
  velika velma velta venera venetia vera veranika vered verena verica verity verka verna veronica veronika veronique
  vesela vesna veturia vibeke vibha vicenta vicki vickie vicky victoire victoria victoriya vida vidhi vidya viera
  vigdis vijayalakshmi vika viki viktoria viktoriia viktorija viktoriya viktoryia vildan vilija vilja vilma vimala
  vineta vinita viola violaine violet violeta violetta violette viorica viorika vira virginia virginie virginija virna
  virpi vita vitalina vittoria viveca vivi vivi-anne viviana viviane vivienne vjollca vjosa vlada vladislava vladlena
  vlasta volha vrinda vuyiseka waclawa wafa wafaa wahiba wakako walaa waltraud wambui wanda wangari wanjiku wanjiru
  wanzhou warda wendy weronika whitney whoopi wibke widad wided wiebke wieslawa wijdan wiktoria wilhelmina wilhelmine
  willa wilma winifred winnie wioletta wisal wislawa wladyslawa xanthe xanthi xenia xiaoling ximena xiomara yaa yaara
  yadira yadviga yael yaffa yafit yalitza yamini yana yanina yanira yanna yara yaroslava yasaman yasemin yashodhara
  yasmeen yasmin yasmina yasmine yasuko yayoi yefrosinya yehudit yekatarina yekaterina yelena yeliz yelizaveta yemima
  yesenia yesim yeugenia yeva yevdokia yevgenia yevgeniia yevgeniya yevheniia yevheniya yewande yifat yingluck
  yingying ylva yngvild yo-jong yoani yocheved yogita yoko yolanda yolande yolandi yonit yordanka yoriko yoshie
  yoshiko yosra young-ja yousra yuhan yui yuka yukari yukie yukiko yuko yulia yuliia yuliya yulya yumi yumiko yuna
  yunna yuriko yusra yustina yvette yvonne zabel zadie zagorka zaha zaheera zahia zahra zahrah zaida zainab zaira
  zakia zana zandile zanele zaneta zara zarema zarina zarine zaruhi zaynab zazie zdena zdenka zdislava zdravka
  zdzislawa zeenat zehava zehra zeinab zelal zelda zeliha zeljka zemfira zena zeynep zhaleh zhanna zhila zhivka zina
  zinaida zindzi zineb zinka zipi zita ziva zivile zlata zlatica zlatka zodwa zoe zoey zofia zohra zohreh zoi zoia
  zoja zora zoraida zorana zorica zorka zoubida zoya zsofia zsuzsa zsuzsanna zubaida zubeida zubeyde zuhal zuhra zulal
  zuleikha zulema zuleyka zumrad zuwena zuzana zuzanna zuzka zyta
`;

const EITHER = `
  adama addison aden adi aidyn ainur alex alexis alix alpha amal amandeep amarjit amritpal andrea angel anh ariel asa
  ash ashley ashwini aubrey avery ayan aycan ayo ayodele ayomide baljit bayan bela bilge billie bisi blair blake bo
  bobbie bola brook bukola cameron camille carey casey charley charlie chiaki chihiro chris christy chun-ying clair
  claude corrie courtney dale dana dani daniele dara daya deniz derya devon dominique drew eden eman emery enas esen
  evren ezzat femi fran frankie frederique gabi gabriele gal georgie gigi gul gunes gurmeet gurpreet hadar hanan
  harjeet harley harpreet hayden henintsoa hikaru hilary hitomi ikram ilhan ilkay iman inge ira izumi jackie jamie jan
  janis jasmeet jasmin jaspreet jean jess jessie jo joan jocelyn jody jordan joss jules jyoti kadri kaoru karen kari
  kelley kelly kendall kerry kim kiran kit kris kulwinder lakshmi laurence laurie lee leigh lesley leslie lilian
  lindsay lindsey lior liron loren lou lyn lynn mackenzie madhu maki manjit manpreet marian marijn marion maxie mel
  michele mika miki mizuho mizuki moran morgan mpho mumtaz nana nasim nat navjot navneet nermin ngoc nicky nicola nika
  niki nikita nino noor nour nozomi nur nyasha ola ori ozgur paget parminder parveen pat patrice peyton phoenix quinn
  raja rajwinder rana raven reese regan rene riley robin roni rosario rotem rowan sabah sacha safa sam sandy santosh
  saroj sasha satya shahin shan shannon sharmeen shea sheetal shelby shelley shinobu sidney simone sivan skyler sonam
  stacy stevie sukhdeep suman sunny surya tal tamaki taylor temitope tendai terry tobi toni tracy uche umran val vanja
  vivian vivien yan yemi yona yuki zane zohar
`;

const told = (words: string, gender: Gender): [string, Gender][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, gender]);

export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...told(MALE, 'male'),
  ...told(FEMALE, 'female'),
  ...told(EITHER, 'either'),
]);
