// Given names and nicknames met in world news, each with the gender it usually tells.
// Keys are lower case with diacritics folded away. Written for this project from common knowledge.
// A name is "either" when both genders bear it in some country the news covers (Andrea, Jean, Sasha);
// names that are nearly always a place, a surname or an everyday word (Paris, Lincoln, Chance) are left out.

type Gender = 'male' | 'female' | 'either';

const MALE = `
  aaron abdallah abdel abdelaziz abdelfattah abdelmadjid abdul abdulaziz abdullah abdulrahman abe abiy abraham
  abubakar adam adnan adolf adrian adriano ahmad ahmadou ahmed ahmet aidan aiden airat akbar akhmad akihito akira
  alain alan alassane alastair albert alberto albin alec aleh aleix alejandro aleksandar aleksander aleksandr aleksei
  aleksey ales alessandro alexander alexandre alexandros alexandru alexei alexey alfred algirdas ali aliaksandr
  aliaksei aliko alireza alistair allan allen alphonse altaf alvaro alvin alyaksandr amadou amir amit amitabh amitav
  amos amr anand anas anatol anatoli anatoliy anatoly anders andre andreas andrei andrej andres andrew andrey andrii
  andris andrius andriy andrus andrzej andy angelo anibal anil anthony antoine anton antoni antonio antonis antony
  antti anup anwar archie arie arjun arkadi arkadii arkadiy arkady armando armen armin arnaud arne arno arnold arsen
  arseni arsenii arseniy arseny artem artemy arthur artiom artom artsiom artur arturo artyom arvind asad asaf asher
  ashraf ashton asif atal atef attila audrius augustin augustus avi avigdor avraham axel ayman azam aziz azmi babacar
  babak baki bandar barack barry bart bartosz barys bashar beji bekir ben benigno benjamin benny benoit beppe bernard
  bernardo bernhard bernie berthold bertie bertrand beto bidzina bilal bilawal bill billy binali binyamin bjorn bo bob
  bobby bogdan bohdan boris borislav borys boyko brad bradley brady brandon branislav brendan brent bret brett brian
  bronislaw bruce bruno bryan bulent burhan byron caleb calvin carl carles carlo carlos cary cecil cedric cem cemal
  cengiz cesare cevdet chaim charles chester christian christoph christophe christopher christos chuck ciro clarence
  claudio claus clay clayton clement clifford clint clive clyde cole colin connor conor conrad constantin corey cory
  costas craig cristian cristiano cristobal curt curtis cyril dacian dae-jung dalibor damian damien damir damon dan
  daniel daniil danil danny danylo dario darius dariusz darren darryl dave david davit davor dean deepak dejan denis
  dennis denys derek desmond deval devlet dick didier diego dieter dimitar dimitri dimitrios dimitris dinesh dino
  diosdado dirk dmitri dmitrii dmitriy dmitry dmytri dmytro dominic dominik don donald donnie doug douglas dragan
  dudley dumitru duncan dusan dwayne dwight dylan dzhokhar dzianis dzmitri dzmitry earl ebrahim ed eddie edgar edgars
  edmund edouard eduard eduardo edward edwin egemen egils egor ehud eitan ekrem eli elias elijah elio elliot elliott
  elmar elton elvis emad emanuel emil emile emilio emmanuel emmerson enda enrico enrique enzo ergun eric erik ernest
  ernesto ernie ernst ertugrul erwin espen esteban ethan etienne eugen eugene eugenio evangelos evariste evgeni
  evgeniy evgeny evo ezra fabian fabien fabio fabrice fabrizio fadi faisal farid farouk fatih fatmir faustin federico
  fedir fedor felice felipe felix ferdinand ferenc fergus fernando fethullah fidel filaret filip filippo florentino
  florian floyd forrest fouad francesco francis francisco franciszek franck franco francois frank frank-walter
  franklin frans fraser fred freddie frederic frederick frederik fredrik friedrich fritz fuat fumio fyodor gabor
  gabriel gabrielius gael gagik gamal gareth garrett garry gary gavin gavriil geert gennadi gennadii gennadiy gennady
  geoff geoffrey georg george georges georgi georgios georgiy georgy gerald gerard gergely gerhard gerry ghassan
  gheorghe giacomo giancarlo gianfranco gianluca gianni gianroberto gideon gil gilbert gilberto giles gilles giorgi
  giorgio giorgos giovanni gitanas giulio giuseppe givi gleb glen glenn godfrey gonzalo goodluck goran gordon gotabaya
  graham grant greg gregg gregor gregorio gregory grigori grigorii grigoriy grigory grzegorz guido guillaume guillermo
  gunnar gunther gurbanguly gustav gustavo guy gyorgy haakon habib hage haidar haim hakainde hakan hamad hamid hamza
  hank hans harold harri harry haruhiko haruki harvey hasan hassan hatem heath hector heikki heiko heinrich
  heinz-christian helge helmut hendrik hennadii hennadiy henri henrik henrique henry henryk heorhii heorhiy herbert
  herman hermann heydar hirohito hiroshi hlib horia horst hosni hossein howard hristo hrvoje hryhoriy hubert hugh hugo
  hulusi humza hunter huseyin hussain hussein iain ian ibrahim idris idriss ignacio igor ihar ihor ihsan ilan ildar
  ilham ilia ilija illia illya ilya imad imran imtiaz indulis innokenty ioan ioannis ion irakli irfan isaac isaiah
  isaias ismael ismail istvan itzhak ivan ivica ivo jaap jacek jack jacob jacques jae-in jae-myung jahangir jaime jair
  jairam jake jakob jakov jakub jalal jamal james jamil jan-peter janez janos janusz jared jaroslav jaroslaw jason
  jasper jaswinder javad javier jawaharlal jay jean-baptiste jean-bedel jean-claude jean-francois jean-jacques
  jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeff jeffrey jens
  jeremiah jeremy jeroen jerome jeronimo jerry jerzy jesper jesse jesus jiabao jibril jim jimmy jinping jintao jiri
  joachim joao joaquim joaquin joe joel joey johan johann johannes john johnnie johnny joko jon jonah jonas jonathan
  jong-un jordi jorg jorge jorgen jose josef josep joseph josh joshua josiah josip jovenel jozef juan juanjo jude juha
  jules julian julius junichiro juraj jurgen juri justin jusuf jyrki kaarlo kai kakha kalle kamal kamil kanstantsin
  kare karel karim karl karl-heinz karl-theodor karol kassym-jomart kazimierz kazuo keiichi keir keith kemal ken
  kenneth kenny keqiang kevin khaled khalid khalifa khalil kieran kirill kirk kiryl klaus knut kofi koichi koji konrad
  konstantin konstantinos kostas kostiantyn krisjanis kristian krzysztof kurt kwame kwasi kyle kylian kyriakos kyrylo
  lance larry lars laszlo laurent lauri lawrence lazarus lech leevi leif len lennart lenny lenur leo leon leonard
  leonardo leonel leonid leopoldo lester leszek lev levan levi levon liam lijian linas linus lionel liviu lloyd logan
  loic lorenzo lotfi lothar louis lubomir luc luca lucas lucian luciano ludovic ludvik luigi luis luiz luka lukas
  lukasz luke lula luther lyndon maarten maciej mads magnus mahamadou mahathir mahdi mahesh mahinda mahmoud majid
  makar maksim maksym malcolm malik mamadou manfred manish manmohan mansour manuel marat marc marcel marcelo marcin
  marco marcos marcus marek mariano marin mario marius mariusz mark marko markus marlon martin martti marty marvin
  marwan masayoshi mason masoud massimo matej mateusz mathias mathieu matias matt matteo matthew matthias matti mattia
  mattias matvei matvey maurice mauricio maurizio mauro max maxim maxime maximilian maxym mehdi mehmet meir melvin
  mevlut michael micheal michel mick miguel mihai mikael mikalai mike mikhail mikheil mikita mikko mikola mikolaj
  milan milo milorad milos miloslav milton mintimer mirko miro miroslav misha mitch mladen modibo mohamad mohamed
  mohammad mohammed mohsen moises mojtaba mokgweetsi moncef mordechai moses moshe mostafa moussa muammar muhammad
  muhammadu muhammed muharrem muhyiddin mukesh muqtada murad murat musa mustafa mustapha mwai mykhailo mykola mykyta
  myles myroslav nabih nabil nadeem nadhim naftali naguib najib narendra naruhito nasser nate nathan nathaniel nawaz
  nayib nazar nazarii neal ned neil nelson nestor neville newt nicholas nick nicolas niels nigel niilo nikhil niklas
  nikol nikola nikolai nikolaos nikolay nikos nils nir nitin nitish nnamdi noah noam noel nolan norbert norman norodom
  nouri novak nuri nursultan ognjen olaf olav ole oleg oleh oleksandr oleksii oleksiy olexiy oliver olivier ollanta
  ollie olusegun omar omer ondrej oriol osama oscar oskar osman ostap oswald otto oumar ousmane owen paavo pablo
  panagiotis paolo pascal patrick pau paul paulo pavel pavlo pavlos pawel pedro peer pekka pervez petar pete peter
  petr petro petros phil philip philipp philippe phillip pier pierluigi pierre piers pieter pietro pim piotr prabowo
  prakash prayut prayuth predrag preston primoz prithviraj pyotr qaboos qasem qassem qishan quentin rached rachid
  radek radoslav radoslaw radovan radu rafael rafal raffaele rafik rafiq rahul raila raimonds rainer rajesh rajiv
  rajnath ralf ralph ram ramil ramon ramush ramzan rand randall randolph ranil raoul raphael rashid rasmus ratan ratko
  raul ray raymond raza recep reginald reince renat renato rex reza ricardo riccardo richard richie rick ricky rinat
  rishi riyad rob robbie robert roberto roderick rodion rodney rodolfo rodrigo roger rohan roland rolando rolf roman
  romano ron ronald ronan ronnie rory rosen ross rostislav rostyslav roy ruben rudolf rudolph rudy rui rumen rupert
  ruslan russell rustam ryan ryszard saad sabri sadiq saeb saeed saif sajid sajith salah saleh salem salim salman
  salvador salvatore sami samir samuel sandeep sandro sanjay sasa satoshi saud saul sauli saulius sayed scott seamus
  sean sebastian sebastien seif selahattin selim semen semyon seppo serdar serge sergei sergey sergi sergii sergio
  sergiy serhii serhiy serzh seth seymour shadi shahbaz shahid shamil shane shashi shaukat shaun shavkat shawn shay
  shehbaz shehu sheldon shimon shinjiro shinzo shlomo siarhei sid siegfried sigmar siim silvan silvio simeon simon
  sinisa sirajuddin slobodan solomon sooronbay soren sotiris souleymane spencer stan stanislau stanislav stanislaw
  stanley stavros stefan stefano stefanos stelios sten stepan stephan stephane stephen stevan steve steven stjepan stu
  stuart subrahmanyam suharto sukarno suleiman suleyman suliman suresh susilo suthep svein sven sviatoslav svyatoslav
  syarhei syarhey szymon taavi tadeusz taha tahir tamas tamim taras tareq tariq tarique taro tawfik tayeb tayyip ted
  teddy tedros temur tengiz teodor terence terrence teun thabo thad thaksin thanasis theo theodor theodore theodoros
  thibaut thierry thom thomas thorbjorn tibor tihomir tikhon tim timo timofei timofey timothy timur tobias toby todd
  tom tomas tomasz tomio tomislav tommaso tommy tony toomas tornike toshimitsu traian travis trevor tristan trofim
  trond troy tucker turgut tyler tymofiy tymur tyson ufuk ugo uhuru uladzimir uladzislau ulf ulrich umar umberto urmas
  usman uwe uzi vaclav vadim vadym vadzim vakhtang valdis valentin valentyn valeri valerian valerii valerio valeriy
  valery valiantsin vance vasil vasiliy vasily vassilis vassily vasyl vazgen vedat veikko veli veniamin venkaiah
  vernon viachaslau viachaslav viacheslav vic vicente victor vijay viktar viktor ville vince vincent vincenzo vinicio
  virat virgil virginijus vital vitali vitalii vitaliy vitaly vitold vittorio vivek vlad vladimir vladislav vlado
  vladyslav vojislav vojtech volker volodymyr vsevolod vuk vyachaslau vyacheslav vygaudas vytautas vytenis wade wael
  wagner waldemar walid wally walt walter wayne weiwei werner wes wesley wilbur wilhelm willem william willie willy
  wim winfried winston wiranto witold wladyslaw wojciech wole wolfgang wopke wouter xanana xavier xiaobo xiaoping
  yaakov yahya yair yakiv yakov yanis yannick yannis yaraslau yaroslav yasir yasser yauhen yefim yegor yehor yehuda
  yevgeni yevgenii yevgeniy yevgeny yevhen yevhenii yevheniy yiannis yigal ying-jeou yitzhak yoan yoav yonatan yoram
  yosef yoshihide yossi yousaf yousef youssef youssouf yoweri yuli yulian yunus yuri yurii yuriy yury yusuf yuval yves
  zabihullah zac zach zachary zack zafer zahid zakaria zakhar zaki zalmay zaza zbigniew zdenek zdravko zedong zeid
  zelimkhan zeljko zemin zia ziad ziauddin zivko zlatan zlatko zoltan zoran zsolt zurab zviad zvonimir
`;

