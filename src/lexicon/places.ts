// Places in the news, the cities and houses that stand for a government, and words for people of a place.
// Keys are lower case with diacritics folded away, single spaces, no leading article.
// Written for this project from common knowledge.

// Countries with their usual variants and short forms, US states, capitals, newsy cities and regions, continents.
const PLACE_NAMES = `
  aarhus, abbottabad, aberdeen, abidjan, abkhazia, abu dhabi, abuja, acapulco, accra, aceh, adana, addis ababa,
  adelaide, aden, afghanistan, africa, afrin, agadir, ahmedabad, akron, al-bab, alabama, alaska, albania, albany,
  alberta, albuquerque, aleppo, alexandria, algarve, algeria, algiers, almaty, alsace, amazon, america, americas,
  amesbury, amman, amritsar, amsterdam, anatolia, anbar, anchorage, andalusia, andes, andhra pradesh, andijan,
  andorra, angkor, angola, ankara, ann arbor, annandale, annapolis, antalya, antananarivo, antarctica, antigua,
  antwerp, apia, aqaba, aragon, arak, arctic, argentina, arizona, arkansas, arkhangelsk, armenia, aruba, ashgabat,
  ashkelon, asia, asia-pacific, asmara, assam, astana, astrakhan, asturias, asuncion, aswan, athens, atlanta,
  atlantic, atlantic city, auckland, aurora, auschwitz, austin, australia, austria, avdiivka, ayodhya, azerbaijan,
  azores, baden-wurttemberg, baghdad, bagram, bahamas, bahrain, baikonur, bakhmut, baku, balearic islands, bali,
  balkans, balmoral, balochistan, baltic sea, baltic states, baltics, baltimore, bamako, bandar seri begawan,
  bangalore, bangkok, bangladesh, bangui, banja luka, banjul, baranovichi, barbados, barcelona, bari, barnaul,
  barysaw, basel, bashkortostan, basque country, basra, bath, baton rouge, batumi, bavaria, beersheba, beijing, beira,
  beirut, belarus, belfast, belgium, belgorod, belgrade, belize, belmopan, belo horizonte, benelux, bengal, bengaluru,
  benghazi, benin, berdyansk, bergamo, bergen, berkeley, berlin, bermuda, bern, berne, beslan, bethlehem, bhopal,
  bhutan, biafra, bialystok, biarritz, bihar, bilbao, birmingham, bishkek, bissau, black sea, blackpool, blantyre,
  bloemfontein, bobruisk, bogota, bohemia, boise, bolivia, bologna, bombay, bonn, bordeaux, borneo, borno, bosnia,
  bosnia and herzegovina, bosnia-herzegovina, boston, botswana, bougainville, boulder, bradford, braga, brandenburg,
  brasilia, bratislava, brazil, brazzaville, bremen, brest, bridgetown, brighton, brisbane, bristol, britain,
  british columbia, british virgin islands, brittany, brixton, brno, broadway, bronx, brooklyn, bruges, brunei,
  brussels, bryansk, bucha, bucharest, budapest, buenos aires, buffalo, bujumbura, bulawayo, bulgaria, burgas,
  burgundy, burkina faso, burlington, burma, bursa, burundi, buryatia, busan, bushehr, cabo delgado, cabo verde,
  cairo, calabria, calais, calcutta, calgary, cali, california, cambodia, cambridge, camden, cameroon, camp david,
  canada, canary islands, canberra, cancun, cannes, canton, cape cod, cape town, cape verde, capitol hill, caracas,
  cardiff, caribbean, carinthia, carolina, cartagena, casablanca, castile, catalonia, catania, caucasus,
  cayman islands, cebu, cedar rapids, central africa, central african republic, central america, central asia,
  central europe, ceuta, chad, charleroi, charleston, charlotte, charlottesville, chattanooga, chechnya, chelyabinsk,
  chemnitz, chengdu, chennai, chequers, cherkasy, chernihiv, chernivtsi, chernobyl, chiang mai, chiapas, chibok,
  chicago, chile, china, chisinau, chittagong, chongqing, chornobyl, christchurch, cincinnati, ciudad juarez,
  cleveland, cluj, cochabamba, coimbra, cologne, colombia, colombo, colorado, colorado springs, columbia, columbus,
  comoros, comrat, conakry, concord, congo, connecticut, constanta, constantinople, copenhagen, cordoba, corfu, cork,
  cornwall, corsica, costa rica, cote d'ivoire, cote divoire, cotonou, coventry, cox's bazar, cracow, crete, crimea,
  croatia, cuba, cumbria, curacao, curitiba, cusco, cyprus, cyrenaica, czech republic, czechia, czechoslovakia, d.c.,
  da nang, daegu, dagestan, dakar, dakota, dalian, dallas, damascus, dar es salaam, daraa, darfur, darwin, daugavpils,
  davao, davos, dayton, deauville, debaltseve, debaltsevo, debrecen, deep south, deir al-zor, deir ez-zor, delaware,
  delhi, democratic republic of congo, democratic republic of the congo, denmark, denver, derby, derry, des moines,
  detroit, devon, dhahran, dhaka, dili, district of columbia, diyarbakir, djibouti, dnepropetrovsk, dnipro,
  dnipropetrovsk, dodoma, doha, dominica, dominican republic, don, donbas, donbass, donetsk, dortmund, douala, douma,
  dover, dprk, dr congo, drc, dresden, dubai, dublin, dubrovnik, dundee, dunkirk, durban, durham, durres, dushanbe,
  dusseldorf, east africa, east anglia, east asia, east china sea, east germany, east jerusalem, east timor,
  eastern europe, eastern ghouta, eastern ukraine, ecuador, edinburgh, edmonton, egypt, eilat, eindhoven,
  ekaterinburg, el paso, el salvador, elysee, enerhodar, england, english channel, entebbe, equatorial guinea, erbil,
  eritrea, espoo, essen, essex, estonia, eswatini, ethiopia, eu, eurasia, europe, european union, extremadura,
  falkland islands, falklands, fallujah, far east, fargo, faroe islands, ferguson, fez, fiji, finland, flanders,
  flint, florence, florida, fordo, fordow, fort lauderdale, fort worth, france, frankfurt, freetown, french guiana,
  fresno, fujian, fukuoka, fukushima, gabon, gaborone, gagauzia, galicia, galilee, galway, gambia, gangnam, ganja,
  gao, gatwick, gaza, gaza city, gaza strip, gaziantep, gdansk, geneva, genoa, georgetown, georgia, germany, ghana,
  ghent, ghouta, gibraltar, gitega, giza, glasgow, goa, golan, golan heights, goma, gomel, gori, gothenburg, granada,
  grand rapids, graz, great britain, great lakes, greece, greenland, grenada, grenfell, grodno, groningen, grozny,
  guadalajara, guadeloupe, guam, guangdong, guangzhou, guantanamo, guantanamo bay, guatemala, guatemala city,
  guayaquil, guernsey, guinea, guinea-bissau, gujarat, gulf, guyana, gyumri, hackney, hague, haifa, hainan, haiti,
  halifax, hama, hamburg, hangzhou, hannover, hanoi, hanover, harare, harbin, hargeisa, harlem, harrisburg, hartford,
  haryana, havana, hawaii, heathrow, hebron, heidelberg, helmand, helsinki, henan, herat, hesse, himalayas, hiroshima,
  hmeimim, ho chi minh city, hobart, hodeidah, hokkaido, holland, hollywood, holy see, homel, homs, honduras,
  hong kong, honiara, honolulu, horlivka, horn of africa, houston, hrodna, hubei, hue, hull, hunan, hungary,
  hyderabad, iasi, iberia, ibiza, iceland, idaho, idlib, illinois, ilovaisk, incheon, incirlik, india, indiana,
  indianapolis, indo-pacific, indochina, indonesia, ingushetia, inner mongolia, innsbruck, inverness, iowa, iran,
  iraq, iraqi kurdistan, irbil, ireland, irkutsk, irpin, isfahan, islamabad, isle of man, isle of wight, islington,
  israel, istanbul, italy, ivano-frankivsk, ivory coast, izium, izmir, izyum, jackson, jacksonville, jaffna, jaipur,
  jakarta, jalalabad, jamaica, jammu, japan, java, jeddah, jenin, jericho, jersey, jerusalem, johannesburg, jordan,
  juarez, juba, jurmala, kabardino-balkaria, kabul, kaduna, kaliningrad, kamchatka, kampala, kandahar, kano, kansas,
  kansas city, kaohsiung, karabakh, karachi, karaganda, karbala, karelia, karlsruhe, karnataka, kashgar, kashmir,
  katanga, kathmandu, katowice, katyn, kaunas, kazakhstan, kazan, kemerovo, kenosha, kent, kentucky, kenya, kerala,
  kerch, khabarovsk, khan younis, kharkiv, kharkov, khartoum, kherson, khorog, kiel, kiev, kigali, kingston, kinshasa,
  kiribati, kirkuk, kishinev, kivu, klaipeda, knoxville, kobani, kobe, kolkata, korea, korean peninsula, kosice,
  kosovo, krakow, kramatorsk, krasnodar, krasnoyarsk, kropyvnytskyi, kryvyi rih, kuala lumpur, kumasi, kunduz,
  kunming, kurdistan, kuril islands, kurils, kuropaty, kursk, kutaisi, kuwait, kuwait city, kyiv, kyoto, kyrgyzstan,
  kyushu, l.a., la paz, laayoune, ladakh, lagos, lahore, lampedusa, lancashire, lansing, laos, lapland, larnaca,
  las vegas, latakia, latin america, latvia, lausanne, lebanon, leeds, leicester, leiden, leipzig, leningrad, lesbos,
  lesotho, levant, lexington, lhasa, liberia, libreville, libya, liechtenstein, liege, liguria, lille, lilongwe, lima,
  limassol, limerick, lincoln, linz, lisbon, lithuania, little rock, liverpool, ljubljana, lodz, lombardy, lome,
  london, londonderry, long beach, long island, lorraine, los angeles, louisiana, louisville, lower saxony, luanda,
  lublin, lubumbashi, lubyanka, lucerne, lucknow, lugano, lugansk, luhansk, lusaka, lutsk, luxembourg, luxor, lviv,
  lvov, lyon, lysychansk, maastricht, macao, macau, macedonia, madagascar, madeira, madison, madras, madrid, maghreb,
  magnitogorsk, maharashtra, mahilyow, maidan, maiduguri, maine, mainland china, mainz, majorca, makhachkala, malabo,
  malaga, malawi, malaysia, maldives, male, mali, mallorca, malmo, malta, malvinas, managua, manama, manbij,
  manchester, manchuria, mandalay, manhattan, manila, manipur, manitoba, mannheim, maputo, mar-a-lago, maracaibo,
  maribor, mariinka, marikana, mariupol, marrakech, marrakesh, marseille, marshall islands, martinique, maryland,
  maseru, mashhad, massachusetts, mauritania, mauritius, mazar-i-sharif, mbabane, mecca, mecklenburg,
  mecklenburg-vorpommern, medellin, medina, mediterranean, mekelle, melbourne, melilla, melitopol, memphis,
  merseyside, mesopotamia, mexico, mexico city, miami, michigan, micronesia, middle east, middlesbrough, midlands,
  midwest, milan, milwaukee, mindanao, minneapolis, minnesota, minsk, misrata, mississippi, missouri, mitrovica,
  mobile, mogadishu, mogilev, moldova, molenbeek, mombasa, monaco, mongolia, monrovia, montana, montenegro, monterrey,
  montevideo, montgomery, montpellier, montreal, moravia, morocco, moroni, moscow, mostar, mosul, mozambique, mumbai,
  munich, murcia, murmansk, muscat, myanmar, mykolaiv, n'djamena, nablus, nagasaki, nagorno-karabakh, nagoya, nairobi,
  najaf, nakhchivan, namibia, nanjing, nantes, naples, narva, nashville, nassau, natanz, nauru, navarre, naypyidaw,
  naypyitaw, nazareth, ndjamena, near east, nebraska, negev, nepal, netherlands, nevada, new brunswick, new caledonia,
  new delhi, new england, new hampshire, new haven, new jersey, new mexico, new orleans, new south wales, new york,
  new york city, new zealand, newark, newcastle, newfoundland, newport, newtown, niamey, nicaragua, nice, nicosia,
  niger, niger delta, nigeria, nikolayev, nis, nizhny novgorod, norfolk, norilsk, normandy, north africa,
  north america, north carolina, north caucasus, north dakota, north korea, north macedonia, north ossetia,
  north pole, north rhine-westphalia, north sea, northern cyprus, northern europe, northern ireland,
  northern territory, northumberland, norway, norwich, nottingham, nouakchott, nova scotia, novi sad, novorossiya,
  novosibirsk, nuku'alofa, nukualofa, nur-sultan, nuremberg, nuuk, oakland, oaxaca, oceania, odense, odesa, odessa,
  odisha, ohio, ohrid, okinawa, oklahoma, oklahoma city, okrestina, omaha, oman, omdurman, omsk, ontario, oran,
  oregon, orkney, orlando, oromia, orsha, osaka, osh, oslo, ostrava, ottawa, ouagadougou, oxford, oxfordshire,
  pacific, pakistan, palau, palermo, palestine, palestinian territories, palm beach, palma, palmyra, panama,
  panama city, panjshir, panmunjom, papua, papua new guinea, paraguay, paramaribo, paris, parkland, patagonia, patras,
  pattaya, pearl harbor, peking, peloponnese, penang, pennsylvania, people's republic of china, perm, persian gulf,
  perth, peru, peshawar, petrograd, philadelphia, philippines, phnom penh, phoenix, phuket, piedmont, pilsen, pinsk,
  piraeus, pisa, pittsburgh, plovdiv, plymouth, podgorica, poland, polotsk, poltava, port elizabeth, port louis,
  port moresby, port of spain, port said, port vila, port-au-prince, portland, porto, porto alegre, porto-novo,
  porton down, portsmouth, portugal, potsdam, poznan, prague, praia, prespa, pretoria, princeton, pripyat, pristina,
  provence, providence, prussia, przemysl, pskov, puerto rico, pune, punggye-ri, punjab, puntland, pyeongchang,
  pyongyang, qatar, qingdao, qom, quebec, quebec city, queens, queensland, quetta, quito, rabat, rafah, rajasthan,
  rakhine, raleigh, ramadi, ramallah, ramstein, rangoon, raqqa, rawalpindi, recife, red sea, red square, reims,
  rennes, reno, republic of congo, republic of ireland, republika srpska, reykjavik, rhineland, rhineland-palatinate,
  rhode island, rhodes, rhodesia, richmond, riga, rijeka, rio, rio de janeiro, riviera, rivne, riyadh, rochester,
  romania, rome, rosario, rostock, rostov, rostov-on-don, rotterdam, ruhr, russia, russian federation, rwanda,
  rzeszow, saarbrucken, saarland, sabah, sacramento, sahara, sahel, saigon, saint lucia, saint petersburg, sakhalin,
  salisbury, salt lake city, salvador, salzburg, samara, samarkand, samoa, san antonio, san diego, san francisco,
  san jose, san juan, san marino, san salvador, san sebastian, sana'a, sanaa, sandringham, sandy hook, santa cruz,
  santa fe, santiago, santo domingo, sao paulo, sao tome, sapporo, sarajevo, saratov, sarawak, sardinia, saskatchewan,
  saudi arabia, savannah, savoy, saxony, saxony-anhalt, scandinavia, schiphol, schleswig-holstein, scotland, sderot,
  sea of azov, seattle, selma, sendai, senegal, seoul, serbia, sevastopol, severodonetsk, seville, seychelles,
  shanghai, sharjah, sharm el-sheikh, sheffield, shenzhen, shetland, shiraz, siberia, sichuan, sicily, sidon, siena,
  sierra leone, sievierodonetsk, silesia, silicon valley, simferopol, sinai, sinaloa, sindh, singapore, sinjar, sirte,
  skolkovo, skopje, slaviansk, slavyansk, slovakia, slovenia, sloviansk, smolensk, sochi, sofia, soligorsk,
  solomon islands, somalia, somaliland, sousse, south africa, south america, south asia, south australia,
  south carolina, south caucasus, south china sea, south dakota, south korea, south ossetia, south sudan, south tyrol,
  south-east asia, southampton, southeast asia, southern africa, southern europe, soviet union, soweto, spain, split,
  spokane, springfield, srebrenica, sri lanka, srinagar, st louis, st lucia, st paul, st petersburg, st. louis,
  st. paul, st. petersburg, stalingrad, staten island, stavanger, stepanakert, stirling, stockholm, stoke, stormont,
  strait of hormuz, strasbourg, stuttgart, styria, sub-saharan africa, sucre, sudan, suez, suez canal, suffolk,
  sukhumi, sumatra, sumgait, sumy, sunderland, surabaya, suriname, surrey, sussex, suva, svalbard, swansea, swaziland,
  sweden, switzerland, sydney, syracuse, syria, szczecin, szeged, tabriz, tacoma, tahrir square, taipei, taiwan,
  taiwan strait, taiz, tajikistan, tallahassee, tallinn, tamil nadu, tampa, tampere, tangier, tanzania, tartu, tartus,
  tashkent, tasmania, tatarstan, tbilisi, tegucigalpa, teheran, tehran, tel aviv, telangana, tennessee, ternopil,
  texas, thailand, the hague, thessaloniki, thimphu, thuringia, tiananmen, tiananmen square, tianjin, tibet, tigray,
  tijuana, tikrit, timbuktu, timisoara, timor-leste, tirana, tiraspol, tobruk, togo, tokyo, toledo, tomsk, tonga,
  toronto, tottenham, toulouse, transcarpathia, transnistria, transylvania, trenton, trieste, trinidad,
  trinidad and tobago, tripoli, tromso, trondheim, tskhinvali, tucson, tula, tulsa, tunis, tunisia, turin, turkey,
  turkiye, turkmenistan, turku, tuscaloosa, tuscany, tuvalu, tver, tyre, tyrol, tyumen, u.a.e., u.k., u.s., u.s.a.,
  uae, ufa, uganda, uk, ukraine, ulaanbaatar, ulan bator, ulster, umbria, un, united arab emirates, united kingdom,
  united nations, united states, united states of america, uppsala, urals, uruguay, urumqi, us, usa, ussr, utah,
  utoya, utrecht, uttar pradesh, uvalde, uzbekistan, uzhhorod, vaduz, valencia, valletta, valparaiso, vancouver,
  vanuatu, varanasi, varna, vatican, vatican city, veneto, venezuela, venice, vermont, verona, versailles, victoria,
  vienna, vientiane, vietnam, vilnius, vinnytsia, virgin islands, virginia, vitebsk, vitsebsk, vladivostok, vojvodina,
  volga, volgograd, volhynia, voronezh, wales, wall street, wallonia, warsaw, washington, washington d.c.,
  washington dc, waziristan, wellington, wembley, west africa, west bank, west bengal, west germany, west indies,
  west midlands, west virginia, western australia, western balkans, western europe, western sahara, western ukraine,
  westminster, wiesbaden, wilmington, wimbledon, windhoek, windsor, winnipeg, wisconsin, wolverhampton, worcester,
  wroclaw, wuhan, wyoming, xi'an, xian, xinjiang, yakutia, yakutsk, yalta, yamoussoukro, yangon, yaounde, yaroslavl,
  yekaterinburg, yemen, yerevan, yokohama, yongbyon, york, yorkshire, yugoslavia, yukon, yunnan, zagreb, zaire,
  zakarpattia, zambia, zanzibar, zaporizhia, zaporizhzhia, zaporozhye, zaragoza, zaventem, zhanaozen, zhodino,
  zhongnanhai, zhytomyr, zimbabwe, zurich
`;

