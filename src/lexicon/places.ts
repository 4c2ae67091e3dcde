// Places in the news, the cities and houses that stand for a government, and words for people of a place.
// Keys are lower case with diacritics folded away, single spaces, no leading article.
// Written for this project from common knowledge.

// Countries with their usual variants and short forms, US states, capitals, newsy cities and regions, continents.
const PLACE_NAMES = `
  aarhus, aberdeen, abidjan, abkhazia, abu dhabi, abuja, accra, aceh, addis ababa, adelaide, aden, afghanistan,
  africa, afrin, ahmedabad, al-bab, alabama, alaska, albania, albany, alberta, aleppo, algarve, algeria, algiers,
  almaty, alsace, america, americas, amesbury, amman, amritsar, amsterdam, anatolia, anchorage, andalusia, andes,
  andorra, angkor, angola, ankara, antalya, antananarivo, antarctica, antwerp, aqaba, arctic, argentina, arizona,
  arkansas, arkhangelsk, armenia, ashgabat, ashkelon, asia, asia-pacific, asmara, astana, astrakhan, asuncion, athens,
  atlanta, atlantic, atlantic city, auckland, auschwitz, austin, australia, austria, avdiivka, ayodhya, azerbaijan,
  baden-wurttemberg, baghdad, bagram, bahamas, bahrain, baikonur, bakhmut, baku, bali, balkans, balmoral, balochistan,
  baltic sea, baltic states, baltics, baltimore, bamako, bangalore, bangkok, bangladesh, bangui, banjul, barbados,
  barcelona, bashkortostan, basque country, basra, baton rouge, batumi, bavaria, beijing, beirut, belarus, belfast,
  belgium, belgorod, belgrade, belize, bengal, bengaluru, benghazi, benin, berdyansk, bergen, berkeley, berlin,
  bermuda, bern, berne, beslan, bethlehem, bhutan, bihar, bilbao, birmingham, bishkek, bissau, black sea, bogota,
  bolivia, bologna, bombay, bonn, bordeaux, borneo, borno, bosnia, bosnia and herzegovina, bosnia-herzegovina, boston,
  botswana, bradford, brandenburg, brasilia, bratislava, brazil, brazzaville, bremen, brest, brighton, brisbane,
  bristol, britain, british columbia, british virgin islands, brittany, brno, bronx, brooklyn, brunei, brussels,
  bryansk, bucha, bucharest, budapest, buenos aires, buffalo, bujumbura, bulawayo, bulgaria, burkina faso, burma,
  burundi, busan, bushehr, cabo delgado, cabo verde, cairo, calabria, calais, calcutta, calgary, california, cambodia,
  cambridge, cameroon, camp david, canada, canary islands, canberra, cannes, canton, cape town, cape verde, caracas,
  cardiff, caribbean, casablanca, catalonia, caucasus, central africa, central african republic, central america,
  central asia, central europe, ceuta, chad, charleston, charlottesville, chechnya, chelyabinsk, chengdu, chennai,
  chequers, chernihiv, chernobyl, chiapas, chibok, chicago, chile, china, chisinau, chongqing, chornobyl,
  christchurch, cincinnati, cleveland, cluj, cologne, colombia, colombo, colorado, comoros, conakry, congo,
  connecticut, constantinople, copenhagen, cork, cornwall, corsica, costa rica, cote d'ivoire, cote divoire, coventry,
  cracow, crete, crimea, croatia, cuba, cyprus, czech republic, czechia, czechoslovakia, d.c., dagestan, dakar,
  dallas, damascus, dar es salaam, daraa, darfur, davos, debaltseve, debaltsevo, deir al-zor, deir ez-zor, delaware,
  delhi, democratic republic of congo, democratic republic of the congo, denmark, denver, derry, des moines, detroit,
  dhaka, district of columbia, diyarbakir, djibouti, dnepropetrovsk, dnipro, dnipropetrovsk, doha, dominica,
  dominican republic, donbas, donbass, donetsk, dortmund, douma, dover, dprk, dr congo, drc, dresden, dubai, dublin,
  dubrovnik, dundee, dunkirk, durban, dushanbe, dusseldorf, east africa, east asia, east china sea, east germany,
  east jerusalem, east timor, eastern europe, eastern ghouta, eastern ukraine, ecuador, edinburgh, egypt, eilat,
  ekaterinburg, el paso, el salvador, england, equatorial guinea, erbil, eritrea, essen, estonia, eswatini, ethiopia,
  eurasia, europe, falkland islands, falklands, fallujah, far east, faroe islands, fiji, finland, flanders, flint,
  florida, fordo, france, frankfurt, freetown, fukushima, gabon, gaborone, gagauzia, galicia, galilee, gambia,
  gatwick, gaza, gaza city, gaza strip, gaziantep, gdansk, geneva, genoa, georgia, germany, ghana, ghouta, gibraltar,
  giza, glasgow, goa, golan, golan heights, goma, gomel, gothenburg, great britain, great lakes, greece, greenland,
  grenada, grenfell, grodno, grozny, guadalajara, guam, guangdong, guangzhou, guantanamo, guantanamo bay, guatemala,
  guatemala city, guayaquil, guernsey, guinea, guinea-bissau, gujarat, guyana, hague, haifa, hainan, haiti, hama,
  hamburg, hannover, hanoi, hanover, harare, harlem, havana, hawaii, heathrow, hebron, helmand, helsinki, herat,
  hesse, himalayas, hiroshima, hmeimim, ho chi minh city, hobart, hodeidah, hokkaido, holland, hollywood, holy see,
  homel, homs, honduras, hong kong, honolulu, horlivka, horn of africa, houston, hrodna, hubei, hungary, hyderabad,
  ibiza, iceland, idaho, idlib, illinois, ilovaisk, incheon, incirlik, india, indiana, indianapolis, indo-pacific,
  indochina, indonesia, ingushetia, inner mongolia, inverness, iowa, iran, iraq, iraqi kurdistan, irbil, ireland,
  irkutsk, irpin, isfahan, islamabad, isle of man, israel, istanbul, italy, ivano-frankivsk, ivory coast, izium,
  izmir, izyum, jakarta, jalalabad, jamaica, jammu, japan, jeddah, jenin, jericho, jersey, jerusalem, johannesburg,
  jordan, juba, kabardino-balkaria, kabul, kaliningrad, kamchatka, kampala, kandahar, kansas, kansas city, karabakh,
  karachi, karbala, kashmir, kathmandu, katyn, kaunas, kazakhstan, kazan, kentucky, kenya, kerala, kerch, khabarovsk,
  khan younis, kharkiv, kharkov, khartoum, kherson, kiev, kigali, kingston, kinshasa, kirkuk, kishinev, kivu, kobani,
  kolkata, korea, korean peninsula, kosovo, krakow, kramatorsk, krasnodar, krasnoyarsk, kryvyi rih, kuala lumpur,
  kunduz, kurdistan, kuril islands, kurils, kursk, kutaisi, kuwait, kuwait city, kyiv, kyoto, kyrgyzstan, l.a.,
  la paz, ladakh, lagos, lahore, lampedusa, laos, lapland, las vegas, latakia, latin america, latvia, lebanon, leeds,
  leicester, leipzig, leningrad, lesbos, lesotho, levant, lhasa, liberia, libreville, libya, liechtenstein, lille,
  lilongwe, lima, lisbon, lithuania, little rock, liverpool, ljubljana, lombardy, lome, london, londonderry,
  los angeles, louisiana, louisville, lower saxony, luanda, lucknow, lugansk, luhansk, lusaka, luxembourg, lviv, lvov,
  lyon, lysychansk, maastricht, macao, macau, macedonia, madagascar, madras, madrid, maghreb, maharashtra, mahilyow,
  maidan, maiduguri, maine, mainland china, majorca, makhachkala, malawi, malaysia, maldives, mali, malmo, malta,
  malvinas, managua, manama, manbij, manchester, manchuria, manhattan, manila, maputo, mar-a-lago, mariinka, mariupol,
  marrakech, marrakesh, marseille, maryland, mashhad, massachusetts, mauritania, mauritius, mecca,
  mecklenburg-vorpommern, medellin, medina, mediterranean, mekelle, melbourne, melilla, melitopol, memphis,
  mesopotamia, mexico, mexico city, miami, michigan, middle east, midlands, midwest, milan, milwaukee, mindanao,
  minneapolis, minnesota, minsk, misrata, mississippi, missouri, mitrovica, mogadishu, mogilev, moldova, molenbeek,
  mombasa, monaco, mongolia, monrovia, montana, montenegro, monterrey, montevideo, montpellier, montreal, morocco,
  moscow, mosul, mozambique, mumbai, munich, murmansk, muscat, myanmar, mykolaiv, n'djamena, nablus, nagasaki,
  nagorno-karabakh, nairobi, najaf, nakhchivan, namibia, nanjing, nantes, naples, narva, nashville, natanz, naypyidaw,
  naypyitaw, nazareth, ndjamena, near east, nebraska, negev, nepal, netherlands, nevada, new caledonia, new delhi,
  new england, new hampshire, new haven, new jersey, new mexico, new orleans, new south wales, new york,
  new york city, new zealand, newcastle, niamey, nicaragua, nice, nicosia, niger, niger delta, nigeria, nikolayev,
  nizhny novgorod, normandy, north africa, north america, north carolina, north caucasus, north dakota, north korea,
  north macedonia, north ossetia, north rhine-westphalia, north sea, northern cyprus, northern europe,
  northern ireland, northern territory, norway, nottingham, nouakchott, novorossiya, novosibirsk, nur-sultan,
  nuremberg, nuuk, odesa, odessa, ohio, okinawa, oklahoma, oklahoma city, okrestina, omaha, oman, omsk, ontario,
  oregon, orkney, orlando, oromia, osaka, osh, oslo, ottawa, ouagadougou, oxford, pacific, pakistan, palermo,
  palestine, palestinian territories, palm beach, palmyra, panama, panama city, panmunjom, papua, papua new guinea,
  paraguay, paris, parkland, pearl harbor, peking, pennsylvania, people's republic of china, persian gulf, perth,
  peru, peshawar, philadelphia, philippines, phnom penh, phoenix, phuket, pittsburgh, plovdiv, plymouth, podgorica,
  poland, poltava, port-au-prince, portland, porto, porton down, portsmouth, portugal, potsdam, poznan, prague,
  pretoria, princeton, pripyat, pristina, provence, providence, pskov, puerto rico, punjab, pyeongchang, pyongyang,
  qatar, qom, quebec, quebec city, queensland, quetta, quito, rabat, rafah, rakhine, ramallah, ramstein, rangoon,
  raqqa, rawalpindi, red sea, republic of congo, republic of ireland, republika srpska, reykjavik, rhode island,
  rhodesia, richmond, riga, rio de janeiro, riyadh, romania, rome, rostov, rostov-on-don, rotterdam, russia,
  russian federation, rwanda, sabah, sacramento, sahara, sahel, saigon, saint petersburg, sakhalin, salisbury,
  salt lake city, salzburg, samara, samarkand, samoa, san antonio, san diego, san francisco, san juan, san marino,
  san salvador, sana'a, sanaa, sandringham, sandy hook, santa cruz, santiago, santo domingo, sao paulo, sao tome,
  sarajevo, sardinia, saudi arabia, saxony, saxony-anhalt, scandinavia, schiphol, schleswig-holstein, scotland,
  sea of azov, seattle, senegal, seoul, serbia, sevastopol, severodonetsk, seville, seychelles, shanghai, sharjah,
  sharm el-sheikh, sheffield, shenzhen, shetland, shiraz, siberia, sichuan, sicily, sierra leone, sievierodonetsk,
  silesia, simferopol, sinai, sinaloa, sindh, singapore, sirte, skopje, slaviansk, slavyansk, slovakia, slovenia,
  sloviansk, smolensk, sochi, sofia, solomon islands, somalia, somaliland, south africa, south america, south asia,
  south australia, south carolina, south caucasus, south china sea, south dakota, south korea, south ossetia,
  south sudan, south tyrol, south-east asia, southampton, southeast asia, southern africa, southern europe,
  soviet union, soweto, spain, srebrenica, sri lanka, srinagar, st louis, st paul, st petersburg, st. louis, st. paul,
  st. petersburg, stalingrad, stepanakert, stockholm, stormont, strait of hormuz, strasbourg, stuttgart,
  sub-saharan africa, sucre, sudan, suez, suez canal, sukhumi, sumatra, sumy, suriname, svalbard, swaziland, sweden,
  switzerland, sydney, syria, tabriz, tahrir square, taipei, taiwan, taiwan strait, tajikistan, tallahassee, tallinn,
  tamil nadu, tampa, tangier, tanzania, tashkent, tasmania, tatarstan, tbilisi, tegucigalpa, teheran, tehran,
  tel aviv, tennessee, ternopil, texas, thailand, the hague, thessaloniki, thuringia, tiananmen, tiananmen square,
  tianjin, tibet, tigray, tijuana, tikrit, timbuktu, timisoara, timor-leste, tirana, tiraspol, tobruk, togo, tokyo,
  tonga, toronto, toulouse, transcarpathia, transnistria, transylvania, trinidad, trinidad and tobago, tripoli,
  trondheim, tskhinvali, tulsa, tunis, tunisia, turin, turkey, turkiye, turkmenistan, tuscany, u.a.e., u.k., u.s.,
  u.s.a., uae, ufa, uganda, uk, ukraine, ulaanbaatar, ulan bator, ulster, united arab emirates, united kingdom,
  united states, united states of america, urals, uruguay, urumqi, us, usa, ussr, utah, utoya, utrecht, uttar pradesh,
  uvalde, uzbekistan, vaduz, valencia, valletta, vancouver, vanuatu, varna, vatican, vatican city, venezuela, venice,
  vermont, verona, versailles, vienna, vientiane, vietnam, vilnius, vinnytsia, virgin islands, virginia, vitebsk,
  vitsebsk, vladivostok, vojvodina, volgograd, volhynia, voronezh, wales, wallonia, warsaw, washington,
  washington d.c., washington dc, waziristan, wellington, west africa, west bank, west bengal, west germany,
  west midlands, west virginia, western australia, western balkans, western europe, western sahara, western ukraine,
  westminster, windhoek, wisconsin, wroclaw, wuhan, wyoming, xi'an, xian, xinjiang, yalta, yangon, yaounde, yaroslavl,
  yekaterinburg, yemen, yerevan, yokohama, yorkshire, yugoslavia, yunnan, zagreb, zaire, zakarpattia, zambia,
  zanzibar, zaporizhia, zaporizhzhia, zaporozhye, zhanaozen, zhongnanhai, zhytomyr, zimbabwe, zurich
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
  algerians american americans andalusian andorran anglo anglo-american anglo-irish anglo-saxon angolan anti-american
  anti-russian anti-western arab arabian arabs argentine argentinean argentines argentinian armenian armenians asian
  asian-american asians assyrian athenian aussie australian australians austrian austrians azerbaijani azerbaijanis
  azeri bahamian bahraini balkan baltic bangladeshi bashkir basque basques bavarian belarusian belarusians belarussian
  belarussians belgian belgians belizean bengali beninese berliner bhutanese bolivian bosniak bosniaks bosnian
  bosnians brazilian brazilians breton brit british briton britons brits bulgarian bulgarians burkinabe burmese
  burundian byelorussian californian cambodian cameroonian canadian canadians cantonese castilian catalan catalans
  caucasian central-asian chadian chechen chechens chilean chileans chinese chinese-american circassian colombian
  colombians congolese cornish corsican cossack crimean crimeans croat croatian croats cuban cuban-american cubans
  cypriot cypriots czech czechoslovak czechs dagestani dane danes danish dominican dutch dutchman dutchwoman
  east-african east-european eastern eastern-european ecuadorean ecuadorian egyptian egyptians emirati english
  englishman englishwoman eritrean estonian estonians ethiopian ethiopians eurasian euro-atlantic european europeans
  fijian filipina filipino filipinos finn finnish finns flemish floridian french frenchman frenchwoman gabonese
  galician gambian gazan georgian georgians german german-american germans ghanaian ghanaians greek greeks guatemalan
  guinean guyanese haitian haitians hausa hawaiian hispanic hispanics honduran hongkonger hungarian hungarians hutu
  hutus iberian icelander icelandic igbo indian indian-american indians indigenous indonesian indonesians ingush
  iranian iranian-american iranians iraqi iraqis irish irish-american irishman irishwoman israeli israelis italian
  italian-american italians ivorian jamaican jamaicans japanese japanese-american jew jewish jews jordanian jordanians
  kalmyk karelian kashmiri kazakh kazakhs kazakhstani kenyan kenyans korean korean-american koreans kosovan kosovar
  kosovars kurd kurdish kurds kuwaiti kyrgyz kyrgyzstani lao laotian lapp latin latin-american latina latino latinos
  latvian latvians lebanese lebanese-american liberian libyan libyans lithuanian lithuanians londoner londoners
  luxembourger luxembourgish macedonian macedonians maghrebi malagasy malawian malay malaysian malaysians maldivian
  malian maltese maori mauritanian mauritian mexican mexican-american mexicans midwestern minnesotan moldavian
  moldovan moldovans mongol mongolian mongols montenegrin montenegrins moroccan moroccans muscovite muscovites
  namibian native-american nepalese nepali nicaraguan nigerian nigerians nigerien nordic north-american north-korean
  northern-irish northerner norwegian norwegians okinawan omani ossetian ossetians ottoman pakistani pakistanis
  palestinian palestinian-american palestinians pan-african pan-european panamanian papuan paraguayan parisian
  parisians pashtun pashtuns pennsylvanian persian peruvian peruvians philippine pole poles polish polish-american
  polynesian portuguese pro-european pro-russian pro-ukrainian pro-western prussian puerto-rican punjabi qatari
  quebecer quebecker quebecois rohingya romani romanian romanians russian russian-american russian-speaking russians
  rwandan rwandans sahrawi salvadoran salvadorean samoan sardinian saudi saudis scandinavian scot scots scotsman
  scotswoman scottish senegalese serb serbian serbs siberian sicilian sikh sikhs silesian singaporean sinhalese slav
  slavic slavonic slavs slovak slovakian slovaks slovene slovenes slovenian somali somalilander somalis south-african
  south-american south-asian south-korean southern southerner southerners soviet spaniard spaniards spanish sudanese
  swazi swede swedes swedish swiss syrian syrian-american syrians taiwanese tajik tajikistani tajiks tamil tamils
  tanzanian tartar tasmanian tatar tatars texan texans thai thais tibetan tibetans timorese togolese tongan
  transatlantic transnistrian trinidadian tunisian tunisians turk turkic turkish turkmen turks tuscan tutsi tutsis
  tuvan ugandan ugandans uighur uighurs ukrainian ukrainian-american ukrainian-canadian ukrainians uruguayan uyghur
  uyghurs uzbek uzbekistani uzbeks valencian venetian venezuelan venezuelans viennese vietnamese vietnamese-american
  virginian walloon welsh welshman welshwoman west-african western western-european westerner westerners xhosa yakut
  yank yankee yemeni yemenis yoruba yugoslav yugoslavs zambian zimbabwean zimbabweans zulu
`;

export const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES.trim().split(/,\s+/));

export const CAPITAL_METONYMS: ReadonlySet<string> = new Set(METONYMS.trim().split(/,\s+/));

export const DEMONYMS: ReadonlySet<string> = new Set(DEMONYM_WORDS.trim().split(/\s+/));