const FEMALE = `
  abby abigail ada adela adele adriana adrienne afroditi agnes aida aigul aimee aisha aksana albina albulena
  aleksandra alena alesia alessandra alesya alexandra alexandria alexia alfiya alia aliaksandra alice alicia alina
  alisa alison alla allison allyson alma alondra alyaksandra alyona amanda amber amelia amina aminata amira amy ana
  anastasia anastasiia anastasiya anastassia aneta anette angela angelica angelina anita anja anke ann anna annalena
  anne anne-marie annegret annemarie annette annie annika antonella antonia antonija antonina anya anzhelika arina
  arlene asma asmaa assita astrid atifete audra audrey aurora aya ayanna ayelet ayesha ayse azadeh barbara barbra
  beata beatrice beatriz becky begona belinda benazir bernadette beth bethany betsy betty beverley beverly beyonce
  bianca biljana birgit blanche bonnie bozhidara brenda brianna bridget brigitte britney brittany brune caitlin
  caitlyn camilla canan carla carlotta carmela carmen carol carole carolina caroline carolyn carrie cassandra catarina
  caterina catherine cathy cecile cecilia celia chantal charlene charlize charlotte chelsea cher cheryl chiara chloe
  christiane christina christine cindy claire clara clare claudia colette colleen condi condoleezza constance consuelo
  corazon corinna corinne cornelia cristina csilla cynthia dalia daniela danielle daphne daria dariya darya daryna
  dasha dawn deanna debbie debora deborah debra deirdre delcy delphine denise diana diane dianne diletta dilma dina
  dolores donna dora doris dorothy ece edith edwina eileen ekaterina elaine eleanor elena eleni elif elina elisa
  elisabeth elisabetta elise eliza elizabeth elizaveta ella ellen elly elsa elvira elzbieta ema emilia emily emina
  emine emma emmanuelle erica erika erin erna esmeralda esperanza estelle esther eugenia eugenie eva evelyn evgenia
  evgeniya ewa fabienne faith farah fariba fatemeh fatiha fatima fatma federica fiona flavia fleur florence frances
  francesca francine francoise freya frida gabriela gabriella gabrielle galina galyna gayle gemma genevieve georgina
  geraldine gerda geri geun-hye gianna gillian gina giorgia giovanna gisela giulia gladys glenda gloria golda graca
  grace greta gretchen gro gulnara gwen gwyneth habiba hadja halina halyna hana hanifa hanna hannah harriet hasina
  hatice heather heidi helen helena helene helga helle henriette hilda hillary hope huma ida iga ildiko ilona imelda
  indira indrani ines ing-wen inga ingrid ingrida inna irena irene irina irma iryna isabel isabella isabelle israa iva
  ivana ivanka ivanna iveta jacinda jacqueline jadranka jamila jana jane janet janice janie janine janja jayalalithaa
  jeanette jeanine jeanne jelena jen jenna jennifer jenny jessica jill jillian joana joanna joanne johanna jolanta
  joni josefa josephine joy joyce juana juanita judith judy julia juliana julie juliette justine jutta kaitlin kaja
  kamala kamila karien karima karin karina karine karla karolina katalin katarina katarzyna kate katerina kateryna
  katharina katharine katherine kathleen kathryn kathy katia katie katrin katrina katsiaryna katy katya kavita kay
  kayleigh keiko kellyanne kersti ketanji ketevan khadija khaleda kimberley kimberly kirsten kirstjen kolinda
  kristalina kristen kristi kristin kristina kristine krystyna ksenia kseniia kseniya ksenya kyung-wha laetitia laia
  laila lara larisa larysa laura lauren lavinia lea leah leanne leena leila lejla lena leni leonie leonora lesia lesya
  leticia letizia leyla leymah liane lidia lidiia lilia liliana liliane liliia lina linda lisa lise liubov liudmila
  liudmyla livia liz liza lois lorena loretta lorraine louisa louise lourdes lucia luciana lucie lucy ludmila luisa
  lupita lydia lyuba lyubov lyudmila lyudmyla madeleine madeline madonna magda magdalena maggie maha mahsa maia maire
  mairead maite maja makiko malala malgorzata mamata manon manuela mara marcela marcella marcia maren margaret
  margarete margarita margit margot margrethe marguerite mari maria mariah mariam mariana mariann marianna marianne
  marie mariia marija marijana marika marilyn marina marine marisa marise mariya marjorie marlene marta martha martina
  martine marwa mary marya maryam maryia maryna masako masha masih mathilde maud maura maureen maya mayawati mazie
  mechelle megan megawati meghan megyn mehbooba mehriban meirav melania melanie melissa meral mercedes meredith meri
  meryem meryl mette michaela micheline michelle michiko mikaela mikako milena milica mimi mina mira miranda miriam
  mirjana moira molly mona monica monika monique muna muriel myriam myroslava nada nadezhda nadia nadiia nadine nadiya
  nadya nadzeya nafisa naima najat nancy naomi narges nastassia natalia natalie nataliia nataliya natalka natallia
  natalya natasha nathalie naz nazanin neelie ngozi nicole nigar nikki nina nirmala nkosazana noemi nora norma nosheen
  oksana oleksandra olena olesya olga olha olivia olya olympia oprah paige pam pamela paola parisa pascale patricia
  paula paulette paulina pauline peggy penelope penny pernille petra phoebe pia pilar polina priti priyanka prue puan
  rabia rachel rachida raisa ramona raquel rashida razan rebecca reema regina renata renate renee reshma rigoberta
  rihanna rita roberta rocio roksolana rosa rose rosemary roxana roza ruslana ruth sabina sabine sabrina sahle-work
  sahra saida saira sally salma salome samantha samia samira sanae sandra sanna sara sarah scarlett segolene selma
  serena sharon sheikha sheila shelly sherry shira shirin shirley signe silvia simona simonetta siobhan siti smriti
  snezana sofia sofiia sofiya sofya solomiia solomiya sonia sonja sonya sophia sophie soraya soumya stacey stefania
  stefanie stephanie stormy sue sunita susan susana susanna susannah susanne sushma suzan suzanne svenja svetlana
  sviatlana svitlana sylvia sylvie tamar tamara tammy tanja tansu tanya tara tarja tatiana tatjana tatsiana tatyana
  tawakkol tawakkul teresa tetiana tetyana theano theodora theresa therese tiffany tina tracey tulsi tzipi ulla ulyana
  ursula usha vaira valentina valeria valerie vanessa varvara venus vera veranika verica veronica veronika veronique
  vesna vessela vicky victoria vigdis vika viktoria viktoriia viktoriya viktoryia viola violeta viorica vira virginia
  virginie viviana vjosa vlada vlasta vlora volha wanda wangari wendy whitney winnie wislawa xenia yael yana yanina
  yaroslava yasmin yekaterina yelena yelizaveta yevgenia yevgeniya yevheniia yevheniya yingluck yo-jong yolanda yukiko
  yulia yuliia yuliya yuriko yvette yvonne zahra zainab zara zarina zdenka zehra zemfira zeynep zhanna zinaida zineb
  zlata zoe zofia zoia zoya zuzana
`;