// As in "Moscow said": the place speaks for the government, service or parliament that sits there.
const METONYMS = `
  10 downing street, abu dhabi, abuja, accra, addis ababa, algiers, althing, amman, ankara, ashgabat, aso rock,
  astana, asuncion, athens, baghdad, baku, ballhausplatz, bangkok, bankova, beehive, beijing, beirut, belgrade,
  bellevue palace, belvedere palace, berlaymont, berlin, bern, berne, bestepe, binnenhof, bishkek, blue house, bogota,
  brasilia, bratislava, brussels, bucharest, buckingham palace, budapest, buenos aires, bundeskanzleramt, bundesrat,
  bundestag, cairo, canberra, capitol, capitol hill, caracas, casa rosada, chancellery, chisinau, christiansborg,
  city hall, clarence house, colombo, copenhagen, cortes, cotroceni, cotroceni palace, dail, dakar, damascus, delhi,
  dhaka, diet, doha, downing street, dublin, duma, dushanbe, edinburgh, eduskunta, elysee, elysee palace, erbil,
  exchequer, farnesina, fed, federal palace, federal reserve, federation council, fleet street, foggy bottom,
  folketing, foreign office, gaza city, government house, great hall of the people, grozny, hague, hanoi, harare,
  havana, helsinki, hofburg, holy see, holyrood, home office, hong kong, hotel matignon, hradcany, islamabad,
  itamaraty, jakarta, jerusalem, justice department, kabul, kampala, kantei, kasumigaseki, kathmandu,
  kensington palace, khartoum, kiev, kigali, kinshasa, knesset, kremlin, kuala lumpur, kuwait city, kyiv, la moneda,
  la paz, langley, lima, lisbon, ljubljana, lok sabha, london, los pinos, luanda, lubyanka, lusaka, luxembourg,
  madrid, majlis, malacanang, malacanang palace, managua, manila, mariinsky palace, matignon, maximos mansion,
  mexico city, minsk, miraflores, miraflores palace, moncloa, montecitorio, montevideo, moscow, muscat, nagatacho,
  nairobi, naypyidaw, new delhi, new scotland yard, nicosia, no 10, no. 10, number 10, number 11, number ten,
  nur-sultan, oireachtas, oslo, ottawa, oval office, palace, palacio nacional, palais bourbon, palazzo chigi, paris,
  parliament hill, parliament house, peking, pentagon, phnom penh, planalto, podgorica, prague, prague castle,
  presidential palace, pretoria, pristina, pyongyang, quai d'orsay, quai dorsay, quirinal, quirinale, quito, rabat,
  rada, raisina hill, rajya sabha, ramallah, rashtrapati bhavan, reichstag, rideau hall, riga, riigikogu, riksdag,
  riyadh, rome, rosenbad, saeima, san salvador, sanaa, santiago, santo domingo, sarajevo, scotland yard, seimas, sejm,
  seoul, singapore, skopje, smolenskaya square, smolny, sofia, south block, staraya square, state department,
  state duma, state house, stockholm, stormont, storting, strasbourg, supreme court, taipei, tallinn, tashkent,
  tbilisi, tegucigalpa, teheran, tehran, tel aviv, threadneedle street, tirana, tokyo, treasury, treasury department,
  tripoli, tunis, turtle bay, ulaanbaatar, union buildings, valletta, vatican, verkhovna rada, vienna, villa somalia,
  vilnius, wall street, warsaw, washington, wellington, west wing, westminster, white house, whitehall, yerevan,
  zagreb, zarzuela, zhongnanhai
`;

