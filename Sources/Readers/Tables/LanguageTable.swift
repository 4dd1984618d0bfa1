// Written by Scripts/country-names.
// swift-format-ignore-file

/// Per language: BCP 47 code, ISO 639-2 code, its bibliographic twin, names; parted by TAB.
let languageTable = """
  aa	aar		Afar	afar	афар
  ab	abk		Abkhazian	abkhaze	Abchasisch	Abjaziano	abkhazian	Abchazisch	абхазский	الأبخازية
  ace	ace		Achinese	aceh	Achinesisch	achinês	Achinees	ачехский
  ach	ach		Acoli	acoli	Acioli	Acholi	ачоли
  ada	ada		Adangme	adangme	адангме
  ady	ady		Adyghe	Adygei	adyghé	Adygeisch	Adigué	adigue	Adygees	West-Circassisch	адыгейский
  afa	afa		Afro-Asiatic languages	afro-asiatiques, langues	Afro-Asiatische Sprachen	Lenguas afroasiáticas	línguas afro-asiáticas	Lingua afro-asiatiche	Afro-Aziatische talen	афро-азиатские языки	اللغات الأفرو آسيوية
  afh	afh		Afrihili	afrihili	африхили	أفرهيلي
  af	afr		Afrikaans	afrikaans	Africanos	африкаанс	الأفريقانية
  ain	ain		Ainu	aïnou	Aino	айнский	عينو
  ak	aka		Akan	akan	Akaans	акан
  akk	akk		Akkadian	akkadien	Akkadisch	Acadio	Acádio	Acadiano	Accadiano	Akkadiaans	аккадский
  ale	ale		Aleut	aléoute	Aleutisch	Aleutiano	Aleúte	алеутский
  alg	alg		Algonquian languages	algonquines, langues	Algonkin-Sprachen	Algonquinas, lenguas	Línguas algonquianas	Lingue Algonquian	Algonquiaanse talen	алгонкинские языки
  alt	alt		Southern Altai	altaï méridional	Süd-Altaisch	Altai del Sur	Altai do Sul	Altai del Sud	Zuid-Altai	южноалтайский
  am	amh		Amharic	amharique	Amharisch	Ámárico	Amárico	Amarico	Amhaars	амхарский
  ang	ang		English, Old (ca. 450-1100)	anglo-saxon (environ 450-1100)	Englisch, Alt (ca. 450-1100)	Inglés Arcaico (ca. 450-1100)	Inglês, Arcaico (aprox. 450-1100)	Inglese antico (ca. 450-1100)	Oudengels (ca. 450-1100)	староанглийский (ок. 450-1100)	الانجليزية القديمة (حوالي 450-1100)
  anp	anp		Angika	angika	ангика
  apa	apa		Apache languages	apaches, langues	Apache-Sprachen	Apache, lenguas	Idiomas Apache	Lingue Apache	Apache-talen	апачские языки	لغات الأباتشي
  ar	ara		Arabic	arabe	Arabisch	Árábe	Árabe	Arabo	арабский	العربية
  arc	arc		Official Aramaic (700-300 BCE)	Imperial Aramaic (700-300 BCE)	araméen d'empire (700-300 avant J.-C.)	Offizielles Aramäisch (700-300 BCE)	Imperiales Aramäisch (700-300 BCE)	Arameo oficial (700-300 AC)	Arameo imperial (700-300 AC)	Aramaico oficial (700-300 AEC)	Aramaico imperial (700-300 AEC)	Aramaico ufficiale (700-300 AC)	Aramaico d'Impero (700-300 AC)	Officieel Aramees (700-300 v.Chr.)	Keizerlijk Aramees (700-300 v.Chr.)	официальный арамейский (700-300 д.н.э.)	имперский арамейский (700-300 д.н.э.)
  an	arg		Aragonese	aragonais	Aragonesisch	Aragonés	Aragonês	Aragonees	арагонский	الأراغونية
  arn	arn		Mapudungun	Mapuche	mapudungun	mapuche	mapuchedungun	арауканский	мапуче	مابودونغون؛ المابوتشي
  arp	arp		Arapaho	arapaho	арапахо	الأراباهو
  art	art		Artificial languages	artificielles, langues	Künstliche Sprachen	Lenguas artificiales	Idiomas Artificiais	Lingue artificiali	Kunstmatige talen	искусственные языки	اللغات الإصطناعية
  arw	arw		Arawak	arawak	Arawakisch	arauaqui	аравакский	الأراواك
  as	asm		Assamese	assamais	Assamesisch	Assamais	assamês	Assamees	ассамский	الأساميزية
  ast	ast		Asturian	Bable	Leonese	Asturleonese	asturien	bable	léonais	asturo-léonais	Asturisch	Asturiano	leonés	asturleonés	Leonês	Asturo-leonês	Asturiano-Leonese	Leonees	Astur-Leonees	астурийский	бабле	леонский	астурлеонский
  ath	ath		Athapascan languages	athapascanes, langues	Athapaskische Sprachen	Atabascas, lenguas	Idiomas atabascanos	Lingue Athapascan	Athabaskaanse talen	атабаскские языки
  aus	aus		Australian languages	australiennes, langues	Australische Sprachen	Australianas, lenguas	Idiomas Australianos	Lingue australi	Australische talen	австралийские языки	اللغات الأسترالية
  av	ava		Avaric	avar	Awarisch	Avárico	Avarico	Avaars	аварский
  ae	ave		Avestan	avestique	Avestisch	avéstico	Avestaans	авестийский	الأفستية
  awa	awa		Awadhi	awadhi	авадхи
  ay	aym		Aymara	aymara	Aymará	aimara	аймара	الأيمارا
  az	aze		Azerbaijani	azéri	Aserbaidschanisch	Azerbayano	Azero	Azerbeidzjaans	азербайджанский	الأذربيجانية
  bad	bad		Banda languages	bandas, langues	Banda-Sprachen	Banda, lenguas	Idiomas maias	Lingue Banda	Banda-talen	языки банда	لغات باندا
  bai	bai		Bamileke languages	bamiléké, langues	Bamileke-Sprachen	Bamileke, lenguas	Línguas bamileke	Lingue Bamileke	Bamileek-talen	языки бамилеке	لغات باميليكي
  ba	bak		Bashkir	bachkir	Baschkirisch	bashkir	Baschiro	Basjkiers	башкирский
  bal	bal		Baluchi	baloutchi	Belutschisch	balúchi	Beluci	Beloetsji	белуджский	البلوشي
  bm	bam		Bambara	bambara	бамбара	البمبرية
  ban	ban		Balinese	balinais	Balinesisch	Balinés	Balinês	Balinees	балийский
  bas	bas		Basa	basa	баса
  bat	bat		Baltic languages	baltes, langues	Baltische Sprachen	Lenguas bálticas	Idiomas Bálticos	Lingue baltiche	Baltische talen	балтийские языки	اللغات البلطيقية
  bej	bej		Beja	Bedawiyet	bedja	Bedscha	Beya	Bedawi	Bedzja	беджа	бедауйе
  be	bel		Belarusian	biélorusse	Weißrussisch	Bieloruso	Bielorusso	Wit-Russisch	Belarussisch	белорусский	البيلاروسية
  bem	bem		Bemba	bemba	бемба	بيمبا
  bn	ben		Bangla	Bengali	bangla	bengali	Bengalisch	Bengalí	Bengalese	Bangaals	Bengaals	бангла	бенгальский	البنغالية
  ber	ber		Berber languages	berbères, langues	Berbersprachen	Lenguas bereberes	Idiomas berberes	Lingue berbere	Berbertalen	берберские языки	اللغات الأمازيغية
  bho	bho		Bhojpuri	bhojpuri	бходжпури	البوجبوري
  bh	bih		Bihari languages	langues biharis	Bihari-Sprachen	Idiomas bihari	Idiomas biaris	Lingue bihari	Bihari-talen	бихарские языки
  bik	bik		Bikol	bikol	бикольский	البيكول
  bin	bin		Bini	Edo	bini	edo	бини	эдо
  bi	bis		Bislama	bichelamar	bislamá	бислама	البيسلامية
  bla	bla		Siksika	siksika	Blackfoot	сиксика	سيكسيكا
  bnt	bnt		Bantu (Other)	bantoue (autre)	Bantusprache (Andere)	Lenguas bantúes	Bantu (Outros)	Bantu (altra)	Bantu (overige)	банту (другие)	البانتو (أخرى)
  bo	bod	tib	Tibetan	tibétain	Tibetisch	Tibetano	tibetano	Tibetaans	тибетский	التبتية
  bs	bos		Bosnian	bosniaque	Bosnisch	Bosnio	Bósnio	Bosniaco	боснийский	البوسنية
  bra	bra		Braj	braj	Braj-Bhakha	брауи
  br	bre		Breton	breton	Bretonisch	Bretón	Bretão	Bretone	Bretons	бретонский	البريتونية
  btk	btk		Batak languages	batak, langues	Bataksprachen	Batak, lenguas	Idiomas batak	Lingue Batak	Bataktalen	батакские языки	لغة الباتاك
  bua	bua		Buriat	bouriate	Burjatisch	Buriata	Boerjatisch	бурятский
  bug	bug		Buginese	bouguis	Buginesisch	buguinés	Buginês	Buginees	бугийский
  bg	bul		Bulgarian	bulgare	Bulgarisch	Búlgaro	Bulgaro	Bulgaars	болгарский	البلغارية
  byn	byn		Blin	Bilin	blin	bilin	Blin (Bilin)	блин	билин
  cad	cad		Caddo	caddo	каддо	كادو
  cai	cai		Central American Indian languages	indiennes d’Amérique centrale, langues	Zentralamerikanische Indianische Sprachen	Lenguas de los indios de Centroamérica	Idiomas indígenas da América Central	Lingue indiane dell’America Centrale	Centraal-Amerikaanse Indiaanse talen	языки индейцев Центральной Америки	اللغات الهندية لأمريكا الوسطى
  car	car		Galibi Carib	carib de Galibi	Galíbi-Karibisch	Galibi caribeño	Caribe galibi	Caribische talen	галиби карибский
  ca	cat		Catalan	Valencian	catalan	Katalanisch	Valencia	Catalán, Valenciano	Catalão	Valenciano	Catalano, Valenciano	Catalaans	Valenciaans	каталанский	валенсийский	الكاتالونية؛ فالنسيا
  cau	cau		Caucasian languages	caucasiennes, langues	Kaukasische Sprachen	Lenguas caucásicas	Idiomas Caucasianos	Lingue caucasiche	Kaukasische talen	кавказские языки	اللغات القوقازية
  ceb	ceb		Cebuano	cebuano	себуано	السيبوانية
  cel	cel		Celtic languages	celtiques, langues	Keltische Sprachen	Lenguas celtas	Idiomas Celticos	Lingue celtiche	Keltische talen	кельтские языки
  cs	ces	cze	Czech	tchèque	Tschechisch	Checo	Ceco	Tsjechisch	чешский	التشيكية
  ch	cha		Chamorro	chamorro	чаморро	التشاموروية
  chb	chb		Chibcha	chibcha	Tsjibtsja	чибча	الشيبشا
  ce	che		Chechen	tchétchène	Tschetschenisch	Checheno	Ceceno	Tsjetsjeens	чеченский	الشيشانية
  chg	chg		Chagatai	tchagatay	Tschagataisch	chagatai	Ciagataica	чагатайский	جغتاي
  chk	chk		Chuukese	chuuk	Trukesisch	Chuquês	Chuukees	чуукский	الشوكيسية
  chm	chm		Mari	mari	Mari, Tscheremissisch	марийский	المارية
  chn	chn		Chinook jargon	chinook, jargon	Chinook	Chinook, jerga	Jargão Chinook	Gergo Chinook	Chinook-jargon	жаргон чинук
  cho	cho		Choctaw	choctaw	чоктав	شوكتاو
  chp	chp		Chipewyan	Dene Suline	chipewyan	чипевьян	динисулин
  chr	chr		Cherokee	tchérokî	cheroqui	чероки	الشيروكية
  cu	chu		Church Slavic	Old Slavonic	Church Slavonic	Old Bulgarian	Old Church Slavonic	slavon d'église	Kirchenslawisch	Altslawisch	Eslavo eclesiástico antiguo	Eslavo Eclesiástico	Eslavo Antigo	Búlgaro Antigo	Eslavônico Antigo Eclesiástico	Slavo ecclesiastico	Slavo antico	Bulgaro antico	Slavo ecclesiastico antico	Kerkslavisch	OudSlavisch	OudBulgaars	Oudkerkslavisch	церковнославянский	старославянский	староболгарский	староцерковнославянский
  cv	chv		Chuvash	tchouvache	Tschuwaschisch	chuvash	Tsjoevasjisch	чувашский	التشوفاشية
  chy	chy		Cheyenne	cheyenne	cheiene	чейенн	شايان
  cmc	cmc		Chamic languages	chames, langues	Cham-Sprachen	Chamic, lenguas	Idiomas châmicos	Lingue chamic	Chamische talen	чамские языки
  cnr	cnr		Montenegrin	Monténégrin	Montenegrinisch	Montenegrino	Montenegrijns
  cop	cop		Coptic	copte	Koptisch	Copto	copta	коптский	القبطية
  kw	cor		Cornish	cornique	Kornisch	Córnico	корнский
  co	cos		Corsican	corse	Korsisch	Corso	córsico	Corsicaans	корсиканский	الكورسيكية
  cpe	cpe		Creoles and pidgins, English based	créoles et pidgins basés sur l'anglais	Kreolische und Pidgin-Sprachen, Englisch-basiert	Criollos y pidgins basados en el inglés	Crioulos e pidgins baseados no inglês	Creolo e pidgin, basate sull'inglese	Creools en pidgins, op het Engels gebaseerd	англо-креольские и пиджины
  cpf	cpf		Creoles and pidgins, French-based	créoles et pidgins basés sur le français	Kreolische und Pidgin-Sprachen, Französisch-basiert	Criollos y pidgins basados en el francés	Crioulos e pidgins baseados no francês	Creolo e pidgin, basate sul francese	Creools en pidgins, op het Frans gebaseerd	франко-креольские и пиджины
  cpp	cpp		Creoles and pidgins, Portuguese-based	créoles et pidgins portugais	Kreolische und Pidgin-Sprachen, portugiesischer Grundlage	Criollos y pidgins basados en el portugués	Crioulos e pidgins, de origem portuguesa	Creolo e pidgin, basate sul portoghese	Creools en pidgins, op het Portugees gebaseerd	португало-креольские и пиджины
  cr	cre		Cree	cri	кри
  crh	crh		Crimean Tatar	Crimean Turkish	tatar de Crimée	Krimtatarisch	Krimtürkisch	Tártaro de Crimea	Tártaro da Crimeia	Turco crimeu	Tatar crimeo	Turco crimeo	Krim Tataars	Krim Turks	крымскотатарский
  crp	crp		Creoles and pidgins	créoles et pidgins	Kreolische und Pidgin-Sprachen	Criollos y pidgins	Crioulos e pidgins	Creolo e pidgin	Creools en Pidgin	креольские и пиджины
  csb	csb		Kashubian	kachoube	Kaschubisch	Kashubiano	kashubian	Kasjoebiaans	кашубианский	الكاشوبية
  cus	cus		Cushitic languages	couchitiques, langues	Kuschitische Sprachen	Idiomas cushísticos	Idiomas cuchíticos	Lingue cuscitiche	Koesjitische talen	кушитские языки	لغات الكوشيتية
  cy	cym	wel	Welsh	gallois	Walisisch	Galés	galês	Gallese	валлийский	الويلزية
  dak	dak		Dakota	dakota	dacota	дакота	داكوتا
  da	dan		Danish	danois	Dänisch	Danés	Dinamarquês	Danese	Deens	датский	الدنماركية
  dar	dar		Dargwa	dargwa	Darginisch	Dargínico	даргинский
  day	day		Land Dayak languages	dayak, langues	Dayak-Sprachen	Idiomas de la tierra Dayak	Idiomas Bidayuhs	Lingue della terra dayak	Dajak-talen	даякские языки
  del	del		Delaware	delaware	делаварский	ديلاوير
  den	den		Slave (Athapascan)	esclave (athapascan)	Slave (Athapaskisch)	Eslavo (Athapascan)	Slave (Atabascano)	Slave (Athapascano)	Slavisch (Athapascaans)	сливи (атабаскский)
  de	deu	ger	German	allemand	Deutsch	Alemán	Alemão	Tedesco	Duits	немецкий	الألمانية
  dgr	dgr		Dogrib	dogrib	догриб	دوغريب
  din	din		Dinka	dinka	Dinca	динка	الدينكا
  dv	div		Divehi	Dhivehi	Maldivian	maldivien	Maldivo	Maldívio	Maldiviano	Maldiviaans	дивехи	дхивехи	мальдивский
  doi	doi		Dogri	dogri	догри
  dra	dra		Dravidian languages	dravidiennes, langues	Dravidische Sprachen	Idiomas drávidos	Idiomas dravídicos	Lingue dravidiche	Dravidische talen	дравидийские языки
  dsb	dsb		Lower Sorbian	bas-sorabe	Niedersorbisch	Serbio Baja Edad Media	Baixo sorábio	Sorabo inferiore	Nedersorbisch	нижнелужицкий
  dua	dua		Duala	douala	duala	дуала	دوالا
  dum	dum		Dutch, Middle (ca. 1050-1350)	néerlandais moyen (environ 1050-1350)	Mittelniederländisch (ca. 1050-1350)	Neerlandés Medieval (ca. 1050-1350)	holandês, medieval (aprox. 1050-1350)	Olandese medio (ca. 1050-1350)	Nederlands, Middel (ca. 1050-1350)	голландский средневековый (ок. 1050-1350)
  dyu	dyu		Dyula	dioula	diúla	Diula	диула	ديولا
  dz	dzo		Dzongkha	dzongkha	Butaní	dzonga	дзонг-кэ	الزونخاية
  efi	efi		Efik	efik	efique	Efikisch	эфик	إفيك
  egy	egy		Egyptian (Ancient)	égyptien ancien	Ägyptisch (Historisch)	Egipcio (Antiguo)	egípcio (arcaico)	Egiziano (antico)	Egyptisch (Oud)	древнеегипетский	المصرية (القديمة)
  eka	eka		Ekajuk	ekajuk	экаджук
  el	ell	gre	Greek	Greek, Modern (1453-)	grec moderne (après 1453)	Neugriechisch (ab 1453)	Griego Moderno (>1453)	Grego, Moderno (1453-)	Greco moderno (1453-)	Grieks, Modern (1453-)	греческий (с 1453)	اليونانية الحديثة (1453-)
  elx	elx		Elamite	élamite	Elamisch	Elamita	elamite	Elamitico	Elamitisch	эламский
  en	eng		English	anglais	Englisch	Inglés	Inglês	Inglese	Engels	английский	الإنجليزية
  enm	enm		English, Middle (1100-1500)	anglais moyen (1100-1500)	Mittelenglisch (1100-1500)	Ingles Medieval (1100-1500)	inglês, medieval (1100-1500)	Inglese medio (1100-1500)	Engels, Middel (1100-1500)	среднеанглийский (1100-1500)
  eo	epo		Esperanto	espéranto	эсперанто	الإسبرانتو
  et	est		Estonian	estonien	Estnisch	Estonio	Estoniano	Estone	Estlands	эстонский	الإستونية
  eu	eus	baq	Basque	basque	Baskisch	Vasco	Basco	баскский	الباسك
  ee	ewe		Ewe	éwé	Ewe-Sprache	eve	эве
  ewo	ewo		Ewondo	éwondo	ewondo	эвондо
  fan	fan		Fang	fang	Pangwe	fangue	фанг	فانغ
  fo	fao		Faroese	féroïen	Färöisch	Feroés	Faroês	Faeroese	Faeröers	фарерский
  fa	fas	per	Persian	Farsi	Dari	persan	Persisch	Persa	Persiano	Perzisch	персидский	الفارسي
  fat	fat		Fanti	fanti	Fânti	фанти
  fj	fij		Fijian	fidjien	Fidschianisch	Fidji	fijiano	Figiano	Fijisch	фиджи
  fil	fil		Filipino	Pilipino	filipino	pilipino	Filippino	филиппинский
  fi	fin		Finnish	finnois	Finnisch	Finés	Finlandês	Finlandese	Fins	финский	الفنلندية
  fiu	fiu		Finno-Ugrian languages	finno-ougriennes, langues	Finno-ugrische Sprachen	Idiomas ugrofineses	Idiomas fino-úgricos	Lingue ugrofinniche	Fins-Uralische talen	финно-угорские языки
  fon	fon		Fon	fon	fom	фон	فون
  fr	fra	fre	French	français	Französisch	Francés	Francês	Francese	Frans	французский	الفرنسية
  frm	frm		French, Middle (ca. 1400-1600)	français moyen (environ 1400-1600)	Mittelfranzösisch (ca. 1400-1600)	Francés Medieval (ca. 1400-1600)	Francês, Medieval (aprox. 1400-1600)	Francese medio (ca. 1400-1600)	Frans, Middel (ca. 1400-1600)	среднефранцузский (ок. 1400-1600)
  fro	fro		French, Old (842-ca. 1400)	ancien français (842 à environ 1400)	Altfranzösisch (842-ca. 1400)	Francés Arcaico (842-ca. 1400)	Francês, Arcaico (842-aprox. 1400)	Francese antico (842-ca. 1400)	Frans, Oud (842-ca. 1400)	старофранцузский (842-ок. 1400)
  frr	frr		Northern Frisian	frison septentrional	Nordfriesisch	Frisón septentrional	Frísico do Norte	Frisone del Nord	Noord-Fries	северный фризский
  frs	frs		Eastern Frisian	frison oriental	Ostfriesisch	Frisón oriental	Frísio oriental	Frisone orientale	Oost-Fries	восточный фризский
  fy	fry		Western Frisian	frison occidental	Westfriesisch	Frisón occidental	Frísio ocidental	Frisone occidentale	Fries	западный фризский
  ff	ful		Fulah	peul	Ful	fula	фулах
  fur	fur		Friulian	frioulan	Friaulisch	Friuliano	Friulano	Friulisch	фриульский
  gaa	gaa		Ga	ga	га
  gay	gay		Gayo	gayo	гайо	غايو
  gba	gba		Gbaya	gbaya	gbaia	гбая
  gem	gem		Germanic languages	germaniques, langues	Germanische Sprachen	Lenguas germánicas	Idiomas Germânicos	Lingue germaniche	Germaanse talen	германские языки
  gez	gez		Geez	guèze	Altäthiopisch	геэз
  gil	gil		Gilbertese	gilbertin	Gilbertesisch	Gilbertés	Gilbertês	Gilbertees	гильбертский
  gd	gla		Gaelic	Scottish Gaelic	Gaélique	Gaélique écossais	Gälisch	Schottisches Gälisch	Gaélico, escocés gaélico	Gaélico	Gaélico Escocês	Gaelico	Gaelico scozzese	Gaelisch	Schots	гаэльский	шотландский гаэльский
  ga	gle		Irish	irlandais	Irisch	Irlandés	Irlandês	Irlandese	Iers	ирландский	الأيرلندية
  gl	glg		Galician	galicien	Galizisch	Gallego	Galego	Galiziano	Galiciaans	галисийский
  gv	glv		Manx	mannois	Manx [Gaélico de Manx]	мэнский	مانكس
  gmh	gmh		German, Middle High (ca. 1050-1500)	allemand, moyen haut (environ 1050-1500)	Mittelhochdeutsch (ca. 1050-1500)	Alemán, Alta Edad Media (ca. 1050-1500)	Alemão, alta medieval (apr. 1050-1500)	Tedesco medio alto (ca. 1050-1500)	Duits, Middelhoog (ca. 1050-1500)	средневерхненемецкий (ок. 1050-1500)
  goh	goh		German, Old High (ca. 750-1050)	allemand, vieux haut (environ 750-1050)	Althochdeutsch (ca. 750-1050)	Alemán, Baja Edad Media (ca. 750-1050)	Alemão, medieval antigo (apr. 750-1050)	Tedesco antico alto (ca. 750-1050)	Duits, Oudhoog (ca. 750-1050)	староверхненемецкий (ок. 750-1050)
  gon	gon		Gondi	gondi	гонди
  gor	gor		Gorontalo	Gorontalesisch	gorontalo	горонтало	غورونتالو
  got	got		Gothic	gotique	Gotisch	Gótico	gótico	Gotico	Gothisch	готский	القوطية
  grb	grb		Grebo	grebo	гребо
  grc	grc		Greek, Ancient (to 1453)	grec ancien (jusqu'à 1453)	Altgriechisch (bis 1453)	Griego antiguo (<1453)	Grego, Arcaico (até 1453)	Greco antico (fino al 1453)	Grieks, Oud (tot 1453)	древнегреческий (до 1453)
  gn	grn		Guarani	guarani	Guaraní	Paraguaanse guarani	гуарани	غواراني
  gsw	gsw		Swiss German	Alemannic	Alsatian	Suisse allemand	Alémanique	Alsacien	Schweizerdeutsch	Alemannisch	Elsässisch	Alemán suizo	alemánico	alsaciano	Suíço-alemão	Alemânico	Alsaciano	Tedesco svizzero	alemanno	alsaziano	Zwitserduits, Alemannisch en Elzassisch	швейцарский немецкий	аллеманский	эльзасский
  gu	guj		Gujarati	goudjarâtî (gujrâtî)	guyaratí	Guzerate	гуджарати	الغوجاراتية
  gwi	gwi		Gwich'in	gwich´in	Gwitsjin	гвичин
  hai	hai		Haida	haida	хайда	هيدا
  ht	hat		Haitian	Haitian Creole	haïtien	créole haïtien	Haitianisch	Haitianisches Kreolisch	Haitiano	criollo haitiano	Crioulo Haitiano	Haitiano creolo	Haïtiaans	Haïtiaans Creools	гаитянский	гаитянский креольский
  ha	hau		Hausa	haoussa	Haussa	Hauçá	хауса	الهاوسا
  haw	haw		Hawaiian	hawaïen	Hawaiianisch	Hawaiano	havaiano	Hawaiiaans	гавайский
  he	heb		Hebrew	Ivrit	hébreu	Hebräisch	Hebreo	Hebreu	Ebraico	Hebreeuws	иврит	العبرية
  hz	her		Herero	herero	Hereró	гереро
  hil	hil		Hiligaynon	hiligaynon	Hiligainón	Hiligayna	Hiligainoons	хилигайнон
  him	him		Himachali languages	Western Pahari languages	himachalies, langues	paharies occidentales, langues	Himachali-Sprachen	Westliche Pahari-Sprachen	Idiomas Himachali	Idiomas Pahari occidentales	Línguas Himachali	Línguas Pahari Ocidental	Lingue himachali	lingue pahari occidentali	Himachali talen	West-Pahari talen	химачальские языки	западный пахари	الهيماشالي؛ لغات بهاري الغربية
  hi	hin		Hindi	hindi	хинди	الهندية
  hit	hit		Hittite	hittite	Hethitisch	Hitita	hitita	Ittita	Hittitisch	хеттский
  hmn	hmn		Hmong	Mong	hmong	хмонг	الهمونغ ؛ مونغ
  ho	hmo		Hiri Motu	hiri motu	Hiri-Motu	хиримоту
  hr	hrv		Croatian	croate	Kroatisch	Croata	Croato	хорватский	الكرواتية
  hsb	hsb		Upper Sorbian	haut-sorabe	Obersorbisch	Serbio Alta Edad Media	Alto sorábio	Sorabo superiore	Oppersorbisch	верхнелужицкий
  hu	hun		Hungarian	hongrois	Ungarisch	Húngaro	Ungherese	Hongaars	венгерский	الهنغارية (المجرية)
  hup	hup		Hupa	hupa	хупа	هوبا
  hy	hye	arm	Armenian	arménien	Armenisch	Armenio	arménio	Armeno	Armeens	армянский	الأرمينية
  iba	iba		Iban	iban	Ibaans	ибанский	ايبان
  ig	ibo		Igbo	igbo	Ibo	ibo	игбо	إيغبو
  io	ido		Ido	ido	идо	ايدو
  ii	iii		Sichuan Yi	Nuosu	yi de Sichuan	Yi Sinchuán	Yi de Sichuan	Sitsjuan Yi	сычуань	носу
  ijo	ijo		Ijo languages	ijo, langues	Ijo-Sprachen	Ijo, lenguas	Idiomas ijo	Lingue ijo	Ijo-talen	языки иджо
  iu	iku		Inuktitut	inuktitut	инуктитут
  ie	ile		Interlingue	Occidental	interlingue	Interlingua	Ocidental	Occidentale	интерлингва	окциденталь
  ilo	ilo		Iloko	ilocano	Ilokano	илоко	إيلوكو
  ia	ina		Interlingua (International Auxiliary Language Association)	interlingua (association pour une langue auxiliaire internationale)	Interlingua (Internationale Hilfssprachen-Vereinigung)	Interlingua (Asociación de la Lengua Auxiliar Internacional)	Interlíngua	интерлингва (Ассоциация международного вспомогательного языка)
  inc	inc		Indic languages	indiques, langues	Indische Sprachen	Idiomas índicos	Idiomas Índicos	Lingue indoarie	Noord-Indische talen	индийские языки
  id	ind		Indonesian	indonésien	Indonesisch	Indonesio	Indonésio	Indonesiano	индонезийский	الإندونيسية
  ine	ine		Indo-European languages	indo-européennes, langues	Indoeuropäische Sprachen	Idiomas indoeuropeos	Idiomas Indo-Europeus	Lingue indoeuropee	Indo-Europese talen	индоевропейские языки
  inh	inh		Ingush	ingouche	Inguschisch	Íngushe	Inguscio	Ingoesjetisch	ингушский
  ik	ipk		Inupiaq	inupiaq	Inupiak	Inupiaque	инупиак	الإنوبياكية
  ira	ira		Iranian languages	iraniennes, langues	Iranische Sprachen	Idiomas iraníes	Idiomas Iranianos	Lingue iraniche	Iraanse talen	иранские языки
  iro	iro		Iroquoian languages	iroquoises, langues	Irokesische Sprachen	Iroquíes, lenguas	idiomas iroqueses	Lingue irochesi	Iroquoiaanse talen	ирокезские языки
  is	isl	ice	Icelandic	islandais	Isländisch	Islandés	Islandês	Islandese	IJslands	исландский	الآيسلندية
  it	ita		Italian	italien	Italienisch	Italiano	Italiaans	итальянский	الإيطالية
  jv	jav		Javanese	javanais	Javanisch	Javanés	Javanês	Giavanese	Javaans	яванский
  jbo	jbo		Lojban	lojban	Lojbaans	ложбан	لوجبان
  ja	jpn		Japanese	japonais	Japanisch	Japonés	Japonês	Giapponese	Japans	японский	اليابانية
  jpr	jpr		Judeo-Persian	judéo-persan	Jüdisch-Persisch	Judeo-Persa	Judaico-Persa	Giudeo-persiano	Judeo-Perzisch	еврейско-персидский
  jrb	jrb		Judeo-Arabic	judéo-arabe	Jüdisch-Arabisch	Judeo-Árabigo	Judaico-Árabe	Giudeo-arabo	Judeo-Arabisch	еврейско-арабский
  kaa	kaa		Kara-Kalpak	karakalpak	Karakalpakisch	kara-Kalpak	Kara-kalpak	каракалпакский	كارا كالباك
  kab	kab		Kabyle	kabyle	Kabylisch	кабильский	القبائلية
  kac	kac		Kachin	Jingpho	kachin	jingpho	Jingpo	качин	джингпо
  kl	kal		Kalaallisut	Greenlandic	groenlandais	Grönländisch	Groenlandés	Groenlandês	Groenlandese	Groenlands	калааллисут	гренландский
  kam	kam		Kamba	kamba	камба	كامبا
  kn	kan		Kannada	kannara (canara)	Canarés	каннада
  kar	kar		Karen languages	karen, langues	Karen-Sprachen	Karen, lenguas	Idiomas karen	Lingue karen	Karen-talen	каренские языки
  ks	kas		Kashmiri	kashmiri	Kaschmirisch	Kashmir	кашмири	الكشميرية
  ka	kat	geo	Georgian	géorgien	Georgisch	Georgiano	georgiano	грузинский
  kr	kau		Kanuri	kanouri	Canúri	канури
  kaw	kaw		Kawi	kawi	Altjavanisch	кави
  kk	kaz		Kazakh	kazakh	Kasachisch	Kazako	cazaque	Kazachs	казахский	الكازاخية
  kbd	kbd		Kabardian	kabarde	Kabardisch	Kabardiano	kabardian	Kabardisch, Tsjerkessisch	кабардинский
  kha	kha		Khasi	khasi	кхаси
  khi	khi		Khoisan languages	khoïsan, langues	Khoisan-Sprachen	Idiomas khoisan	Idiomas coissãos	Lingue khoisan	Khoisantalen	койсанские языки
  km	khm		Khmer	Central Khmer	Cambodian	khmer central	Zentral-Khmer	Camboyano (jémer) central	Khmer Central	Khmer centrale	Centraal-Khmer	кхмерский центральный
  kho	kho		Khotanese	Sakan	khotanais	sakan	Khotanesisch, Sakisch	Khotanés	Khotanês	Saka	Khotanees	хотанский	сакан
  ki	kik		Kikuyu	Gikuyu	kikuyu	Kikuyu, Gikuyu	Quicuio	кикуйю	гикуйю
  rw	kin		Kinyarwanda	kinyarwanda	киньяруанда
  ky	kir		Kyrgyz	Kirghiz	kirghiz	Kirgisisch	Kirghizo	Quiguiz	Chirghiso	Kirgizisch	киргизский
  kmb	kmb		Kimbundu	kimbundu	Mbundu	quimbundo	кимбунду
  kok	kok		Konkani	konkani	Concani	конкани
  kv	kom		Komi	komi	коми
  kg	kon		Kongo	kongo	congolês	конго
  ko	kor		Korean	coréen	Koreanisch	Coreano	Koreaans	корейский	الكورية
  kos	kos		Kosraean	kosraéen	Kosraeanisch	Kosraeano	Kosraeaans	косрэйский
  kpe	kpe		Kpelle	kpèllé	kpelle	кпелле
  krc	krc		Karachay-Balkar	karatchaï balkar	Karachayo-Bálkaro	karachay-Balkar	Karatsjay-Balkar	карачаево-балкарский
  krl	krl		Karelian	carélien	Karelisch	Kareliano	Careliano	карельский
  kro	kro		Kru languages	krou, langues	Kru-Sprachen	Kru, lenguas	Idiomas kru	Lingue kru	Kru-talen	языки кру
  kru	kru		Kurukh	kurukh	Kurux	курух
  kj	kua		Kuanyama	Kwanyama	kuanyama	Cuanhama	киньяма	кваньяма
  kum	kum		Kumyk	koumyk	Kumükisch	kumyk	кумыкский
  ku	kur		Kurdish	Kurmanji	kurde	Kurdisch	Kurdo	Curdo	Koerdisch	курдский	الكردية
  kut	kut		Kutenai	kutenai	Kutenaïsch	кутенаи
  lad	lad		Ladino	ladino	Judenspanisch	Ladino (Judeo-español)	ладино
  lah	lah		Lahnda	lahnda	лахнда
  lam	lam		Lamba	lamba	Banjari	ламба
  lo	lao		Lao	laotien	Laotisch	laosiano	Laosiano	лаосский
  la	lat		Latin	latin	Lateinisch	Latín	Latim	Latino	Latijn	латынь	اللاتينية
  lv	lav		Latvian	letton	Lettisch	Letón	Letão	Lettone	Lets	латышский	اللاتفية
  lez	lez		Lezghian	lezghien	Lesgisch	Lezghiano	lezghian	Lezghiaans	лезгинский
  li	lim		Limburgan	Limburger	Limburgish	limbourgeois	Limburgisch	Limburgués	Limburgês	Limburghese	Limburgs	лимбурганский	лимбургенский	лимбургийский
  ln	lin		Lingala	lingala	лингала
  lt	lit		Lithuanian	lituanien	Litauisch	Lituano	Litouws	литовский	الليتوانية
  lol	lol		Mongo	mongo	монго
  loz	loz		Lozi	lozi	Rotse	лози
  lb	ltz		Luxembourgish	Letzeburgesch	luxembourgeois	Luxemburgisch	Lëtzebuergesch	Luxemburgués	Luxemburguês	Lussemburghese	Luxemburgs	люксембургский
  lua	lua		Luba-Lulua	luba-lulua	luba-Lulua	Luba-lulua	луба-лулуа
  lu	lub		Luba-Katanga	luba-katanga	luba-catanga	Luba-katanga	луба-катанга
  lg	lug		Ganda	ganda	luganda	ганда
  lui	lui		Luiseno	luiseno	луисеньо
  lun	lun		Lunda	lunda	лунда
  luo	luo		Luo (Kenya and Tanzania)	luo (Kenya et Tanzanie)	Luo (Kenia und Tansania)	Luo (Kenia y Tanzania)	Luo (Quênia e Tanzânia)	Luo (Kenya e Tanzania)	Luo (Kenia en Tanzania)	луо (Кения и Танзания)
  lus	lus		Lushai	lushai	лушай
  mad	mad		Madurese	madurais	Maduresisch	Madurês	Madurees	мадурский
  mag	mag		Magahi	magahi	Magahisch	магахи
  mh	mah		Marshallese	marshallais	Marschallesisch	Marshall	Marshalês	Marshallees	маршальский
  mai	mai		Maithili	maithili	майтхили
  mak	mak		Makasar	makassar	Makassarisch	makasar	макассарский
  ml	mal		Malayalam	malayalam	malabar	malaiala	малаялам	المالايلامية
  man	man		Mandingo	mandingue	mandinga	мандинго
  map	map		Austronesian languages	austronésiennes, langues	Austronesische Sprachen	Idiomas austronesios	Idiomas austronesianos	Lingue austronesiane	Austronesische talen	австронезийские языки
  mr	mar		Marathi	marathe	Marath	marata	маратхи
  mas	mas		Masai	massaï	Massai	масаи
  mdf	mdf		Moksha	mokcha	mocsa	Moksja	мокшанский
  mdr	mdr		Mandar	mandar	Mandaresisch	Mandars	мандарский
  men	men		Mende	mendé	mende	менде
  mga	mga		Irish, Middle (900-1200)	irlandais intermédiaire (900-1200)	Mittelirisch (900-1200)	Irlandés medieval (900-1200)	Irlandês, Medieval (900-1200)	Irlandese medio (900-1200)	Iers, Middel (900-1200)	среднеирландский (900-1200)
  mic	mic		Mi'kmaq	Micmac	mi'kmaq	micmac	mik'maq	микмак
  min	min		Minangkabau	minangkabau	минангкабау
  mk	mkd	mac	Macedonian	macédonien	Makedonisch	Macedonio	Macedônio	Macedone	Macedonisch	македонский	المقدونية
  mkh	mkh		Mon-Khmer languages	môn-khmer, langues	Mon-Khmer-Sprachen	Idiomas mon-khemer	Idiomas mon-khmer	Lingue mon-khmer	Mon-Khmer talen	мон-кхмерские языки
  mg	mlg		Malagasy	malgache	Malagasi	Malgache	malgaxe	Malagassisch	малагасийский
  mt	mlt		Maltese	maltais	Maltesisch	Maltés	Maltês	Maltees	мальтийский	المالطية
  mnc	mnc		Manchu	mandchou	Mandschurisch	Manchú	маньчжурский
  mni	mni		Manipuri	manipuri	манипурский
  mno	mno		Manobo languages	manobo, langues	Manobo-Sprachen	Manobo, lenguas	Línguas manobo	Lingue manobo	Manobo-talen	языки манобо	لغات مانوبو
  moh	moh		Mohawk	mohawk	мохаук
  mn	mon		Mongolian	mongol	Mongolisch	Mongol	Mongolo	Mongools	монгольский	المنغولية
  mos	mos		Mossi	moré	Mossisch	моси
  mi	mri	mao	Maori	maori	Maorí	маори	الموري
  ms	msa	may	Malay	malais	Malaiisch	Malayo	Malaio	Malese	Maleis	малайский	لغة الملايو
  mun	mun		Munda languages	mounda, langues	Munda-Sprachen	Munda, lenguas	Idiomas munda	Lungue munda	Munda-talen	языки мунда
  mus	mus		Creek	creek	Muskogee	крикский
  mwl	mwl		Mirandese	mirandais	Mirandesisch	Mirandés	Mirandês	Mirandees	мирандский
  mwr	mwr		Marwari	marwarî	марвари
  my	mya	bur	Burmese	Myanmar	birman	Burmesisch	Birmano	birmanês	Burmees	бирманский	البورمية
  myn	myn		Mayan languages	mayas, langues	Maya-Sprachen	Mayas, lenguas	Línguas maias	Lungue maya	Maja-talen	языки майя
  myv	myv		Erzya	erzya	эрзянский
  nah	nah		Nahuatl languages	nahuatl, langues	Nahuatl-Sprachen	Náhuatl, lenguas	Idiomas náuatle	Lingue nahuatl	Nahuatl-talen	астекские языки	لغات ناهواتل
  nai	nai		North American Indian languages	indiennes d’Amérique du Nord, langues	Indianersprachen (Nordamerika)	Idiomas indios de norteamérica	Idiomas Indígenas Norte-Americanos	Lingue indiane del Nord America	Noord-Amerikaanse Indiaanse talen	языки индейцев Северной Америки
  nap	nap		Neapolitan	napolitain	Neapolitanisch	Neapolitano	Napolitano	Napoletano	Napolitaans	неаполитанский
  na	nau		Nauru	nauruano	науру	ناورو
  nv	nav		Navajo	Navaho	navaho	Navarro	навахо	نافاجو؛ نافاهو
  nr	nbl		Ndebele, South	South Ndebele	ndébélé du Sud	Süd-Ndebele	Ndebele del Sur	Ndebele meridional	Ndebele do Sul	Ndebele del Sud	Ndbele, Zuid	Zuid-Ndebele	южный ндебеле
  nd	nde		Ndebele, North	North Ndebele	ndébélé du Nord	Nord-Ndebele	Ndebele del Norte	Nbdele septentrional	Ndebele do Norte	Ndebele del Nord	Ndbele, Noord	Noord-Ndebele	северный ндебеле
  ng	ndo		Ndonga	ndonga	dongo	ндонга
  nds	nds		Low German	Low Saxon	German, Low	Saxon, Low	saxon, bas	Plattdeutsch	Bajo alemán	bajo sajón	alemán, bajo	sajón, bajo	Baixo saxão	Baixo alemão	Basso tedesco	Basso sassone	Nederduits en Nedersaksisch	Duits, Neder en Saksisch, Neder	нижненемецкий	нижнесаксонский
  ne	nep		Nepali	Nepalese	népalais	Nepalés	Nepalês	Nepalees	непальский	النيبالية
  new	new		Nepal Bhasa	Newari	nepâlbhâshâ	newari	Neuari	Bhasa nepalese, Newari	непальский бхаса	неварский
  nia	nia		Nias	nias	Niaas	ниассийский	نياس
  nic	nic		Niger-Kordofanian languages	nigéro-kordofaniennes, langues	Nigerkordofanische Sprachen	Idiomas del Niger-Kordofanianos	Idiomas nigero-cordofanianos	Lingue niger-kordofaniane	Niger-Kordofaniaanse talen	нигер-кордофанские языки
  niu	niu		Niuean	niuéen	Niue	niueano	Niueano, niveano	Niueaans	ниуэ
  nl	nld	dut	Dutch	Flemish	néerlandais	Niederländisch	Flämisch	Holandés, Flamenco	Holandês	Flamengo	Olandese	Fiammingo	Nederlands	голландский	фламандский
  nn	nno		Norwegian Nynorsk	Nynorsk, Norwegian	norvégien nynorsk	Neu-Norwegisch	Noruego Nynorsk	Nynorsk, Noruego	Norueguês Nynorsk	Nynorsk norvegese	Nynorsk-Noors	Noors, Nynorsk	норвежский нюнорск
  nb	nob		Bokmål, Norwegian	Norwegian Bokmål	norvégien Bokmål	Norwegisch (Bokmål)	Bokmål, Noruego	Noruego Bokmål	Bokmål, norvegiese	Bokmål norvegese	Bokmål, Noors	Noors Bokmål	букмол, норвежский	норвежский букмол	بوكمول، النرويجية؛ بوكمول النرويجية
  nog	nog		Nogai	nogaï	ногайский
  non	non		Norse, Old	vieux norrois	Altnordisch	Noruego Antiguo	norse, old	Norreno antico	Noors, Oud	старонорвежский
  no	nor		Norwegian	norvégien	Norwegisch	Noruego	Norueguês	Norvegese	Noors	норвежский	النرويجية
  nqo	nqo		N'Ko	n'Ko	Nko	энко
  nso	nso		Pedi	Sepedi	Northern Sotho	pedi	sepedi	sotho du Nord	Nord-Sotho	Sotho septentrional	Sotho do Norte	Sotho del Nord	Noord Sotho	педи	сепеди	северный сото
  nub	nub		Nubian languages	nubiennes, langues	Nubische Sprachen	Nubias, lenguas	Línguas núbias	Lingue nubiane	Nubische talen	нубийские языки	اللغات النوبية
  nwc	nwc		Classical Newari	Old Newari	Classical Nepal Bhasa	newari classique	Newari/Klassisches Nepalesisch	Newari clásico	Newari arcáico	Neuari clássico	Neuari antigo	Nepal Bahasa clássico	Newari classico	Newari antico	Nepal Bhasa classico	Klassiek Newari	Oud Newari	Klassiek Nepalees Bhasa	классический невари	старый невари	классический непальский бхаса
  ny	nya		Chichewa	Chewa	Nyanja	nyanja	Cinianja	Tsjewa	Tsjitsjewa	чичева	чева	ньянджа
  nym	nym		Nyamwezi	nyamwezi	ньямвези
  nyn	nyn		Nyankole	nyankole	Nyankools	ньянколе
  nyo	nyo		Nyoro	nyoro	ньоро
  nzi	nzi		Nzima	nzema	nzima	нзима
  oc	oci		Occitan (post 1500)	Provençal	occitan (après 1500)	provençal	Okzitanisch (nach 1500)	Provenzalisch	Occitano (después de 1500)	Provenzal	Occitâno (pós-1500)	Occitano (posteriore 1500)	Provenzale	Occitaans (na 1500)	Provinciaals	окситанский (после 1500)	провансальский	القسطانية (ما بعد 1500)؛ البروفانسية
  oj	oji		Ojibwa	ojibwa	оджибва
  or	ori		Oriya	oriya	ория
  om	orm		Oromo	oromo	Oromo (Afan)	оромо
  osa	osa		Osage	osage	оседжи
  os	oss		Ossetian	Ossetic	ossète	Ossetisch	Ossetiano	Ossético	Osseta	Osseto	Ossetisch, Osseets	осетинский
  ota	ota		Turkish, Ottoman (1500-1928)	turc ottoman (1500-1928)	Ottomanisch (Osmanisch/Türkisch) (1500-1928)	Turco otomano (1500-1928)	turco, otomano (1500-1928)	Turco ottomano (1500-1928)	Turks, Ottomaans (1500-1928)	старотурецкий (1500-1928)
  oto	oto		Otomian languages	otomi, langues	Otomí-Sprachen	Otomanas, lenguas	Idiomas otomi	Lingue otomí	Otomiaanse talen	отомангские языки
  paa	paa		Papuan languages	papoues, langues	Papua-Sprachen	Idiomas papúes	Idiomas papua	Lingue papuasiche	Papoeatalen	папуасские языки
  pag	pag		Pangasinan	Pangasinaans	пангасинан
  pal	pal		Pahlavi	pahlavi	Mittelpersisch	pálavi	Pehlevi	пехлевийский
  pam	pam		Pampanga	Kapampangan	pampangan	пампанга	капампанганский
  pa	pan		Panjabi	Punjabi	pendjabi	Panyabí	Penyabí	Pangiabi	панджаби	пунджаби	بانجابي؛ البنجابية
  pap	pap		Papiamento	papiamento	папьяменто	البابيامنتوية
  pau	pau		Palauan	palau	Palau	palauano	Palauaans	палау	البالاويانية
  peo	peo		Persian, Old (ca. 600-400 B.C.)	vieux perse (environ 600-400 avant J.-C.)	Altpersisch (ca. 600-400 v. Chr.)	Persa antiguo (ca. 600-400 a.C.)	Persa, Antigo (aprox. 600-400 B.C.)	Persiano antico (ca. 600-400 AC)	Oudperzisch (ca. 600-400 v.Chr.)	староперсидский (ок. 600-400 д.н.э.)
  phi	phi		Philippine languages	philippines, langues	Philippinische Sprachen	Idiomas filipinos	Idiomas Filipinos	Lingue filippine	Filipijnse talen	филиппинские языки
  phn	phn		Phoenician	phénicien	Phönizisch	Fenicio	Fenício	Fenicisch	финикийский	الفينيقية
  pi	pli		Pali	pali	Páli	пали
  pl	pol		Polish	polonais	Polnisch	Polaco	Polacco	Pools	польский	البولندية
  pon	pon		Pohnpeian	pohnpei	Ponapeanisch	Pohnpeiaans	понапе
  pt	por		Portuguese	portugais	Portugiesisch	Portugués	Português	Portoghese	Portugees	португальский	البرتغالية
  pra	pra		Prakrit languages	prâkrits, langues	Prakrit-Sprachen	Prakrit, lenguas	Idiomas prácritos	Lingue prakrit	Prakrit-talen	языки пракрит
  pro	pro		Provençal, Old (to 1500)	ancien occitan (jusqu'à 1500)	Altprovenzalisch (bis 1500)	Provenzal antiguo (hasta 1500)	Provençal, Arcaico (até 1500)	Provenzale antico (fino al 1500)	Provençaals, Oud (tot 1500)	старопровансальский (до 1500)
  ps	pus		Pushto	Pashto	Pashtu	pachto	Paschtunisch	Pachto	Afgano	Pasjtoe	пушту	пашту
  qu	que		Quechua	quechua	quíchua	кечуа	الكيشوا
  raj	raj		Rajasthani	rajasthani	rajastani	раджастхани	الراجستانية
  rap	rap		Rapanui	rapanui	Osterinsel-Sprache	рапануй	الرابانوية
  rar	rar		Rarotongan	Cook Islands Maori	rarotonga	maori des îles Cook	Rarotonganisch	maorí de las islas Cook	Maori das Ilhas Cook	Māori delle isole Cook	Cookeilandmaori	раротонганский	маори островов Кука
  roa	roa		Romance languages	romanes, langues	Romanische Sprachen	Idiomas romances	Idiomas românicos	Lingue romanze	Romaanse talen	группа романских языков
  rm	roh		Romansh	romanche	Bündnerromanisch	Romaní	Romanche	Romancio	Romaans	романшский
  rom	rom		Romany	romani	Romani	Zigeunersprache	Romaní	Roma	цыганский
  ro	ron	rum	Romanian	Moldavian	Moldovan	roumain	moldave	Rumänisch	Moldawisch	Rumano	Moldavo	Romeno	Moldávio	Roemeens en Moldavisch	румынский	молдавский
  rn	run		Rundi	rundi	Kirundi	Kiroundi	рунди	الروندي
  rup	rup		Aromanian	Arumanian	Macedo-Romanian	aroumain	macédo-roumain	Aromunisch	Makedoromanisch	Valaco	arumano	macedorrumano	Aromeno	Arumeno	Macedo-Romeno	Macedorumeno	Aroemeens en Macedo-Roemeens	арумынский	аромунский	македоно-румынский
  ru	rus		Russian	russe	Russisch	Ruso	Russo	русский	الروسية
  sad	sad		Sandawe	sandawe	сандаве	السنداوية
  sg	sag		Sango	sango	Sangho	санго
  sah	sah		Yakut	iakoute	Jakutisch	iacuto	Jakoets	якутский	الياكوتية
  sai	sai		South American Indian (Other)	sud-amérindien (autre)	Südamerikanische Indianersprache (Andere)	Idiomas indios sudamericanos (Otros)	Nativo Sul-Americano (Outros)	Lingue indiane del Sud America (altre)	Zuid-Amerikaans Indiaans (overige)	языки индейцев Южной Америки (другие)
  sal	sal		Salishan languages	salish, langues	Salish-Sprachen	Salishan, lenguas	salishan languages	Lingue salish	Salisjische talen	салишские языки	اللغات الساليشانية
  sam	sam		Samaritan Aramaic	araméen samaritain	Samaritanisch-Aramäisch	Samaritano Arameo	Aramaico samaritano	Samaritaans Aramees	самаритянский арамейский
  sa	san		Sanskrit	sanskrit	Sánscrito	Sânscrito	Sanscrito	Sanskriet	санскрит	السنسكريتية
  sas	sas		Sasak	sasak	Sassak	Sasaaks	сасакский	الساساكية
  sat	sat		Santali	santali	сантали
  scn	scn		Sicilian	sicilien	Sizilianisch	Siciliano	Siciliaans	сицилийский
  sco	sco		Scots	écossais	Schottisch	Escocés	Escocês	Schots	шотландский
  sel	sel		Selkup	selkoupe	Selkupisch	selkup	Sulkoeps	селькупский
  sem	sem		Semitic languages	sémitiques, langues	Semitische Sprachen	Idiomas semíticos	Lingue semitiche	Semitische talen	семитские языки
  sga	sga		Irish, Old (to 900)	vieil irlandais (jusqu'à 900)	Altirisch (bis 900)	Irlandes arcaico (hasta 900)	irlandês, arcaico (até 900)	Irlandese antico (fino al 900)	Iers, Oud (tot 900)	староирландский (до 900)	الأيرلندية، القديمة (إلى 900)
  sgn	sgn		Sign Languages	langues des signes	Zeichensprachen	Signos, lenguas de	Idiomas de sinais	Linguaggi dei segni	Gebarentalen	языки жестов	لغات الإشارة
  shn	shn		Shan	shan	Schan	шанский
  sid	sid		Sidamo	sidamo	сидама
  si	sin		Sinhala	Sinhalese	singhalais	Singhalesisch	Singala	Cingalés	Cingalês	Sinhalees	синхала	сингальский
  sio	sio		Siouan languages	sioux, langues	Sioux-Sprachen	Siouan, lenguas	Idiomas sioux	Lingue siouan	Siouaanse talen	языки сиу
  sit	sit		Sino-Tibetan languages	sino-tibétaines, langues	Sino-tibetische Sprachen	Idiomas sino-tibetanos	Lingue sino-tibetane	Sino-Tibetaanse talen	сино-тибетские языки
  sla	sla		Slavic languages	slaves, langues	Slawische Sprachen	Idiomas eslavos	Lingue slaviche	Slavische talen	славянские языки
  sk	slk	slo	Slovak	slovaque	Slowakisch	Eslovaco	Slovacco	Slovaaks, Slowaaks	словацкий	السلوفاكية
  sl	slv		Slovenian	slovène	Slowenisch	Esloveno	Eslovêno	Sloveno	Sloveens	словенский	السلوفينية
  sma	sma		Southern Sami	same du Sud	Süd-Samisch	Sami del Sur	Sami do Sul	Sami del Sud	Zuid-Sami	южносаамский
  se	sme		Northern Sami	same du Nord	Nord-Samisch	Sami del Norte	northern sami	Sami del Nord	Noord-Sami	северосаамский
  smi	smi		Sami languages	sames, langues	Samische Sprachen	Idiomas sami	Lingue sami	Sami talen	саамские языки
  smj	smj		Lule Sami	same de Lule	Samisch (Lule)	Sami Lule	Sami de Lule	лулесаамский
  smn	smn		Inari Sami	sami d'Inari	Inari-Samisch	Sami Inari	Sami de Inari	инарисаамский
  sm	smo		Samoan	samoan	Samoanisch	Samoano	Samoaans	самоанский
  sms	sms		Skolt Sami	same skolt	Samisch (Skolt)	Sami Skolt	Sami de Skolt	Skolt-Sami	скольтсаамский
  sn	sna		Shona	shona	Schona	Xona	шона
  sd	snd		Sindhi	sindhi	sindi	синдхи
  snk	snk		Soninke	soninké	Soninquê	сонинкийский
  sog	sog		Sogdian	sogdien	Sogdisch	Sogdiano	Sogdiaans	согдийский
  so	som		Somali	somali	Somalí	Somalo	сомали	الصومالية
  son	son		Songhai languages	songhai, langues	Songhai-Sprachen	Songhay, lenguas	Idiomas songai	Lingue songhai	Songhai-talen	сонгайские языки
  st	sot		Sotho, Southern	sotho du Sud	Sotho (Süd)	Sotho del Sur	soto, do sul	Sotho del Sud	Sothaans, Zuid	сото, южный
  es	spa		Spanish	Castilian	castillan	Spanisch (Kastilisch)	Español	Castellano	Espanhol	Castelhano	Spagnolo	Castigliano	Spaans	Castiliaans	испанский	кастильский
  sq	sqi	alb	Albanian	albanais	Albanisch	Albanés	Albanês	Albanese	Albanees	албанский
  sc	srd		Sardinian	sarde	Sardisch	Sardo	Sardijns	сардинский
  srn	srn		Sranan Tongo	sranan Tongo	Idioma surinamês	суринамский
  sr	srp		Serbian	serbe	Serbisch	Serbio	Sérvio	Serbo	Servisch	сербский	الصربية
  srr	srr		Serer	sérère	serere	серер
  ssa	ssa		Nilo-Saharan languages	nilo-sahariennes, langues	Nilosaharanische Sprachen	Lenguas nilo-saharianas	Idiomas nilo-saarianos	Lingue nilo-sahariane	Nilo-Sahara talen	нило-сахарские языки
  ss	ssw		Swati	swati	Swazi	Siswati	свази
  suk	suk		Sukuma	sukuma	сукума
  su	sun		Sundanese	sundanais	Sundanesisch	Sondanés	sundanês	Soendanees	сунданский	السوندانيسية
  sus	sus		Susu	sosso	сусу
  sux	sux		Sumerian	sumérien	Sumerisch	Sumerio	Sumeriano	Sumero	шумерский
  sw	swa		Swahili	Kiswahili	swahili	Suaheli	Swaheli	suaíli	суахили	السواحلية
  sv	swe		Swedish	suédois	Schwedisch	Sueco	Svedese	Zweeds	шведский	السويدية
  syc	syc		Classical Syriac	syriaque classique	Altsyrisch	Sirio clásico	Siríaco Clássico	Siriano classico	Klassiek Syrich	классический сирийский
  syr	syr		Syriac	syriaque	Syrisch	Siriaco	Siríaco	Siriano	сирийский	السريانية
  ty	tah		Tahitian	tahitien	Tahitisch	Tahitiano	Taitiano	Thaitiano	таитянский
  tai	tai		Tai languages	tai, langues	Tai-Sprachen	Idiomas tailandeses	Idiomas tai	Lingue tai	Thaise talen	тайские языки
  ta	tam		Tamil	tamoul	Tamilisch	Tâmil	тамильский	التاميلية
  tt	tat		Tatar	tatar	Tatarisch	Tataro	Tatarico	татарский
  te	tel		Telugu	télougou	телугу
  tem	tem		Timne	timné	Temnisch	timne	Temne	темне
  ter	ter		Tereno	tereno	терено
  tet	tet		Tetum	tetum	tétum	тетум
  tg	tgk		Tajik	tadjik	Tadschikisch	Tajiko	Tadjique	Tadzjieks	таджикский
  tl	tgl		Tagalog	Filipino	tagalog	Tagalo	тагальский	التاغالوغية
  th	tha		Thai	thaï	Tailandés	Tailandês	Thailandese	Thais	тайский	التايلاندية
  tig	tig		Tigre	tigre	тигре
  ti	tir		Tigrinya	tigrigna	Tigrinja	Tigrínia	тигринья
  tiv	tiv		Tiv	tiv	тиви
  tkl	tkl		Tokelau	Toquelauano	токелайский	جزر توكيلو
  tlh	tlh		Klingon	tlhIngan-Hol	klingon	Klingonisch	thIngan-Hol	клингонский	тихинган-хол
  tli	tli		Tlingit	tlingit	тлингит
  tmh	tmh		Tamashek	tamacheq	Tamaseq	tamaxeque	Tamasjek	тамашек	تاماشق
  tog	tog		Tonga (Nyasa)	tonga (Nyasa)	Tonga	Bantus	Malawi	toganês (Nyasa)	тонга (Ньяса)
  to	ton		Tonga (Tonga Islands)	tongien (Îles Tonga)	Tonga (Tonga-Inseln)	Tonga (Islas Tonga)	tonga (ilhas tonga)	Tonga (Isole Tonga)	Tonga (Tonga-eilanden)	тонга (острова Тонга)
  tpi	tpi		Tok Pisin	tok pisin	Neumelanesisch	Pidgin	Tok pisin	ток-писин
  tsi	tsi		Tsimshian	tsimshian	Tsimsjiaans	цимшиан
  tn	tsn		Tswana	tswana	Setchwana	тсвана
  ts	tso		Tsonga	tsonga	тсонга
  tk	tuk		Turkmen	turkmène	Turkmenisch	Turkmeno	turcomano	Turcomanno	Turkmeens	туркменский
  tum	tum		Tumbuka	tumbuka	тумбука
  tup	tup		Tupi languages	tupi, langues	Tupí-Sprachen	Tupi, lenguas	idiomas tupi	Lingue tupi	Tupi-talen	языки Тупи
  tr	tur		Turkish	turc	Türkisch	Turco	Turks	турецкий	التركية
  tut	tut		Altaic languages	altaïques, langues	Altaische Sprachen	Idiomas altáicos	Idiomas altaicos	Lingue altaiche	Altaïsche talen	алтайские языки
  tvl	tvl		Tuvalu	Tuvaluano	тувалу	توفالو
  tw	twi		Twi	twi	Tchi	тви
  tyv	tyv		Tuvinian	touvain	Tuwinisch	tuvinian	Tuviniaans	тувинский
  udm	udm		Udmurt	oudmourte	Udmurtisch	Udmurto	udmurt	Udmurts	удмуртский
  uga	uga		Ugaritic	ougaritique	Ugaritisch	Ugarítico	ugarítico	Ugaritico	угаритский
  ug	uig		Uighur	Uyghur	ouïgour	Uigurisch	Uiguro	Uigur	Oeigoers	Oejgoers	уйгурский
  uk	ukr		Ukrainian	Ukranian	ukrainien	Ukrainisch	Ukranio	Ucraniano	Ucraino	Oekraïens	украинский
  umb	umb		Umbundu	umbundu	Mbundu	умбунду
  ur	urd		Urdu	ourdou	urdu	урду	الاردية
  uz	uzb		Uzbek	ouszbek	Usbekisch	Uzbeko	usbeque	Uzbeco	Oezbeeks	узбекский
  vai	vai		Vai	vaï	ваи
  ve	ven		Venda	venda	венда
  vi	vie		Vietnamese	vietnamien	Vietnamesisch	Vietnamita	Vietnamees	вьетнамский	الفييتنامية
  vo	vol		Volapük	volapük	Volapuque	волапюк
  vot	vot		Votic	vote	Wotisch	votic	Votisch	водский
  wak	wak		Wakashan languages	wakashennes, langues	Wakash-Sprachen	Wakashas, lenguas	Idiomas Wakashan	Lingue wakashan	Wakasjaanse talen	вакашские языки
  wal	wal		Walamo	walamo	Wolaytta	Wolaita, Wolayitigna, Wolaitatuwa	воламо
  war	war		Waray	waray	варай
  was	was		Washo	washo	Wasjo	вашо
  wen	wen		Sorbian languages	sorabes, langues	Sorbische Sprachen	Sorabianas, lenguas	Idiomas sorábios	Lingue sorabe	Sorbiaanse talen	лужицкие языки	الغات الصوربية
  wa	wln		Walloon	wallon	Wallonisch	valón	walloon	Vallone	Waals	валлонский	الوالون
  wo	wol		Wolof	wolof	uolofe	Volof	волоф
  xal	xal		Kalmyk	Oirat	kalmouk	oïrat	Kalmückisch	Calcumo	Oirata	Kalmuks	калмыцкий	ойратский
  xh	xho		Xhosa	xhosa	xosa	коса	الهاوسا
  yao	yao		Yao	yao	iao	яо
  yap	yap		Yapese	yapois	Yapesisch	Yap	Yapees	яп
  yi	yid		Yiddish	yiddish	Jiddisch	Yidish	iídiche	идиш	اليديشية
  yo	yor		Yoruba	yoruba	Joruba	ioruba	йоруба
  ypk	ypk		Yupik languages	yupik, langues	Yupik-Sprachen	Yupik, lenguas	Idiomas iúpiques	Lingue Yupik	Joepikse talen	юпикские языки	لغات اليوبك
  zap	zap		Zapotec	zapotèque	Zapotekisch	Zapoteca	zapoteca	сапотекский	الزابوتيكية
  zbl	zbl		Blissymbols	Blissymbolics	Bliss	symboles Bliss	Bliss-Symbole	Semantografia	Simboli Bliss	Blisssymbolen	Blisssymboliek	блис-символы	блис-символика	блисс
  zen	zen		Zenaga	zenaga	зенагский
  zgh	zgh		Standard Moroccan Tamazight	amazighe standard marocain	Standardisiertes Marokkanisches Tamazight	Tamazight de Marruecos central	Tamazirte Padrão do Marrocos	Tamazight marocchino standard	Standaard Marokkaans Tamazight	стандартный марокканский тамазигхтский	الأمازيغية المغربية المعيارية
  za	zha		Zhuang	Chuang	zhuang	чжуань
  zh	zho	chi	Chinese	Mandarin	Cantonese	chinois	Chinesisch	Chino	Chinês	Cinese	Chinees	китайский	الصينية
  znd	znd		Zande languages	zandé, langues	Zande-Sprachen	Zande, lenguas	Idiomas zandes	Lingue Zande	Zande-talen	языки занди
  zu	zul		Zulu	zoulou	zulu	Zoeloe	зулу	الزولو
  zun	zun		Zuni	zuni	zunhi	зуньи
  zza	zza		Zaza	Dimili	Dimli	Kirdki	Kirmanjki	Zazaki	dimili	Zazaisch	dimli	kirdki	kirmanjki	zazaki	Kirmanjk	заза	дымили	дымли	кирдки	кирманжики	зазаки
  """