const EITHER = `
  adama ainur alex alexis alix amal amritpal andrea angel ariel ashley aubrey avery ayan billie blair blake bobbie
  bola brook cameron camille carey casey charlie chris christy claude courtney dale dana dani daniele dara deniz devon
  dominique drew eman evren femi frankie frederique gabriele gal georgie hadar hanan hayden hilary ilhan iman jackie
  jamie jan janis jasmin jean jess jessie jo joan jocelyn jody jordan jyoti kadri karen kari kelley kelly kendall
  kerry kim kiran kit kris lakshmi laurence laurie lee leigh lesley leslie lilian lindsay lindsey lior lou lyn lynn
  mackenzie madhu manpreet marian marijn marion mel michal michele mika moran morgan mumtaz nat nicky nicola nika niki
  nikita noor nour nur ola pat patrice quinn raja rana rene robin roni rosario rotem sabah sacha safa sam sandy
  santosh saroj sasha shahin shannon sidney simone sivan skyler stacy stevie tal taylor terry toni tracy val vanja
  vivian vivien yuki
`;

function byGender(lists: readonly (readonly [Gender, string])[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const [gender, words] of lists) {
    for (const word of words.trim().split(/\s+/)) genders.set(word, gender);
  }
  return genders;
}

export const GIVEN_NAMES = byGender([
  ['male', MALE],
  ['female', FEMALE],
  ['either', EITHER],
]);