// As in "the Russian leader": adjectives and nouns for nations, peoples, regions and cities.
const DEMONYM_WORDS = `
  abkhaz abkhazian abkhazians aboriginal afghan afghans african african-american africans albanian albanians algerian
  algerians alsatian american americans amerindian andalusian andorran anglo anglo-american anglo-irish anglo-saxon
  angolan anti-american anti-russian anti-western antiguan arab arabian arabs argentine argentinean argentines
  argentinian armenian armenians asian asian-american asians assyrian athenian aussie australian australians austrian
  austrians azerbaijani azerbaijanis azeri bahamian bahraini balkan baltic bangladeshi barbadian bashkir basotho
  basque basques batswana bavarian belarusian belarusians belarussian belarussians belgian belgians belizean bengali
  beninese berliner bermudan bhutanese bolivian bosniak bosniaks bosnian bosnians botswanan brazilian brazilians
  breton brit british briton britons brits bruneian bulgarian bulgarians burkinabe burmese burundian byelorussian
  californian cambodian cameroonian canadian canadians cantonese castilian catalan catalans caucasian central-african
  central-asian chadian chechen chechens chilean chileans chinese chinese-american circassian colombian colombians
  comorian congolese cornish corsican cossack costa-rican crimean crimeans croat croatian croats cuban cuban-american
  cubans cypriot cypriots czech czechoslovak czechs dagestani dane danes danish djiboutian dominican dutch dutchman
  dutchwoman east-african east-european eastern eastern-european ecuadorean ecuadorian egyptian egyptians emirati
  english englishman englishwoman equatoguinean eritrean estonian estonians ethiopian ethiopians eurasian
  euro-atlantic european europeans fijian filipina filipino filipinos finn finnish finns fleming flemish floridian
  franco-german french frenchman frenchwoman gabonese galician gambian gazan georgian georgians german german-american
  germans ghanaian ghanaians gibraltarian greek greek-cypriot greeks grenadian guatemalan guinean guyanese haitian
  haitians hausa hawaiian hispanic hispanics honduran hongkonger hungarian hungarians hutu hutus iberian icelander
  icelandic igbo indian indian-american indians indigenous indonesian indonesians ingush iowan iranian
  iranian-american iranians iraqi iraqis irish irish-american irishman irishwoman israeli israeli-arab israelis
  italian italian-american italians ivorian jamaican jamaicans japanese japanese-american javanese jew jewish jews
  jordanian jordanians kabyle kalmyk karelian kashmiri kazakh kazakhs kazakhstani kentuckian kenyan kenyans kiwi
  korean korean-american koreans kosovan kosovar kosovars kurd kurdish kurds kuwaiti kyrgyz kyrgyzstani lao laotian
  lapp latin latin-american latina latino latinos latvian latvians lebanese lebanese-american levantine liberian
  libyan libyans liechtensteiner lithuanian lithuanians lombard londoner londoners luxembourger luxembourgish
  macedonian macedonians maghrebi malagasy malawian malay malayali malaysian malaysians maldivian malian maltese
  manchurian maori mauritanian mauritian melanesian mexican mexican-american mexicans micronesian midwestern
  minnesotan moldavian moldovan moldovans monegasque mongol mongolian mongols montenegrin montenegrins moroccan
  moroccans moscovite mozambican muscovite muscovites namibian native-american neapolitan nepalese nepali new-yorker
  nicaraguan nigerian nigerians nigerien nordic north-american north-korean northern-irish northerner norwegian
  norwegians ohioan okinawan omani ossetian ossetians ottoman pakistani pakistanis palestinian palestinian-american
  palestinians pan-african pan-european panamanian papuan paraguayan parisian parisians parsi pashtun pashtuns
  pennsylvanian persian peruvian peruvians philippine pole poles polish polish-american polynesian portuguese
  pro-european pro-russian pro-ukrainian pro-western prussian puerto-rican punjabi qatari quebecer quebecker quebecois
  rohingya romani romanian romanians russian russian-american russian-speaking russians russo-american rwandan
  rwandans sahrawi salvadoran salvadorean samoan sardinian saudi saudis saxon scandinavian scot scots scotsman
  scotswoman scottish senegalese serb serbian serbs seychellois siberian sicilian sierra-leonean sikh sikhs silesian
  singaporean sinhalese sino-american slav slavic slavonic slavs slovak slovakian slovaks slovene slovenes slovenian
  somali somalilander somalis south-african south-american south-asian south-korean southern southerner southerners
  soviet spaniard spaniards spanish sudanese surinamese swabian swazi swede swedes swedish swiss syrian
  syrian-american syrians taiwanese tajik tajikistani tajiks tamil tamils tanzanian tartar tasmanian tatar tatars
  texan texans thai thais tibetan tibetans timorese togolese tongan transatlantic transcaucasian transnistrian
  trinidadian tunisian tunisians turk turkic turkish turkish-cypriot turkmen turks tuscan tutsi tutsis tuvan tyrolean
  ugandan ugandans uighur uighurs ukrainian ukrainian-american ukrainian-canadian ukrainians uruguayan uyghur uyghurs
  uzbek uzbekistani uzbeks valencian vanuatuan venetian venezuelan venezuelans viennese vietnamese vietnamese-american
  virginian walloon welsh welshman welshwoman west-african western western-european westerner westerners xhosa yakut
  yank yankee yemeni yemenis yoruba yugoslav yugoslavs zambian zanzibari zimbabwean zimbabweans zulu
`;

export const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES.trim().split(/,\s+/));

export const CAPITAL_METONYMS: ReadonlySet<string> = new Set(METONYMS.trim().split(/,\s+/));

export const DEMONYMS: ReadonlySet<string> = new Set(DEMONYM_WORDS.trim().split(/\s+/));
